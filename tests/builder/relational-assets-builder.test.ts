import {
  BuilderError,
  frozenIdentity,
  isSpecanvilError,
  resolveSecrets,
  secret,
  unlisted,
} from "specanvil";
import {
  AssetDeltaHandling,
  AssetField,
  AssetInputHandling,
  AssetRemovalType,
  ColumnField,
} from "specanvil/atlan";
import { relationalAssetsBuilder } from "specanvil/atlan/packages/relational-assets-builder";
import { frozenPayload, type PayloadSource } from "specanvil/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Untyped } from "../support/chains.js";

const s3 = {
  accessKey: "test-access-key",
  secretKey: secret.value("test-secret-key"),
  region: "us-west-1",
  bucket: "my-bucket",
};

function parametersOf(source: PayloadSource): Record<string, unknown> {
  const [task] = frozenPayload(source).spec.templates[0].dag.tasks;
  return Object.fromEntries(task.arguments.parameters.map(({ name, value }) => [name, value]));
}

describe("the chain of the product page", () => {
  const workflow = relationalAssetsBuilder()
    .objectStore({ prefix: "/test/prefix", objectKey: "assets-test.csv" })
    .s3(s3)
    .assetsSemantics({
      inputHandling: AssetInputHandling.UPSERT,
      deltaHandling: AssetDeltaHandling.INCREMENTAL,
    })
    .options({
      removeAttributes: [AssetField.CERTIFICATE_STATUS, AssetField.ANNOUNCEMENT_TYPE],
      failOnErrors: true,
      fieldSeparator: ",",
      batchSize: 20,
    })
    .toWorkflow(frozenIdentity());

  test("sends these parameters, in this order", () => {
    expect(Object.entries(parametersOf(workflow))).toEqual([
      ["import_type", "CLOUD"],
      ["assets_prefix", "/test/prefix"],
      ["assets_key", "assets-test.csv"],
      ["cloud_source", "{{credentialGuid}}"],
      ["assets_upsert_semantic", "upsert"],
      ["delta_semantic", "delta"],
      ["delta_removal_type", "archive"],
      ["assets_attr_to_overwrite", '["certificateStatus","announcementType"]'],
      ["assets_fail_on_errors", true],
      ["assets_field_separator", ","],
      ["assets_batch_size", 20],
    ]);
  });

  test("sends the secret, and shows it nowhere else", async () => {
    const sent = await resolveSecrets(workflow.payload);
    expect(sent.payload[0]?.body.password).toBe("test-secret-key");
    const { inspect } = await import("node:util");
    const shown = [
      JSON.stringify(workflow),
      inspect(workflow, { depth: 20 }),
      String(workflow),
      inspect(workflow.payload, { depth: 20 }),
    ];
    for (const text of shown) expect(text).not.toContain("test-secret-key");
  });

  test("is named so that the vendor's searches find it", () => {
    const { name } = relationalAssetsBuilder().direct().assetsSemantics().toWorkflow();
    expect(name).toMatch(/^csa-relational-assets-builder-[0-9]{10}$/);
  });

  test("the options object gives the same payload", () => {
    const same = relationalAssetsBuilder({
      source: { objectStore: { prefix: "/test/prefix", objectKey: "assets-test.csv" }, s3 },
      semantics: {
        inputHandling: AssetInputHandling.UPSERT,
        deltaHandling: AssetDeltaHandling.INCREMENTAL,
      },
      options: {
        removeAttributes: [AssetField.CERTIFICATE_STATUS, AssetField.ANNOUNCEMENT_TYPE],
        failOnErrors: true,
        fieldSeparator: ",",
        batchSize: 20,
      },
    });
    expect(JSON.stringify(same.toWorkflow(frozenIdentity()))).toBe(JSON.stringify(workflow));
  });
});

describe("wire values", () => {
  const start = relationalAssetsBuilder().direct();
  const table: [string, PayloadSource, string, unknown][] = [
    [
      "an attribute of a column",
      start.assetsSemantics().options({ removeAttributes: [ColumnField.DATA_TYPE] }),
      "assets_attr_to_overwrite",
      '["dataType"]',
    ],
    [
      "an attribute of the tenant",
      start.assetsSemantics().options({ removeAttributes: [unlisted("kostenstelle é\u007f🚀")] }),
      "assets_attr_to_overwrite",
      '["kostenstelle \\u00e9\\u007f\\ud83d\\ude80"]',
    ],
    [
      "no attributes",
      start.assetsSemantics().options({ removeAttributes: [] }),
      "assets_attr_to_overwrite",
      "[]",
    ],
    [
      "options without arguments",
      start.assetsSemantics().options(),
      "assets_attr_to_overwrite",
      "null",
    ],
    [
      "full replacement removes by archiving",
      start.assetsSemantics({ deltaHandling: "full" }),
      "delta_removal_type",
      "archive",
    ],
    [
      "full replacement can purge",
      start.assetsSemantics({
        deltaHandling: AssetDeltaHandling.FULL_REPLACEMENT,
        removalType: AssetRemovalType.PURGE,
      }),
      "delta_removal_type",
      "purge",
    ],
    [
      "an argument that is undefined is not given",
      start.assetsSemantics().options({ batchSize: undefined }),
      "assets_batch_size",
      undefined,
    ],
    [
      "a separator outside the basic plane is one character",
      start.assetsSemantics().options({ fieldSeparator: "𝒳" }),
      "assets_field_separator",
      "𝒳",
    ],
  ];
  test.each(table)("%s", (_, workflow, parameter, want) => {
    expect(parametersOf(workflow)[parameter]).toEqual(want);
  });
});

