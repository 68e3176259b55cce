// 200 flows of a kind, sixteen at a time: whatever happens to the answers, each is there once. Needs
// DATASTAGE_BASE_URL, DATASTAGE_TOKEN and DATASTAGE_PROJECT.
import { batchFlow, type BatchFlow } from "specanvil/datastage";
import { DataIntegrationPlatform } from "specanvil/datastage/platform";
import { Peek } from "specanvil/datastage/stages/peek";
import { RowGenerator } from "specanvil/datastage/stages/row-generator";

const platform = new DataIntegrationPlatform();
const project = await platform.projects.get({ name: process.env.DATASTAGE_PROJECT ?? "" });

const tables = Array.from({ length: 200 }, (_, index) => `table ${index + 1}`);
const waiting = tables.values();
const failed: string[] = [];

/** Creates flows, one after the other, as long as there are any. */
async function work(): Promise<void> {
  for (const table of waiting) {
    try {
      await project.createFlow(flowOf(table));
    } catch (error) {
      failed.push(`${table}: ${String(error)}`);
    }
  }
}
await Promise.all(Array.from({ length: 16 }, work));

console.log(`${tables.length - failed.length} flows were created, ${failed.length} failed.`);
for (const line of failed) console.log(line);

function flowOf(table: string): BatchFlow {
  const flow = batchFlow(`Load ${table}`);
  const rows = flow.add(RowGenerator, "Rows", { records: 10 });
  rows
    .linkTo(flow.add(Peek, "Look"))
    .schema((s) => s.integer("ID").varchar("NAME", { length: 20 }));
  return flow;
}
