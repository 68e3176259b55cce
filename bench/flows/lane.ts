// node lane.js PLATFORM TOKEN PROJECT: for each line with a number, makes so many flows of 50 stages, one after the other:
// creates, saves, compiles and exports each. Prints the milliseconds that one took.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { batchFlow } from "specanvil/datastage";
import { DataIntegrationPlatform } from "specanvil/datastage/platform";
import { Peek } from "specanvil/datastage/stages/peek";
import { RowGenerator } from "specanvil/datastage/stages/row-generator";
import { Sort } from "specanvil/datastage/stages/sort";
import { nodeTransport } from "specanvil/node";

const [baseUrl = "", bearerToken = "", name = ""] = process.argv.slice(2);
const fetch = nodeTransport({ environment: {} });
const platform = new DataIntegrationPlatform({ baseUrl, bearerToken, fetch });
const project = await platform.projects.get({ name });
const folder = mkdtempSync(path.join(tmpdir(), "specanvil-flows-"));
let made = 0;

for await (const line of createInterface(process.stdin)) {
  const count = Number(line);
  const start = performance.now();
  for (let item = 0; item < count; item += 1) await one(`Ours ${(made += 1)}`);
  console.log((performance.now() - start) / count);
}
rmSync(folder, { recursive: true });
process.exit();

async function one(name: string): Promise<void> {
  const created = await project.createFlow({ name });
  const saved = await project.updateFlow(created.with({ flow: fiftyStages(name) }));
  const { succeeded } = await saved.compile();
  if (!succeeded) throw new Error(`${name} doesn't compile.`);
  await project.exportFlow(saved, { destination: path.join(folder, "flow.zip") });
}

function fiftyStages(name: string) {
  const flow = batchFlow(name);
  const rows = flow.add(RowGenerator, "Rows", { records: 5 });
  const stages = Array.from({ length: 48 }, (_, index) =>
    flow.add(Sort, `Sort ${index + 1}`, { keyProperties: [{ key: "ID" }] }),
  );
  const [first, ...others] = stages;
  if (first === undefined) throw new Error("There are 48.");
  rows.linkTo(first, { name: "Link_1" }).schema((s) => s.integer("ID", { key: true }));
  let last = first;
  for (const stage of others) {
    last.linkTo(stage);
    last = stage;
  }
  last.linkTo(flow.add(Peek, "Peek"));
  return flow;
}
