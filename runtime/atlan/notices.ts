/** Something that a caller should know, and that is no error. */
export interface Notice {
  /** Stable, for programs: `"package-workflow"`, `"admins-unchecked"`. */
  readonly name: string;
  /** For people: a sentence or two. */
  readonly text: string;
}

/** Gets each notice once. What it throws, now or in a promise, is ignored: a notice must not change what it is about. */
export type OnNotice = (notice: Notice) => unknown;

/** What was told on the console: there, clients are not told apart. */
const toldOnConsole = new Set<string>();

/** Tells a caller each notice once. */
export class Notices {
  readonly #told: Set<string>;
  readonly #onNotice: OnNotice;

  /** @param onNotice by default, the console gets each notice once in a process */
  constructor(onNotice: OnNotice | undefined) {
    this.#told = onNotice === undefined ? toldOnConsole : new Set();
    this.#onNotice = onNotice ?? (({ text }) => console.warn(text));
  }

  tell(notice: Notice): void {
    const key = `${notice.name} ${notice.text}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    // In a promise of its own: see OnNotice.
    void Promise.resolve()
      .then(() => this.#onNotice(notice))
      .catch(() => {});
  }
}
