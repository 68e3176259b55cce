/** Takes what to do at an abort, which may have been already. The function that it returns prevents it. */
export type OnAbort = (act: (reason: unknown) => void) => () => void;

const watchers = new WeakMap<AbortSignal, Set<(reason: unknown) => void>>();

/**
 * Calls `act` when the signal is aborted, at once if it is already. The function that it returns prevents it.
 *
 * However many calls share a signal, it gets one listener: Node warns of more than ten.
 */
export function onAbort(signal: AbortSignal, act: (reason: unknown) => void): () => void {
  if (signal.aborted) {
    act(signal.reason);
    return () => {};
  }
  const acts = watchers.get(signal) ?? watch(signal);
  acts.add(act);
  return () => void acts.delete(act);
}

/** Settles as `work` does, or rejects with the reason of an abort at once, even if the work doesn't heed it. */
export function untilAborted<T>(work: Promise<T>, by: AbortSignal | OnAbort): Promise<T> {
  return new Promise((resolve, reject) => {
    const ignore = typeof by === "function" ? by(reject) : onAbort(by, reject);
    work.then(
      (value) => {
        ignore();
        resolve(value);
      },
      (error: unknown) => {
        ignore();
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- it may be anything
        reject(error);
      },
    );
  });
}

function watch(signal: AbortSignal): Set<(reason: unknown) => void> {
  const acts = new Set<(reason: unknown) => void>();
  watchers.set(signal, acts);
  const all = (): void => [...acts].forEach((act) => act(signal.reason));
  signal.addEventListener("abort", all, { once: true });
  return acts;
}
