import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { secret } from "specanvil";
import { relationalAssetsBuilder } from "specanvil/atlan/packages/relational-assets-builder";
import { comparePayloads, frozenPayload, payloadText } from "specanvil/testing";
import { expectPayloadFile } from "specanvil/testing/vitest";
import { describe, expect, test } from "vitest";
import { canaries } from "../support/canaries.js";

const builder = relationalAssetsBuilder()
  .objectStore({ prefix: "in" })
  .s3({ accessKey: "a", secretKey: secret.value(canaries.plain), region: "r", bucket: "b" })
  .assetsSemantics();
const small = builder.options({ batchSize: 20 });

type Payload = ReturnType<typeof frozenPayload>;

/** A payload with one thing changed. */
function changed(
  change: (parameters: { name: string; value: unknown }[], payload: Payload) => void,
): Payload {
  const copy = structuredClone(frozenPayload(small));
  const [task] = copy.spec.templates[0].dag.tasks;
  change(task.arguments.parameters as { name: string; value: unknown }[], copy);
  return copy;
}

describe("toMatchPayload", () => {
  test("takes a builder and a workflow, whatever the clock", () => {
    expect(small).toMatchPayload(frozenPayload(small));
    expect(small.toWorkflow()).toMatchPayload(frozenPayload(small));
    expect(builder).not.toMatchPayload(frozenPayload(small));
  });

  test("fails with the names of the parameters that differ, and without the secret", () => {
    const wanted = changed((parameters) => {
      parameters.splice(0, 1);
      parameters.push({ name: "assets_fail_on_errors", value: true });
    });
    let message = "";
    try {
      expect(small).toMatchPayload(wanted);
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toContain('parameter import_type: not wanted, found "CLOUD"');
    expect(message).toContain("parameter assets_fail_on_errors: missing, wanted true");
    expect(message).not.toContain(canaries.plain);
  });
});

describe("differences", () => {
  const table: [string, Payload, string[]][] = [
    ["none", frozenPayload(small), []],
    [
      "a value",
      changed((list) => list.splice(-1, 1, { name: "assets_batch_size", value: 30 })),
      ["parameter assets_batch_size: found 20, wanted 30"],
    ],
    [
      "its type",
      changed((list) => list.splice(-1, 1, { name: "assets_batch_size", value: "20" })),
      ['parameter assets_batch_size: found 20, wanted "20"'],
    ],
    [
      "null and absent",
      changed((list) => list.splice(2, 1)),
      ["parameter assets_key: not wanted, found null"],
    ],
    [
      "the order of parameters",
      changed((list) => list.reverse()),
      [expect.stringMatching(/^parameters in another order/) as string],
    ],
    [
      "one of two of a name",
      changed((list) => list.push({ name: "import_type", value: "DIRECT" })),
      ['parameter import_type: missing, wanted "DIRECT"'],
    ],
    [
      "a label",
      changed((_, payload) =>
        Object.assign(payload.metadata.labels, { "orchestration.atlan.com/type": "x" }),
      ),
      ['metadata.labels.orchestration.atlan.com/type: found "custom", wanted "x"'],
    ],
    [
      "a field of the credential",
      changed((_, payload) =>
        Object.assign(payload.payload[0]?.body.extra as object, { region: "s" }),
      ),
      ['payload[0].body.extra.region: found "r", wanted "s"'],
    ],
    [
      "no credential",
      changed((_, payload) => (payload.payload as unknown[]).pop()),
      [expect.stringMatching(/^payload\[0\]: not wanted/) as string],
    ],
  ];
  test.each(table)("%s", (_, wanted, lines) => {
    expect(comparePayloads(frozenPayload(small), wanted)).toEqual(lines);
  });
});

test("a payload file holds the payload and no secret", async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "specanvil-")), "import.payload.json");
  const { writeFileSync } = await import("node:fs");
  writeFileSync(file, payloadText(small));
  await expectPayloadFile(small, file);
  expect(readFileSync(file, "utf8")).toContain("[secret]");
});
