import { frozenIdentity, resolveSecrets, secret, unlisted } from "specanvil";
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
import { s3 } from "./s3.js";
import { canaries } from "../support/canaries.js";

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
    expect(sent.payload[0]?.body.password).toBe(canaries.plain);
    const { inspect } = await import("node:util");
    const shown = [
      JSON.stringify(workflow),
      inspect(workflow, { depth: 20 }),
      String(workflow),
      inspect(workflow.payload, { depth: 20 }),
    ];
    for (const text of shown) expect(text).not.toContain(canaries.plain);
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
