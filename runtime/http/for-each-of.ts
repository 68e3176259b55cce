import { onAbort, untilAborted } from "./on-abort.js";

/**
 * Does `work` for each item, at most so many at a time. An item is asked for when there is room for it, never earlier,
 * and one at a time.
 *
 * @param take called before the next item is asked for: its source may make that of the same object
 * @throws what `work` or the items throw first, or the reason of the signal; what is under way is waited for
 */
export async function forEachOf<Given, T>(
  items: Iterable<Given> | AsyncIterable<Given>,
  concurrency: number,
  signal: AbortSignal | undefined,
  take: (given: Given) => T,
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  signal?.throwIfAborted();
  const iterator: Iterator<Given> | AsyncIterator<Given> =
    Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  // Ends the waiting for an item; the work has the caller's own signal.
  const over = new AbortController();
  const ignore = signal && onAbort(signal, () => over.abort(signal.reason));
  let count = 0;
  let turn: Promise<unknown> = Promise.resolve();
  const next = (): Promise<{ item: T; index: number } | undefined> => {
    const pull = turn.then(async () => {
      if (over.signal.aborted) return undefined;
      const step = await iterator.next();
      return step.done === true ? undefined : { item: take(await step.value), index: count++ };
    });
    turn = pull.catch(() => {});
    return untilAborted(pull, over.signal);
  };
  const worker = async (): Promise<void> => {
    try {
      for (let step = await next(); step !== undefined; step = await next()) {
        await work(step.item, step.index);
      }
    } catch (error) {
      over.abort(error);
      throw error;
    }
  };
  try {
    await Promise.allSettled(Array.from({ length: concurrency }, worker));
    if (over.signal.aborted) throw over.signal.reason;
  } finally {
    ignore?.();
    if (over.signal.aborted) abandon(iterator);
  }
}

/** Tells a source that no more is wanted. Not waited for: one that hangs mustn't hold back the error. */
function abandon(iterator: Iterator<unknown> | AsyncIterator<unknown>): void {
  Promise.resolve()
    .then(() => iterator.return?.())
    .catch(() => {});
}
