// JSON that is sent back keeps the bytes that it came with: numbers such as 552.0, which reading and writing would
// change, and whatever blanks and escapes it was written with.

/** A value together with the text that it was read from. */
export interface JsonSource {
  readonly value: unknown;
  readonly text: string;
  readonly fields?: ReadonlyMap<string, JsonSource>;
  readonly items?: readonly JsonSource[];
}

/** @param text JSON; what is none must have been refused before */
export function readSource(text: string): JsonSource {
  return new Reader(text).read();
}

/** The text of one value of an object, without reading the others; undefined where it isn't there. */
export function textOfField(text: string, name: string): string | undefined {
  return readSource(text).fields?.get(name)?.text;
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): JsonSource {
    this.#skip(/\s*/y);
    const begin = this.#at;
    switch (this.#text[begin]) {
      case "{":
        return this.#object(begin);
      case "[":
        return this.#array(begin);
      default: {
        this.#skip(/"[^"\\]*(?:\\.[^"\\]*)*"|[^\s,\]}]+/y);
        const text = this.#text.slice(begin, this.#at);
        return { value: JSON.parse(text) as unknown, text };
      }
    }
  }

  #object(begin: number): JsonSource {
    const fields = new Map<string, JsonSource>();
    this.#at += 1;
    while (!this.#ends("}")) {
      const name = String(this.read().value);
      this.#skip(/\s*:/y);
      fields.set(name, this.read());
      this.#skip(/\s*,?/y);
    }
    const value = Object.fromEntries([...fields].map(([name, field]) => [name, field.value]));
    return { value, text: this.#text.slice(begin, this.#at), fields };
  }

  #array(begin: number): JsonSource {
    const items: JsonSource[] = [];
    this.#at += 1;
    while (!this.#ends("]")) {
      items.push(this.read());
      this.#skip(/\s*,?/y);
    }
    const value = items.map((item) => item.value);
    return { value, text: this.#text.slice(begin, this.#at), items };
  }

  #ends(sign: string): boolean {
    this.#skip(/\s*/y);
    if (this.#text[this.#at] !== sign && this.#at < this.#text.length) return false;
    this.#at += 1;
    return true;
  }

  #skip(pattern: RegExp): void {
    pattern.lastIndex = this.#at;
    pattern.test(this.#text);
    this.#at = Math.max(this.#at, pattern.lastIndex);
  }
}

/**
 * The JSON of a value, in which everything that is as it was has the bytes that it came with.
 *
 * @param value plain JSON
 * @param before where it comes from; nothing for what is new
 */
export function writeLike(value: unknown, before: JsonSource | undefined): string {
  if (before === undefined) return JSON.stringify(value);
  if (sameJson(value, before.value)) return before.text;
  if (Array.isArray(value)) {
    const items = before.items ?? [];
    return `[${value.map((item, index) => writeLike(item, counterpart(item, index, items))).join(",")}]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([name, field]) => `${JSON.stringify(name)}:${writeLike(field, before.fields?.get(name))}`,
  );
  return `{${fields.join(",")}}`;
}

/** What an item of a list was before: the one of its id, where it has one; else the one at its place. */
function counterpart(
  item: unknown,
  index: number,
  before: readonly JsonSource[],
): JsonSource | undefined {
  const id = idOf(item);
  return id === undefined ? before[index] : before.find(({ value }) => idOf(value) === id);
}

function idOf(value: unknown): unknown {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
  return id === "" ? undefined : id;
}

/** Whether two values of JSON are the same; the order of keys doesn't count. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (Object.is(one, other) || (one === 0 && other === 0)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) {
    return false;
  }
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) =>
        Object.hasOwn(other, key) &&
        sameJson(one[key as keyof typeof one], other[key as keyof typeof other]),
    )
  );
}
