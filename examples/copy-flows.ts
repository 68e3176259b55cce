// A flow from one project to another: built, created, exported, imported, and compared with what it was. Needs
// DATASTAGE_BASE_URL, DATASTAGE_TOKEN and DATASTAGE_PROJECT.
import { isDeepStrictEqual } from "node:util";
import { DataIntegrationPlatform } from "specanvil/datastage/platform";
import { flow as orders } from "./orders-flow.js";

const platform = new DataIntegrationPlatform();
const project = await platform.projects.get({ name: process.env.DATASTAGE_PROJECT ?? "" });
const other = await platform.projects.create({ name: "Copies" });

const flow = await project.createFlow(orders);
const archive = await project.exportFlowsToBytes([flow], {
  onProgress: ({ bytes }) => console.log(`  ${bytes} bytes`),
});
const result = await other.importFlows({ type: "batch", source: archive, importOnly: true });
for (const { name, errors } of result.assets) console.log(`${name}: ${errors[0] ?? "imported"}`);

const [copy] = await result.importedFlows({ load: true }).toArray();
console.log(
  isDeepStrictEqual(copy?.toDocument(), flow.toDocument())
    ? "The copy is what was exported."
    : "The copy differs.",
);
