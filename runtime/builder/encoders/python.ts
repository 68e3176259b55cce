import type { Encoder } from "./encoder.js";
import { writerOf } from "./writer.js";

/**
 * A JSON value as Python's `str()` writes it: `{'a': True, 'b': None}`. Which characters are printed as they are
 * follows the Unicode version of the JavaScript engine, as it follows Python's there.
 */
export const python: Encoder = /* @__PURE__ */ writerOf(quote, word, " ");

function word(value: number | boolean | null): string {
  if (value === null) return "None";
  return typeof value === "boolean" ? (value ? "True" : "False") : String(value);
}

function quote(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  // By code point: halves of a surrogate pair that stand alone are escaped by themselves.
  return mark + Array.from(text, (point) => escaped(point, mark)).join("") + mark;
}

const breaks: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escaped(point: string, mark: string): string {
  if (point === mark || point === "\\") return `\\${point}`;
  if (point === " " || !/[\p{C}\p{Z}]/u.test(point)) return point;
  const code = point.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code < 0x100) return breaks[point] ?? `\\x${hex.padStart(2, "0")}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}
