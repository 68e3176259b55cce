import { type Attempt, type AttemptResult, send } from "./attempt.js";
import type { OnAttempt } from "./attempt-event.js";
import { type Clock, sleep } from "./clock.js";
import { type Failure, type Fault, mayHaveActed } from "./fault.js";
import type { Fetch } from "./fetch.js";
import { RawBody } from "./raw-body.js";
import type { Read } from "./read.js";
import type { Receive } from "./receive.js";
import { findLost, type Recovery } from "./recovery.js";
import { delayBeforeRetry, type RetryPolicy } from "./retry.js";
import { type TimeLimit, timeLimit } from "./time-limit.js";
import { fillPath, type PathParameters, type Query, queryText, UrlProblem } from "./url.js";

export interface HttpClientOptions {
  /** In the form that `parseBaseUrl` returns. */
  readonly baseUrl: string;
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly onAttempt: OnAttempt | undefined;
}

export interface HttpCall<T> {
  readonly parameters?: PathParameters | undefined;
  readonly query?: Query | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as JSON, unless it is a {@link RawBody}; nothing when undefined. */
  readonly body?: unknown;
  readonly read: Read<T>;
  /** For answers that are no text. */
  readonly receive?: Receive<T> | undefined;
  /** Whether it does no harm to send it twice: GET, a search. */
  readonly safe: boolean;
  /** For a call that isn't safe. Without it such a call is sent again only after a certain refusal. */
  readonly recovery?: Recovery<T> | undefined;
  /** The same for all tries: names the call in logs and errors. */
  readonly requestId: string;
  readonly retries: RetryPolicy;
  /** Of one try, in ms. */
  readonly timeout: number;
  /** When the call has to be over, retries, waits and lookups included, by the clock of the client. */
  readonly deadline?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Makes the error of the vendor. */
  readonly toError: (failure: Failure) => Error;
}

/** What is the same for all tries of a call. Without the call: while it waits, its body would be there twice. */
interface Exchange<T>
  extends
    Attempt<T>,
    Pick<HttpCall<T>, "safe" | "recovery" | "requestId" | "retries" | "deadline" | "toError"> {
  readonly path: string;
  readonly startedAt: number;
}

/** Requests with retries, of which none acts twice by accident. Knows no vendor. */
export class HttpClient {
  readonly #options: HttpClientOptions;
  /** How far the server's clock was ahead of ours at its last answer, in ms. */
  #ahead = 0;

  constructor(options: HttpClientOptions) {
    this.#options = options;
  }

  /** What the server's clock shows when ours shows `own`, in ms since 1970. Exact to a second, as the Date header is. */
  serverTime(own: number): number {
    return own + this.#ahead;
  }

  /** Rejects with what `call.toError` makes, or with the reason of `call.signal` as soon as that is aborted. */
  async request<T>(method: string, template: string, call: HttpCall<T>): Promise<T> {
    const { clock, baseUrl } = this.#options;
    const startedAt = clock.now();
    const time = call.deadline === undefined ? undefined : call.deadline - startedAt;
    const path = fillPath(template, call.parameters);
    if (path instanceof UrlProblem) {
      throw unsent(call, method, template, { kind: "invalid", problem: path.message });
    }
    if (time !== undefined && time <= 0) throw unsent(call, method, template, { kind: "deadline" });
    const limit = timeLimit(clock, time, call.signal);
    const raw = call.body instanceof RawBody ? call.body : undefined;
    const body = raw?.content ?? (call.body === undefined ? undefined : JSON.stringify(call.body));
    const headers: Record<string, string> = { ...call.headers };
    if (body !== undefined) headers["content-type"] = raw?.contentType ?? "application/json";
    const url = baseUrl + path + queryText(call.query);
    const { read, receive, timeout, safe, recovery, requestId, retries, deadline, toError } = call;
    // The only function in here: one that named the call would keep it, and its body, as long as the request.
    return this.#perform({
      method,
      path,
      url,
      headers,
      body,
      read,
      receive,
      timeout,
      limit,
      startedAt,
      safe,
      recovery,
      requestId,
      retries,
      deadline,
      toError,
    }).finally(() => limit.lift());
  }

  async #perform<T>(exchange: Exchange<T>): Promise<T> {
    const { limit, safe, recovery } = exchange;
    const { clock } = this.#options;
    // Whether the answer of any try was lost: from then on, every way out is through a lookup.
    let lost = false;
    for (let attempts = 1; ; attempts += 1) {
      const { outcome, pause } = await this.#attempt(exchange, attempts);
      if ("value" in outcome) return outcome.value;
      const { fault } = outcome;
      lost ||= !safe && mayHaveActed(fault);
      const fail = (lookupError?: unknown): Error =>
        this.#error(exchange, fault, attempts, lost, lookupError);
      if (lost) {
        if (recovery === undefined) throw fail();
        try {
          const made = await findLost(
            recovery,
            { startedAt: exchange.startedAt, signal: limit.signal },
            clock,
            mayHaveActed(fault),
          );
          if (made !== undefined) return made;
        } catch (error) {
          throw isAborted(limit) ? limit.signal.reason : fail(error);
        }
      }
      if (pause === undefined) throw fail();
      try {
        await sleep(clock, pause, limit.signal);
      } catch (reason) {
        throw isAborted(limit) ? reason : fail();
      }
    }
  }

  /** One try, and how long to wait before the next one, if there is to be one. */
  async #attempt<T>(
    exchange: Exchange<T>,
    attempt: number,
  ): Promise<{ outcome: AttemptResult<T>["outcome"]; pause: number | undefined }> {
    const { clock, fetch, onAttempt } = this.#options;
    const { method, path, requestId, retries, deadline } = exchange;
    const begun = clock.now();
    const { outcome, status, serverTime } = await send(exchange, fetch, clock);
    const now = clock.now();
    if (serverTime !== undefined) this.#ahead = serverTime - now;
    const fault = "fault" in outcome ? outcome.fault : undefined;
    const pause = fault && delayBeforeRetry(retries, fault, attempt, clock, this.serverTime(now));
    // A wait that outlasts the call would only delay its error.
    const late = pause !== undefined && deadline !== undefined && now + pause >= deadline;
    const retryIn = late ? undefined : pause;
    if (onAttempt !== undefined) {
      const duration = now - begun;
      const event = {
        requestId,
        method,
        path,
        attempt,
        duration,
        status,
        fault: fault?.kind,
        retryIn,
      };
      // In a promise of its own: what the hook throws now or later is ignored. See OnAttempt.
      void Promise.resolve()
        .then(() => onAttempt(event))
        .catch(() => {});
    }
    return { outcome, pause: retryIn };
  }

  #error<T>(
    { method, path, requestId, recovery, toError }: Exchange<T>,
    fault: Fault,
    attempts: number,
    lost: boolean,
    lookupError: unknown,
  ): Error {
    const inDoubt = lost
      ? {
          advice: recovery?.advice ?? "Look whether it did before you send it again.",
          lookupError,
        }
      : undefined;
    return toError({ fault, method, path, requestId, attempts, inDoubt });
  }
}

/** The error of a call of which nothing was sent. */
function unsent<T>(
  { toError, requestId }: HttpCall<T>,
  method: string,
  path: string,
  fault: Fault,
): Error {
  return toError({ fault, method, path, requestId, attempts: 0 });
}

/** By the caller; not by the time being up. */
function isAborted(limit: TimeLimit): boolean {
  return limit.signal.aborted && !limit.expired;
}
