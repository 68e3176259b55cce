import type { ArgumentType } from "../descriptor.js";
import { refuse, refuseValue } from "../refuse.js";

export const integer: ArgumentType = { read: readInteger };

export function integerWithin(min: number, max: number): ArgumentType {
  return {
    min,
    read(place, value) {
      const number = readInteger(place, value);
      if (number < min) refuseValue(place, `takes an integer of at least ${min}`);
      if (number > max) refuseValue(place, `takes an integer of at most ${max}`);
      return number;
    },
  };
}

function readInteger(place: string, value: unknown): number {
  return Number.isSafeInteger(value) ? (value as number) : refuse(place, "takes an integer");
}
