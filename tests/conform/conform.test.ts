import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { WorkflowPayload } from "specanvil";
import { describe, expect, test } from "vitest";
import { answer } from "./atlan-packages.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const packages = readdirSync(path.join(root, "generated/atlan/packages")).map((file) =>
  file.replace(/\.ts$/, ""),
);

interface Reply {
  readonly id?: unknown;
  readonly ok?: WorkflowPayload;
  readonly refused?: { readonly code: string; readonly message: string };
}

async function ask(line: unknown): Promise<Reply> {
  const text = typeof line === "string" ? line : JSON.stringify(line);
  return JSON.parse(await answer(text, packages)) as Reply;
}

const name = "RelationalAssetsBuilder";
const connection = { connection_name: "c", admin_roles: ["r"] };
const auth = '["service_account_auth",["p","j","e"]]';

function parametersOf(ok: Reply["ok"]): Record<string, unknown> {
  const [task] = ok?.spec.templates[0].dag.tasks ?? [];
  return Object.fromEntries(task?.arguments.parameters.map((row) => [row.name, row.value]) ?? []);
}

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

  test("sends a schedule as the client does", async () => {
    const line = {
      package: "ConnectionDelete",
      ctor: { qualified_name: "default/snowflake/1", purge: true },
      schedule: { cron: "5 4 * * *", timezone: "Europe/Paris" },
    };
    const { ok } = await ask(line);
    expect(Object.entries(ok?.metadata.annotations ?? {}).slice(-3)).toEqual([
      ["orchestration.atlan.com/atlanName", "atlan-connection-delete-123456"],
      ["orchestration.atlan.com/schedule", "5 4 * * *"],
      ["orchestration.atlan.com/timezone", "Europe/Paris"],
    ]);
    const { refused } = await ask({ ...line, schedule: { cron: "often", timezone: "UTC" } });
    expect(refused?.code).toBe("ATLAN_ARGUMENT");
  });

  const settings = (config: string): string =>
    `{"package":"BigQueryCrawler","ctor":${JSON.stringify(connection)},"calls":[${auth},["custom_config",{"config":${config}}]]}`;

  test("keeps the order of keys that an object would change, and their names", async () => {
    const { ok } = await ask(settings('{"b":1,"2":{"__proto__":[true]},"1":0.5}'));
    expect(parametersOf(ok)["control-config"]).toBe(
      "{'b': 1, '2': {'__proto__': [True]}, '1': 0.5}",
    );
    const calls = [
      [
        "include",
        {
          assets: {
            $pairs: [
              ["b", []],
              ["2", ["s"]],
            ],
          },
        },
      ],
      JSON.parse(auth),
    ];
    const pairs = await ask({ package: "BigQueryCrawler", ctor: connection, calls });
    expect(parametersOf(pairs.ok)["include-filter"]).toBe('{"^b$": [], "^2$": ["^s$"]}');
  });

  test("takes the vendor's items of a list that are of several kinds", async () => {
    const selection_criteria = [
      { type: "include-filter-system-tables", values: { db: ["s"] } },
      { type: "exclude-regex-system-tables", values: { asset_type: "SCHEMAS", regex: "x" } },
      { type: "exclude-filter-system-tables", values: null },
    ];
    const calls = [
      ["s3", ["b", "p"]],
      ["asset_selection_for_system_tables", { selection_criteria }],
    ];
    const { ok } = await ask({ package: "DatabricksCrawler", ctor: connection, calls });
    expect(parametersOf(ok)).toMatchObject({
      "include-filter-system-tables": '{"db": {"s": {}}}',
      "exclude-schema-regex": "x",
      "exclude-filter-system-tables": "{}",
    });
  });

  const refusals: [string, unknown, string][] = [
    ["no JSON", "{", "CONFORM_INPUT"],
    ["null", "null", "CONFORM_INPUT"],
    ["a number that JavaScript takes for another", settings('{"n":1.0}'), "CONFORM_INPUT"],
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
