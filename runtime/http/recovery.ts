import { type Clock, sleep } from "./clock.js";

/**
 * How a call that must not act twice finds out what a try did whose answer was lost. It is asked before the request is
 * sent again, and before the call fails.
 */
export interface Recovery<T> {
  /**
   * What the lost try made; undefined when there is no sign of it. Throws when that can't be told: if it still can't
   * at the last look, the request is not sent again, and the call fails as being in doubt.
   */
  readonly lookup: (lost: LostTry) => Promise<T | undefined>;
  /** What a person does to find out: one sentence, for the error. */
  readonly advice: string;
}

export interface LostTry {
  /** Just before the first try, by the own clock; `HttpClient.serverTime` translates. */
  readonly startedAt: number;
  /** Ends with the call; to be given to every request of the lookup. */
  readonly signal: AbortSignal;
}

/**
 * How long something that was made may stay unseen by the server's searches, in ms. The limit of what a client can
 * know: a server that shows it later, or makes it later, makes it twice.
 */
const settling = 10_000;
const firstPause = 500;

/**
 * Looks for a sign of the lost try.
 *
 * @param wait whether to go on until such a sign would have shown; else it is one look
 */
export async function findLost<T>(
  { lookup }: Pick<Recovery<T>, "lookup">,
  lost: LostTry,
  clock: Clock,
  wait: boolean,
): Promise<T | undefined> {
  const end = clock.now() + (wait ? settling : 0);
  for (let pause = firstPause; ; pause *= 2) {
    try {
      const made = await lookup(lost);
      if (made !== undefined || clock.now() >= end) return made;
    } catch (error) {
      // Only the last look decides: what can't be told now may be seen in a moment.
      if (lost.signal.aborted || clock.now() >= end) throw error;
    }
    await sleep(clock, Math.min(pause, end - clock.now()), lost.signal);
  }
}
