import { SpecanvilError } from "../errors.js";
import type { Clock } from "./clock.js";
import { type Duration, milliseconds } from "./duration.js";
import type { Fault } from "./fault.js";

/** When a call is sent again. */
export interface RetryPolicy {
  /** How often at most; 0 for never. */
  readonly limit: number;
  /** The statuses after which another try may help. Connection failures and timeouts are always among them. */
  readonly statuses: readonly number[];
  /** The longest pause before the first retry; it doubles for each further one. The real one is random, below that. */
  readonly firstDelay: Duration;
  /** Where the doubling ends. */
  readonly longestDelay: Duration;
  /** The longest that a server may ask for with Retry-After; what is longer counts as this. */
  readonly longestRetryAfter: Duration;
}

/** A limit alone, or the parts of the policy that differ. */
export type RetryOptions = number | Partial<RetryPolicy>;

export const defaultRetries: RetryPolicy = {
  limit: 3,
  statuses: [429, 500, 502, 503, 504],
  firstDelay: "1s",
  longestDelay: "30s",
  longestRetryAfter: "1m",
};

/** @throws SpecanvilError `HTTP_RETRIES`, `DURATION` */
export function retryPolicy(base: RetryPolicy, options: RetryOptions = {}): RetryPolicy {
  const policy = { ...base, ...(typeof options === "number" ? { limit: options } : options) };
  if (!Number.isInteger(policy.limit) || policy.limit < 0) {
    throw new SpecanvilError(`${String(policy.limit)} is no number of retries.`, {
      code: "HTTP_RETRIES",
      hint: "Give a whole number, 0 for none.",
    });
  }
  milliseconds(policy.firstDelay);
  milliseconds(policy.longestDelay);
  milliseconds(policy.longestRetryAfter);
  return policy;
}

/**
 * How long to wait before another try, in ms; undefined when there is to be none. Full jitter: many clients that failed
 * together don't come back together.
 *
 * @param attempts how many tries there were
 * @param serverNow the time by the server's clock, to which an HTTP date refers
 */
export function delayBeforeRetry(
  policy: RetryPolicy,
  fault: Fault,
  attempts: number,
  clock: Clock,
  serverNow: number,
): number | undefined {
  if (attempts > policy.limit || !mayPass(policy, fault)) return undefined;
  const ceiling = Math.min(
    milliseconds(policy.firstDelay) * 2 ** (attempts - 1),
    milliseconds(policy.longestDelay),
  );
  const asked = fault.kind === "status" ? retryAfter(fault.retryAfter, serverNow) : 0;
  return Math.max(
    clock.random() * ceiling,
    Math.min(asked, milliseconds(policy.longestRetryAfter)),
  );
}

function mayPass(policy: RetryPolicy, fault: Fault): boolean {
  if (fault.kind === "status") return policy.statuses.includes(fault.status);
  if (fault.kind === "connection") {
    return fault.status === undefined || policy.statuses.includes(fault.status);
  }
  return fault.kind === "timeout";
}

/** The header in ms: seconds or an HTTP date; 0 for what is neither, or past. */
export function retryAfter(header: string | undefined, serverNow: number): number {
  if (header === undefined) return 0;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? 0 : Math.max(0, date - serverNow);
}
