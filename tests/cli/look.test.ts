import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { runHere } from "../generator/command-line.js";
import { operateHere, project } from "./operator.js";

const folder = project();
const write = (file: string, text: string): void => writeFileSync(path.join(folder, file), text);

const workflow = `
import { secret } from "specanvil";
import { relationalAssetsBuilder } from "specanvil/atlan/packages/relational-assets-builder";
export default relationalAssetsBuilder()
  .objectStore({ prefix: "/p" })
  .s3({ accessKey: "a", secretKey: secret.value("hush"), bucket: "b", region: "us-west-1" })
  .assetsSemantics()
  .options({ batchSize: 20 })
  .toWorkflow();
`;
const flow = `
import { batchFlow, localConnection } from "specanvil/datastage";
import { secret } from "specanvil";
import { PostgresqlConnection } from "specanvil/datastage/connections/postgresql";
import { Peek } from "specanvil/datastage/stages/peek";
import { Postgresql } from "specanvil/datastage/stages/postgresql";
import { RowGenerator } from "specanvil/datastage/stages/row-generator";
import { Sort } from "specanvil/datastage/stages/sort";
const flow = batchFlow("Customers");
const rows = flow.add(RowGenerator, "Rows", { records: 10 });
const byId = flow.add(Sort, "By id", { keyProperties: [{ key: "ID" }] });
rows.linkTo(byId, { name: "in" }).schema((s) => s.integer("ID", { key: true }));
byId.linkTo(flow.add(Peek, "Peek"));
const box = flow.subflow("Clean");
box.inside.add(Sort, "Inner");
const local = localConnection(PostgresqlConnection, { password: secret.value("hush") });
flow.add(Postgresql, "Orders", {}, { connection: local });
export default flow;
`;
write("workflow.ts", workflow);
write("other.ts", workflow.replace("20", "30"));
write("flow.ts", flow);
const head = `import { batchFlow } from "specanvil/datastage";
import { Sort } from "specanvil/datastage/stages/sort";
`;
write(
  "lone.ts",
  `${head}const flow = batchFlow("Lone");\nflow.add(Sort, "By id");\nflow.subflow("Clean");\nexport default flow;\n`,
);
write("both.ts", `${head}export default [batchFlow("One"), batchFlow("Two")];\n`);
write("changed.ts", flow.replace('key: "ID" }', 'key: "NAME" }').replace("integer", "bigint"));

test("a workflow is shown as it would be sent, under a clock that stands still", async () => {
  const shown = await operateHere(folder, "preview", "workflow.ts");
  expect([shown.code, shown.err]).toEqual([0, ""]);
  expect(JSON.parse(shown.out)).toMatchObject({
    metadata: { name: "csa-relational-assets-builder-123456" },
    payload: [{ body: { password: "[secret]", extra: { region: "us-west-1" } } }],
  });
});

test("two workflows differ by parameter, whatever their clocks", async () => {
  const saved = await operateHere(folder, "submit", "workflow.ts", "--dry-run");
  write("saved.json", saved.out);
  expect(await operateHere(folder, "preview", "saved.json", "--diff", "workflow.ts")).toEqual({
    code: 0,
    out: expect.stringMatching(/^csa-relational-assets-builder-\d{10} {2}the same\n$/) as string,
    err: "",
  });
  const { code, out } = await operateHere(folder, "preview", "other.ts", "--diff", "saved.json");
  expect([code, out.split("\n")[1]]).toEqual([
    1,
    "  parameter assets_batch_size: found 30, wanted 20",
  ]);
});

test("a secret is shown by where it comes from, and another source is a difference", async () => {
  const from = (source: string): string =>
    workflow.replace('secret.value("hush")', `secret.env("${source}")`);
  write("one.ts", from("ONE"));
  write("two.ts", from("TWO"));
  expect((await operateHere(folder, "preview", "one.ts")).out).toContain(
    '"password": "[secret env:ONE]"',
  );
  const { code, out } = await operateHere(folder, "preview", "one.ts", "--diff", "two.ts");
  expect([code, out.split("\n")[1]]).toEqual([
    1,
    expect.stringMatching(/password: found "\[secret env:ONE\]", wanted "\[secret env:TWO\]"$/),
  ]);
});

test("a saved payload may have lost the source of a secret", async () => {
  const { out } = await operateHere(folder, "preview", "one.ts");
  write("lost.json", out.replace("[secret env:ONE]", "[secret]"));
  expect(await operateHere(folder, "preview", "one.ts", "--diff", "lost.json")).toEqual({
    code: 0,
    out: expect.stringMatching(/ {2}the same\n$/) as string,
    err: "",
  });
});

