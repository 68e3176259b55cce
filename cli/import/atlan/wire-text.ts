/** What a text on the wire says, of which the order counts: objects are Maps. */
export type Said = string | number | boolean | null | readonly Said[] | ReadonlyMap<string, Said>;

/** Nobody nests so deep but who means harm. */
const deepest = 100;

const words: readonly (readonly [string, Said])[] = [
  ["null", null],
  ["None", null],
  ["true", true],
  ["True", true],
  ["false", false],
  ["False", false],
];

const escapes: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/** Reads JSON, and what Python prints of the same; undefined for any other text. */
export function readWireText(text: string): Said | undefined {
  const reader = new Reader(text);
  try {
    return reader.whole();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

class Unreadable extends Error {}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): Said {
    const value = this.#value(deepest);
    this.#blanks();
    return this.#at === this.#text.length ? value : this.#fail();
  }

  #value(depth: number): Said {
    if (depth === 0) this.#fail();
    this.#blanks();
    const sign = this.#text[this.#at];
    if (sign === '"' || sign === "'") return this.#string();
    if (sign === "[") return this.#list("[", "]", () => this.#value(depth - 1));
    if (sign === "{") return new Map(this.#list("{", "}", () => this.#entry(depth - 1)));
    for (const [word, value] of words) if (this.#takes(word)) return value;
    const number = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
    number.lastIndex = this.#at;
    const [digits] = number.exec(this.#text) ?? this.#fail();
    this.#at += digits.length;
    return Number(digits);
  }

  #entry(depth: number): readonly [string, Said] {
    this.#blanks();
    const name = this.#string();
    this.#blanks();
    if (!this.#takes(":")) this.#fail();
    return [name, this.#value(depth)];
  }

  #list<Item>(open: string, close: string, item: () => Item): Item[] {
    this.#takes(open);
    const items: Item[] = [];
    this.#blanks();
    if (this.#takes(close)) return items;
    for (;;) {
      items.push(item());
      this.#blanks();
      if (this.#takes(close)) return items;
      if (!this.#takes(",")) this.#fail();
    }
  }

  #string(): string {
    const mark = this.#text[this.#at];
    if (mark !== '"' && mark !== "'") this.#fail();
    this.#at += 1;
    let read = "";
    for (;;) {
      const sign = this.#text[this.#at] ?? this.#fail();
      this.#at += 1;
      if (sign === mark) return read;
      read += sign === "\\" ? this.#escaped() : sign;
    }
  }

  #escaped(): string {
    const sign = this.#text[this.#at] ?? this.#fail();
    this.#at += 1;
    const length = { x: 2, u: 4, U: 8 }[sign];
    if (length === undefined) return escapes[sign] ?? sign;
    const digits = this.#text.slice(this.#at, this.#at + length);
    if (!/^[\da-f]+$/i.test(digits) || digits.length < length) this.#fail();
    const code = Number.parseInt(digits, 16);
    if (code > 0x10ffff) this.#fail();
    this.#at += length;
    return code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code);
  }

  #takes(text: string): boolean {
    if (!this.#text.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #blanks(): void {
    while (/[ \n\r\t]/.test(this.#text[this.#at] ?? "")) this.#at += 1;
  }

  #fail(): never {
    throw new Unreadable();
  }
}
