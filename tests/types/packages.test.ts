import { describe, expect, test } from "vitest";
import { Compiler } from "../support/compiler.js";
import { imports } from "./packages.js";

// The packages besides relational-assets-builder, as far as they show something that it doesn't.

const compiler = new Compiler();

describe("programs that compile", () => {
  test.each(
    compiler.telling(
      [
        [
          "arguments at the start",
          "connectionDelete({ qualifiedName: 'q', purge: some }).toWorkflow()",
        ],
        [
          "a function that takes a finished builder",
          "((done: ConnectionDelete) => done.toWorkflow())(connectionDelete({ qualifiedName: 'q', purge: false }))",
        ],
        [
          "one step",
          "apiTokenConnectionAdmin().config({ connectionQualifiedName: 'q', apiTokenGuid: 'g' }).toWorkflow()",
        ],
        ["one kind of content", "stored.glossaries(files).toWorkflow()"],
        [
          "all kinds of content, in any order, before the source",
          "assetImport().dataProducts(files).assets(files).glossaries(files).assetsAdvanced().dataProductAdvanced().objectStore().s3(s3).toWorkflow()",
        ],
        [
          "one kind of content in the object",
          "assetImport({ source, content: { assets: files } }).toWorkflow()",
        ],
        [
          "several kinds of content in the object, each refined",
          "assetImport({ source, content: { assets: files, assetsAdvanced: { batchSize: 5 }, dataProducts: files, dataProductAdvanced: {} } }).toWorkflow()",
        ],
        [
          "content that depends on a condition",
          "assetImport({ source, content: some ? { assets: files, glossaries: files } : { assets: files } })",
        ],
        [
          "a slot that says nothing",
          "assetImport({ source, content: { assets: files, assetsAdvanced: undefined } })",
        ],
        [
          "several addresses",
          "assetExportBasic().allAssets({ prefix: 'p' }).email({ emailAddresses: ['a@b', 'c@d'] }).toWorkflow()",
        ],
        [
          "the delivery first",
          "assetExportBasic().objectStore().glossariesOnly().s3(s3).toWorkflow()",
        ],
        [
          "a scope and a delivery in the object",
          "assetExportBasic({ scope: { glossariesOnly: {} }, delivery: { objectStore: { prefix: 'p' }, s3 } }).toWorkflow()",
        ],
        [
          "lineage from files",
          "lineageBuilder({ source: { objectStore: files, s3 }, options: { inputHandling: 'update' } }).toWorkflow()",
        ],
        [
          "wire values in place of constants",
          "lineageGenerator().config({ ...config, targetAssetType: 'Materialized View', outputType: 'delete' }).toWorkflow()",
        ],
        ["a step in the object", "lineageGenerator({ config }).toWorkflow()"],
      ],
      ([, program]) => `${imports}${program};`,
    ),
  )("%s", (_, program) => {
    expect(compiler.mistakes(`${imports}${program};`)).toEqual([]);
  });
});

describe("what an editor offers", () => {
  test.each(
    compiler.telling(
      [
        ["connectionDelete({ | })", ["purge", "qualifiedName"]],
        ["connectionDelete({ qualifiedName: 'q', purge: true }).|", ["toWorkflow"]],
        ["assetImport().|", ["assets", "dataProducts", "glossaries", "objectStore", "toWorkflow"]],
        ["stored.assets(files).|", ["assetsAdvanced", "dataProducts", "glossaries", "toWorkflow"]],
        ["stored.assets(files).assetsAdvanced().|", ["dataProducts", "glossaries", "toWorkflow"]],
        ["assetImport({ | })", ["content", "source"]],
        [
          "assetImport({ source, content: { | } })",
          [
            "assets",
            "assetsAdvanced",
            "dataProductAdvanced",
            "dataProducts",
            "glossaries",
            "glossariesAdvanced",
          ],
        ],
        [
          "assetExportBasic().objectStore().|",
          [
            "adls",
            "allAssets",
            "enrichedOnly",
            "gcs",
            "glossariesOnly",
            "productsOnly",
            "s3",
            "toWorkflow",
          ],
        ],
        ["lineageBuilder().objectStore(files).s3(s3).|", ["options", "toWorkflow"]],
        ["lineageGenerator().config(config).|", ["toWorkflow"]],
        ["apiTokenConnectionAdmin().config({ | })", ["apiTokenGuid", "connectionQualifiedName"]],
      ],
      ([program]) => imports + program,
    ),
  )("%s", (program, want) => {
    expect(compiler.completions(imports + program)).toEqual(want);
  });

  test("a builder in the making is named by what is open", () => {
    const { text } = compiler.hover(
      `${imports}const half| = stored.assets(files).glossaries(files);`,
    );
    expect(text).toMatch(
      /^const half: AssetImport<("(dataProducts\(\)|assetsAdvanced|glossariesAdvanced)"( \| )?){3}>$/,
    );
  });
});
