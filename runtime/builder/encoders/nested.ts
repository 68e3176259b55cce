import type { Value } from "../descriptor.js";
import type { Encoder } from "./encoder.js";

type Items = readonly string[];

/** Names with what is inside them as patterns for the whole name: `{ "^name$": ["^item$"] }`. Nothing is escaped. */
export const anchored: Encoder = (value) => nested(value, whole, (items) => items.map(whole));

/** Names with what is inside them as objects: `{ name: { item: {} } }`. */
export const selection: Encoder = (value) =>
  nested(
    value,
    (name) => name,
    (items) => new Map(items.map((item) => [item, {}])),
  );

const whole = (name: string): string => `^${name}$`;

/** A list is names with nothing inside. */
function nested(
  value: Value,
  nameOf: (name: string) => string,
  inside: (items: Items) => Value,
): Value {
  const entries = Array.isArray(value)
    ? value.map((name: string) => [name, []] as const)
    : [...((value ?? []) as Iterable<readonly [string, Items]>)];
  return new Map(entries.map(([name, items]) => [nameOf(name), inside(items)]));
}
