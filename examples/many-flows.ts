// 200 flows of a kind, sixteen at a time: whatever happens to the answers, each is there once. Where this was killed,
// or some were refused, run it again. Needs DATASTAGE_BASE_URL, DATASTAGE_TOKEN and DATASTAGE_PROJECT.
import { rm } from "node:fs/promises";
import { batchFlow, type BatchFlow } from "specanvil/datastage";
import { DataIntegrationPlatform } from "specanvil/datastage/platform";
import { Peek } from "specanvil/datastage/stages/peek";
import { RowGenerator } from "specanvil/datastage/stages/row-generator";

const platform = new DataIntegrationPlatform();
const project = await platform.projects.get({ name: process.env.DATASTAGE_PROJECT ?? "" });

const tables = Array.from({ length: 200 }, (_, index) => `table ${index + 1}`);

// Given again with the same flows, it goes on where a process that was killed has ended.
const journal = "many-flows.jsonl";
const results = await project.flows.submitAll(tables.map(flowOf), {
  concurrency: 16,
  journal,
  onProgress: ({ submitted, failed }) => {
    if ((submitted + failed) % 50 === 0) console.log(`  ${submitted + failed} of ${tables.length}`);
  },
});

const failed = results.filter(({ error }) => error !== undefined);
if (failed.length === 0) await rm(journal);
console.log(`${tables.length - failed.length} flows were created, ${failed.length} failed.`);
for (const { name, error } of failed) console.log(`${name}: ${String(error)}`);

function flowOf(table: string): BatchFlow {
  const flow = batchFlow(`Load ${table}`);
  const rows = flow.add(RowGenerator, "Rows", { records: 10 });
  rows
    .linkTo(flow.add(Peek, "Look"))
    .schema((s) => s.integer("ID").varchar("NAME", { length: 20 }));
  return flow;
}
