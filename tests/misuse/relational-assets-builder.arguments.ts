import { Secret, secret } from "specanvil";
import {
  AssetDeltaHandling,
  AssetField,
  AssetInputHandling,
  AssetRemovalType,
} from "specanvil/atlan";
import { relationalAssetsBuilder } from "specanvil/atlan/packages/relational-assets-builder";

const s3 = {
  accessKey: "AKIA",
  secretKey: secret.env("S3_SECRET"),
  bucket: "metadata",
  region: "eu-west-1",
};

// Arguments

{
  // A secret in the source code.
  relationalAssetsBuilder()
    .objectStore()
    // TS2322: Type 'string' is not assignable to type 'Secret'.
    .s3({ ...s3, secretKey: "wJalrXUtnFEMI" });
}

{
  // A secret taken out of the environment as text.
  const secretKey = (globalThis as { S3_SECRET?: string }).S3_SECRET ?? "";
  relationalAssetsBuilder()
    .objectStore()
    // TS2322: Type 'string' is not assignable to type 'Secret'.
    .s3({ ...s3, secretKey });
}

{
  // A function that gives a secret is not one.
  relationalAssetsBuilder()
    .objectStore()
    // TS2322: is not assignable to type 'Secret'
    .s3({ ...s3, secretKey: secret.env });
}

{
  // An access key is no secret and is sent as text.
  relationalAssetsBuilder()
    .objectStore()
    // TS2322: Type 'Secret' is not assignable to type 'string'.
    .s3({ ...s3, accessKey: secret.env("S3_KEY") });
}

{
  // A secret can't be made by hand.
  // TS2673: Constructor of class 'Secret' is private
  const secretKey: Secret = new Secret("wJalrXUtnFEMI");
  relationalAssetsBuilder()
    .objectStore()
    .s3({ ...s3, secretKey });
}

{
  // The region is forgotten.
  relationalAssetsBuilder()
    .objectStore()
    // TS2345/TS2741: Property 'region' is missing
    .s3({ accessKey: "AKIA", secretKey: s3.secretKey, bucket: "metadata" });
}

{
  // A region that may not be known.
  const region: string | undefined = ["eu-west-1"].find((name) => name.startsWith("eu"));
  relationalAssetsBuilder()
    .objectStore()
    // TS2322: Type 'string | undefined' is not assignable to type 'string'.
    .s3({ ...s3, region });
}

{
  // Arguments by position, as in a function of Python.
  // TS2559: Type '"assets"' has no properties in common with type 'ObjectStoreArgs'.
  relationalAssetsBuilder().objectStore("assets");
}

{
  // Two arguments by position.
  // TS2554: Expected 0-1 arguments, but got 2.
  relationalAssetsBuilder().objectStore({ prefix: "assets" }, "assets.csv");
}

{
  // The bucket is the credential's.
  // TS2353: 'bucket' does not exist in type 'ObjectStoreArgs'.
  relationalAssetsBuilder().objectStore({ prefix: "assets", bucket: "metadata" });
}

{
  // Snake case.
  // TS2561: 'object_key' does not exist … Did you mean to write 'objectKey'?
  relationalAssetsBuilder().objectStore({ prefix: "assets", object_key: "assets.csv" });
}

{
  // The credential of one store for another.
  // TS2345/TS2739: is missing the following properties
  relationalAssetsBuilder().objectStore().adls(s3);
}

{
  // A misspelled mode.
  relationalAssetsBuilder()
    .direct()
    // TS2820: Type '"upsertt"' is not assignable to type 'AssetInputHandling | undefined'. Did you mean '"upsert"'?
    .assetsSemantics({ inputHandling: "upsertt" });
}

{
  // The name of a member in place of its value.
  relationalAssetsBuilder()
    .direct()
    // TS2820: Type '"UPSERT"' is not assignable to type 'AssetInputHandling | undefined'.
    .assetsSemantics({ inputHandling: "UPSERT" });
}

{
  // A member that isn't there.
  relationalAssetsBuilder()
    .direct()
    // TS2339: Property 'DELTA' does not exist on type
    .assetsSemantics({ deltaHandling: AssetDeltaHandling.DELTA });
}

{
  // A member of another enum.
  relationalAssetsBuilder()
    .direct()
    // TS2322: Type '"purge"' is not assignable to type 'AssetInputHandling | undefined'.
    .assetsSemantics({ inputHandling: AssetRemovalType.PURGE });
}

{
  // A mode that was read as text.
  const inputHandling: string = JSON.parse('"upsert"');
  relationalAssetsBuilder()
    .direct()
    // TS2322: Type 'string' is not assignable to type 'AssetInputHandling | undefined'.
    .assetsSemantics({ inputHandling });
}

{
  // What is removed makes sense only when the file is everything.
  relationalAssetsBuilder()
    .direct()
    // TS2345: is not assignable … removalType
    .assetsSemantics({ removalType: AssetRemovalType.PURGE });
}

{
  // An incremental file removes nothing.
  relationalAssetsBuilder().direct().assetsSemantics({
    deltaHandling: AssetDeltaHandling.INCREMENTAL,
    // TS2322: Type '"archive"' is not assignable to type 'undefined'.
    removalType: AssetRemovalType.ARCHIVE,
  });
}

{
  // Null for what has a default.
  relationalAssetsBuilder()
    .direct()
    // TS2322: Type 'null' is not assignable to type 'AssetInputHandling | undefined'.
    .assetsSemantics({ inputHandling: null });
}

{
  // A batch size as text.
  relationalAssetsBuilder()
    .direct()
    // TS2322: Type 'string' is not assignable to type 'number'.
    .options({ batchSize: "20" });
}

{
  // The text of a boolean.
  relationalAssetsBuilder()
    .direct()
    // TS2322: Type 'string' is not assignable to type 'boolean | undefined'.
    .options({ failOnErrors: "false" });
}

{
  // One attribute without a list.
  relationalAssetsBuilder()
    .direct()
    // TS2322: is not assignable to type 'readonly AnyAssetField[]'.
    .options({ removeAttributes: AssetField.CERTIFICATE_STATUS });
}

{
  // The name of a constant as text.
  relationalAssetsBuilder()
    .direct()
    // TS2820: Type '"CERTIFICATE_STATUS"' is not assignable to type 'AnyAssetField'.
    .options({ removeAttributes: ["CERTIFICATE_STATUS"] });
}

{
  // An attribute of the tenant's own is vouched for with unlisted().
  relationalAssetsBuilder()
    .direct()
    // TS2322: Type '"costCenter"' is not assignable to type 'AnyAssetField'.
    .options({ removeAttributes: ["costCenter"] });
}

{
  // Attributes in one text with commas.
  relationalAssetsBuilder()
    .direct()
    // TS2322: is not assignable to type 'readonly AnyAssetField[]'.
    .options({ removeAttributes: "certificateStatus,announcementType" });
}
