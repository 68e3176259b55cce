import { format } from "prettier";
import { lineWidth } from "./literal.js";

/** Text in prettier's form. Explicit options: no configuration file of a user changes the bytes. */
export async function formatText(text: string, parser: "typescript" | "json"): Promise<string> {
  return format(text, { parser, printWidth: lineWidth, endOfLine: "lf" });
}
