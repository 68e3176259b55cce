import type { ArgumentType } from "../descriptor.js";
import { refuse, refuseValue } from "../refuse.js";

export const string: ArgumentType = { read: readString };

/** A text that has to say something. What is blank is decided as the vendor's SDK does. */
export const filledString: ArgumentType = {
  read(place, value) {
    const text = readString(place, value);
    if (!/[^\s\x1c-\x1f\x85]|\ufeff/.test(text)) {
      refuseValue(place, "takes a string that is not blank");
    }
    return text;
  },
};

/** A text of an exact length in characters (code points). */
export function stringOf(characters: number): ArgumentType {
  return {
    characters,
    read(place, value) {
      const text = readString(place, value);
      if ([...text].length !== characters) {
        refuseValue(place, `takes a string of length ${characters}`);
      }
      return text;
    },
  };
}

export function readString(place: string, value: unknown): string {
  if (typeof value !== "string") refuse(place, "takes a string");
  return value;
}