describe("immutability", () => {
  const prefix = relationalAssetsBuilder().objectStore({ prefix: "p" });

  test("two chains from one prefix share nothing", () => {
    const a = prefix.s3({ ...s3, bucket: "a" }).assetsSemantics();
    const b = prefix
      .gcs({ projectId: "b", serviceAccountJson: secret.value("j"), bucket: "b" })
      .assetsSemantics();
    expect(frozenPayload(a).payload[0]?.body.extra).toEqual({
      region: "us-west-1",
      s3_bucket: "a",
    });
    expect(frozenPayload(b).payload[0]?.body.extra).toEqual({ gcs_bucket: "b" });
  });

  test("building twice gives equal payloads, building twins gives two names", () => {
    const done = prefix.s3(s3);
    const a = done.assetsSemantics();
    const b = done.assetsSemantics();
    expect(JSON.stringify(a.toWorkflow())).toBe(JSON.stringify(a.toWorkflow()));
    expect(a.toWorkflow().name).not.toBe(b.toWorkflow().name);
  });

  test("a list that is changed later changes nothing", () => {
    const removeAttributes: AssetField[] = ["name"];
    const builder = relationalAssetsBuilder()
      .direct()
      .assetsSemantics()
      .options({ removeAttributes });
    removeAttributes.push("description");
    expect(parametersOf(builder).assets_attr_to_overwrite).toBe('["name"]');
  });
});

describe("what JavaScript callers are told", () => {
  const start = (): Untyped => relationalAssetsBuilder() as unknown as Untyped;
  const direct = (): Untyped => start().direct?.() as Untyped;
  const call = (step: string, args?: unknown) => (): unknown => start()[step]?.(args);
  const after = (step: string, args?: unknown) => (): unknown => direct()[step]?.(args);
  const object = relationalAssetsBuilder as unknown as (options: unknown) => unknown;

  const table: [string, () => unknown, string, string][] = [
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
      '"upsert", "partial", "update"',
    ],
    [
      "the name of a member",
      after("assetsSemantics", { deltaHandling: "FULL_REPLACEMENT" }),
      "BUILDER_ARGUMENT_VALUE",
      '"full", "delta"',
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

  test.each(table)("%s", (_, misuse, code, text) => {
    let caught: unknown;
    try {
      misuse();
    } catch (error) {
      caught = error;
    }
    expect(isSpecanvilError(caught)).toBe(true);
    const error = caught as BuilderError;
    expect(error).toBeInstanceOf(BuilderError);
    expect(error.code).toBe(code);
    expect(error.message).toContain(text);
    expect(error.message).toContain("relationalAssetsBuilder()");
    const frames = error.stack?.split("\n").filter((line) => line.trim().startsWith("at ")) ?? [];
    expect(frames[0]).toContain("relational-assets-builder.test.ts");
  });

  test("no message shows a secret", () => {
    const wrong = { accessKey: 5, secretKey: secret.value("hunter2"), region: "r", bucket: "b" };
    const misuse = () => (call("objectStore")() as Untyped).s3?.(wrong);
    expect(misuse).toThrow("accessKey");
    expect(misuse).not.toThrow("hunter2");
  });
});

test("any text in any text argument arrives unchanged", () => {
  const text = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(text, text, text, text, text, (prefix, objectKey, accessKey, region, bucket) => {
      const workflow = relationalAssetsBuilder()
        .objectStore({ prefix, objectKey })
        .s3({ accessKey, secretKey: secret.env("X"), region, bucket })
        .assetsSemantics();
      const parameters = parametersOf(workflow);
      expect([parameters.assets_prefix, parameters.assets_key]).toEqual([prefix, objectKey]);
      const body = frozenPayload(workflow).payload[0]?.body;
      expect(body?.username).toBe(accessKey);
      expect(body?.extra).toEqual({ region, s3_bucket: bucket });
    }),
    { numRuns: 500 },
  );
});
