import type { ArgumentType } from "../descriptor.js";
import { refuseValue } from "../refuse.js";
import { readString } from "./string.js";

/** A value of an enum. */
export function member(name: string, ...values: readonly string[]): ArgumentType {
  return {
    enum: name,
    values,
    read(place, value) {
      const text = readString(place, value);
      if (!values.includes(text)) {
        refuseValue(place, `takes a value of ${name}: ${values.join(", ")}`);
      }
      return text;
    },
  };
}

/** A value of an enum that a tenant can extend: any text but the name of a constant. */
export function openMember(name: string): ArgumentType {
  return {
    enum: name,
    read(place, value) {
      const text = readString(place, value);
      if (/^[A-Z]+\d*_[A-Z\d_]+$/.test(text)) {
        refuseValue(place, `takes a value, not the name of ${name}.${text}`);
      }
      return text;
    },
  };
}
