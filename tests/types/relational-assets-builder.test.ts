import { describe, expect, test } from "vitest";
import { Compiler } from "../support/compiler.js";
import { imports } from "./relational-assets-builder.js";

const compiler = new Compiler();

describe("programs that compile", () => {
  test.each(
    compiler.telling(
      [
        ["uploaded files", "start.direct().assetsSemantics().toWorkflow()"],
        ["an object store", "start.objectStore().s3(s3).assetsSemantics().toWorkflow()"],
        [
          "the credential last",
          "start.assetsSemantics().options().objectStore({ prefix: 'p' }).s3(s3).toWorkflow()",
        ],
        [
          "wire values in place of constants",
          "start.direct().assetsSemantics({ inputHandling: 'partial', deltaHandling: 'full', removalType: 'purge' }).toWorkflow()",
        ],
        [
          "constants",
          "start.direct().assetsSemantics({ deltaHandling: AssetDeltaHandling.FULL_REPLACEMENT, removalType: AssetRemovalType.PURGE }).toWorkflow()",
        ],
        [
          "attributes of all kinds",
          "start.direct().options({ removeAttributes: [AssetField.README, ColumnField.DATA_TYPE, 'name', unlisted('x')] })",
        ],
        [
          "undefined for what is optional",
          "start.direct().options({ batchSize: undefined, fieldSeparator: undefined })",
        ],
        [
          "a read-only list",
          "start.direct().options({ removeAttributes: [AssetField.README] as const })",
        ],
        [
          "the options object",
          "relationalAssetsBuilder({ source: { objectStore: {}, s3 }, semantics: {} }).toWorkflow()",
        ],
        [
          "the options object without a store",
          "relationalAssetsBuilder({ source: { direct: true }, semantics: {}, options: undefined }).toWorkflow()",
        ],
        [
          "a function that takes a finished builder",
          "((done: RelationalAssetsBuilder) => done.toWorkflow())(start.direct().assetsSemantics())",
        ],
      ],
      ([, program]) => `${imports}${program};`,
    ),
  )("%s", (_, program) => {
    expect(compiler.mistakes(`${imports}${program};`)).toEqual([]);
  });
});

describe("misuses, and what the compiler says", () => {
  test.each(
    compiler.telling(
      [
        ["nothing at all", "start.toWorkflow()", "a source: direct() or objectStore()"],
        ["no semantics", "start.direct().toWorkflow()", 'Missing<"semantics: assetsSemantics()">'],
        [
          "a placeholder without a credential",
          "start.objectStore().assetsSemantics().toWorkflow()",
          'Missing<"a credential: s3() or gcs() or adls()">',
        ],
        [
          "an unfinished builder where a finished one is meant",
          "const done: RelationalAssetsBuilder = start.direct()",
          "semantics: assetsSemantics()",
        ],
        ["a credential before its source", "start.s3(s3)", "Property 's3' does not exist"],
        [
          "a credential for uploaded files",
          "start.direct().s3(s3)",
          "Property 's3' does not exist",
        ],
        ["the same step twice", "start.direct().direct()", "Property 'direct' does not exist"],
        [
          "a contradicting step",
          "start.direct().objectStore()",
          "Property 'objectStore' does not exist",
        ],
        ["two credentials", "start.objectStore().s3(s3).adls", "Property 'adls' does not exist"],
        ["options twice", "start.options().options()", "Property 'options' does not exist"],
        [
          "semantics twice",
          "start.assetsSemantics().assetsSemantics()",
          "Property 'assetsSemantics' does not exist",
        ],
        [
          "null for a required argument",
          "start.objectStore().s3({ ...s3, accessKey: null })",
          "Type 'null' is not assignable to type 'string'",
        ],
        [
          "undefined for a required argument",
          "start.objectStore().s3({ ...s3, region: undefined })",
          "Type 'undefined' is not assignable to type 'string'",
        ],
        [
          "a required argument left out",
          "start.objectStore().s3({ accessKey: 'a', secretKey: s3.secretKey, bucket: 'b' })",
          "'region' is missing",
        ],
        [
          "a secret as plain text",
          "start.objectStore().s3({ ...s3, secretKey: 'test-secret-key' })",
          "Type 'string' is not assignable to type 'Secret'",
        ],
        [
          "an unknown argument",
          "start.objectStore({ bucket: 'b' })",
          "'bucket' does not exist in type 'ObjectStoreArgs'",
        ],
        [
          "text for a number",
          "start.options({ batchSize: '20' })",
          "Type 'string' is not assignable to type 'number'",
        ],
        [
          "text for a boolean",
          "start.options({ failOnErrors: 'false' })",
          "Type 'string' is not assignable to type 'boolean",
        ],
        [
          "a text where a list is meant",
          "start.options({ removeAttributes: 'name' })",
          "is not assignable to type 'readonly AnyAssetField[]'",
        ],
        [
          "the name of a constant in place of its value",
          "start.options({ removeAttributes: ['CERTIFICATE_STATUS'] })",
          "'\"CERTIFICATE_STATUS\"' is not assignable to type 'AnyAssetField'",
        ],
        [
          "an attribute that is none",
          "start.options({ removeAttributes: ['certificateStatuss'] })",
          "is not assignable to type 'AnyAssetField'",
        ],
        [
          "a value that is none of the enum",
          "start.assetsSemantics({ inputHandling: 'bogus' })",
          "is not assignable to type 'AssetInputHandling | undefined'",
        ],
        [
          "the name of a member",
          "start.assetsSemantics({ inputHandling: 'UPSERT' })",
          "is not assignable to type 'AssetInputHandling | undefined'",
        ],
        [
          "a member of another enum",
          "start.assetsSemantics({ inputHandling: AssetRemovalType.PURGE })",
          "is not assignable to type 'AssetInputHandling | undefined'",
        ],
        [
          "purge without full replacement",
          "start.assetsSemantics({ removalType: AssetRemovalType.PURGE })",
          "is not assignable",
        ],
        [
          "purge with incremental files",
          "start.assetsSemantics({ deltaHandling: AssetDeltaHandling.INCREMENTAL, removalType: AssetRemovalType.PURGE })",
          "is not assignable",
        ],
        [
          "two sources in the object",
          "relationalAssetsBuilder({ source: { direct: true, objectStore: {}, s3 }, semantics: {} })",
          "is not assignable",
        ],
        [
          "two credentials in the object",
          "relationalAssetsBuilder({ source: { objectStore: {}, s3, gcs: { projectId: 'p', serviceAccountJson: s3.secretKey, bucket: 'b' } }, semantics: {} })",
          "is not assignable",
        ],
        [
          "no credential in the object",
          "relationalAssetsBuilder({ source: { objectStore: {} }, semantics: {} })",
          "is not assignable",
        ],
        [
          "no semantics in the object",
          "relationalAssetsBuilder({ source: { direct: true } })",
          "semantics",
        ],
        [
          "an unknown slot in the object",
          "relationalAssetsBuilder({ source: { direct: true }, semantics: {}, option: {} })",
          "'option' does not exist",
        ],
        [
          "changing a payload",
          "start.direct().assetsSemantics().toWorkflow().payload.metadata.name = 'x'",
          "read-only",
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
