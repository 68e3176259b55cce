// Imports relational assets from CSV files in S3: builds the workflow, submits it, watches its run, finds it again and
// reruns it. Needs ATLAN_BASE_URL, ATLAN_API_KEY and S3_SECRET; `npm start` brings all three with a sandbox.
import { secret } from "specanvil";
import {
  AssetDeltaHandling,
  AssetField,
  AssetInputHandling,
  AtlanClient,
  WorkflowPackage,
} from "specanvil/atlan";
import { relationalAssetsBuilder } from "specanvil/atlan/packages/relational-assets-builder";

const workflow = relationalAssetsBuilder()
  .objectStore({ prefix: "/test/prefix", objectKey: "assets-test.csv" })
  .s3({
    accessKey: "test-access-key",
    secretKey: secret.env("S3_SECRET"),
    bucket: "my-bucket",
    region: "us-west-1",
  })
  .assetsSemantics({
    inputHandling: AssetInputHandling.UPSERT,
    deltaHandling: AssetDeltaHandling.INCREMENTAL,
  })
  .options({
    removeAttributes: [AssetField.CERTIFICATE_STATUS, AssetField.ANNOUNCEMENT_TYPE],
    failOnErrors: true,
    fieldSeparator: ",",
    batchSize: 20,
  })
  .toWorkflow();

console.log("The payload, secrets masked:");
console.log(JSON.stringify(workflow, null, 2));

const client = new AtlanClient();
const run = await client.workflow.run(workflow);
console.log(`\nSubmitted as ${run.workflow}.`);

const outcome = await client.workflow.monitor(run, {
  timeout: "30m",
  pollInterval: "200ms",
  onProgress({ run: { id }, phase, nodes, elapsed }) {
    const tasks = nodes === undefined ? "" : `  ${nodes.done} of ${nodes.total} tasks`;
    console.log(
      `  ${(elapsed / 1000).toFixed(1)} s  ${phase ?? "not seen yet"}${tasks}  ${id ?? ""}`,
    );
  },
});
console.log(`Run ${outcome.run.id ?? "?"} ended: ${outcome.phase}.`);

const [existing] = await client.workflow.findByType(WorkflowPackage.RELATIONAL_ASSETS_BUILDER, {
  maxResults: 5,
});
if (existing === undefined) throw new Error("The workflow was not found again.");
console.log(`\nFound by type: ${existing.name}.`);

const again = await client.workflow.rerun(existing, { idempotent: true });
const twice = await client.workflow.rerun(existing, { idempotent: true });
console.log(`Rerun as ${again.id ?? "?"}.`);
console.log(
  again.id === twice.id
    ? "Asked again while it runs: the same run, no second one."
    : `Asked again: a second run, ${twice.id ?? "?"}.`,
);
