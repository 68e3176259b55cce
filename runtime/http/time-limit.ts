import { type Act, Acts } from "./acts.js";
import type { Clock } from "./clock.js";
import { onAbort, type OnAbort } from "./on-abort.js";

/** What ends with the signal around it, or when its time is up. */
export interface TimeLimit {
  /** Made when it is first read: it is the dearest part of a request that isn't sent. */
  readonly signal: AbortSignal;
  /** The same without a signal. */
  readonly onAbort: OnAbort;
  /** Whether it was the time that ended it. */
  readonly expired: boolean;
  /** Frees the timer and the signal around; to be called when the work is done. */
  lift(): void;
}

/** Most calls have neither a signal nor a deadline. */
const never = new AbortController().signal;

/** @param milliseconds no limit but the outer signal when undefined */
export function timeLimit(
  clock: Clock,
  milliseconds: number | undefined,
  outer: AbortSignal | undefined,
): TimeLimit {
  if (milliseconds !== undefined) return new Timed(clock, milliseconds, outer);
  const signal = outer ?? never;
  return { signal, onAbort: (act) => onAbort(signal, act), expired: false, lift() {} };
}

class Timed implements TimeLimit {
  expired = false;
  readonly #acts = new Acts();
  readonly #cancel: () => void;
  readonly #ignore: (() => void) | undefined;
  #end: { readonly reason: unknown } | undefined;
  #controller: AbortController | undefined;

  constructor(clock: Clock, milliseconds: number, outer: AbortSignal | undefined) {
    this.#cancel = clock.after(milliseconds, () => {
      this.expired = this.#end === undefined;
      this.#abort(new Error("the time is up"));
    });
    const ends = outer !== undefined && outer !== never;
    this.#ignore = ends ? onAbort(outer, (reason) => this.#abort(reason)) : undefined;
  }

  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.#end !== undefined) this.#controller.abort(this.#end.reason);
    }
    return this.#controller.signal;
  }

  readonly onAbort: OnAbort = (act: Act) => {
    if (this.#end === undefined) return this.#acts.add(act);
    act(this.#end.reason);
    return () => {};
  };

  lift(): void {
    this.#cancel();
    this.#ignore?.();
  }

  #abort(reason: unknown): void {
    if (this.#end !== undefined) return;
    this.#end = { reason };
    this.#controller?.abort(reason);
    this.#acts.perform(reason);
  }
}
