import { bundle, oneBuilder, packages } from "./bundle.js";
import { limited, type Row } from "./row.js";

/** What a browser would load of one builder, for each package. */
export async function sizeRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of packages) {
    const bytes = Buffer.byteLength(await bundle(oneBuilder(name)));
    rows.push(limited(`bundle of one builder, minified: ${name}`, bytes, "bytes", "≤", 10_000));
  }
  return rows;
}
