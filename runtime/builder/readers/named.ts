import type { ArgumentType, Value } from "../descriptor.js";
import { refuse, refuseValue } from "../refuse.js";
import { entriesOf } from "./entries.js";

/** Names with their values, in order: a plain object, a Map, or entries. No name twice. */
export type Named<Item> =
  | { readonly [name: string]: Item }
  | ReadonlyMap<string, Item>
  | readonly (readonly [name: string, value: Item])[];

/** Reads a {@link Named} into a Map of its own. */
export function named(inside: ArgumentType): ArgumentType {
  return {
    inside,
    read(place, value) {
      const read = new Map<string, Value>();
      for (const entry of Array.isArray(value) ? value : entriesOf(place, value)) {
        const [name, item] = (Array.isArray(entry) ? entry : []) as unknown[];
        if (typeof name !== "string") refuse(place, "takes names with values");
        if (read.has(name)) refuseValue(place, `has ${name} twice`);
        read.set(name, inside.read(`${place}.${name}`, item));
      }
      return read;
    },
  };
}
