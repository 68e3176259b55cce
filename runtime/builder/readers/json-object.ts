import type { ArgumentType, Value } from "../descriptor.js";
import { refuseValue } from "../refuse.js";
import { entriesOf } from "./entries.js";
import { fraction } from "./number.js";
import { readString } from "./string.js";

/** A JSON value; objects may be Maps. Whole numbers between ±(2⁵³ − 1), no NaN, no Infinity, no secret. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** A JSON object: a plain object, or a Map where the order of names such as "10" and "2" counts. */
export type JsonObject = { readonly [name: string]: JsonValue } | ReadonlyMap<string, JsonValue>;

/** Reads a {@link JsonObject} into Maps of its own. */
export const jsonObject: ArgumentType = {
  read: (place, value) => objectOf(place, value, deepest),
};

/** Nobody nests so deep but what contains itself. */
const deepest = 100;

function objectOf(place: string, value: unknown, depth: number): Value {
  if (!depth) refuseValue(place, "is nested too deep");
  return new Map(
    entriesOf(place, value).map(([name, item]) => [
      readString(`${place}: a name`, name),
      valueOf(`${place}.${name}`, item, depth - 1),
    ]),
  );
}

function valueOf(place: string, value: unknown, depth: number): Value {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") {
    if (Number.isSafeInteger(value)) return value;
    if (value % 1) return fraction(value);
    refuseValue(place, "takes numbers that are finite and, where whole, below 2⁵³");
  }
  return Array.isArray(value) && depth
    ? Array.from(value, (item, index) => valueOf(`${place}[${index}]`, item, depth - 1))
    : objectOf(place, value, depth);
}
