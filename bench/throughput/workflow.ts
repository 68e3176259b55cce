import { AssetField } from "specanvil/atlan";
import { secret, type Workflow } from "specanvil";
import { relationalAssetsBuilder } from "specanvil/atlan/packages/relational-assets-builder";

/** A workflow whose payload is 5 kB long: it removes many attributes. */
export function largeWorkflow(): Workflow {
  return relationalAssetsBuilder()
    .objectStore({ prefix: "/test/prefix", objectKey: "assets-test.csv" })
    .s3({
      accessKey: "test-access-key",
      secretKey: secret.env("S3_SECRET"),
      bucket: "my-bucket",
      region: "us-west-1",
    })
    .assetsSemantics({ inputHandling: "upsert", deltaHandling: "delta" })
    .options({
      removeAttributes: Object.values(AssetField).slice(0, 72),
      failOnErrors: true,
      fieldSeparator: ",",
      batchSize: 20,
    })
    .toWorkflow();
}
