import { secret } from "specanvil";
import { AssetDeltaHandling, AssetField, AssetInputHandling } from "specanvil/atlan";
import { assetImport, type AssetImport } from "specanvil/atlan/packages/asset-import";

const s3 = {
  accessKey: "AKIA",
  secretKey: secret.env("S3_SECRET"),
  bucket: "metadata",
  region: "eu-west-1",
};
const gcs = {
  projectId: "project",
  serviceAccountJson: secret.file("key.json"),
  bucket: "metadata",
};
const assets = { prefix: "assets", objectKey: "assets.csv" };
const glossaries = { prefix: "glossaries", objectKey: "terms.csv" };
const source = { objectStore: true, s3 } as const;
const stored = assetImport().objectStore().s3(s3);

// Missing steps

{
  // Nothing is to be imported.
  // TS2349: Missing<"content: assets() or glossaries() or dataProducts()">
  stored.toWorkflow();
}

{
  // It isn't said where the files lie.
  // TS2349: Missing<"a source: objectStore()">
  assetImport().assets(assets).toWorkflow();
}

{
  // Nobody signs in to the store.
  // TS2349: Missing<"a credential: s3() or gcs() or adls()">
  assetImport().objectStore().assets(assets).toWorkflow();
}

{
  // A variable for a finished builder holds one without content.
  // TS2322: content: assets() or glossaries() or dataProducts()
  const done: AssetImport = stored;
  done.toWorkflow();
}

// Order, repetition, contradiction

{
  // The settings of assets come before the assets.
  // TS2339: Property 'assetsAdvanced' does not exist on type
  stored.assetsAdvanced({ batchSize: 50 });
}

{
  // The settings of glossaries where only assets are imported.
  // TS2339: Property 'glossariesAdvanced' does not exist on type
  stored.assets(assets).glossariesAdvanced();
}

{
  // Two files of assets in one workflow.
  // TS2339: Property 'assets' does not exist on type
  stored.assets(assets).assets({ prefix: "more", objectKey: "more.csv" });
}

{
  // Settings are refined in a second call.
  // TS2339: Property 'assetsAdvanced' does not exist on type
  stored.assets(assets).assetsAdvanced({ batchSize: 50 }).assetsAdvanced({ failOnErrors: true });
}

{
  // Two stores.
  // TS2339: Property 'gcs' does not exist on type
  assetImport().objectStore().s3(s3).gcs(gcs);
}

{
  // The store is chosen a second time.
  // TS2339: Property 'objectStore' does not exist on type
  stored.assets(assets).objectStore();
}

{
  // The vendor's name of the step.
  // TS2551: 'data_product_advanced' does not exist … Did you mean 'dataProductAdvanced'?
  stored.dataProducts(assets).data_product_advanced();
}

{
  // It is called like its step.
  // TS2551: 'dataProductsAdvanced' does not exist … Did you mean 'dataProductAdvanced'?
  stored.dataProducts(assets).dataProductsAdvanced();
}

// Arguments

{
  // The folder is the content's, not the store's.
  // TS2554: Expected 0 arguments, but got 1.
  assetImport().objectStore({ prefix: "assets" });
}

{
  // Content without its file.
  // TS2554: Expected 1 arguments, but got 0.
  stored.assets();
}

{
  // The key of the object is forgotten.
  // TS2345/TS2741: Property 'objectKey' is missing
  stored.glossaries({ prefix: "glossaries" });
}

{
  // Several files in a list.
  // TS2322: Type 'string[]' is not assignable to type 'string'.
  stored.assets({ prefix: "assets", objectKey: ["a.csv", "b.csv"] });
}

{
  // Null for a required text.
  // TS2322: Type 'null' is not assignable to type 'string'.
  stored.assets({ prefix: null, objectKey: "assets.csv" });
}

{
  // A mode that another package has.
  // TS2322: is not assignable to type 'AssetInputHandling | undefined'.
  stored.assets({ ...assets, inputHandling: AssetDeltaHandling.FULL_REPLACEMENT });
}

{
  // The mode is the content's, not its settings'.
  // TS2353: 'inputHandling' does not exist in type 'AssetsAdvancedArgs'.
  stored.assets(assets).assetsAdvanced({ inputHandling: AssetInputHandling.UPSERT });
}

{
  // Glossaries know nothing of views.
  // TS2353: 'isTableViewAgnostic' does not exist in type 'GlossariesAdvancedArgs'.
  stored.glossaries(glossaries).glossariesAdvanced({ isTableViewAgnostic: true });
}

{
  // The text of a boolean.
  // TS2322: Type 'string' is not assignable to type 'boolean | undefined'.
  stored.assets(assets).assetsAdvanced({ caseSensitiveMatch: "no" });
}

{
  // The separator as the code of its character.
  // TS2322: Type 'number' is not assignable to type 'string'.
  stored.assets(assets).assetsAdvanced({ fieldSeparator: 59 });
}

{
  // A batch size in words.
  // TS2322: Type 'string' is not assignable to type 'number'.
  stored.glossaries(glossaries).glossariesAdvanced({ batchSize: "all" });
}

{
  // A set is no list.
  // TS2740: is missing the following properties from type 'readonly AnyAssetField[]'
  stored.assets(assets).assetsAdvanced({ removeAttributes: new Set([AssetField.README]) });
}

{
  // The key of a service account as text.
  assetImport()
    .objectStore()
    // TS2322: Type 'string' is not assignable to type 'Secret'.
    .gcs({ ...gcs, serviceAccountJson: "{}" });
}

{
  // The key of a service account as the object that it holds.
  assetImport()
    .objectStore()
    // TS2353: 'type' does not exist in type 'Secret'.
    .gcs({ ...gcs, serviceAccountJson: { type: "service_account" } });
}

{
  // A secret that is still being fetched.
  assetImport()
    .objectStore()
    // TS2739: Type 'Promise<string>' is missing the following properties from type 'Secret'
    .gcs({ ...gcs, serviceAccountJson: Promise.resolve("{}") });
}

// Options object

{
  // The object is empty.
  // TS2345/TS2739: missing the following properties from type 'AssetImportOptions': source, content
  assetImport({});
}

{
  // Content stands in its slot.
  // TS2353: 'assets' does not exist in type 'AssetImportOptions'.
  assetImport({ source, assets });
}

{
  // Content is there, and empty.
  // TS2322: is not assignable to type 'AssetImportContent'.
  assetImport({ source, content: {} });
}

{
  // Settings for content that isn't imported.
  // TS2322: is not assignable to type 'AssetImportContent'.
  assetImport({ source, content: { glossaries, assetsAdvanced: {} } });
}

{
  // A kind of content that there isn't.
  // TS2353: 'terms' does not exist in type
  assetImport({ source, content: { assets, terms: glossaries } });
}

{
  // The kinds of content as a list.
  // TS2322: is not assignable to type 'AssetImportContent'.
  assetImport({ source, content: [assets, glossaries] });
}

{
  // The credential stands beside its source.
  // TS2322: is not assignable to type 'true'.
  assetImport({ source: { objectStore: { s3 } }, content: { assets } });
}
