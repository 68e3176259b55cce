import type { ArgumentType } from "../descriptor.js";
import { refuse } from "../refuse.js";
import { readString } from "./string.js";

/** A value of an enum. */
export function member(name: string, ...values: readonly string[]): ArgumentType {
  return {
    type: { enum: name, values },
    read: (place, value) =>
      values.includes(readString(place, value))
        ? (value as string)
        : refuse(place, `takes a value of ${name}: ${values.join(", ")}`, "ARGUMENT_VALUE"),
  };
}

/** A value of an enum that a tenant can extend: any text but the name of a constant. */
export function openMember(name: string): ArgumentType {
  return {
    type: { openEnum: name },
    read(place, value) {
      const text = readString(place, value);
      if (!/^[A-Z]+\d*_[A-Z\d_]+$/.test(text)) return text;
      return refuse(place, `takes a value, not the name of ${name}.${text}`, "ARGUMENT_VALUE");
    },
  };
}
