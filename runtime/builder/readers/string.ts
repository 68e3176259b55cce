import type { ArgumentType } from "../descriptor.js";
import { refuse } from "../refuse.js";

const type = "string";

export const string: ArgumentType = { type, read: readString };

/** A text that has to say something. What is blank is decided as the vendor's SDK does. */
export const filledString: ArgumentType = {
  type,
  read(place, value) {
    const text = readString(place, value);
    return /[^\s\x1c-\x1f\x85]|\ufeff/.test(text)
      ? text
      : refuse(place, "takes a string that is not blank", "ARGUMENT_VALUE");
  },
};

/** A text of an exact length in characters (code points). */
export function stringOf(characters: number): ArgumentType {
  return {
    type,
    characters,
    read(place, value) {
      const text = readString(place, value);
      return [...text].length === characters
        ? text
        : refuse(place, `takes a string of length ${characters}`, "ARGUMENT_VALUE");
    },
  };
}

export function readString(place: string, value: unknown): string {
  return typeof value === "string" ? value : refuse(place, "takes a string");
}
