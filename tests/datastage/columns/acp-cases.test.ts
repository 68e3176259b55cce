import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { answerFlow } from "../../conform/datastage/flows.js";
import { registry } from "../../conform/datastage/registry.js";

// What the vendor's SDK makes of links without columns: flows, and the columns of the link `out`; null where it has none.
const root = fileURLToPath(new URL("../../..", import.meta.url));
const file = path.join(root, "../shared/reference/datastage-flows/facts/acp-cases.json");

interface Case {
  readonly flow: object;
  readonly out: readonly object[] | null;
}

interface Document {
  readonly schemas: readonly { readonly id: string; readonly fields: readonly object[] }[];
  readonly pipelines: readonly {
    readonly nodes: readonly {
      readonly inputs?: readonly {
        readonly schema_ref?: string;
        readonly links?: readonly { readonly link_name: string }[];
      }[];
    }[];
  }[];
}

function columnsOfOut({ schemas, pipelines }: Document): readonly object[] | null {
  const port = pipelines
    .flatMap(({ nodes }) => nodes)
    .flatMap(({ inputs = [] }) => inputs)
    .find(({ links = [] }) => links.some(({ link_name }) => link_name === "out"));
  return schemas.find(({ id }) => id === port?.schema_ref)?.fields ?? null;
}

describe("columns that the vendor's SDK computes", () => {
  if (!existsSync(file)) {
    test.skip("../shared is not there");
    return;
  }
  const { cases } = JSON.parse(readFileSync(file, "utf8")) as { cases: Record<string, Case> };

  test("are 71 cases", () => {
    expect(Object.keys(cases)).toHaveLength(71);
  });

  test.each(Object.entries(cases))("%s", async (_, { flow, out }) => {
    const answer = JSON.parse(await answerFlow(JSON.stringify(flow), registry)) as {
      ok?: Document;
    };
    // As text: the order of keys counts as well.
    expect(JSON.stringify(columnsOfOut(answer.ok as Document))).toBe(JSON.stringify(out));
  });
});
