/** Prettier takes some milliseconds for each kilobyte: what is longer than people read stays as it was printed. */
const MOST = 1_000_000;

/** A program in prettier's form. */
export async function formatted(text: string): Promise<string> {
  if (text.length > MOST) return text;
  const { format } = await import("prettier");
  return format(text, { parser: "typescript", printWidth: 100, objectWrap: "collapse" });
}
