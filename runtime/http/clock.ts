import { untilAborted } from "./on-abort.js";

/** Where waiting, the time and chance come from; replaced by tests, so that none of them has to wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** A number in [0, 1). */
  random(): number;
  /** Calls `act` once, after so many milliseconds. The function that it returns prevents it. */
  after(milliseconds: number, act: () => void): () => void;
}

/** What timers can hold: one with a longer time would fire at once. */
const longestTimer = 2 ** 31 - 1;

export const systemClock: Clock = {
  // Steady: a clock that is set while a call waits neither prolongs nor ends the wait.
  now: () => performance.timeOrigin + performance.now(),
  random: () => Math.random(),
  after(milliseconds, act) {
    const timer = setTimeout(act, Math.min(milliseconds, longestTimer));
    return () => clearTimeout(timer);
  },
};

/** Waits; rejects with the signal's reason as soon as that is aborted. */
export async function sleep(
  clock: Clock,
  milliseconds: number,
  signal: AbortSignal,
): Promise<void> {
  let cancel = (): void => {};
  const over = new Promise<void>((resolve) => (cancel = clock.after(milliseconds, resolve)));
  try {
    await untilAborted(over, signal);
  } finally {
    cancel();
  }
}
