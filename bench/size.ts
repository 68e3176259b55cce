import { bundle, oneBuilder } from "./bundle.js";
import { limited, type Row } from "./row.js";

/** What a browser would load of one builder. */
export async function sizeRows(): Promise<Row[]> {
  const bytes = Buffer.byteLength(await bundle(oneBuilder));
  return [limited("bundle of one builder, minified", bytes, "bytes", "≤", 10_000)];
}
