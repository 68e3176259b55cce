import type { Encoder, Value } from "../descriptor.js";

type Given = ReadonlyMap<string, readonly string[]> | readonly string[] | null;

/** Names with what is inside them as patterns for the whole name: `{ "^name$": ["^item$"] }`. Nothing is escaped. */
export const anchored: Encoder = (value) =>
  nested(value as Given, whole, (items) => items.map(whole));

/** Names with what is inside them as objects: `{ name: { item: {} } }`. */
export const selection: Encoder = (value) =>
  nested(
    value as Given,
    (name) => name,
    (items) => new Map(items.map((item) => [item, new Map()])),
  );

function whole(name: string): string {
  return `^${name}$`;
}

/** A list is names with nothing inside. */
function nested(
  given: Given,
  nameOf: (name: string) => string,
  inside: (items: readonly string[]) => Value,
): Value {
  const entries = Array.from((given ?? []) as Iterable<Entry | string>, (entry) =>
    typeof entry === "string" ? ([entry, []] as const) : entry,
  );
  return new Map(entries.map(([name, items]) => [nameOf(name), inside(items)]));
}

type Entry = readonly [name: string, items: readonly string[]];
