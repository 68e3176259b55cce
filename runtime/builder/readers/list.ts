import type { ArgumentType } from "../descriptor.js";
import { refuse, refuseValue } from "../refuse.js";

/** @param min - Fewest items */
export function list(of: ArgumentType, min = 0): ArgumentType {
  return {
    of,
    min,
    read(place, value) {
      if (!Array.isArray(value)) refuse(place, "takes a list");
      if (value.length < min) refuseValue(place, `takes a list of at least ${min}`);
      // Not map(), which passes over the holes of a list.
      return Array.from(value, (item, index) => of.read(`${place}[${index}]`, item));
    },
  };
}
