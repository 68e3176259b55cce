import { secret, type Identity, type Workflow } from "specanvil";
import { relationalAssetsBuilder } from "specanvil/atlan/packages/relational-assets-builder";

const s3 = {
  accessKey: "test-access-key",
  secretKey: secret.env("S3_SECRET"),
  bucket: "my-bucket",
  region: "us-west-1",
};

/** The workflow of the product page. */
export function exampleWorkflow(identity?: Identity): Workflow {
  return relationalAssetsBuilder()
    .objectStore({ prefix: "/test/prefix", objectKey: "assets-test.csv" })
    .s3(s3)
    .assetsSemantics({ inputHandling: "upsert", deltaHandling: "delta" })
    .options({
      removeAttributes: ["certificateStatus", "announcementType"],
      failOnErrors: true,
      fieldSeparator: ",",
      batchSize: 20,
    })
    .toWorkflow(identity);
}

/** The same, built and serialized. */
export function buildAndSerialize(identity?: Identity): string {
  return JSON.stringify(exampleWorkflow(identity));
}

// By itself, this module is what a user's script is: what is waited for from its start to the first payload.
if (process.argv[2] === "first" && buildAndSerialize().length < 1000) process.exitCode = 1;
