import type { ArgumentType } from "../descriptor.js";
import { refuse } from "../refuse.js";

const type = "integer";

export const integer: ArgumentType = { type, read: readInteger };

export function integerWithin(min: number, max: number): ArgumentType {
  return {
    type,
    min,
    read(place, value) {
      const number = readInteger(place, value);
      const bound = number < min ? `least ${min}` : number > max ? `most ${max}` : undefined;
      return bound === undefined
        ? number
        : refuse(place, `takes an integer of at ${bound}`, "ARGUMENT_VALUE");
    },
  };
}

function readInteger(place: string, value: unknown): number {
  return Number.isSafeInteger(value) ? (value as number) : refuse(place, "takes an integer");
}
