import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { convertConfigmap } from "../../../generator/import/configmap/convert.js";
import { readDocument, type SourceDocument } from "../../../generator/load/source-document.js";
import { type Spec, wideSpec } from "../base-spec.js";
import { answer } from "../command-line.js";
import { compile, codeOf } from "../generated-code.js";
import { modelOf } from "../in-memory.js";
import { repository } from "../repository.js";
import { temporaryProject } from "../temporary-project.js";
import { credential, form } from "./forms.js";

const home = { family: "plain", folder: "acme/packages/", metadata: { about: "a", tags: [] } };

function document(text: string, file = "form.json"): SourceDocument {
  return readDocument({ file, from: file, bytes: Buffer.from(text), ordered: false });
}

function convert(
  data: unknown,
  credentials: Readonly<Record<string, unknown>> = {},
): { spec: Spec; findings: string[] } {
  const forms = Object.entries(credentials).map(
    ([type, one]) => [type, document(JSON.stringify(one), `${type}.json`)] as const,
  );
  const made = convertConfigmap({
    ...{ document: document(JSON.stringify(data, null, 1)), name: "sample-db", home },
    credentials: new Map(forms),
  });
  const files = Object.fromEntries((made?.files ?? []).map(({ name, text }) => [name, text]));
  return {
    spec: { ...wideSpec, ...files },
    findings: (made?.findings ?? []).map(
      ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
    ),
  };
}

test("a form becomes a package and its enums, which validate and generate", async () => {
  const { spec } = convert(form, { "acme-connectors-db": credential });
  expect(modelOf(spec).diagnostics).toEqual([]);
  const text = String(spec["acme/packages/sample-db.yaml"]);
  await expect(text).toMatchFileSnapshot("./sample-db.txt");
  expect(compile(await codeOf(spec))).toEqual([]);
}, 60_000);

test("what a definition can't say is told with its place", () => {
  const { findings } = convert(form, { "acme-connectors-db": credential });
  expect(findings).toEqual([
    expect.stringMatching(
      /^form.json:\d+:\d+ The input other has a default that isn't one of its values/,
    ),
    expect.stringMatching(/The input window is a number with fractions/),
    expect.stringMatching(/The input ratio is a number with fractions/),
    expect.stringMatching(/The input untyped doesn't say its type/),
    expect.stringMatching(/The input listed is of the type \["string","null"\]/),
    expect.stringMatching(/The input nothing says nothing of itself/),
    expect.stringMatching(/The input nothing doesn't say its type/),
    expect.stringMatching(/The rule 1 of anyOf isn't kept/),
    expect.stringMatching(/A workflow carries one credential, and store-guid is another/),
  ]);
  const lines = JSON.stringify(form, null, 1).split("\n");
  const [, line = "0", column = "0"] = /:(\d+):(\d+)/.exec(findings[1] ?? "") ?? [];
  expect(lines[Number(line) - 1]?.slice(Number(column) - 1)).toMatch(/^"type": "number"/);
});

test("a form without its credential's, and the answer of a tenant", () => {
  const config = JSON.stringify({
    properties: { "c-guid": { ui: { widget: "credential", credentialType: "x" } } },
  });
  const { spec, findings } = convert({ data: { config } });
  expect(modelOf(spec).diagnostics).toEqual([]);
  expect(findings).toEqual(["form.json:3:3 The form of the credential x isn't here."]);
});

test("any form: definitions that validate, or nothing", () => {
  const key = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      "auth-type",
      "class",
      "extra",
      "host",
      "then",
      "__x",
      "toWorkflow",
      'a"b',
      "a`b",
      "日本語",
      "epoch",
    ),
  );
  const property = fc.record(
    {
      type: fc.constantFrom(
        "boolean",
        "integer",
        "number",
        "string",
        "object",
        "array",
        "conditional",
        "x",
        ["string"],
      ),
      default: fc.oneof(
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.double(),
        fc.constant(null),
        fc.constant("${name}"),
      ),
      enum: fc.array(fc.string(), { maxLength: 3 }),
      required: fc.boolean(),
      ui: fc.record(
        {
          widget: fc.constantFrom("credential", "boolean", "input", "sqltree", "connection"),
          label: fc.string(),
          help: fc.string(),
          placeholder: fc.constantFrom("500", "https://x", "x"),
          hidden: fc.boolean(),
          credentialType: fc.constant("t"),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  );
  const properties = fc.dictionary(key, fc.oneof(property, fc.anything({ maxDepth: 1 })), {
    maxKeys: 8,
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(properties, properties, (inputs, signing) => {
      const { spec } = convert({ properties: inputs }, { t: { properties: signing } });
      expect(modelOf(spec).diagnostics).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("the command writes them, and overwrites nothing", async () => {
  const { root } = temporaryProject(wideSpec);
  writeFileSync(
    path.join(root, "configmap-db.json"),
    JSON.stringify({ properties: { size: { type: "number" } } }),
  );
  const first = await answer(root, "import", path.join(root, "configmap-db.json"));
  expect(first.code).toBe(0);
  expect(first.out).toContain(
    "written    spec/acme/packages/db.yaml\n1 thing to look at, told above.\n",
  );
  expect(first.err).toContain(":1:24 configmap: The input size is a number with fractions");
  expect(readFileSync(path.join(root, "spec/acme/packages/db.yaml"), "utf8")).toContain(
    "family: plain",
  );
  expect((await answer(root, "validate")).code).toBe(0);
  const named = await answer(root, "import", "--name", "db-2", "--json", "configmap-db.json");
  expect([named.code, JSON.parse(named.out)]).toMatchObject([
    0,
    { files: ["spec/acme/packages/db-2.yaml"] },
  ]);
  const device = await answer(root, "import", "configmap-db.json", "--name", "con");
  expect([device.code, device.err]).toEqual([
    2,
    "con can't be a name: it is lower-case words joined by hyphens, such as my-package. Give one with --name.\n",
  ]);
  const again = await answer(root, "import", path.join(root, "configmap-db.json"));
  expect([again.code, again.err]).toEqual([
    2,
    "Nothing was written: spec/acme/packages/db.yaml is there already.\n",
  ]);
  writeFileSync(path.join(root, "other.json"), "{}");
  const other = await answer(root, "import-configmap", path.join(root, "other.json"));
  expect([other.code, other.out]).toEqual([2, ""]);
  expect(other.err).toContain(
    "other.json holds no form: it has no properties, nor data.config with some.",
  );
});

const samples = path.join(repository, "../shared/reference/atlan-client/samples");

test("the vendor's samples validate", (context) => {
  if (!existsSync(samples)) context.skip("../shared, which has them, is not there.");
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(path.join(samples, name), "utf8"));
  for (const name of ["configmap-crawler", "configmap-miner", "configmap-two-credentials"]) {
    const forms = { "atlan-connectors-sampledb": read("configmap-credential.json") };
    expect([name, modelOf(convert(read(`${name}.json`), forms).spec).diagnostics]).toEqual([
      name,
      [],
    ]);
  }
});
