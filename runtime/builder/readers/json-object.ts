import { BuilderError } from "../../errors.js";
import type { Reader, Value } from "../descriptor.js";
import { entriesOf } from "./entries.js";

/** A JSON value; objects may be Maps. Whole numbers between ±(2⁵³ − 1), no NaN, no Infinity, no secret. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** A JSON object: a plain object, or a Map where the order of names such as "10" and "2" counts. */
export type JsonObject = { readonly [name: string]: JsonValue } | ReadonlyMap<string, JsonValue>;

/** Reads a {@link JsonObject} into Maps of its own. */
export const jsonObject: Reader = (place, value) => objectOf(place, value, 0);

/** Nobody nests so deep but what contains itself. */
const deepest = 100;

function objectOf(place: string, value: unknown, depth: number): Value {
  if (depth > deepest) throw new BuilderError("ARGUMENT_VALUE", place, "is nested too deep");
  const entries = entriesOf(place, value).map(
    ([name, item]) => [name, valueOf(`${place}.${name}`, item, depth)] as const,
  );
  return new Map(entries);
}

function valueOf(place: string, value: unknown, depth: number): Value {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") {
    if (Number.isSafeInteger(value) || value % 1) return value;
    const text = "takes numbers that are finite and, where they are whole, below 2⁵³";
    throw new BuilderError("ARGUMENT_VALUE", place, text);
  }
  if (Array.isArray(value) && depth < deepest) {
    return Array.from(value, (item, index) => valueOf(`${place}[${index}]`, item, depth + 1));
  }
  if (typeof value === "object") return objectOf(place, value, depth + 1);
  throw new BuilderError("ARGUMENT_TYPE", place, "takes JSON");
}
