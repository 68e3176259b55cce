import type { Clock } from "../http/clock.js";
import { type Duration, milliseconds } from "../http/duration.js";
import type { RetryOptions } from "../http/retry.js";

/** What every call takes. */
export interface CallOptions {
  /** Ends the call at once: it rejects with the reason of the signal. What was sent before may still take effect. */
  readonly signal?: AbortSignal | undefined;
  /** For the answer to one try; the client's by default. */
  readonly timeout?: Duration | undefined;
  /** For the whole call, with all its requests, retries and waits; no limit by default. */
  readonly deadline?: Duration | undefined;
  /** How often a request is sent again at most, or the parts of the policy that differ from the client's. */
  readonly retries?: RetryOptions | undefined;
}

/** The options of a call that has begun: all of its requests share one deadline. */
export interface CallScope {
  readonly signal?: AbortSignal | undefined;
  readonly timeout?: Duration | undefined;
  readonly retries?: RetryOptions | undefined;
  /** In ms since 1970, by the clock of the client. */
  readonly deadline?: number | undefined;
  /** Statuses that are an answer here, whatever the policy says of another try. */
  readonly final?: readonly number[] | undefined;
}

/** @throws SpecanvilError `DURATION`, and the reason of a signal that is aborted already */
export function beginCall(options: CallOptions, clock: Clock): CallScope {
  const { signal, timeout, retries, deadline } = options;
  signal?.throwIfAborted();
  return {
    signal,
    timeout,
    retries,
    deadline: deadline === undefined ? undefined : clock.now() + milliseconds(deadline),
  };
}
