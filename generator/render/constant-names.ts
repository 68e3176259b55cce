/** Names for the constants of a module: `docs-url` → `docsUrlText`. No two are alike. */
export class ConstantNames {
  readonly #taken: Set<string>;

  /** @param taken - Names that the module has besides */
  constructor(taken: readonly string[]) {
    this.#taken = new Set(taken);
  }

  /**
   * @param words - In any form; four of them are enough to know it by
   * @param kind - What the constant holds; the end of its name
   */
  take(words: string, kind: string): string {
    const parts = words
      .replace(/([a-z0-9])(?=[A-Z])/g, "$1 ")
      .split(/[^A-Za-z0-9]+/)
      .filter((part) => /^[A-Za-z]/.test(part))
      .slice(0, 4);
    const [first = "", ...others] = [...parts, kind].map((part) => part.toLowerCase());
    const name =
      first + others.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join("");
    let free = name;
    for (let number = 2; this.#taken.has(free); number += 1) free = `${name}${number}`;
    this.#taken.add(free);
    return free;
  }
}
