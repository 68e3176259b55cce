import { assetExportBasic } from "specanvil/atlan/packages/asset-export-basic";
import { lineageBuilder } from "specanvil/atlan/packages/lineage-builder";
import { lineageGenerator } from "specanvil/atlan/packages/lineage-generator";
import { describe } from "vitest";
import type { Untyped } from "../support/chains.js";
import { misuses } from "./told.js";

const [exporting, lineage, generator] = [
  assetExportBasic,
  lineageBuilder,
  lineageGenerator,
] as unknown as [() => Untyped, () => Untyped, () => Untyped];

const config = {
  sourceAssetType: "Table",
  sourceQualifiedName: "a",
  targetAssetType: "View",
  targetQualifiedName: "b",
};

describe("what JavaScript callers are told of arguments and contradictions", () => {
  misuses("assetExportBasic().email()", [
    [
      "no addresses",
      () => exporting().email?.({ emailAddresses: [] }),
      "BUILDER_ARGUMENT_VALUE",
      "argument emailAddresses takes a list of at least 1",
    ],
    [
      "an address where a list is meant",
      () => exporting().email?.({ emailAddresses: "a@b" }),
      "BUILDER_ARGUMENT_TYPE",
      "argument emailAddresses takes a list",
    ],
    [
      "an address that is null",
      () => exporting().email?.({ emailAddresses: ["a@b", null] }),
      "BUILDER_ARGUMENT_TYPE",
      "argument emailAddresses[1] takes a string",
    ],
  ]);
  misuses("assetExportBasic()", [
    [
      "two scopes",
      () => exporting().glossariesOnly?.().allAssets?.({ prefix: "p" }),
      "BUILDER_STEP",
      "may not come now; what may: direct(), email(), objectStore()",
    ],
    [
      "two deliveries",
      () =>
        exporting()
          .direct?.()
          .email?.({ emailAddresses: ["a@b"] }),
      "BUILDER_STEP",
      "may not come now; what may: glossariesOnly()",
    ],
  ]);
  misuses("lineageGenerator().config()", [
    [
      "null for what is required",
      () => generator().config?.({ ...config, sourceQualifiedName: null }),
      "BUILDER_ARGUMENT_TYPE",
      "argument sourceQualifiedName takes a string",
    ],
    [
      "the name of a member",
      () => generator().config?.({ ...config, sourceAssetType: "TABLE" }),
      "BUILDER_ARGUMENT_VALUE",
      "a value of LineageAssetType: Table, View, Materialized View",
    ],
    [
      "what is sent for a boolean",
      () => generator().config?.({ ...config, matchOnSchema: "yes" }),
      "BUILDER_ARGUMENT_TYPE",
      "argument matchOnSchema takes a boolean",
    ],
    [
      "the vendor's spelling",
      () => generator().config?.({ ...config, fileAdvancedSeperator: "/" }),
      "BUILDER_UNKNOWN_ARGUMENT",
      "fileAdvancedSeparator",
    ],
  ]);
  misuses("lineageBuilder().options()", [
    [
      "a value that is none of the enum",
      () => lineage().options?.({ inputHandling: "bogus" }),
      "BUILDER_ARGUMENT_VALUE",
      "upsert, partial, update",
    ],
    [
      "null for what has a default",
      () => lineage().options?.({ inputHandling: null }),
      "BUILDER_ARGUMENT_TYPE",
      "argument inputHandling takes a string",
    ],
  ]);
});
