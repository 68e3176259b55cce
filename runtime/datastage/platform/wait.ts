import type { CallOptions } from "../../client/call-options.js";
import { sleep } from "../../http/clock.js";
import { type Duration, durationText, milliseconds } from "../../http/duration.js";
import { timeLimit } from "../../http/time-limit.js";
import { DataIntegrationError } from "./errors.js";
import type { PlatformApi } from "./platform-api.js";

export interface WaitOptions<T> extends CallOptions {
  /** Between the first looks; while nothing changes, it grows up to fifteen times that. `"1s"` by default. */
  readonly pollInterval?: Duration | undefined;
  /** Told at the first look, and at each change. A promise is waited for. What it throws ends the waiting. */
  readonly onProgress?: ((state: T) => unknown) | undefined;
}

export interface Waiting<T> {
  readonly first: T;
  readonly look: (scope: CallOptions) => Promise<T>;
  readonly isOver: (state: T) => boolean;
  /** What makes a change: a text that is another one then. */
  readonly describe: (state: T) => string;
  /** How long until a look is worth it, in ms, where the platform says that. */
  readonly pause?: (state: T) => number | undefined;
  /** In ms; undefined for no end. */
  readonly time: number | undefined;
  /** What is waited for, for the error: `the run a`. */
  readonly what: string;
}

const growth = 1.25;
const longestInterval = 15;

/**
 * Looks again and again until something is over.
 *
 * @throws DataIntegrationError `DATASTAGE_WAIT_TIMEOUT` when the time is up
 */
export async function waitUntilOver<T>(
  api: PlatformApi,
  waiting: Waiting<T>,
  options: WaitOptions<T>,
): Promise<T> {
  const { look, isOver, describe, time, what } = waiting;
  const { clock } = api;
  const shortest = milliseconds(options.pollInterval ?? "1s");
  const limit = timeLimit(clock, time, options.signal);
  const { timeout, retries } = options;
  const scope: CallOptions = { signal: limit.signal, timeout, retries };
  let state = waiting.first;
  let reported: string | undefined;
  let interval = shortest;
  try {
    for (;;) {
      const described = describe(state);
      if (described !== reported) {
        interval = shortest;
        reported = described;
        await options.onProgress?.(state);
      }
      if (isOver(state)) return state;
      await sleep(clock, Math.min(interval, waiting.pause?.(state) ?? interval), limit.signal);
      interval = Math.min(interval * growth, shortest * longestInterval);
      state = await look(scope);
    }
  } catch (error) {
    if (!limit.expired || error !== limit.signal.reason) throw error;
    throw new DataIntegrationError(
      `${what} is ${describe(state)} after ${durationText(time ?? 0)} of waiting.`,
      { code: "DATASTAGE_WAIT_TIMEOUT", hint: "It goes on: wait again, or look at it later." },
    );
  } finally {
    limit.lift();
  }
}
