import type { ArgumentType, Value } from "../descriptor.js";
import { refuse, refuseValue } from "../refuse.js";

export function list(of: ArgumentType): ArgumentType {
  return { of, read: (place, value) => readList(of, place, value) };
}

/** @param min - Fewest items */
export function listFrom(min: number, of: ArgumentType): ArgumentType {
  return {
    of,
    min,
    read(place, value) {
      const items = readList(of, place, value);
      if (items.length < min) refuseValue(place, `takes a list of at least ${min}`);
      return items;
    },
  };
}

function readList(of: ArgumentType, place: string, value: unknown): readonly Value[] {
  if (!Array.isArray(value)) refuse(place, "takes a list");
  // Not map(), which passes over the holes of a list.
  return Array.from(value, (item, index) => of.read(`${place}[${index}]`, item));
}
