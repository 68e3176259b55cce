import type { Encoder } from "./encoder.js";
import { writerOf } from "./writer.js";

/** JSON text as the vendor's services write it inside parameters: blanks after `,` and `:`, ASCII only. */
export const json: Encoder = /* @__PURE__ */ writerOf(quote, String, " ");

/** The same without blanks. */
export const jsonCompact: Encoder = /* @__PURE__ */ writerOf(quote, String, "");

/** JSON.stringify leaves U+007F and everything above as it is; the vendor escapes each UTF-16 unit of it. */
function quote(text: string): string {
  // Most texts need neither.
  if (/^[ !#-[\]-~]*$/.test(text)) return `"${text}"`;
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${(0x10000 + unit.charCodeAt(0)).toString(16).slice(1)}`,
  );
}
