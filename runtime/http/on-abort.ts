const watchers = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls `act` when the signal is aborted, at once if it is already. The function that it returns prevents it.
 *
 * However many calls share a signal, it gets one listener: Node warns of more than ten.
 */
export function onAbort(signal: AbortSignal, act: () => void): () => void {
  if (signal.aborted) {
    act();
    return () => {};
  }
  const acts = watchers.get(signal) ?? watch(signal);
  acts.add(act);
  return () => void acts.delete(act);
}

/** Settles as `work` does, or rejects with the signal's reason at once, even if the work doesn't heed the signal. */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- it may be anything
    const ignore = onAbort(signal, () => reject(signal.reason));
    work.then(resolve, reject).finally(ignore);
  });
}

function watch(signal: AbortSignal): Set<() => void> {
  const acts = new Set<() => void>();
  watchers.set(signal, acts);
  const all = (): void => [...acts].forEach((act) => act());
  signal.addEventListener("abort", all, { once: true });
  return acts;
}
