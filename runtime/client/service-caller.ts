import type { OnAttempt } from "../http/attempt-event.js";
import type { Clock } from "../http/clock.js";
import { milliseconds } from "../http/duration.js";
import type { Fetch } from "../http/fetch.js";
import { type HttpCall, HttpClient } from "../http/http-client.js";
import type { RawBody } from "../http/raw-body.js";
import type { Read } from "../http/read.js";
import type { Recovery } from "../http/recovery.js";
import { redactor } from "../http/redact.js";
import { type RetryPolicy, retryPolicy } from "../http/retry.js";
import { timeLimit } from "../http/time-limit.js";
import { beginCall, type CallOptions, type CallScope } from "./call-options.js";
import { type HeaderSettings, revealedHeaders } from "./client-checks.js";
import type { Service } from "./error-kinds.js";
import type { ServiceError } from "./service-error.js";
import { type KindOf, toServiceError } from "./to-service-error.js";

/** What every client of a service is made with. */
export interface CallerSettings {
  readonly baseUrl: string;
  readonly fetch: Fetch;
  /** For the answer to one try, in ms. */
  readonly timeout: number;
  readonly retries: RetryPolicy;
  readonly headers: HeaderSettings;
  readonly onAttempt: OnAttempt | undefined;
  readonly clock: Clock;
}

/** What a call of any route is made of. */
export type AnyInput = Pick<HttpCall<unknown>, "parameters" | "query" | "body">;

/** What a call needs besides its input. One that acts says how to find out what a lost try did. */
export interface CallPlan<T> {
  readonly read: Read<T>;
  /** `"repeatable"`: sending it twice does what sending it once does. `"once"`: nothing shows what a lost try did. */
  readonly effect: "repeatable" | "once" | Recovery<T>;
  /** What stands in the body and must not appear in an error. */
  readonly secrets?: readonly string[] | undefined;
  /** What is sent in place of the body of the input. */
  readonly raw?: RawBody | undefined;
  /** Takes the answer of a success in place of `read`. */
  readonly receive?: HttpCall<T>["receive"];
  /** For the answer to one try in ms, where the client's own is too short. */
  readonly timeout?: number | undefined;
}

/** Headers of one call, and the secrets in them. */
export interface Authorized {
  readonly headers: Readonly<Record<string, string>>;
  readonly revealed: readonly string[];
}

/** Sends the calls of one service: settings, headers, secrets and errors in one place. */
export class ServiceCaller<E extends ServiceError> {
  readonly #settings: CallerSettings;
  readonly #http: HttpClient;
  readonly #service: Service<E>;
  readonly #kindOf: KindOf<E>;

  constructor(settings: CallerSettings, service: Service<E>, kindOf: KindOf<E>) {
    this.#settings = settings;
    this.#http = new HttpClient(settings);
    this.#service = service;
    this.#kindOf = kindOf;
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

  /** What the service's clock shows when ours shows `own`, in ms since 1970. */
  serverTime(own: number): number {
    return this.#http.serverTime(own);
  }

  /** @param authorize the client's own headers, which go before those of its user */
  async send<T>(
    method: string,
    path: string,
    input: AnyInput,
    plan: CallPlan<T>,
    scope: CallScope,
    authorize: (requestId: string) => Promise<Authorized> | Authorized,
  ): Promise<T> {
    const { timeout, retries } = this.#settings;
    const { read, effect, secrets = [] } = plan;
    const requestId = crypto.randomUUID();
    const own = await authorize(requestId);
    const given = await revealedHeaders(this.#settings.headers, this.#checkHeader);
    const redact = redactor([...own.revealed, ...given.revealed, ...secrets]);
    const limit = plan.timeout === undefined ? timeout : Math.max(timeout, plan.timeout);
    return this.#http.request(method, path, {
      parameters: input.parameters,
      query: input.query,
      body: plan.raw ?? input.body,
      headers: { ...given.headers, ...own.headers },
      read,
      receive: plan.receive,
      safe: effect === "repeatable",
      recovery: typeof effect === "string" ? undefined : effect,
      requestId,
      retries: retriesOf(retries, scope),
      timeout: scope.timeout === undefined ? limit : milliseconds(scope.timeout),
      deadline: scope.deadline,
      signal: scope.signal,
      toError: (failure) => toServiceError(failure, redact, this.#service, this.#kindOf),
    });
  }

  /**
   * Work of a call besides its own requests, no longer than the call may take.
   *
   * @param what names it in the error
   * @throws the service's error for a deadline
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
      const { name, prefix, types } = this.#service;
      throw new types.connection(`${what} wasn't over at the deadline of the call.`, {
        code: `${prefix}_DEADLINE` as never,
        hint: `Check that ${name} is up, or give a longer deadline.`,
      });
    } finally {
      limit.lift();
    }
  }

  readonly #checkHeader = (message: string, hint: string): Error => {
    const { prefix, types } = this.#service;
    return new types.invalid(message, { code: `${prefix}_CONFIG` as never, hint });
  };
}

/** The policy of one call. */
function retriesOf(usual: RetryPolicy, { retries, final }: CallScope): RetryPolicy {
  const policy = retries === undefined ? usual : retryPolicy(usual, retries);
  if (final === undefined) return policy;
  return { ...policy, statuses: policy.statuses.filter((status) => !final.includes(status)) };
}
