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
import { measureVendor } from "./vendor.js";

// `npm run bench`: medians, ratios within one run, floor and peer beside each figure. A table for a person, and
// bench/results/latest.json. Exit code 1 when a bar is missed. `npm run bench -- load` is by itself, in load.json: ten
// thousand submissions to a tenant that fails. `npm run bench -- batch-flows` is authoring them alone.

const parts: Readonly<Record<string, () => Promise<Row[]>>> = {
  load: loadRows,
  "batch-flows": batchFlowRows,
};
const [part = "latest"] = process.argv.slice(2);
const rows = await (parts[part] ?? allRows)();
console.log(table(rows));

const folder = path.join(root, "bench/results");
mkdirSync(folder, { recursive: true });
const { node } = process.versions;
writeFileSync(
  path.join(folder, `${part in parts ? part : "latest"}.json`),
  `${JSON.stringify({ node, rows }, null, 2)}\n`,
);
process.exitCode = rows.every(({ ok }) => ok !== false) ? 0 : 1;

async function allRows(): Promise<Row[]> {
  const vendor = measureVendor();
  if (vendor === undefined) {
    console.error(
      "The vendor's SDK is left out: no Python with pyatlan (set BENCH_PYTHON to one that has it).",
    );
  }
  return [
    ...generatorRows(),
    ...(await livingRows()),
    ...(await catalogRows()),
    ...runtimeRows(vendor),
    ...(await throughputRows(vendor?.python)),
    ...memoryRows(),
    ...(await flowRows()),
    ...(await sizeRows()),
    ...typeRows(),
    ...(await packageRows(vendor?.python)),
    ...(await batchFlowRows()),
  ];
}
