import type { Value } from "../descriptor.js";
import type { Encoder } from "./encoder.js";

// What is chosen, as objects.

/** Names with what is inside them: `{ name: { item: {} } }`. */
export const selection: Encoder = (value) =>
  new Map(
    [...((value ?? []) as Iterable<readonly [string, Value]>)].map(([name, items]) => [
      name,
      selectionNames(items),
    ]),
  );

/** Names alone: `{ name: {} }`. */
export const selectionNames: Encoder = (value) =>
  new Map(((value ?? []) as readonly string[]).map((name) => [name, {}]));
