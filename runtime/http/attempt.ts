import type { Clock } from "./clock.js";
import { AttemptInit } from "./attempt-init.js";
import { connectionFault, type Fault } from "./fault.js";
import type { ByteFetch, Fetch, FetchAnswer } from "./fetch.js";
import { untilAborted } from "./on-abort.js";
import type { RawBody } from "./raw-body.js";
import { OversizedAnswer, readBody } from "./read-body.js";
import type { Read } from "./read.js";
import { LocalFailure, type Receive } from "./receive.js";
import { type TimeLimit, timeLimit } from "./time-limit.js";

export interface Attempt<T> {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: RawBody["content"] | undefined;
  readonly read: Read<T>;
  readonly receive: Receive<T> | undefined;
  /** In ms, until the last byte of the answer. */
  readonly timeout: number;
  /** The limit of the whole call. */
  readonly limit: TimeLimit;
}

export interface AttemptResult<T> {
  readonly outcome: { readonly value: T } | { readonly fault: Fault };
  readonly status: number | undefined;
  /** The server's clock, in ms since 1970, where it was told. */
  readonly serverTime: number | undefined;
}

/** Sends a request once. Rejects only when the caller's signal is aborted, with its reason. */
export async function send<T>(
  attempt: Attempt<T>,
  fetch: Fetch,
  clock: Clock,
): Promise<AttemptResult<T>> {
  const { limit } = attempt;
  const patience = timeLimit(clock, attempt.timeout, limit.signal);
  let answer: FetchAnswer | undefined;
  const { method, headers, body } = attempt;
  const exchange = async (): Promise<{ received: FetchAnswer; outcome: Outcome<T> }> => {
    const init = new AttemptInit(method, headers, body, patience);
    // Only clients whose transports take bytes are asked to send any.
    const received = await (fetch as ByteFetch)(attempt.url, init);
    answer = received;
    const { receive } = attempt;
    const outcome =
      receive !== undefined && isSuccess(received)
        ? { value: await receive(received) }
        : read(attempt, received, await readBody(received));
    return { received, outcome };
  };
  let outcome: Outcome<T>;
  try {
    limit.signal.throwIfAborted();
    ({ received: answer, outcome } = await untilAborted(exchange(), patience.onAbort));
  } catch (error) {
    if (error instanceof LocalFailure) throw error.cause;
    if (limit.signal.aborted && !limit.expired) throw limit.signal.reason;
    // A status that says no says it also when the text after it is lost.
    if (answer !== undefined && !isSuccess(answer)) return result(answer, refusal(answer, ""));
    if (limit.expired) return result(answer, { fault: { kind: "deadline" } });
    if (patience.expired) {
      return result(answer, { fault: { kind: "timeout", limit: attempt.timeout } });
    }
    if (answer !== undefined && error instanceof OversizedAnswer) {
      return result(answer, { fault: { kind: "oversized", status: answer.status } });
    }
    return result(answer, { fault: connectionFault(error) });
  } finally {
    patience.lift();
  }
  return result(answer, outcome);
}

type Outcome<T> = AttemptResult<T>["outcome"];

function result<T>(answer: FetchAnswer | undefined, outcome: Outcome<T>): AttemptResult<T> {
  const date = Date.parse(answer?.headers.get("date") ?? "");
  return { outcome, status: answer?.status, serverTime: Number.isNaN(date) ? undefined : date };
}

function read<T>(attempt: Attempt<T>, answer: FetchAnswer, body: string): Outcome<T> {
  if (!isSuccess(answer)) return refusal(answer, body);
  const { status } = answer;
  const reading = attempt.read(body);
  if (reading === "unreadable") return { fault: { kind: reading, status, body } };
  return reading === "unexpected" ? { fault: { kind: reading, status } } : reading;
}

function refusal(answer: FetchAnswer, body: string): { readonly fault: Fault } {
  return {
    fault: {
      kind: "status",
      status: answer.status,
      body,
      location: answer.headers.get("location") ?? undefined,
      retryAfter: answer.headers.get("retry-after") ?? undefined,
    },
  };
}

function isSuccess(answer: FetchAnswer): boolean {
  return answer.status >= 200 && answer.status < 300;
}
