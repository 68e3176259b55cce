import { Refusal } from "../reply.js";

/** A regular expression, read. */
export type Pattern =
  | { readonly kind: "character"; readonly test: (character: string) => boolean }
  | { readonly kind: "sequence"; readonly parts: readonly Pattern[] }
  | { readonly kind: "choice"; readonly options: readonly Pattern[] }
  | {
      readonly kind: "repeat";
      readonly part: Pattern;
      readonly least: number;
      readonly most: number;
    };

type Test = (character: string) => boolean;

const LONGEST = 1000;

const CLASSES: ReadonlyMap<string, Test> = new Map([
  ["d", (c) => /[0-9]/.test(c)],
  ["D", (c) => !/[0-9]/.test(c)],
  ["w", (c) => /[A-Za-z0-9_]/.test(c)],
  ["W", (c) => !/[A-Za-z0-9_]/.test(c)],
  ["s", (c) => /[ \t\n\r]/.test(c)],
  ["S", (c) => !/[ \t\n\r]/.test(c)],
]);

/** Lucene's operators that no workflow search uses. Refused: taken as plain characters they would lie. */
const UNSUPPORTED = "~&<#@";

/**
 * Reads Lucene's syntax. It differs from JavaScript's: there are no anchors, `^` and `$` are characters, quotes hold
 * literal text, and a backslash makes any character plain.
 *
 * @throws Refusal 400
 */
export function parsePattern(text: string): Pattern {
  if (text.length > LONGEST) throw refusal(`is longer than ${LONGEST} characters`);
  const parser = new Parser(text);
  const pattern = parser.choice();
  if (!parser.done) throw refusal("has a bracket too many");
  return pattern;
}

class Parser {
  readonly #characters: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#characters = [...text];
  }

  get done(): boolean {
    return this.#at >= this.#characters.length;
  }

  choice(): Pattern {
    const options = [this.#sequence()];
    while (this.#take("|")) options.push(this.#sequence());
    const [only] = options;
    return options.length === 1 && only !== undefined ? only : { kind: "choice", options };
  }

  #sequence(): Pattern {
    const parts: Pattern[] = [];
    while (!this.done && !this.#sees("|") && !this.#sees(")")) parts.push(this.#repeat());
    return { kind: "sequence", parts };
  }

  #repeat(): Pattern {
    let part = this.#single();
    for (;;) {
      const bounds = this.#bounds();
      if (bounds === undefined) return part;
      const [least, most] = bounds;
      part = { kind: "repeat", part, least, most };
    }
  }

  #bounds(): readonly [number, number] | undefined {
    if (this.#take("?")) return [0, 1];
    if (this.#take("*")) return [0, Infinity];
    if (this.#take("+")) return [1, Infinity];
    if (!this.#take("{")) return undefined;
    const inside = this.#until("}").join("");
    const [, least, comma, most] = /^(\d+)(,?)(\d*)$/.exec(inside) ?? [];
    if (least === undefined) throw refusal(`has a repetition that can't be read: {${inside}}`);
    const bounds = [Number(least), Number(most || (comma ? Infinity : least))] as const;
    if (bounds[0] > bounds[1]) throw refusal(`repeats at least more than at most: {${inside}}`);
    return bounds;
  }

  #single(): Pattern {
    const character = this.#next();
    if (character === "(") {
      const inside = this.choice();
      if (!this.#take(")")) throw refusal("has a bracket that is not closed");
      return inside;
    }
    if (character === "[") return { kind: "character", test: this.#class() };
    if (character === ".") return { kind: "character", test: () => true };
    if (character === '"') {
      return { kind: "sequence", parts: this.#until('"').map((c) => plain(c)) };
    }
    if (character === "\\") {
      const escaped = this.#next();
      const test = CLASSES.get(escaped);
      return test === undefined ? plain(escaped) : { kind: "character", test };
    }
    if (UNSUPPORTED.includes(character)) {
      throw refusal(
        `uses ${character}, which this sandbox can't; escape it if it is meant as itself`,
      );
    }
    if ("?*+{".includes(character)) throw refusal(`repeats nothing with ${character}`);
    return plain(character);
  }

  #class(): Test {
    const negated = this.#take("^");
    const tests: Test[] = [];
    // The end that this loop waits for is never missing: running out of characters is refused.
    while (tests.length === 0 || !this.#take("]")) tests.push(this.#member());
    return (character) => tests.some((test) => test(character)) !== negated;
  }

  #member(): Test {
    const first = this.#next();
    const escaped = first === "\\" ? this.#next() : undefined;
    const predefined = escaped === undefined ? undefined : CLASSES.get(escaped);
    if (predefined !== undefined) return predefined;
    const from = escaped ?? first;
    if (!this.#sees("-") || this.#characters[this.#at + 1] === "]") return (c) => c === from;
    this.#next();
    const last = this.#next();
    const to = code(last === "\\" ? this.#next() : last);
    if (code(from) > to) throw refusal("has a range that ends before it begins");
    return (c) => code(from) <= code(c) && code(c) <= to;
  }

  #until(end: string): readonly string[] {
    const found: string[] = [];
    for (let next = this.#next(); next !== end; next = this.#next()) found.push(next);
    return found;
  }

  #sees(character: string): boolean {
    return this.#characters[this.#at] === character;
  }

  #take(character: string): boolean {
    if (!this.#sees(character)) return false;
    this.#at++;
    return true;
  }

  #next(): string {
    const character = this.#characters[this.#at++];
    if (character === undefined) throw refusal("ends too early");
    return character;
  }
}

function plain(character: string): Pattern {
  return { kind: "character", test: (c) => c === character };
}

function code(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function refusal(what: string): Refusal {
  return new Refusal(400, "SEARCH_REGEXP", `The regular expression ${what}.`);
}
