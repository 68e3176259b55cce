import { secret } from "specanvil";
import { assetExportBasic } from "specanvil/atlan/packages/asset-export-basic";

const s3 = {
  accessKey: "AKIA",
  secretKey: secret.env("S3_SECRET"),
  bucket: "exports",
  region: "eu-west-1",
};
const team = { emailAddresses: ["data@example.com"] } as const;

// Missing steps

{
  // What is exported, but not where to.
  // TS2349: Missing<"a delivery: direct() or email() or objectStore()">
  assetExportBasic().glossariesOnly().toWorkflow();
}

{
  // Where to, but not what is exported.
  // TS2349: Missing<"a scope: glossariesOnly() or enrichedOnly() or productsOnly() or allAssets()">
  assetExportBasic().email(team).toWorkflow();
}

{
  // A store to which nobody signs in.
  // TS2349: Missing<"a credential: s3() or gcs() or adls()">
  assetExportBasic().productsOnly().objectStore({ prefix: "exports" }).toWorkflow();
}

// Order, repetition, contradiction

{
  // Two scopes.
  // TS2339: Property 'productsOnly' does not exist on type
  assetExportBasic().glossariesOnly().productsOnly();
}

{
  // To a store and by email.
  // TS2339: Property 'email' does not exist on type
  assetExportBasic().objectStore().s3(s3).email(team);
}

{
  // Emails need no credential.
  // TS2339: Property 's3' does not exist on type
  assetExportBasic().allAssets({ prefix: "default/snowflake" }).email(team).s3(s3);
}

{
  // A download needs no credential.
  // TS2339: Property 'gcs' does not exist on type
  assetExportBasic().direct().gcs;
}

{
  // A step without its call.
  // TS2339: Property 'direct' does not exist on type
  assetExportBasic().glossariesOnly.direct();
}

// Arguments

{
  // Which assets isn't said.
  // TS2554: Expected 1 arguments, but got 0.
  assetExportBasic().allAssets();
}

{
  // Assets are chosen by one prefix, not by several.
  // TS2322: Type 'string[]' is not assignable to type 'string'.
  assetExportBasic().allAssets({ prefix: ["default/snowflake", "default/redshift"] });
}

{
  // Glossaries have no prefix.
  // TS2353: 'prefix' does not exist in type 'GlossariesOnlyArgs'.
  assetExportBasic().glossariesOnly({ prefix: "default" });
}

{
  // Whether archived assets are exported, as text.
  // TS2322: Type 'string' is not assignable to type 'boolean | undefined'.
  assetExportBasic().enrichedOnly({ prefix: "default", includeArchived: "true" });
}

{
  // Whether glossaries are exported, as a number.
  // TS2322: Type 'number' is not assignable to type 'boolean | undefined'.
  assetExportBasic().enrichedOnly({ prefix: "default", includeGlossaries: 1 });
}

{
  // A misspelled argument.
  // TS2561: 'includeDescriptions' does not exist … Did you mean to write 'includeDescription'?
  assetExportBasic().allAssets({ prefix: "default", includeDescriptions: true });
}

{
  // An email to nobody.
  // TS2322: Source has 0 element(s) but target requires 1.
  assetExportBasic().email({ emailAddresses: [] });
}

{
  // One address without a list.
  // TS2322: Type 'string' is not assignable to type 'readonly [string, ...string[]]'.
  assetExportBasic().email({ emailAddresses: "data@example.com" });
}

{
  // A list of which nobody knows whether it is empty.
  const emailAddresses = ["data@example.com"].filter((address) => address.includes("@"));
  // TS2322: Source provides no match for required element at position 0 in target.
  assetExportBasic().email({ emailAddresses });
}

{
  // An address that may be missing.
  const owner = new Map<string, string>().get("owner");
  // TS2322: Type 'string | undefined' is not assignable to type 'string'.
  assetExportBasic().email({ emailAddresses: [owner] });
}

{
  // A secret key as text.
  assetExportBasic()
    .objectStore()
    // TS2322: Type 'string' is not assignable to type 'Secret'.
    .s3({ ...s3, secretKey: "wJalrXUtnFEMI" });
}

{
  // The credential is typed in the store's place.
  // TS2353: 'accessKey' does not exist in type 'ObjectStoreArgs'.
  assetExportBasic().objectStore({ prefix: "exports", accessKey: "AKIA" });
}

// Options object

{
  // Two scopes in the object.
  assetExportBasic({
    // TS2322: is not assignable to type 'AssetExportBasicScope'.
    scope: { glossariesOnly: {}, productsOnly: {} },
    delivery: { direct: true },
  });
}

{
  // Two deliveries in the object.
  assetExportBasic({
    scope: { glossariesOnly: {} },
    // TS2322: is not assignable to type 'AssetExportBasicDelivery'.
    delivery: { direct: true, email: team },
  });
}

{
  // The scope as a word.
  // TS2322: Type 'string' is not assignable to type 'AssetExportBasicScope'.
  assetExportBasic({ scope: "glossariesOnly", delivery: { direct: true } });
}

{
  // A step without arguments is true, not an object.
  // TS2322: is not assignable to type 'true'.
  assetExportBasic({ scope: { glossariesOnly: {} }, delivery: { direct: {} } });
}

{
  // A step whose arguments are all optional still is an object.
  // TS2559: Type 'true' has no properties in common with type 'GlossariesOnlyArgs'.
  assetExportBasic({ scope: { glossariesOnly: true }, delivery: { direct: true } });
}

{
  // The delivery is forgotten.
  // TS2345/TS2741: Property 'delivery' is missing
  assetExportBasic({ scope: { glossariesOnly: {} } });
}
