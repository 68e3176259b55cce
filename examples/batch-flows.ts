// A flow in a project of DataStage, from its first save to its import: created, filled with stages, edited, copied,
// compiled, arranged, run, exported, drawn, imported. Needs DATASTAGE_BASE_URL, DATASTAGE_TOKEN and DATASTAGE_PROJECT;
// `npm run sandbox` prints all three.
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { param } from "specanvil/datastage";
import { graphOf, toSvg } from "specanvil/datastage/graph";
import {
  BatchImportConflictResolution,
  BatchImportStatus,
  DataIntegrationPlatform,
} from "specanvil/datastage/platform";
import { readFlow } from "specanvil/datastage/read";
import { Peek } from "specanvil/datastage/stages/peek";
import { RowGenerator } from "specanvil/datastage/stages/row-generator";
import { Sort } from "specanvil/datastage/stages/sort";

const platform = new DataIntegrationPlatform();
const project = await platform.projects.get({ name: process.env.DATASTAGE_PROJECT ?? "" });

// Create: a flow without stages, as the editor begins.
let flow = await project.createFlow({ name: "My batch flow", description: "By id." });
console.log(`Created ${flow.name}.`);

// Edit: its stages, its name, and what its jobs may choose.
const sizes = await project.createParameterSet({
  name: "sizes",
  parameters: [{ name: "rows", type: "int64", value: 10 }],
  valueSets: [{ name: "large", values: [{ name: "rows", value: 1000 }] }],
});
const stages = readFlow(flow).useParameterSet(sizes);
stages.parameter("title", { value: "customers" });
const rows = stages.add(RowGenerator, "Rows", { records: param("sizes.rows") });
const byId = stages.add(Sort, "By id", { keyProperties: [{ key: "ID" }] });
rows.linkTo(byId).schema((s) => s.integer("ID", { key: true }).varchar("NAME", { length: 20 }));
byId.linkTo(stages.add(Peek, "Look"));
flow = await project.updateFlow(flow.with({ flow: stages, name: "Customers" }));
console.log(`Saved ${flow.name}.`);

// Find it again, change one stage, and save: the rest goes back as it came.
flow = await project.flows.get({ name: "Customers" });
const again = readFlow(flow);
again.stage(Sort, "By id").update({ stable: "stable" });
flow = await project.updateFlow(flow.with({ flow: again }).autoArrange());

// Copy, compile, delete.
const copy = await project.duplicateFlow(flow, { name: "A copy", description: "Of Customers." });
console.log(`Compiled ${copy.name}: ${(await copy.compile()).succeeded}.`);
await project.deleteFlow(copy);

// Run: settings and values are no part of the flow, but of each job that is made of it.
const [environment] = await project.listBatchEnvironments();
const job = await project.createJob({
  name: "Nightly",
  flow: flow
    .configure({ environment, warnLimit: 20, retentionDays: 15 })
    .setRuntimeValueSet("sizes", "large")
    .setRuntimeParameterValue("sizes", "rows", 500)
    .setRuntimeLocalParameter("title", "All customers"),
});
const run = await (await job.start()).wait({ timeout: "30m", pollInterval: "100ms" });
console.log(`Ran ${job.name}: ${run.state}.`);

// Export it with its picture, and import it beside what is there.
const folder = await mkdtemp(path.join(tmpdir(), "flows-"));
const archive = path.join(folder, "flows.zip");
await project.exportFlow(flow, { destination: archive });
const picture = path.join(folder, "flow.svg");
await writeFile(picture, toSvg(graphOf(again.toDocument(), { name: flow.name })));
console.log(`Exported as ${archive}, drawn as ${picture}.`);
let imported = await project.importFlows({
  type: "batch",
  source: archive,
  conflictResolution: BatchImportConflictResolution.RENAME,
  wait: null,
});
console.log(`Importing: ${imported.status}.`);
while (!imported.isOver) {
  await new Promise((resolve) => setTimeout(resolve, 100));
  imported = await imported.refresh();
}
console.log(`Imported: ${imported.status === BatchImportStatus.COMPLETED}.`);

for await (const { flowType, name } of project.flows) console.log(`  ${flowType} flow ${name}`);
