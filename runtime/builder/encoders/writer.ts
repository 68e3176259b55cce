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
  const comma = `,${blank}`;
  const write = (value: Value): string => {
    if (typeof value === "string") return quote(value);
    if (typeof value !== "object" || value === null || value instanceof Number) {
      return word(value as number);
    }
    // One text that grows: half the time of a list that is joined.
    let text = "";
    if (Array.isArray(value)) {
      for (const item of value as Value[]) text += (text && comma) + write(item);
      return `[${text}]`;
    }
    const entries = (value instanceof Map ? value : Object.entries(value)) as Iterable<
      [string, Value | undefined]
    >;
    for (const [key, item] of entries) {
      if (item !== undefined) text += `${text && comma}${quote(key)}:${blank}${write(item)}`;
    }
    return `{${text}}`;
  };
  return write;
}