test("two flows differ by stage and property, and a saved document is one", async () => {
  write("flow.json", (await runHere(folder, ["preview", "flow.ts"])).out);
  const same = await operateHere(folder, "preview", "flow.json", "--diff", "flow.ts");
  expect(same).toEqual({ code: 0, out: "flow  the same\n", err: "" });
  const args = ["preview", "changed.ts", "--diff", "flow.json", "--json"];
  const { code, out } = await operateHere(folder, ...args);
  expect(code).toBe(1);
  expect((JSON.parse(out) as { differences: string[] }).differences).toEqual(
    expect.arrayContaining([
      'stage By id: keyProperties[0].key: found "NAME", wanted "ID"',
      expect.stringMatching(/^link Rows → By id: column ID: app_data\./),
    ]),
  );
});

test.each([
  [["flow.ts"], /^flowchart LR$[^]*"By id<br\/>Sort"[^]*\|"in · 1 column"\|/m],
  [["flow.ts", "--subflow", "Clean"], /^title: "Customers: Clean"$[^]*"Inner<br\/>Sort"/m],
  [["workflow.ts"], /\[\("s3<br\/>[^]*"assets_batch_size<br\/>20"/],
])("a drawing is text for Mermaid: %j", async (args, wanted) => {
  const { code, out, err } = await operateHere(folder, "graph", ...args);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(wanted);
});

test("a drawing is an SVG in a file", async () => {
  const drawn = await operateHere(folder, "graph", "flow.ts", "--out", "flow.svg");
  expect(drawn).toEqual({ code: 0, out: "flow.svg  Customers: 5 nodes, 2 links\n", err: "" });
  const svg = readFileSync(path.join(folder, "flow.svg"), "utf8");
  expect(svg).toMatch(/^<svg [^]*prefers-color-scheme:dark[^]*By id, Sort/);
});

test("everything that is wrong with a flow is said at once", async () => {
  const { code, out } = await operateHere(folder, "validate", "flow.ts", "workflow.ts");
  expect(code).toBe(0);
  expect(out).toMatch(
    /^flow\.ts: Customers\n( {2}warning [a-z-]+: .*\n)+workflow\.ts: .* {2}valid\n$/,
  );
});

test("an error of a flow is said, with exit code 1", async () => {
  const { code, out, err } = await operateHere(folder, "validate", "lone.ts");
  expect([code, err]).toEqual([1, ""]);
  // A stage without its links may get them yet; a subflow without a stage is none.
  expect(out).toMatch(/^lone\.ts: Lone\n( {2}(error|warning) [a-z-]+: .*\n)+$/);
  expect(out).toMatch(/^ {2}error empty-subflow: .*Clean/m);
  expect(out).toMatch(/^ {2}warning missing-link: .*By id/m);
  const json = await operateHere(folder, "validate", "lone.ts", "--json");
  expect([json.code, JSON.parse(json.out)]).toMatchObject([
    1,
    {
      file: "lone.ts",
      name: "Lone",
      diagnostics: expect.arrayContaining([
        expect.objectContaining({ severity: "error", code: "empty-subflow" }),
      ]) as object,
    },
  ]);
});

test("of several flows one is drawn by its name, in the form and colours that are asked for", async () => {
  const unnamed = await operateHere(folder, "graph", "both.ts");
  expect([unnamed.code, unnamed.err]).toEqual([
    2,
    "error: both.ts has several, and a drawing shows one: name it with --name. It has One, Two.\n",
  ]);
  const draw = ["graph", "both.ts", "--name", "Two"];
  expect((await operateHere(folder, ...draw)).out).toMatch(/^---\ntitle: "Two"/);
  expect((await operateHere(folder, "graph", "both.ts", "--name", "Three")).err).toMatch(
    /^error: both\.ts has no Three: it has One, Two\./,
  );
  const svg = async (appearance: string): Promise<string> => {
    const args = [...draw, "--format", "svg", "--appearance", appearance];
    const { code, out } = await operateHere(folder, ...args);
    expect([code, out]).toEqual([0, expect.stringMatching(/^<svg [^]*Two/)]);
    return out;
  };
  const [auto, light, dark] = [await svg("auto"), await svg("light"), await svg("dark")];
  expect([auto, light, dark].map((text) => text.includes("prefers-color-scheme"))).toEqual([
    true,
    false,
    false,
  ]);
  expect(light).not.toBe(dark);
});

test.each([
  [
    ["preview", "flow.ts", "--diff", "workflow.ts"],
    /^error: Customers is a flow, and csa-.* workflow/,
  ],
  [
    ["graph", "flow.ts", "--subflow", "None"],
    /^error: The flow has no subflow None\. It has Clean\./,
  ],
  [
    ["graph", "flow.ts", "--out", "flow.png"],
    /^error: flow\.png would be no such picture: a drawing is an SVG \(\.svg\), or text/,
  ],
])("what can't be shown is refused: %j", async (args, message) => {
  const { code, out, err } = await operateHere(folder, ...args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(message);
});
