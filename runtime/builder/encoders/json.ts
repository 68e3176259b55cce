import type { Value } from "../descriptor.js";
import { type Encoder, encoding } from "./encoder.js";
import { numberText } from "./number-text.js";

/** JSON text as the vendor's services write it inside parameters: blanks after `,` and `:`, ASCII only. */
export const json: Encoder = (of) => encoding(of, (value) => write(value, " "));

/** The same without blanks. */
export const jsonCompact: Encoder = (of) => encoding(of, (value) => write(value, ""));

function write(value: Value, blank: string): string {
  if (typeof value === "string") return quote(value);
  if (typeof value === "number") return numberText(value);
  if (typeof value !== "object" || value === null) return String(value);
  const comma = `,${blank}`;
  if (Array.isArray(value))
    return `[${value.map((item: Value) => write(item, blank)).join(comma)}]`;
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  const texts = entries.map(
    ([key, item]) => `${quote(key as string)}:${blank}${write(item as Value, blank)}`,
  );
  return `{${texts.join(comma)}}`;
}

/** JSON.stringify leaves U+007F and everything above as it is; the vendor escapes each UTF-16 unit of it. */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
