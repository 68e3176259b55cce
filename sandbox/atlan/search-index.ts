import type { Change } from "./records.js";
import { Store } from "./store.js";

/** What searches see: the tenant as it was `lag` milliseconds ago. */
export class SearchIndex {
  readonly #seen = new Store();
  readonly #now: () => number;
  #waiting: { readonly at: number; readonly change: Change }[] = [];
  #lag = 0;
  #moment = -Infinity;

  /** @param history what was there before; it is seen at once */
  constructor(history: readonly Change[], now: () => number) {
    this.#now = now;
    for (const change of history) this.#seen.apply(change);
  }

  get lag(): number {
    return this.#lag;
  }

  /** What is seen already stays seen. */
  set lag(milliseconds: number) {
    this.#catchUp();
    this.#lag = milliseconds;
  }

  add(change: Change): void {
    this.#waiting.push({ at: this.#now(), change });
    this.#catchUp();
  }

  /** The tenant, and the moment at which it was like that. */
  look(): { readonly store: Store; readonly moment: number } {
    this.#catchUp();
    return { store: this.#seen, moment: this.#moment };
  }

  #catchUp(): void {
    const past = this.#now() - this.#lag;
    const next = this.#waiting.findIndex(({ at }) => at > past);
    const due = this.#waiting.splice(0, next < 0 ? this.#waiting.length : next);
    for (const { change } of due) this.#seen.apply(change);
    // A lag that grows must not take runs back to an earlier phase.
    this.#moment = Math.max(this.#moment, past);
  }
}
