import { apiTokenConnectionAdmin } from "specanvil/atlan/packages/api-token-connection-admin";
import { assetExportBasic } from "specanvil/atlan/packages/asset-export-basic";
import { assetImport } from "specanvil/atlan/packages/asset-import";
import { connectionDelete } from "specanvil/atlan/packages/connection-delete";
import { lineageBuilder } from "specanvil/atlan/packages/lineage-builder";
import { lineageGenerator } from "specanvil/atlan/packages/lineage-generator";
import { frozenPayload } from "specanvil/testing";
import { describe, expect, test } from "vitest";
import type { Untyped } from "../support/chains.js";
import { s3 } from "./s3.js";
import { misuses } from "./told.js";

// What JavaScript callers are told where a builder starts with arguments, where a slot takes several steps, and where
// an options object stands for them.

type Start = (options?: unknown) => Untyped;
const [admin, exporting, importing, deleting, lineage, generator] = [
  apiTokenConnectionAdmin,
  assetExportBasic,
  assetImport,
  connectionDelete,
  lineageBuilder,
  lineageGenerator,
] as unknown as [Start, Start, Start, Start, Start, Start];

const files = { prefix: "p", objectKey: "k.csv" };
const connection = "default/snowflake/1684500411";
const source = { objectStore: true, s3 };
const stored = (): Untyped => importing().objectStore?.().s3?.(s3) as Untyped;

describe("a builder that starts with arguments", () => {
  misuses("connectionDelete()", [
    ["none", () => deleting(), "BUILDER_MISSING_ARGUMENT", "argument qualifiedName is missing"],
    ["an empty object", () => deleting({}), "BUILDER_MISSING_ARGUMENT", "argument qualifiedName"],
    [
      "without purge",
      () => deleting({ qualifiedName: connection }),
      "BUILDER_MISSING_ARGUMENT",
      "argument purge is missing",
    ],
    [
      "text for purge",
      () => deleting({ qualifiedName: connection, purge: "false" }),
      "BUILDER_ARGUMENT_TYPE",
      "argument purge takes a boolean",
    ],
    [
      "null for purge",
      () => deleting({ qualifiedName: connection, purge: null }),
      "BUILDER_ARGUMENT_TYPE",
      "argument purge takes a boolean",
    ],
    [
      "null for the connection",
      () => deleting({ qualifiedName: null, purge: true }),
      "BUILDER_ARGUMENT_TYPE",
      "argument qualifiedName takes a string",
    ],
    [
      "an unknown argument",
      () => deleting({ qualifiedName: connection, purge: true, archive: true }),
      "BUILDER_UNKNOWN_ARGUMENT",
      "has no archive; known: qualifiedName, purge",
    ],
    ["a positional one", () => deleting(connection), "BUILDER_ARGUMENT_TYPE", "takes an object"],
  ]);
});

describe("a slot that takes several steps", () => {
  const need = "is missing content: assets() or glossaries() or dataProducts()";
  misuses("assetImport()", [
    ["none of them", () => stored().toWorkflow(), "BUILDER_MISSING_STEP", need],
    [
      "one of them twice",
      () => stored().assets?.(files).assets?.(files),
      "BUILDER_STEP",
      "may not come now; what may: glossaries(), dataProducts(), assetsAdvanced()",
    ],
    [
      "the last one twice",
      () =>
        stored()
          .assets?.(files)
          .glossaries?.(files)
          .dataProducts?.(files)
          .assetsAdvanced?.()
          .glossariesAdvanced?.()
          .dataProductAdvanced?.()
          .dataProducts?.(files),
      "BUILDER_STEP",
      "may not come now; what may: toWorkflow()",
    ],
    [
      "what refines one that isn't there",
      () => stored().glossaries?.(files).assetsAdvanced?.(),
      "BUILDER_STEP",
      "may not come now; what may: assets(), dataProducts(), glossariesAdvanced()",
    ],
    [
      "what refines one, twice",
      () => stored().assets?.(files).assetsAdvanced?.().assetsAdvanced?.(),
      "BUILDER_STEP",
      "may not come now; what may: glossaries(), dataProducts()",
    ],
    [
      "one of them without its arguments",
      () => stored().assets?.(),
      "BUILDER_MISSING_ARGUMENT",
      "argument prefix is missing",
    ],
    ["an object without content", () => importing({ source }), "BUILDER_MISSING_STEP", need],
    [
      "a step of another slot within content",
      () => importing({ source, content: { assets: files, s3 } }),
      "BUILDER_STEP",
      "has no s3; known: assets, glossaries, dataProducts, assetsAdvanced",
    ],
    [
      "an object with empty content",
      () => importing({ source, content: {} }),
      "BUILDER_MISSING_STEP",
      need,
    ],
    [
      "an object with content that is undefined",
      () => importing({ source, content: { assets: undefined } }),
      "BUILDER_MISSING_STEP",
      need,
    ],
    [
      "an object that refines what isn't there",
      () => importing({ source, content: { glossaries: files, assetsAdvanced: {} } }),
      "BUILDER_STEP",
      "assetsAdvanced() may not come now",
    ],
    [
      "an object with a list",
      () => importing({ source, content: ["assets"] }),
      "BUILDER_ARGUMENT_TYPE",
      "content takes an object",
    ],
    [
      "an object with a step outside its slot",
      () => importing({ source, assets: files }),
      "BUILDER_UNKNOWN_ARGUMENT",
      "has no assets; known: source, content.",
    ],
    ["an empty object", () => importing({}), "BUILDER_MISSING_STEP", "a source: objectStore()"],
  ]);

  test("an object with several of them is the chain in the order of the definition", () => {
    const content = {
      dataProducts: files,
      glossariesAdvanced: { batchSize: 5 },
      glossaries: files,
    };
    const chain = stored()
      .glossaries?.(files)
      .dataProducts?.(files)
      .glossariesAdvanced?.({ batchSize: 5 }) as Untyped;
    expect(frozenPayload(importing({ source, content }))).toEqual(frozenPayload(chain));
  });

  test("built twice, it is the same", () => {
    const done = stored().assets?.(files).assetsAdvanced?.() as Untyped;
    expect(frozenPayload(done)).toEqual(frozenPayload(done));
  });
});

describe("an empty options object", () => {
  misuses("assetExportBasic()", [
    ["of two slots", () => exporting({}), "BUILDER_MISSING_STEP", "a scope: glossariesOnly()"],
  ]);
  misuses("lineageGenerator()", [
    ["of one slot", () => generator({}), "BUILDER_MISSING_STEP", "what to connect: config()"],
  ]);
  misuses("apiTokenConnectionAdmin()", [
    ["of one slot", () => admin({}), "BUILDER_MISSING_STEP", "a connection and an API token"],
  ]);
  misuses("lineageBuilder()", [
    ["of a source", () => lineage({}), "BUILDER_MISSING_STEP", "a source: objectStore()"],
  ]);
});
