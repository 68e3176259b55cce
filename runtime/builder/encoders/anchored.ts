import type { Value } from "../descriptor.js";
import type { Encoder } from "./encoder.js";

// Patterns for whole names. Nothing in a name is escaped.

/** Names with what is inside them: `{ "^name$": ["^item$"] }`. */
export const anchored: Encoder = (value) =>
  new Map(
    [...((value ?? []) as Iterable<readonly [string, readonly string[]]>)].map(([name, items]) => [
      whole(name),
      items.map(whole),
    ]),
  );

/** Names alone: `{ "^name$": [] }`. */
export const anchoredNames: Encoder = (value) =>
  new Map(((value ?? []) as readonly string[]).map((name) => [whole(name), [] as Value]));

function whole(name: string): string {
  return `^${name}$`;
}
