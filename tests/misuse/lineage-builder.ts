import { secret } from "specanvil";
import { AssetInputHandling, LineageOutput } from "specanvil/atlan";
import { lineageBuilder, type LineageBuilder } from "specanvil/atlan/packages/lineage-builder";

const file = { prefix: "lineage", objectKey: "lineage.csv" };
const adls = {
  clientId: "client",
  clientSecret: secret.env("ADLS_SECRET"),
  tenantId: "tenant",
  accountName: "account",
  container: "metadata",
};
const stored = lineageBuilder().objectStore(file).adls(adls);

{
  // Nobody signs in to the store.
  // TS2349: Missing<"a credential: s3() or gcs() or adls()">
  lineageBuilder().objectStore(file).options().toWorkflow();
}

{
  // Options alone make no lineage.
  // TS2349: Missing<"a source: objectStore()">
  lineageBuilder().options({ batchSize: 20 }).toWorkflow();
}

{
  // A builder that has begun is none that is finished.
  // TS2322: a source: objectStore()
  const builders: LineageBuilder[] = [stored, lineageBuilder()];
  builders.map((builder) => builder.toWorkflow());
}

{
  // Two stores.
  // TS2339: Property 'objectStore' does not exist on type
  stored.objectStore(file);
}

{
  // There is no upload by hand.
  // TS2339: Property 'direct' does not exist on type
  lineageBuilder().direct();
}

{
  // Options twice.
  // TS2339: Property 'options' does not exist on type
  stored.options().options();
}

{
  // Where the file lies isn't optional here.
  // TS2554: Expected 1 arguments, but got 0.
  lineageBuilder().objectStore();
}

{
  // A folder without a file.
  // TS2345/TS2741: Property 'objectKey' is missing
  lineageBuilder().objectStore({ prefix: "lineage" });
}

{
  // The container in the name of the bucket.
  lineageBuilder()
    .objectStore(file)
    // TS2353: 'bucket' does not exist in type 'AdlsArgs'.
    .adls({ ...adls, bucket: "metadata" });
}

{
  // The client's secret as text.
  lineageBuilder()
    .objectStore(file)
    // TS2322: Type 'string' is not assignable to type 'Secret'.
    .adls({ ...adls, clientSecret: "hunter2" });
}

{
  // The tenant as a number.
  lineageBuilder()
    .objectStore(file)
    // TS2322: Type 'number' is not assignable to type 'string'.
    .adls({ ...adls, tenantId: 42 });
}

{
  // A mode of another package.
  // TS2322: Type '"preview"' is not assignable to type 'AssetInputHandling | undefined'.
  stored.options({ inputHandling: LineageOutput.PREVIEW });
}

{
  // Both modes.
  // TS2322: is not assignable to type 'AssetInputHandling | undefined'.
  stored.options({ inputHandling: [AssetInputHandling.UPSERT, AssetInputHandling.PARTIAL] });
}

{
  // Null for what has a default.
  // TS2322: Type 'null' is not assignable to type 'AssetInputHandling | undefined'.
  stored.options({ inputHandling: null });
}

{
  // A batch size with a thousands separator.
  // TS2322: Type 'string' is not assignable to type 'number'.
  stored.options({ batchSize: "1,000" });
}

{
  // An option of another package.
  // TS2353: 'removeAttributes' does not exist in type 'OptionsArgs'.
  stored.options({ removeAttributes: [] });
}

{
  // The object has a store without a credential.
  // TS2322: is not assignable to type 'LineageBuilderSource'.
  lineageBuilder({ source: { objectStore: file } });
}

{
  // The credential stands beside its source, within the slot.
  // TS2353: 'adls' does not exist in type 'LineageBuilderOptions'.
  lineageBuilder({ source: { objectStore: file, adls }, adls });
}
