import { describe, expect, test } from "vitest";
import { Compiler } from "../support/compiler.js";
import { imports } from "./packages.js";

// What the compiler says of misuses that relational-assets-builder has no place for.

const compiler = new Compiler();

describe("misuses, and what the compiler says", () => {
  test.each(
    compiler.telling(
      [
        // Arguments at the start
        ["no arguments at the start", "connectionDelete()", "Expected 1 arguments, but got 0"],
        [
          "a deletion without purge",
          "connectionDelete({ qualifiedName: 'q' })",
          "'purge' is missing",
        ],
        [
          "text for purge",
          "connectionDelete({ qualifiedName: 'q', purge: 'false' })",
          "Type 'string' is not assignable to type 'boolean",
        ],
        [
          "null for the connection",
          "connectionDelete({ qualifiedName: null, purge: true })",
          "Type 'null' is not assignable to type 'string'",
        ],
        [
          "an unknown argument at the start",
          "connectionDelete({ qualifiedName: 'q', purge: true, archive: true })",
          "'archive' does not exist in type 'ConnectionDeleteArgs'",
        ],
        // Missing steps
        [
          "no content",
          "stored.toWorkflow()",
          'Missing<"content: assets() or glossaries() or dataProducts()">',
        ],
        [
          "content without a source",
          "assetImport().assets(files).toWorkflow()",
          'Missing<"a source: objectStore()">',
        ],
        [
          "an unfinished builder where a finished one is meant",
          "const done: AssetImport = stored",
          "content: assets() or glossaries() or dataProducts()",
        ],
        [
          "a scope without a delivery",
          "assetExportBasic().glossariesOnly().toWorkflow()",
          'Missing<"a delivery: direct() or email() or objectStore()">',
        ],
        [
          "a delivery without a scope",
          "assetExportBasic().direct().toWorkflow()",
          'Missing<"a scope: glossariesOnly() or enrichedOnly() or productsOnly() or allAssets()">',
        ],
        [
          "a placeholder without a credential",
          "lineageBuilder().objectStore(files).toWorkflow()",
          'Missing<"a credential: s3() or gcs() or adls()">',
        ],
        ["no config", "lineageGenerator().toWorkflow()", 'Missing<"what to connect: config()">'],
        [
          "no config of a token",
          "apiTokenConnectionAdmin().toWorkflow()",
          'Missing<"a connection and an API token: config()">',
        ],
        // Order, repetition, contradiction
        [
          "what refines content before the content",
          "stored.assetsAdvanced()",
          "Property 'assetsAdvanced' does not exist",
        ],
        [
          "what refines other content",
          "stored.assets(files).glossariesAdvanced()",
          "Property 'glossariesAdvanced' does not exist",
        ],
        [
          "one kind of content twice",
          "stored.assets(files).glossaries(files).assets(files)",
          "Property 'assets' does not exist",
        ],
        [
          "what refines content, twice",
          "stored.assets(files).assetsAdvanced().assetsAdvanced()",
          "Property 'assetsAdvanced' does not exist",
        ],
        [
          "two scopes",
          "assetExportBasic().glossariesOnly().allAssets({ prefix: 'p' })",
          "Property 'allAssets' does not exist",
        ],
        [
          "two deliveries",
          "assetExportBasic().direct().email({ emailAddresses: ['a@b'] })",
          "Property 'email' does not exist",
        ],
        [
          "a credential for an email",
          "assetExportBasic().email({ emailAddresses: ['a@b'] }).s3(s3)",
          "Property 's3' does not exist",
        ],
        [
          "config twice",
          "lineageGenerator().config(config).config(config)",
          "Property 'config' does not exist",
        ],
        // Values
        [
          "nobody to send to",
          "assetExportBasic().email({ emailAddresses: [] })",
          "Source has 0 element(s) but target requires 1",
        ],
        [
          "a text where a list is meant",
          "assetExportBasic().email({ emailAddresses: 'a@b' })",
          "Type 'string' is not assignable to type 'readonly [string, ...string[]]'",
        ],
        [
          "a number for a text",
          "stored.assets({ prefix: 5, objectKey: 'k' })",
          "Type 'number' is not assignable to type 'string'",
        ],
        [
          "text for a number",
          "stored.assets(files).assetsAdvanced({ batchSize: '20' })",
          "Type 'string' is not assignable to type 'number'",
        ],
        [
          "text for a boolean",
          "lineageGenerator().config({ ...config, matchOnSchema: 'yes' })",
          "Type 'string' is not assignable to type 'boolean",
        ],
        [
          "null for what is required",
          "lineageGenerator().config({ ...config, sourceQualifiedName: null })",
          "Type 'null' is not assignable to type 'string'",
        ],
        [
          "null for what has a default",
          "lineageBuilder().options({ inputHandling: null })",
          "Type 'null' is not assignable to type 'AssetInputHandling | undefined'",
        ],
        [
          "the name of a member",
          "lineageGenerator().config({ ...config, sourceAssetType: 'TABLE' })",
          "'\"TABLE\"' is not assignable to type 'LineageAssetType'",
        ],
        [
          "a member of another enum",
          "lineageBuilder().options({ inputHandling: LineageOutput.PREVIEW })",
          "'\"preview\"' is not assignable to type 'AssetInputHandling | undefined'",
        ],
        [
          "the name of a constant in place of its value",
          "stored.assets(files).assetsAdvanced({ removeAttributes: ['CERTIFICATE_STATUS'] })",
          "'\"CERTIFICATE_STATUS\"' is not assignable to type 'AnyAssetField'",
        ],
        [
          "a secret as plain text",
          "assetImport().objectStore().s3({ ...s3, secretKey: 'test-secret-key' })",
          "Type 'string' is not assignable to type 'Secret'",
        ],
        [
          "the vendor's spelling",
          "lineageGenerator().config({ ...config, fileAdvancedSeperator: '/' })",
          "Did you mean to write 'fileAdvancedSeparator'?",
        ],
        [
          "an argument where there are none",
          "assetImport().objectStore({ prefix: 'p' })",
          "Expected 0 arguments, but got 1",
        ],
        // Options objects
        ["an empty object", "assetImport({})", "missing the following properties"],
        ["no content in the object", "assetImport({ source })", "'content' is missing"],
        [
          "empty content in the object",
          "assetImport({ source, content: {} })",
          "is not assignable",
        ],
        [
          "what refines content alone in the object",
          "assetImport({ source, content: { assetsAdvanced: {} } })",
          "is not assignable",
        ],
        [
          "what refines other content in the object",
          "assetImport({ source, content: { glossaries: files, assetsAdvanced: {} } })",
          "is not assignable",
        ],
        [
          "unknown content in the object",
          "assetImport({ source, content: { assets: files, terms: files } })",
          "'terms' does not exist",
        ],
        [
          "content outside its slot",
          "assetImport({ source, assets: files })",
          "'assets' does not exist in type 'AssetImportOptions'",
        ],
        [
          "two scopes in the object",
          "assetExportBasic({ scope: { glossariesOnly: {}, productsOnly: {} }, delivery: { direct: true } })",
          "is not assignable",
        ],
        [
          "nobody to send to, in the object",
          "assetExportBasic({ scope: { glossariesOnly: {} }, delivery: { email: { emailAddresses: [] } } })",
          "is not assignable",
        ],
        [
          "no credential in the object",
          "lineageBuilder({ source: { objectStore: files } })",
          "is not assignable",
        ],
      ],
      ([, program]) => `${imports}${program};`,
    ),
  )("%s", (_, program, want) => {
    const mistakes = compiler.mistakes(`${imports}${program};`);
    expect(mistakes.join("\n")).toContain(want);
    expect(mistakes).toHaveLength(1);
  });
});
