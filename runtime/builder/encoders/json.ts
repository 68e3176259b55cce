import type { Value } from "../descriptor.js";
import type { Encoder } from "./encoder.js";

/** JSON text as the vendor's services write it inside parameters: blanks after `,` and `:`, ASCII only. */
export const json: Encoder = (value) => write(value, " ");

/** The same without blanks. */
export const jsonCompact: Encoder = (value) => write(value, "");

function write(value: Value, blank: string): string {
  if (typeof value === "string") return quote(value);
  // A Number is a fraction with a text of its own.
  if (typeof value !== "object" || value === null || value instanceof Number) return String(value);
  const comma = `,${blank}`;
  if (Array.isArray(value))
    return `[${value.map((item: Value) => write(item, blank)).join(comma)}]`;
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  const texts = entries.map(
    ([key, item]: [string, Value]) => `${quote(key)}:${blank}${write(item, blank)}`,
  );
  return `{${texts.join(comma)}}`;
}

/** JSON.stringify leaves U+007F and everything above as it is; the vendor escapes each UTF-16 unit of it. */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${(0x10000 + unit.charCodeAt(0)).toString(16).slice(1)}`,
  );
}
