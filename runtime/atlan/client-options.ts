import { checkedBaseUrl, checkedToken, headerSettings } from "../client/client-checks.js";
import type { CallerSettings } from "../client/service-caller.js";
import { environment } from "../host.js";
import type { OnAttempt } from "../http/attempt-event.js";
import { type Clock, systemClock } from "../http/clock.js";
import { type Duration, milliseconds } from "../http/duration.js";
import { type Fetch, platformFetch } from "../http/fetch.js";
import { defaultRetries, type RetryOptions, type RetryPolicy, retryPolicy } from "../http/retry.js";
import { Secret } from "../secret/secret.js";
import { InvalidRequestError } from "./errors.js";
import type { OnNotice } from "./notices.js";
import { findProfile } from "./profile.js";

export interface AtlanClientOptions {
  /** The address of the tenant, such as `https://tenant.atlan.com`; `ATLAN_BASE_URL` by default. */
  readonly baseUrl?: string | undefined;
  /** An API token; `ATLAN_API_KEY` by default. A {@link Secret} is read anew for each call. */
  readonly apiKey?: string | Secret | undefined;
  /**
   * A named tenant, in place of `baseUrl` and `apiKey`; `ATLAN_PROFILE` by default, where that is set. It stands in
   * `ATLAN_<NAME>_BASE_URL` and `ATLAN_<NAME>_API_KEY`, or in the file `~/.specanvil/profiles.json` (`ATLAN_PROFILES`).
   */
  readonly profile?: string | undefined;
  /** What requests are sent with; the platform's `fetch` by default. */
  readonly fetch?: Fetch | undefined;
  /** For the answer to one try of a request; `"60s"` by default. */
  readonly timeout?: Duration | undefined;
  /** How often a request is sent again at most (3 by default), or the parts of the policy that differ. */
  readonly retries?: RetryOptions | undefined;
  /** Sent with each request. The client's own headers can't be replaced. */
  readonly headers?: Readonly<Record<string, string | Secret>> | undefined;
  /** Sees each try of each request, without secrets. */
  readonly onAttempt?: OnAttempt | undefined;
  /** Gets each notice once; by default, the console gets it once in a process. */
  readonly onNotice?: OnNotice | undefined;
  /** Whether the admins of a connection have to exist before a workflow is submitted that makes it; true by default. */
  readonly checkAdmins?: boolean | undefined;
  /** For tests: time, waiting and chance. */
  readonly clock?: Clock | undefined;
}

export interface ClientSettings extends CallerSettings {
  readonly apiKey: Secret;
  readonly onNotice: OnNotice | undefined;
  readonly checkAdmins: boolean;
}

/** 403 among them: rights on something new take a moment to reach every part of a tenant. */
const atlanRetries: RetryPolicy = {
  ...defaultRetries,
  statuses: [403, ...defaultRetries.statuses],
};

/** @throws InvalidRequestError `ATLAN_CONFIG`, `ATLAN_PROFILE`; SpecanvilError `DURATION`, `HTTP_RETRIES` */
export function clientSettings(options: AtlanClientOptions): ClientSettings {
  const { baseUrl, apiKey: key = "" } = tenantOf(options);
  return {
    baseUrl: baseUrlOf(baseUrl),
    apiKey: Secret.is(key) ? key : Secret.value(checkedKey(key)),
    fetch: options.fetch ?? platformFetch,
    timeout: milliseconds(options.timeout ?? "60s"),
    retries: retryPolicy(atlanRetries, options.retries),
    headers: headerSettings(options.headers ?? {}, ownHeaders, invalid),
    onAttempt: options.onAttempt,
    onNotice: options.onNotice,
    checkAdmins: options.checkAdmins ?? true,
    clock: options.clock ?? systemClock,
  };
}

/** Which tenant is meant. What is given in code goes before the environment, and a profile is taken whole. */
function tenantOf({ baseUrl, apiKey, profile }: AtlanClientOptions): {
  readonly baseUrl: string | undefined;
  readonly apiKey: string | Secret | undefined;
} {
  const isPlain = baseUrl !== undefined || apiKey !== undefined;
  if (isPlain && profile !== undefined) {
    throw invalid("A profile has an address and a key of its own.", "Give either it or those.");
  }
  // A variable that is set to nothing counts as not set.
  const name = isPlain ? undefined : (profile ?? (environment("ATLAN_PROFILE") || undefined));
  if (name !== undefined) return findProfile(name);
  return {
    baseUrl: baseUrl ?? environment("ATLAN_BASE_URL"),
    apiKey: apiKey ?? environment("ATLAN_API_KEY"),
  };
}

/** The key, if it can be sent. What is wrong with it is said without showing it. */
export function checkedKey(key: string): string {
  const hint = "Give an API token of your tenant as apiKey, or set ATLAN_API_KEY.";
  return checkedToken(key, "The API key", hint, invalid);
}

const ownHeaders =
  /^(?:authorization|accept|content-type|user-agent|x-atlan-(?:request-id|agent.*))$/i;

function baseUrlOf(text: string | undefined): string {
  const hint =
    "Give the address of your tenant, such as https://tenant.atlan.com, as baseUrl, or set ATLAN_BASE_URL.";
  return checkedBaseUrl(text, "The base URL of Atlan", hint, invalid);
}

function invalid(message: string, hint: string): InvalidRequestError {
  return new InvalidRequestError(message, { code: "ATLAN_CONFIG", hint });
}
