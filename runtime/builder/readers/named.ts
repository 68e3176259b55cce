import { BuilderError } from "../../errors.js";
import type { Reader, Value } from "../descriptor.js";
import { entriesOf } from "./entries.js";

/** Names with their values, in order: a plain object, a Map, or entries. No name twice. */
export type Named<Item> =
  | { readonly [name: string]: Item }
  | ReadonlyMap<string, Item>
  | readonly (readonly [name: string, value: Item])[];

/** Reads a {@link Named} into a Map of its own. */
export const named: Reader = (place, value, item) => {
  const entries = Array.isArray(value) ? value.map(pairOf) : entriesOf(place, value);
  const read = new Map<string, Value>();
  for (const [name, inner] of entries) {
    if (typeof name !== "string") throw new BuilderError("ARGUMENT_TYPE", place, "takes entries");
    if (read.has(name)) throw new BuilderError("ARGUMENT_VALUE", place, `has ${name} twice`);
    read.set(name, item(`${place}.${name}`, inner));
  }
  return read;
};

function pairOf(entry: unknown): readonly [unknown, unknown] {
  return Array.isArray(entry) && entry.length === 2 ? [entry[0], entry[1]] : [undefined, entry];
}
