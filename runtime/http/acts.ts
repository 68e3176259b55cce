/** What is to be done at an abort. */
export type Act = (reason: unknown) => void;

/**
 * Acts that come and go. Not a Set: one that lives long leaves tables behind, in which everything that it ever held is
 * kept until the next full collection; over a hundred thousand requests that is a hundred megabytes.
 */
export class Acts {
  readonly #acts: (Act | undefined)[] = [];
  readonly #free: number[] = [];

  /** The function that it returns takes the act away again. */
  add(act: Act): () => void {
    const place = this.#free.pop() ?? this.#acts.length;
    this.#acts[place] = act;
    return () => {
      if (this.#acts[place] !== act) return;
      this.#acts[place] = undefined;
      this.#free.push(place);
    };
  }

  perform(reason: unknown): void {
    for (const act of [...this.#acts]) act?.(reason);
  }
}
