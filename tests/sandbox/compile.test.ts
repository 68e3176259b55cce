import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type FlowDocument, mistakesIn } from "../../sandbox/datastage/compile.js";
import { answerFlow } from "../conform/datastage/flows.js";
import { registry } from "../conform/datastage/registry.js";
import { randomFlow } from "../datastage/columns/random-flows.js";
import { Random } from "../datastage/columns/random.js";
import { document } from "../platform/documents.js";
import { sandboxProject } from "../platform/journey.js";

interface Node {
  op: string;
  parameters: Record<string, unknown>;
  inputs: { parameters?: object; links: { type_attr: string }[] }[];
  app_data: { datastage?: object };
}

/** What is wrong with the document of a source and a target, changed: code, stage, text. */
function mistakes(change: (rows: Node, peek: Node) => void): string[] {
  const flow = document();
  const [pipeline] = flow.pipelines as { nodes: [Node, Node] }[];
  if (pipeline) change(...pipeline.nodes);
  return mistakesIn(flow as FlowDocument).map(
    ({ code, stage, description }) => `${code} ${stage}: ${description}`,
  );
}

const parameters =
  (values: object) =>
  (rows: Node): void =>
    void Object.assign(rows.parameters, values);

test.each<[string, (rows: Node, peek: Node) => void, string[]]>([
  ["nothing", () => {}, []],
  [
    "a stage of a kind that there isn't",
    (_, peek) => (peek.op = "PxPeak"),
    ['STAGE_UNKNOWN Peek: There is no kind of stages "PxPeak".'],
  ],
  [
    "a stage without a kind",
    (_, peek) => (peek.op = ""),
    ['STAGE_UNKNOWN Peek: There is no kind of stages "".'],
  ],
  [
    "an operator of the project's own",
    (_, peek) => Object.assign(peek, { op: "own", app_data: { datastage: { custom_optype: 2 } } }),
    [],
  ],
  [
    "a property that there isn't",
    parameters({ recrods: 5 }),
    ['PROPERTY_UNKNOWN Rows: Row Generator has no property "recrods".'],
  ],
  [
    "a property in other letters",
    parameters({ Records: 5 }),
    ['PROPERTY_UNKNOWN Rows: Row Generator has no property "Records"; there is "records".'],
  ],
  [
    "a property of a port that there isn't",
    (_, peek) => Object.assign(peek.inputs[0] ?? {}, { parameters: { none: 1 } }),
    ['PROPERTY_UNKNOWN Peek: Peek has no property "none".'],
  ],
  [
    "a value that there isn't",
    (_, peek) => (peek.parameters["dataset"] = "everything"),
    ['PROPERTY_VALUE Peek: The property "dataset" is one of "dataset", " ", not "everything".'],
  ],
  [
    "a text in place of a number",
    parameters({ records: "many" }),
    ['PROPERTY_VALUE Rows: The property "records" is an integer, not "many".'],
  ],
  ["a number as text", parameters({ records: "5" }), []],
  ["a parameter of the flow", parameters({ records: "#sizes.rows#" }), []],
  ["null", parameters({ records: null }), []],
  [
    "a stage that lacks a link",
    (rows) => Object.assign(rows, { op: "PxPeek", parameters: {} }),
    ["LINK_COUNT Rows: Peek takes 1 input, and has 0."],
  ],
  [
    "a reference into a stage that takes none",
    (_, { inputs: [port] }) => Object.assign(port?.links[0] ?? {}, { type_attr: "REFERENCE" }),
    [
      "LINK_COUNT Peek: Peek takes 1 input, and has 0.",
      "LINK_COUNT Peek: Peek takes 0 reference inputs, and has 1.",
    ],
  ],
  [
    "a property that is missing",
    (_, peek) => Object.assign(peek, { op: "PxExternalFilter" }),
    ['PROPERTY_MISSING Peek: External Filter needs the property "command".'],
  ],
])("the compiler says of %s what is wrong", (_, change, want) => {
  expect(mistakes(change)).toEqual(want);
});

test("its messages name stage and property to whoever compiles", async () => {
  const { project } = await sandboxProject();
  const flow = document();
  const [pipeline] = flow.pipelines as { nodes: [Node, Node] }[];
  parameters({ recrods: 5 })(pipeline?.nodes[0] as Node);
  const made = await project.createFlow({ name: "a", flow });
  expect(await made.compile()).toMatchObject({
    succeeded: false,
    messages: [
      {
        severity: "error",
        code: "PROPERTY_UNKNOWN",
        stage: "Rows",
        text: 'Row Generator has no property "recrods".',
      },
    ],
  });
  await expect(project.createJob({ name: "j", flow: made })).rejects.toThrow("recrods");
});

const folder = fileURLToPath(new URL("../datastage/documents/", import.meta.url));
const samples = readdirSync(folder).filter((file) => file.endsWith(".json"));

test.each(samples)("%s of the vendor's client compiles", (file) => {
  const flow = JSON.parse(readFileSync(path.join(folder, file), "utf8")) as FlowDocument;
  expect(mistakesIn(flow)).toEqual([]);
});

test("random flows compile, but for what they lack", async () => {
  const random = new Random(7);
  const found = new Set<string>();
  let made = 0;
  for (let id = 0; made < 300; id += 1) {
    const answer = await answerFlow(JSON.stringify(randomFlow(random, id)), registry);
    const { ok } = JSON.parse(answer) as { ok?: FlowDocument };
    if (ok === undefined) continue;
    made += 1;
    for (const { code, description } of mistakesIn(ok)) found.add(`${code} ${description}`);
  }
  // They leave properties out at random, and give few links to what takes four.
  expect([...found].filter((text) => !/^(PROPERTY_MISSING|LINK_COUNT)/.test(text))).toEqual([]);
});
