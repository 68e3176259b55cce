import { headerSettings } from "../../client/client-checks.js";
import type { CallerSettings } from "../../client/service-caller.js";
import { environment } from "../../host.js";
import type { OnAttempt } from "../../http/attempt-event.js";
import { type Clock, systemClock } from "../../http/clock.js";
import { type Duration, milliseconds } from "../../http/duration.js";
import { type ByteFetch, platformFetch } from "../../http/fetch.js";
import { defaultRetries, type RetryOptions, retryPolicy } from "../../http/retry.js";
import type { Secret } from "../../secret/secret.js";
import type { Authenticator } from "./auth/authenticator.js";
import {
  BearerTokenAuthenticator,
  IAMAuthenticator,
  ICP4DAuthenticator,
  ZenApiKeyAuthenticator,
} from "./auth/authenticators.js";
import { type AccessField, accessVariables } from "./access-fields.js";
import { type Deployment, deploymentOf } from "./deployment.js";
import { configError } from "./error-kinds.js";
import type { PlatformAccess } from "./platform-access.js";
import { findProfile } from "./profile.js";

export interface DataIntegrationPlatformOptions extends PlatformAccess {
  /** Who calls, in place of a key, a token or a user. */
  readonly auth?: Authenticator | undefined;
  /** Where keys become tokens, where that isn't known by the address of the platform. */
  readonly tokenUrl?: string | undefined;
  /**
   * A named platform, in place of address and key; `DATASTAGE_PROFILE` by default, where that is set. It stands in
   * `DATASTAGE_<NAME>_BASE_URL`, `DATASTAGE_<NAME>_API_KEY`, …, or in `~/.specanvil/datastage-profiles.json`
   * (`DATASTAGE_PROFILES`).
   */
  readonly profile?: string | undefined;
  /** What requests are sent with; the platform's `fetch` by default. */
  readonly fetch?: ByteFetch | undefined;
  /** For the answer to one try of a request; `"60s"` by default, for archives and the compiler at least `"10m"`. */
  readonly timeout?: Duration | undefined;
  /** How often a request is sent again at most (3 by default), or the parts of the policy that differ. */
  readonly retries?: RetryOptions | undefined;
  /** Sent with each request. The client's own headers can't be replaced. */
  readonly headers?: Readonly<Record<string, string | Secret>> | undefined;
  /** Sees each try of each request, without secrets. */
  readonly onAttempt?: OnAttempt | undefined;
  /** For tests: time, waiting and chance. */
  readonly clock?: Clock | undefined;
}

export interface PlatformSettings extends CallerSettings {
  readonly deployment: Deployment;
  readonly auth: Authenticator;
}

const ownHeaders = /^(?:authorization|accept|content-type|user-agent|x-requested-by)$/i;

/** @throws InvalidRequestError `DATASTAGE_CONFIG`, `DATASTAGE_PROFILE`; SpecanvilError `DURATION`, `HTTP_RETRIES` */
export function platformSettings(options: DataIntegrationPlatformOptions): PlatformSettings {
  const access = accessOf(options);
  const deployment = deploymentOf(access.baseUrl, access.region, options.tokenUrl);
  return {
    deployment,
    baseUrl: deployment.baseUrl,
    auth: options.auth ?? authenticatorOf(access, deployment),
    fetch: options.fetch ?? platformFetch,
    timeout: milliseconds(options.timeout ?? "60s"),
    retries: retryPolicy(defaultRetries, options.retries),
    headers: headerSettings(options.headers ?? {}, ownHeaders, configError),
    onAttempt: options.onAttempt,
    clock: options.clock ?? systemClock,
  };
}

const fields = Object.keys(accessVariables) as AccessField[];
/** What says who calls; the rest says where. */
const callerFields: readonly AccessField[] = [
  "apiKey",
  "bearerToken",
  "username",
  "password",
  "zenApiKey",
];

/** What is given in code goes before the environment. A profile is taken whole, and so is who calls. */
function accessOf(options: DataIntegrationPlatformOptions): PlatformAccess {
  const given = fields.filter((field) => options[field] !== undefined);
  const isPlain = given.length > 0 || options.auth !== undefined;
  if (isPlain && options.profile !== undefined) {
    throw configError("A profile has an address and a key of its own.", "Give either it or those.");
  }
  // A variable that is set to nothing counts as not set.
  const name = isPlain
    ? undefined
    : (options.profile ?? (environment("DATASTAGE_PROFILE") || undefined));
  if (name !== undefined) return findProfile(name);
  const isKnownCaller =
    options.auth !== undefined || given.some((field) => callerFields.includes(field));
  const isKnownPlace = options.baseUrl !== undefined || options.region !== undefined;
  const access: Record<string, unknown> = {};
  for (const field of fields) {
    const isSettled = callerFields.includes(field) ? isKnownCaller : isKnownPlace;
    const variable = environment(`DATASTAGE_${accessVariables[field]}`) || undefined;
    access[field] = options[field] ?? (isSettled ? undefined : variable);
  }
  return access;
}

function authenticatorOf(access: PlatformAccess, { kind }: Deployment): Authenticator {
  const { apiKey, bearerToken, username, password, zenApiKey } = access;
  const ways = [bearerToken, apiKey, password, zenApiKey].filter((way) => way !== undefined);
  if (ways.length > 1) {
    throw configError(
      "There is more than one of API key, token, password and key of the platform.",
      "Give the one that is meant.",
    );
  }
  if (bearerToken !== undefined) return new BearerTokenAuthenticator({ bearerToken });
  if (apiKey !== undefined) {
    if (kind !== "onPremises") return new IAMAuthenticator({ apiKey });
    if (username !== undefined) return new ZenApiKeyAuthenticator({ username, zenApiKey: apiKey });
    throw configError(
      "An API key alone is for IBM Cloud and AWS.",
      "Give username and zenApiKey, or auth: new IAMAuthenticator({ apiKey }) with a tokenUrl.",
    );
  }
  if (username !== undefined && zenApiKey !== undefined) {
    return new ZenApiKeyAuthenticator({ username, zenApiKey });
  }
  if (username !== undefined && password !== undefined) {
    return new ICP4DAuthenticator({ username, password });
  }
  throw configError(
    "Nothing says who calls.",
    "Give apiKey, bearerToken, or username with password or zenApiKey; or set DATASTAGE_API_KEY, DATASTAGE_TOKEN, DATASTAGE_USERNAME with DATASTAGE_PASSWORD.",
  );
}
