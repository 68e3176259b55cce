/** A text that is no JSON, or that holds a number which JavaScript has no value for. */
export class OrderedJsonError extends Error {}

const token = /[{}[\]]|"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null/g;

/**
 * Reads JSON as the vendor's side does: every object becomes a `Map`, in the order of its text, whatever its keys. `1.0`
 * is refused, because JavaScript takes it for `1`, of which Python makes another text.
 *
 * @throws OrderedJsonError
 */
export function parseOrderedJson(text: string): unknown {
  try {
    JSON.parse(text);
  } catch {
    throw new OrderedJsonError("The line is no JSON.");
  }
  // It is JSON: commas, colons and blanks say nothing more.
  const tokens = text.match(token) ?? [];
  let at = 0;
  const value = (): unknown => {
    const word = tokens[at++] as string;
    if (word === "{") return objectOf();
    if (word === "[") return listOf();
    const scalar: unknown = JSON.parse(word);
    if (Number.isSafeInteger(scalar) && /[.eE]/.test(word)) {
      throw new OrderedJsonError(`JavaScript can't tell ${word} from ${JSON.stringify(scalar)}.`);
    }
    return scalar;
  };
  const objectOf = (): ReadonlyMap<string, unknown> => {
    const map = new Map<string, unknown>();
    while (tokens[at] !== "}") {
      const key = value() as string;
      map.set(key, value());
    }
    at += 1;
    return map;
  };
  const listOf = (): readonly unknown[] => {
    const list: unknown[] = [];
    while (tokens[at] !== "]") list.push(value());
    at += 1;
    return list;
  };
  return value();
}
