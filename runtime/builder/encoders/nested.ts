import type { Value } from "../descriptor.js";
import { type Encoder, encoding } from "./encoder.js";

type Items = readonly string[];

/** Names with what is inside them as patterns for the whole name: `{ "^name$": ["^item$"] }`. Nothing is escaped. */
export const anchored: Encoder = (of) => nested(of, whole, (items) => items.map(whole));

/** Names with what is inside them as objects: `{ name: { item: {} } }`. */
export const selection: Encoder = (of) =>
  nested(
    of,
    (name) => name,
    (items) => new Map(items.map((item) => [item, {}])),
  );

const whole = (name: string): string => `^${name}$`;

/** A list is names with nothing inside. */
function nested(
  of: Parameters<Encoder>[0],
  nameOf: (name: string) => string,
  inside: (items: Items) => Value,
): ReturnType<Encoder> {
  return encoding(of, (value) => {
    const entries = Array.isArray(value)
      ? value.map((name: string) => [name, []] as const)
      : [...((value ?? []) as Iterable<readonly [string, Items]>)];
    return new Map(entries.map(([name, items]) => [nameOf(name), inside(items)]));
  });
}
