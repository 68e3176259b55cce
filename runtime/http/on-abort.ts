import { type Act, Acts } from "./acts.js";

/** Takes what to do at an abort, which may have been already. The function that it returns prevents it. */
export type OnAbort = (act: Act) => () => void;

const watchers = new WeakMap<AbortSignal, Acts>();

/**
 * Calls `act` when the signal is aborted, at once if it is already. The function that it returns prevents it.
 *
 * However many calls share a signal, it gets one listener: Node warns of more than ten.
 */
export function onAbort(signal: AbortSignal, act: Act): () => void {
  if (signal.aborted) {
    act(signal.reason);
    return () => {};
  }
  return (watchers.get(signal) ?? watch(signal)).add(act);
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

function watch(signal: AbortSignal): Acts {
  const acts = new Acts();
  watchers.set(signal, acts);
  signal.addEventListener("abort", () => acts.perform(signal.reason), { once: true });
  return acts;
}
