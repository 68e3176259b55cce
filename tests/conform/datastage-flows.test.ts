import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { FlowDocument } from "specanvil/datastage";
import { describe, expect, test } from "vitest";
import { canonical } from "../datastage/canonical.js";
import { answerFlow } from "./datastage/flows.js";
import { registry } from "./datastage/registry.js";

interface Reply {
  readonly id?: unknown;
  readonly ok?: FlowDocument;
  readonly refused?: { readonly code: string; readonly message: string };
}

async function ask(line: unknown): Promise<Reply> {
  const text = typeof line === "string" ? line : JSON.stringify(line);
  return JSON.parse(await answerFlow(text, registry)) as Reply;
}

const rows = { type: "Row Generator", label: "rows", config: { records: 5 } };
const columns = [{ type: "INTEGER", name: "id", key: true }];

describe("the door for flows", () => {
  test("takes the vendor's names and coding", async () => {
    const { id, ok } = await ask({
      id: 7,
      name: "f",
      stages: [
        rows,
        { type: "  SORT ", label: "s", config: { flag_key: { $enum: "SORT.FlagKey.true" } } },
        { type: "Peek", label: "p" },
      ],
      links: [
        { from: "rows", to: "s", name: "a", fields: columns },
        { from: "s", to: "p", name: "b" },
      ],
    });
    expect(id).toBe(7);
    const text = JSON.stringify(ok);
    expect(text).toContain('"flagKey":"flagKey"');
    expect(text).toContain('"source_field_id":"a.id"');
    expect(text).toContain('"name":"keyChange"');
  });

  test.each([
    ["what is no JSON", "{", "CONFORM_INPUT"],
    ["no name", { stages: [] }, "CONFORM_INPUT"],
    ["an unknown stage", { name: "f", stages: [{ type: "Nope", label: "x" }] }, "FLOW_STAGE"],
    [
      "an unknown property",
      { name: "f", stages: [{ ...rows, config: { nope: 1 } }] },
      "FLOW_PROPERTY",
    ],
    [
      "a cycle",
      {
        name: "f",
        stages: ["a", "b"].map((label) => ({ type: "Copy", label })),
        links: [
          { from: "a", to: "b" },
          { from: "b", to: "a" },
        ],
      },
      "FLOW_INVALID",
    ],
    [
      "a label that nothing has",
      { name: "f", stages: [rows], links: [{ from: "rows", to: "x" }] },
      "CONFORM_LABEL",
    ],
  ])("refuses %s", async (_, line, code) => {
    expect((await ask(line)).refused?.code).toBe(code);
  });
});

// Against the vendor's real SDK: needs ../shared and a Python that has the SDK, named by ORACLE_IBM_PYTHON.

const folder = fileURLToPath(
  new URL("../../../shared/reference/datastage-flows/oracle", import.meta.url),
);
const python = process.env.ORACLE_IBM_PYTHON ?? "python3";
const able =
  existsSync(folder) &&
  spawnSync(python, ["-c", "import ibm_watsonx_data_integration"]).status === 0;

test.skipIf(!able)(
  "gives the documents of the vendor's examples, and refuses what it refuses",
  async () => {
    const lines = readFileSync(path.join(folder, "example_flows.jsonl"), "utf8");
    const { stdout } = spawnSync(python, ["-W", "ignore", "ibm_flow_oracle.py"], {
      cwd: folder,
      input: lines,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    const wanted = stdout.trim().split("\n");
    const asked = lines.trim().split("\n");
    expect(asked.length).toBeGreaterThan(5);
    for (const [index, line] of asked.entries()) {
      const vendor = JSON.parse(wanted[index] ?? "{}") as { ok: boolean; flow: FlowDocument };
      const { ok } = await ask(line);
      expect(ok === undefined, line).toBe(!vendor.ok);
      if (ok !== undefined) expect(canonical(ok)).toEqual(canonical(vendor.flow));
    }
  },
);
