import type { Clock } from "../http/clock.js";
import { milliseconds } from "../http/duration.js";
import { type HttpCall, HttpClient } from "../http/http-client.js";
import { untilAborted } from "../http/on-abort.js";
import { type Read, readJson } from "../http/read.js";
import type { Recovery } from "../http/recovery.js";
import { redactor } from "../http/redact.js";
import { type RetryPolicy, retryPolicy } from "../http/retry.js";
import { timeLimit } from "../http/time-limit.js";
import { Secret } from "../secret/secret.js";
import { agent } from "./agent.js";
import { beginCall, type CallOptions, type CallScope } from "./call-options.js";
import { type RouteFamily, routeFamily } from "./caller.js";
import { checkedHeader, checkedKey, type ClientSettings } from "./client-options.js";
import { ApiConnectionError } from "./errors.js";
import type { GetInput, GetPath, PostInput, PostPath } from "./rest.js";
import { toAtlanError } from "./to-atlan-error.js";

const whoAmI = "/api/service/whoami";

/** What a POST needs besides its input. One that acts says how to find out what a lost try did. */
export interface PostCall<T> {
  readonly read: Read<T>;
  /** `"repeatable"`: sending it twice does what sending it once does. */
  readonly effect: "repeatable" | Recovery<T>;
  /** What stands in the body and must not appear in an error. */
  readonly secrets?: readonly string[];
}

/** What a request of any route is made of. */
type AnyInput = Pick<HttpCall<unknown>, "parameters" | "query" | "body">;

/** The routes of spec/atlan/api.openapi.yaml, typed by it: authorization, policy and errors included. */
export class AtlanApi {
  readonly #settings: ClientSettings;
  readonly #http: HttpClient;
  #routes: RouteFamily | Promise<RouteFamily> | undefined;

  constructor(settings: ClientSettings) {
    this.#settings = settings;
    this.#http = new HttpClient(settings);
  }

  get baseUrl(): string {
    return this.#settings.baseUrl;
  }

  get clock(): Clock {
    return this.#settings.clock;
  }

  begin(options: CallOptions = {}): CallScope {
    return beginCall(options, this.clock);
  }

  /** What the tenant's clock shows when ours shows `own`, in ms since 1970. */
  serverTime(own: number): number {
    return this.#http.serverTime(own);
  }

  get<Path extends GetPath, T>(
    path: Path,
    input: GetInput<Path>,
    read: Read<T>,
    scope: CallScope,
  ): Promise<T> {
    return this.#send("GET", path, input, { read, effect: "repeatable" }, scope);
  }

  post<Path extends PostPath, T>(
    path: Path,
    input: PostInput<Path>,
    call: PostCall<T>,
    scope: CallScope,
  ): Promise<T> {
    return this.#send("POST", path, input, call, scope);
  }

  /**
   * Which routes the token may use. Asked once for all calls, also for those that start together; a failure is not kept.
   */
  routes(scope: CallScope): RouteFamily | Promise<RouteFamily> {
    // Without the signal and the deadline of the first caller: the answer is for all of them.
    this.#routes ??= this.#askRoutes({ timeout: scope.timeout, retries: scope.retries });
    const routes = this.#routes;
    if (typeof routes === "string") return routes;
    return this.within(scope, `GET ${whoAmI}`, (signal) => untilAborted(routes, signal));
  }

  async #askRoutes(scope: CallScope): Promise<RouteFamily> {
    try {
      const family = await this.get(whoAmI, {}, readJson(routeFamily), scope);
      this.#routes = family;
      return family;
    } catch (error) {
      this.#routes = undefined;
      throw error;
    }
  }

  /**
   * Work of a call besides its own requests, no longer than the call may take.
   *
   * @param what names it in the error
   * @throws ApiConnectionError `ATLAN_DEADLINE`
   */
  async within<T>(
    { signal, deadline }: CallScope,
    what: string,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const time = deadline === undefined ? undefined : Math.max(0, deadline - this.clock.now());
    const limit = timeLimit(this.clock, time, signal);
    try {
      return await work(limit.signal);
    } catch (error) {
      if (!limit.expired) throw error;
      throw new ApiConnectionError(`${what} wasn't over at the deadline of the call.`, {
        code: "ATLAN_DEADLINE",
        hint: "Check that Atlan is up, or give a longer deadline.",
      });
    } finally {
      limit.lift();
    }
  }

  async #send<T>(
    method: string,
    path: string,
    input: AnyInput,
    { read, effect, secrets = [] }: PostCall<T>,
    scope: CallScope,
  ): Promise<T> {
    const { timeout } = this.#settings;
    const requestId = crypto.randomUUID();
    const { headers, revealed } = await this.#headers(requestId);
    const redact = redactor([...revealed, ...secrets]);
    return this.#http.request(method, path, {
      parameters: input.parameters,
      query: input.query,
      body: input.body,
      headers,
      read,
      safe: effect === "repeatable",
      recovery: effect === "repeatable" ? undefined : effect,
      requestId,
      retries: this.#retries(scope),
      timeout: scope.timeout === undefined ? timeout : milliseconds(scope.timeout),
      deadline: scope.deadline,
      signal: scope.signal,
      toError: (failure) => toAtlanError(failure, redact),
    });
  }

  #retries({ retries: parts, final }: CallScope): RetryPolicy {
    const { retries } = this.#settings;
    const policy = parts === undefined ? retries : retryPolicy(retries, parts);
    if (final === undefined) return policy;
    return { ...policy, statuses: policy.statuses.filter((status) => !final.includes(status)) };
  }

  /** The headers of a call, and the secrets in them. */
  async #headers(
    requestId: string,
  ): Promise<{ headers: Record<string, string>; revealed: string[] }> {
    const key = checkedKey(await Secret.reveal(this.#settings.apiKey));
    const revealed = [key];
    const headers: Record<string, string> = {};
    for (const [name, value] of this.#settings.headers) {
      if (Secret.is(value)) {
        const plain = checkedHeader(name, await Secret.reveal(value));
        revealed.push(plain);
        headers[name] = plain;
      } else {
        headers[name] = value;
      }
    }
    return {
      headers: {
        ...headers,
        authorization: `Bearer ${key}`,
        accept: "application/json",
        "user-agent": agent,
        "x-atlan-agent": "sdk",
        "x-atlan-agent-id": "specanvil",
        "x-atlan-request-id": requestId,
      },
      revealed,
    };
  }
}
