import type { Value } from "../descriptor.js";

type Write<Part> = (value: Part) => string;

/**
 * Writes values as the literals of a language in which lists and objects look like those of JSON. What is undefined in
 * an object is left out.
 *
 * @param word - For what is no text, list or object; a `Number` is a fraction with a text of its own
 * @param blank - After `,` and `:`
 */
export function writerOf(
  quote: Write<string>,
  word: Write<number | boolean | null>,
  blank: string,
): Write<Value> {
  const list = (items: readonly string[]): string => items.join(`,${blank}`);
  const write = (value: Value): string => {
    if (typeof value === "string") return quote(value);
    if (typeof value !== "object" || value === null || value instanceof Number) {
      return word(value as number);
    }
    if (Array.isArray(value)) return `[${list(value.map(write))}]`;
    const entries = (value instanceof Map ? [...value] : Object.entries(value)) as [
      string,
      Value | undefined,
    ][];
    const texts = entries.flatMap(([key, item]) =>
      item === undefined ? [] : `${quote(key)}:${blank}${write(item)}`,
    );
    return `{${list(texts)}}`;
  };
  return write;
}
