import type { ArgumentType, Value } from "../descriptor.js";
import { refuse } from "../refuse.js";
import { entriesOf } from "./entries.js";
import { readString } from "./string.js";

/** Names with their values, in order: a plain object, a Map, or entries. No name twice. */
export type Named<Item> =
  | { readonly [name: string]: Item }
  | ReadonlyMap<string, Item>
  | readonly (readonly [name: string, value: Item])[];

/** Reads a {@link Named} into a Map of its own. */
export function named(of: ArgumentType): ArgumentType {
  return {
    type: { map: of.type },
    read(place, value) {
      const read = new Map<string, Value>();
      const entries = Array.isArray(value) ? value : entriesOf(place, value);
      for (const entry of entries as readonly (readonly [unknown, unknown] | null)[]) {
        const name = readString(`${place}: a name`, entry?.[0]);
        if (read.has(name)) refuse(place, `has ${name} twice`, "ARGUMENT_VALUE");
        read.set(name, of.read(`${place}.${name}`, entry?.[1]));
      }
      return read;
    },
  };
}
