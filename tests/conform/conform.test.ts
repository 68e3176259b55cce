import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { answer } from "./atlan-packages.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const packages = readdirSync(path.join(root, "generated/atlan/packages")).map((file) =>
  file.replace(/\.ts$/, ""),
);

interface Reply {
  readonly id?: unknown;
  readonly ok?: { readonly spec: unknown; readonly payload: readonly { readonly body: object }[] };
  readonly refused?: { readonly code: string; readonly message: string };
}

async function ask(line: unknown): Promise<Reply> {
  const text = typeof line === "string" ? line : JSON.stringify(line);
  return JSON.parse(await answer(text, packages)) as Reply;
}

const name = "RelationalAssetsBuilder";

describe("the door for outside checks", () => {
  test("takes the vendor's names and coding", async () => {
    const { id, ok } = await ask({
      id: [7],
      package: name,
      ctor: {},
      epoch: 1700000000,
      calls: [
        ["object_store", { prefix: "p", object_key: null }],
        ["s3", ["the key", "the secret", "r", "b"]],
        [
          "assets_semantics",
          {
            input_handling: "PARTIAL",
            delta_handling: { $enum: "AssetDeltaHandling.FULL_REPLACEMENT" },
          },
        ],
        [
          "options",
          { remove_attributes: [{ $field: "CERTIFICATE_STATUS" }, { $field: "Table.ROW_COUNT" }] },
        ],
      ],
    });
    expect(id).toEqual([7]);
    expect(JSON.stringify(ok?.spec)).toContain(
      '{"name":"assets_key","value":null},{"name":"cloud_source"',
    );
    expect(JSON.stringify(ok?.spec)).toContain(
      '"value":"[\\"certificateStatus\\",\\"rowCount\\"]"',
    );
    expect(ok?.payload[0]?.body).toMatchObject({
      name: "csa-relational-assets-builder-1700000000-0",
      username: "the key",
      password: "the secret",
    });
  });

  test("drops nulls in the form of the vendor's fixtures", async () => {
    const calls = [["object_store", {}], ["gcs", ["p", "j", "b"]], ["assets_semantics"]];
    const { ok } = await ask({ package: name, mode: "fixture", calls });
    expect(JSON.stringify(ok)).toContain('{"name":"assets_prefix"}');
  });

  const refusals: [string, unknown, string][] = [
    ["no JSON", "{", "CONFORM_INPUT"],
    ["null", "null", "CONFORM_INPUT"],
    ["an unknown package", { package: "Nope" }, "CONFORM_PACKAGE"],
    ["an unknown step", { package: name, calls: [["to_string", {}]] }, "BUILDER_STEP"],
    ["a method of every object", { package: name, calls: [["constructor", {}]] }, "BUILDER_STEP"],
    [
      "an unknown constant",
      { package: name, calls: [["options", { remove_attributes: [{ $field: "NOPE" }] }]] },
      "CONFORM_CONSTANT",
    ],
    ["a missing step", { package: name, calls: [] }, "BUILDER_MISSING_STEP"],
    [
      "an unknown constructor argument",
      { package: name, ctor: { x: 1 } },
      "BUILDER_UNKNOWN_ARGUMENT",
    ],
    [
      "a raw value",
      { package: name, calls: [["object_store", { prefix: { $raw: 5 } }]] },
      "BUILDER_ARGUMENT_TYPE",
    ],
  ];
  test.each(refusals)("refuses %s", async (_, line, code) => {
    expect((await ask(line)).refused).toMatchObject({
      code,
      message: expect.stringMatching(/./) as string,
    });
  });
});

const reference = path.join(root, "../shared/reference/atlan-packages");

describe.runIf(existsSync(reference))("the vendor's fixtures", () => {
  const cases = existsSync(reference)
    ? readFileSync(path.join(reference, "oracle/cases.jsonl"), "utf8").trim().split("\n")
    : [];
  const known = new Set(packages.map((file) => file.replaceAll("-", "")));
  for (const text of cases) {
    const line = JSON.parse(text) as { readonly package: string; readonly fixture: string };
    if (!known.has(line.package.toLowerCase())) continue;
    test(line.fixture, async () => {
      const { ok } = await ask({ ...line, mode: "fixture" });
      const wanted: unknown = JSON.parse(
        readFileSync(path.join(reference, "fixtures", line.fixture), "utf8"),
      );
      expect(ok).toEqual(wanted);
    });
  }
});

if (!existsSync(reference)) test.skip("the vendor's fixtures: ../shared is not there");
