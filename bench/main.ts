import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { catalogRows } from "./catalog.js";
import { batchFlowRows } from "./batch-flows/rows.js";
import { flowRows } from "./flows.js";
import { generatorRows } from "./generator.js";
import { livingRows } from "./generator/living.js";
import { loadRows } from "./load.js";
import { memoryRows } from "./memory.js";
import { root } from "./root.js";
import { type Row, table } from "./row.js";
import { runtimeRows } from "./runtime.js";
import { sizeRows } from "./size.js";
import { throughputRows } from "./throughput.js";
import { typeRows } from "./types.js";
import { packageRows } from "./packages/rows.js";
import { measureVendor, type Vendor } from "./vendor.js";

// `npm run bench`: medians, ratios within one run, floor and peer beside each figure. A table for a person, and
// bench/results/latest.json. Exit code 1 when a bar is missed. `npm run bench -- size types` measures these parts alone, into
// a file of their names. Of all parts only `load` has to be asked for: ten thousand submissions to a tenant that fails.

let vendor: Vendor | undefined;
const python = (): string | undefined => vendor?.python;

const parts: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  generator: generatorRows,
  living: livingRows,
  catalog: catalogRows,
  runtime: () => runtimeRows(vendor),
  throughput: () => throughputRows(python()),
  memory: memoryRows,
  flows: flowRows,
  size: sizeRows,
  types: typeRows,
  packages: () => packageRows(python()),
  "batch-flows": batchFlowRows,
  load: loadRows,
};
/** Those that compare with the vendor's SDK. */
const compared = ["runtime", "throughput", "packages"];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`No part ${unknown.join(", ")}; known: ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}
const names = asked.length > 0 ? asked : Object.keys(parts).filter((name) => name !== "load");
if (names.some((name) => compared.includes(name))) {
  vendor = measureVendor();
  if (vendor === undefined) {
    console.error(
      "The vendor's SDK is left out: no Python with pyatlan (set BENCH_PYTHON to one that has it).",
    );
  }
}
const rows: Row[] = [];
for (const name of names) rows.push(...((await parts[name]?.()) ?? []));
console.log(table(rows));

const folder = path.join(root, "bench/results");
mkdirSync(folder, { recursive: true });
const { node } = process.versions;
writeFileSync(
  path.join(folder, `${asked.length > 0 ? asked.join("-") : "latest"}.json`),
  `${JSON.stringify({ node, rows }, null, 2)}\n`,
);
process.exitCode = rows.every(({ ok }) => ok !== false) ? 0 : 1;
