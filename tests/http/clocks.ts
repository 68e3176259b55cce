import type { Clock } from "../../runtime/http/clock.js";

export interface VirtualClock extends Clock {
  /** How long everybody has waited since it was made, in ms. */
  readonly elapsed: number;
}

/**
 * A clock for tests without real connections. It stands still while anything is under way, and then jumps to the next
 * timer: no test waits, and none depends on how fast it runs.
 */
export function virtualClock(random: () => number = () => 0.5): VirtualClock {
  const begun = Date.UTC(2026, 0, 1);
  let now = begun;
  let isScheduled = false;
  const timers = new Set<{ readonly at: number; readonly act: () => void }>();
  const schedule = (): void => {
    if (isScheduled || timers.size === 0) return;
    isScheduled = true;
    setImmediate(() => {
      isScheduled = false;
      const [next] = [...timers].sort((a, b) => a.at - b.at);
      if (next !== undefined) {
        timers.delete(next);
        now = Math.max(now, next.at);
        next.act();
      }
      schedule();
    });
  };
  return {
    now: () => now,
    random,
    after(milliseconds, act) {
      const timer = { at: now + milliseconds, act };
      timers.add(timer);
      schedule();
      return () => void timers.delete(timer);
    },
    get elapsed() {
      return now - begun;
    },
  };
}

/** A clock for tests with real connections, on which a thousand seconds, or so many, pass in one. */
export function fastClock(factor = 1_000): Clock {
  const begun = Date.now();
  return {
    now: () => begun + (Date.now() - begun) * factor,
    random: () => 0.5,
    after(milliseconds, act) {
      const timer = setTimeout(act, Math.min(milliseconds / factor, 2 ** 31 - 1));
      return () => clearTimeout(timer);
    },
  };
}
