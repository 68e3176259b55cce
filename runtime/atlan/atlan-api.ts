import type { CallOptions, CallScope } from "../client/call-options.js";
import { type Authorized, type CallPlan, ServiceCaller } from "../client/service-caller.js";
import type { Clock } from "../http/clock.js";
import { untilAborted } from "../http/on-abort.js";
import { type Read, readJson } from "../http/read.js";
import { Secret } from "../secret/secret.js";
import { agent } from "../client/agent.js";
import { type RouteFamily, routeFamily } from "./caller.js";
import { checkedKey, type ClientSettings } from "./client-options.js";
import { atlanService, kindOf } from "./error-kinds.js";
import type { AtlanError } from "./errors.js";
import type { GetInput, GetPath, PostInput, PostPath } from "./rest.js";

const whoAmI = "/api/service/whoami";

/** What a POST needs besides its input. One that acts says how to find out what a lost try did. */
export type PostCall<T> = Pick<CallPlan<T>, "read" | "effect" | "secrets">;

/** The routes of spec/atlan/api.openapi.yaml, typed by it: authorization, policy and errors included. */
export class AtlanApi {
  readonly #apiKey: Secret;
  readonly #caller: ServiceCaller<AtlanError>;
  #routes: RouteFamily | Promise<RouteFamily> | undefined;

  constructor(settings: ClientSettings) {
    this.#apiKey = settings.apiKey;
    this.#caller = new ServiceCaller(settings, atlanService, kindOf);
  }

  get baseUrl(): string {
    return this.#caller.baseUrl;
  }

  get clock(): Clock {
    return this.#caller.clock;
  }

  begin(options: CallOptions = {}): CallScope {
    return this.#caller.begin(options);
  }

  /** What the tenant's clock shows when ours shows `own`, in ms since 1970. */
  serverTime(own: number): number {
    return this.#caller.serverTime(own);
  }

  /**
   * Work of a call besides its own requests, no longer than the call may take.
   *
   * @param what names it in the error
   * @throws ApiConnectionError `ATLAN_DEADLINE`
   */
  within<T>(scope: CallScope, what: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    return this.#caller.within(scope, what, work);
  }

  get<Path extends GetPath, T>(
    path: Path,
    input: GetInput<Path>,
    read: Read<T>,
    scope: CallScope,
  ): Promise<T> {
    const plan: CallPlan<T> = { read, effect: "repeatable" };
    return this.#caller.send("GET", path, input, plan, scope, this.#authorize);
  }

  post<Path extends PostPath, T>(
    path: Path,
    input: PostInput<Path>,
    call: PostCall<T>,
    scope: CallScope,
  ): Promise<T> {
    return this.#caller.send("POST", path, input, call, scope, this.#authorize);
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

  readonly #authorize = (requestId: string): Authorized | Promise<Authorized> => {
    const key = Secret.reveal(this.#apiKey);
    return typeof key === "string"
      ? authorized(key, requestId)
      : key.then((read) => authorized(read, requestId));
  };
}

function authorized(read: string, requestId: string): Authorized {
  const key = checkedKey(read);
  return {
    headers: {
      authorization: `Bearer ${key}`,
      accept: "application/json",
      "user-agent": agent,
      "x-atlan-agent": "sdk",
      "x-atlan-agent-id": "specanvil",
      "x-atlan-request-id": requestId,
    },
    revealed: [key],
  };
}
