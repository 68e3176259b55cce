import { lineWidth } from "./literal.js";
import { hasKnownWidth } from "./text-width.js";

// What is rendered is in prettier's form already: tests hold that for texts of every kind. Only where a text has
// characters in it whose width nobody here knows for certain, prettier itself is asked. So the same text is always made
// the same way, whatever was made before.

/** A module in prettier's form. */
export async function formatModule(text: string): Promise<string> {
  return hasKnownWidth(text) ? text : formatText(text, "typescript");
}

/** Text in prettier's form. Explicit options: no configuration file of a user changes the bytes. */
export async function formatText(text: string, parser: "typescript" | "json"): Promise<string> {
  const { format } = await import("prettier");
  return format(text, { parser, printWidth: lineWidth, endOfLine: "lf" });
}
