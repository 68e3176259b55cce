import { secret } from "specanvil";
import { AssetDeltaHandling, AssetInputHandling } from "specanvil/atlan";
import {
  relationalAssetsBuilder,
  type RelationalAssetsBuilder,
} from "specanvil/atlan/packages/relational-assets-builder";

const s3 = {
  accessKey: "AKIA",
  secretKey: secret.env("S3_SECRET"),
  bucket: "metadata",
  region: "eu-west-1",
};
const adls = {
  clientId: "client",
  clientSecret: secret.env("ADLS_SECRET"),
  tenantId: "tenant",
  accountName: "account",
  container: "metadata",
};

// Missing steps

{
  // Everything is forgotten.
  // TS2349: This expression is not callable. … Missing<"a source: direct() or objectStore()" | "semantics: assetsSemantics()">
  relationalAssetsBuilder().toWorkflow();
}

{
  // The object store is chosen, and no way to sign in.
  relationalAssetsBuilder()
    .objectStore({ prefix: "assets", objectKey: "assets.csv" })
    .assetsSemantics()
    // TS2349: Missing<"a credential: s3() or gcs() or adls()">
    .toWorkflow();
}

{
  // How rows are treated isn't said.
  relationalAssetsBuilder()
    .objectStore()
    .s3(s3)
    .options({ batchSize: 20 })
    // TS2349: Missing<"semantics: assetsSemantics()">
    .toWorkflow();
}

{
  // Settings alone make no workflow.
  relationalAssetsBuilder()
    .assetsSemantics()
    .options()
    // TS2349: Missing<"a source: direct() or objectStore()">
    .toWorkflow();
}

{
  // A function asks for a finished builder and gets one that lacks its semantics.
  const submit = (builder: RelationalAssetsBuilder): unknown => builder.toWorkflow();
  // TS2345: semantics: assetsSemantics()
  submit(relationalAssetsBuilder().direct());
}

{
  // Only one branch finishes the builder.
  const nightly = Math.random() > 0.5;
  const start = relationalAssetsBuilder().direct();
  const builder = nightly ? start.assetsSemantics() : start;
  // TS2349: Missing<"semantics: assetsSemantics()">
  builder.toWorkflow();
}

// Order, repetition, contradiction

{
  // The credential comes before the store that it is for.
  // TS2339: Property 's3' does not exist on type
  relationalAssetsBuilder().s3(s3);
}

{
  // Files that were uploaded by hand need no credential.
  relationalAssetsBuilder()
    .direct()
    // TS2339: Property 's3' does not exist on type
    .s3(s3);
}

{
  // Two sources.
  relationalAssetsBuilder()
    .objectStore()
    .s3(s3)
    // TS2339: Property 'direct' does not exist on type
    .direct();
}

{
  // Two credentials for one store.
  relationalAssetsBuilder()
    .objectStore()
    .s3(s3)
    // TS2339: Property 'adls' does not exist on type
    .adls(adls);
}

{
  // The semantics are said twice.
  relationalAssetsBuilder()
    .direct()
    .assetsSemantics({ inputHandling: AssetInputHandling.UPSERT })
    // TS2339: Property 'assetsSemantics' does not exist on type
    .assetsSemantics({ deltaHandling: AssetDeltaHandling.INCREMENTAL });
}

{
  // Options are split over two calls.
  relationalAssetsBuilder()
    .direct()
    .options({ batchSize: 20 })
    // TS2339: Property 'options' does not exist on type
    .options({ failOnErrors: true });
}

{
  // A workflow is no builder any more.
  relationalAssetsBuilder()
    .direct()
    .assetsSemantics()
    .toWorkflow()
    // TS2339: Property 'options' does not exist on type 'Workflow'
    .options();
}

{
  // The name that the vendor's Python has.
  relationalAssetsBuilder()
    .direct()
    // TS2551: 'assets_semantics' does not exist … Did you mean 'assetsSemantics'?
    .assets_semantics();
}

{
  // The vendor's name for the end of a chain.
  relationalAssetsBuilder()
    .direct()
    .assetsSemantics()
    // TS2551: Did you mean 'toWorkflow'?
    .to_workflow();
}

// Options object

{
  // The object lacks its semantics.
  // TS2345/TS2741: Property 'semantics' is missing
  relationalAssetsBuilder({ source: { direct: true } });
}

{
  // An object store without a credential.
  // TS2322: is not assignable to type 'RelationalAssetsBuilderSource'
  relationalAssetsBuilder({ source: { objectStore: {} }, semantics: {} });
}

{
  // Two sources in one object.
  // TS2322: is not assignable to type 'RelationalAssetsBuilderSource'
  relationalAssetsBuilder({ source: { direct: true, objectStore: {}, s3 }, semantics: {} });
}

{
  // A step is not off because it is false.
  // TS2322: Type 'false' is not assignable to type 'true'.
  relationalAssetsBuilder({ source: { direct: false, objectStore: {}, s3 }, semantics: {} });
}

{
  // Steps stand in their slots.
  // TS2353: 'direct' does not exist in type 'RelationalAssetsBuilderOptions'.
  relationalAssetsBuilder({ direct: true, semantics: {} });
}

{
  // The slot has a misspelled name.
  relationalAssetsBuilder({
    source: { direct: true },
    semantics: {},
    // TS2561: 'option' does not exist … Did you mean to write 'options'?
    option: { batchSize: 20 },
  });
}

{
  // What an object has begun, no chain goes on.
  relationalAssetsBuilder({ source: { direct: true }, semantics: {} })
    // TS2339: Property 'options' does not exist on type
    .options();
}
