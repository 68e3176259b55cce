import type { Clock } from "./clock.js";
import { onAbort } from "./on-abort.js";

/** A signal that ends with the one around it, or when its time is up. */
export interface TimeLimit {
  readonly signal: AbortSignal;
  /** Whether it was the time that ended the signal. */
  readonly expired: boolean;
  /** Frees the timer and the signal around; to be called when the work is done. */
  lift(): void;
}

/** Most calls have neither a signal nor a deadline. A signal is the dearest part of a request that isn't sent. */
const never = new AbortController().signal;

/** @param milliseconds no limit but the outer signal when undefined */
export function timeLimit(
  clock: Clock,
  milliseconds: number | undefined,
  outer: AbortSignal | undefined,
): TimeLimit {
  if (milliseconds === undefined) return { signal: outer ?? never, expired: false, lift() {} };
  const controller = new AbortController();
  let expired = false;
  const expire = (): void => {
    if (controller.signal.aborted) return;
    expired = true;
    controller.abort(new Error("the time is up"));
  };
  const cancel = clock.after(milliseconds, expire);
  const ignore = outer && onAbort(outer, () => controller.abort(outer.reason));
  return {
    signal: controller.signal,
    get expired() {
      return expired;
    },
    lift() {
      cancel();
      ignore?.();
    },
  };
}
