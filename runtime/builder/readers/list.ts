import type { ArgumentType } from "../descriptor.js";
import { refuse } from "../refuse.js";

/** @param min - Fewest items */
export function list(of: ArgumentType, min = 0): ArgumentType {
  return {
    type: { list: of.type },
    min,
    read(place, value) {
      if (!Array.isArray(value)) refuse(place, "takes a list");
      if (value.length < min) refuse(place, `takes a list of at least ${min}`, "ARGUMENT_VALUE");
      // Not map(), which passes over the holes of a list.
      return Array.from(value, (item, index) => of.read(`${place}[${index}]`, item));
    },
  };
}
