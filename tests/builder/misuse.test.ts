import { secret } from "specanvil";
import { relationalAssetsBuilder } from "specanvil/atlan/packages/relational-assets-builder";
import { describe, expect, test } from "vitest";
import type { Untyped } from "../support/chains.js";
import { s3 } from "./s3.js";
import { canaries } from "../support/canaries.js";
import { type Misuse, misuses } from "./told.js";

describe("what JavaScript callers are told", () => {
  const start = (): Untyped => relationalAssetsBuilder() as unknown as Untyped;
  const direct = (): Untyped => start().direct?.() as Untyped;
  const call = (step: string, args?: unknown) => (): unknown => start()[step]?.(args);
  const after = (step: string, args?: unknown) => (): unknown => direct()[step]?.(args);
  const object = relationalAssetsBuilder as unknown as (options: unknown) => unknown;

  const table: Misuse[] = [
    [
      "nothing at all",
      () => start().toWorkflow(),
      "BUILDER_MISSING_STEP",
      "a source: direct() or objectStore()",
    ],
    [
      "no semantics",
      () => direct().toWorkflow(),
      "BUILDER_MISSING_STEP",
      "semantics: assetsSemantics()",
    ],
    [
      "a placeholder without a credential",
      () =>
        call("objectStore")() &&
        (call("objectStore")() as Untyped).assetsSemantics?.().toWorkflow(),
      "BUILDER_MISSING_STEP",
      "a credential: s3() or gcs() or adls()",
    ],
    ["a credential before its source", call("s3", s3), "BUILDER_STEP", "may not come now"],
    ["a credential for uploaded files", after("s3", s3), "BUILDER_STEP", "may not come now"],
    [
      "the same step twice",
      after("direct"),
      "BUILDER_STEP",
      "may not come now; what may: assetsSemantics(), options()",
    ],
    [
      "a contradicting step",
      after("objectStore"),
      "BUILDER_STEP",
      "may not come now; what may: assetsSemantics(), options()",
    ],
    [
      "a required argument left out",
      () => (call("objectStore")() as Untyped).s3?.({ ...s3, region: undefined }),
      "BUILDER_MISSING_ARGUMENT",
      "argument region",
    ],
    [
      "null for a required argument",
      () => (call("objectStore")() as Untyped).s3?.({ ...s3, accessKey: null }),
      "BUILDER_ARGUMENT_TYPE",
      "argument accessKey",
    ],
    [
      "no arguments at all",
      () => (call("objectStore")() as Untyped).s3?.(),
      "BUILDER_MISSING_ARGUMENT",
      "argument accessKey",
    ],
    [
      "plain text as a secret",
      () => (call("objectStore")() as Untyped).s3?.({ ...s3, secretKey: "x" }),
      "BUILDER_ARGUMENT_TYPE",
      "secret.env",
    ],
    [
      "an unknown argument",
      call("objectStore", { bucket: "b" }),
      "BUILDER_UNKNOWN_ARGUMENT",
      "known: prefix, objectKey",
    ],
    [
      "a boolean for a text",
      call("objectStore", { prefix: true }),
      "BUILDER_ARGUMENT_TYPE",
      "a string",
    ],
    ["a positional argument", call("objectStore", "p"), "BUILDER_ARGUMENT_TYPE", "an object"],
    [
      "a number for text",
      call("objectStore", { prefix: 5 }),
      "BUILDER_ARGUMENT_TYPE",
      "takes a string",
    ],
    [
      "a value that is none of the enum",
      after("assetsSemantics", { inputHandling: "bogus" }),
      "BUILDER_ARGUMENT_VALUE",
      ": upsert, partial, update",
    ],
    [
      "the name of a member",
      after("assetsSemantics", { deltaHandling: "FULL_REPLACEMENT" }),
      "BUILDER_ARGUMENT_VALUE",
      ": full, delta",
    ],
    [
      "null for an argument with a default",
      after("assetsSemantics", { inputHandling: null }),
      "BUILDER_ARGUMENT_TYPE",
      "takes a string",
    ],
    [
      "purge without full replacement",
      after("assetsSemantics", { removalType: "purge" }),
      "BUILDER_ARGUMENT_COMBINATION",
      "deltaHandling",
    ],
    [
      "a text where a list is meant",
      after("options", { removeAttributes: "name" }),
      "BUILDER_ARGUMENT_TYPE",
      "takes a list",
    ],
    [
      "the name of a constant",
      after("options", { removeAttributes: ["CERTIFICATE_STATUS"] }),
      "BUILDER_ARGUMENT_VALUE",
      "AssetField.CERTIFICATE_STATUS",
    ],
    [
      "two characters",
      after("options", { fieldSeparator: "ab" }),
      "BUILDER_ARGUMENT_VALUE",
      "length 1",
    ],
    [
      "no character",
      after("options", { fieldSeparator: "" }),
      "BUILDER_ARGUMENT_VALUE",
      "length 1",
    ],
    ["a batch of none", after("options", { batchSize: 0 }), "BUILDER_ARGUMENT_VALUE", "at least 1"],
    ["half a batch", after("options", { batchSize: 1.5 }), "BUILDER_ARGUMENT_TYPE", "an integer"],
    [
      "no number",
      after("options", { batchSize: Number.NaN }),
      "BUILDER_ARGUMENT_TYPE",
      "an integer",
    ],
    [
      "text for a boolean",
      after("options", { failOnErrors: "false" }),
      "BUILDER_ARGUMENT_TYPE",
      "takes a boolean",
    ],
    [
      "an object with an unknown slot",
      () => object({ sauce: {} }),
      "BUILDER_UNKNOWN_ARGUMENT",
      "source, semantics, options",
    ],
    [
      "an object with two sources",
      () => object({ source: { direct: true, objectStore: {} }, semantics: {} }),
      "BUILDER_STEP",
      "may not come now; what may: assetsSemantics(), options()",
    ],
    [
      "an object with a step of another slot",
      () => object({ source: { direct: true, assetsSemantics: {} }, semantics: {} }),
      "BUILDER_STEP",
      "has no assetsSemantics; known: direct, objectStore, s3, gcs, adls",
    ],
    [
      "an object with an unknown step",
      () => object({ source: { ftp: {} }, semantics: {} }),
      "BUILDER_STEP",
      "has no ftp",
    ],
    [
      "an object without its credential",
      () => object({ source: { objectStore: {} }, semantics: {} }),
      "BUILDER_MISSING_STEP",
      "a credential",
    ],
    ["an object that is none", () => object("direct"), "BUILDER_ARGUMENT_TYPE", "takes an object"],
  ];

  misuses("relationalAssetsBuilder()", table);

  test("no message shows a secret", () => {
    const wrong = {
      accessKey: 5,
      secretKey: secret.value(canaries.plain),
      region: "r",
      bucket: "b",
    };
    const misuse = () => (call("objectStore")() as Untyped).s3?.(wrong);
    expect(misuse).toThrow("accessKey");
    expect(misuse).not.toThrow(canaries.plain);
  });
});
