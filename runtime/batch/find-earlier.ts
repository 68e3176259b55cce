import type { CallScope } from "../client/call-options.js";
import type { Clock } from "../http/clock.js";
import { findLost } from "../http/recovery.js";

/** A try may have waited in a gateway for a while before it made something, and clocks are not exact. */
const tolerance = 60_000;

/** What of a client the search takes. */
interface Client {
  readonly clock: Clock;
  within<T>(scope: CallScope, what: string, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
}

/** An item of which it isn't known what the process before did with it. */
interface Lost {
  /** Its name, as texts have it. */
  readonly shown: string;
  /** When it was about to be sent, by the server's clock, in ms since 1970. */
  readonly at: number;
}

/**
 * What a process before this one made of an item. Waits to the end of what a search may be behind: nobody knows when the
 * other process sent it last.
 *
 * @param lookup one look, for what came to be since then; throws when it can't tell
 */
export function findEarlier<T>(
  client: Client,
  { shown, at }: Lost,
  scope: CallScope,
  lookup: (notBefore: number, scope: CallScope) => Promise<T | undefined>,
): Promise<T | undefined> {
  return client.within(scope, `The search for ${shown}`, (signal) => {
    const look = (): Promise<T | undefined> => lookup(at - tolerance, { ...scope, signal });
    return findLost({ lookup: look }, { startedAt: at, signal }, client.clock, true);
  });
}

/** What the error says of an item when it can't be found out. @param call such as `findById()` */
export function doubtOf(shown: string, call: string): { message: string; hint: string } {
  return {
    message: `It can't be found out whether ${shown} was submitted before.`,
    hint: `Give the same journal again later, or look for ${shown} with ${call}.`,
  };
}
