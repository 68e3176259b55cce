import { isReservedArgument, isReservedStep } from "../../model/names.js";

/** Names that nothing else has yet, in the form that definitions want. */
export class Names {
  readonly #taken = new Set<string>();
  readonly #isReserved: (name: string) => boolean;

  constructor(isReserved: (name: string) => boolean) {
    this.#isReserved = isReserved;
  }

  static ofArguments(): Names {
    return new Names(isReservedArgument);
  }

  static ofSteps(): Names {
    return new Names(isReservedStep);
  }

  /** `temp-table-regex` → `tempTableRegex`; a number behind it where that is taken. */
  camel(text: string, instead: string): string {
    const words = wordsOf(text);
    const [first = instead, ...rest] = words.map((word) => word.toLowerCase());
    return this.#free(first.replace(/^\d/, "n$&") + rest.map(capital).join(""));
  }

  /** `query history` → `QUERY_HISTORY` */
  member(text: string): string {
    const name = wordsOf(text).join("_").toUpperCase() || "EMPTY";
    return this.#free(name.replace(/^\d/, "N$&"), "_");
  }

  #free(wanted: string, between = ""): string {
    const base = wanted.slice(0, 50);
    let name = base;
    for (
      let number = 2;
      this.#taken.has(name.toLowerCase()) || this.#isReserved(name);
      number += 1
    ) {
      name = `${base}${between}${number}`;
    }
    this.#taken.add(name.toLowerCase());
    return name;
  }
}

/** `temp-table-regex`, `tempTable` → words of ASCII letters and digits. */
export function wordsOf(text: string): string[] {
  return text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").match(/[A-Za-z0-9]+/g) ?? [];
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
