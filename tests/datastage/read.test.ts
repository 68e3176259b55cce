import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { resolveSecrets } from "specanvil";
import { FlowError } from "specanvil/datastage";
import { readFlow } from "specanvil/datastage/read";
import { Peek } from "specanvil/datastage/stages/peek";
import { Sort } from "specanvil/datastage/stages/sort";
import { describe, expect, test } from "vitest";
import * as looks from "./samples/looks.js";
import * as plain from "./samples/plain.js";
import * as settings from "./samples/settings.js";

const own = fileURLToPath(new URL("documents/", import.meta.url));
const vendor = fileURLToPath(
  new URL("../../../shared/reference/datastage-flows/samples/", import.meta.url),
);
const files = [own, vendor]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => /^s\d.*\.json$/.test(file))
      .map((file) => path.join(folder, file)),
  );

test.each(files.map((file) => [path.basename(file), file] as const))(
  "%s is written as it was read",
  async (_, file) => {
    const document: unknown = JSON.parse(readFileSync(file, "utf8"));
    const written = await resolveSecrets(readFlow(document).toDocument());
    expect(JSON.stringify(written)).toBe(JSON.stringify(document));
  },
);

/** A document that may be spoiled. */
function open(): Record<string, never> & { pipelines: Record<string, never>[] } {
  return JSON.parse(JSON.stringify(plain.linear().toDocument())) as never;
}

describe("a flow that was read", () => {
  test("changes where it is changed, and nowhere else", () => {
    const before = JSON.stringify(looks.sortAndSum().toDocument());
    const flow = readFlow(JSON.parse(before));
    flow.stage(Sort, "order").update({ memory: 77 });
    const after = JSON.stringify(flow.toDocument());
    expect(after).toContain('"memory":77');
    expect(after.replace('"memory":77,', "")).toBe(before);
  });

  test("takes new stages and links, and gives up old ones", () => {
    const flow = readFlow(JSON.parse(JSON.stringify(plain.copyAndFunnel().toDocument())));
    const out = flow.stage(Peek, "out");
    const [link] = out.inputs;
    const peek = flow.add(Peek, "new");
    link?.leadTo(peek);
    out.remove();
    const [pipeline] = flow.toDocument().pipelines;
    const labels = pipeline?.nodes.map(
      ({ app_data }) => (app_data["ui_data"] as { label: string }).label,
    );
    expect(labels).toContain("new");
    expect(labels).not.toContain("out");
    expect(readFlow(JSON.parse(JSON.stringify(flow.toDocument()))).links).toHaveLength(8);
  });

  test("keeps keys and stages that nobody knows", () => {
    const document = open();
    const [pipeline] = document.pipelines;
    const nodes = pipeline?.["nodes"] as unknown as Record<string, unknown>[];
    nodes.push({
      type: "execution_node",
      id: "n1",
      op: "NoSuchOp",
      app_data: { x: 1 },
      parameters: { "a b": [1] },
    });
    nodes[0] = {
      ...nodes[0],
      ...(JSON.parse('{ "__proto__": { "kept": true }, "extra": null }') as object),
    };
    const flow = readFlow(document);
    expect(JSON.stringify(flow.toDocument())).toBe(JSON.stringify(document));
    flow.stage(Peek, "look").update({ all: undefined });
    expect(JSON.stringify(flow.toDocument())).toContain('"__proto__":{"kept":true}');
    expect(({} as { kept?: true }).kept).toBeUndefined();
  });

  test("shows no secret that was in the document", async () => {
    const document = JSON.stringify(await resolveSecrets(settings.connections().toDocument()));
    const flow = readFlow(JSON.parse(document));
    expect(JSON.stringify(flow.toDocument())).toContain('"password":"[secret]"');
    expect(JSON.stringify(await resolveSecrets(flow.toDocument()))).toBe(document);
  });

  test("takes its name from what it came in", () => {
    const answer = { metadata: { name: "Sales" }, attachments: open() };
    expect(readFlow(answer).name).toBe("Sales");
    expect(readFlow([open()], { name: "Other" }).name).toBe("Other");
  });
});

type Spoil = (document: ReturnType<typeof open>) => unknown;
const nodesOf = (document: ReturnType<typeof open>) =>
  document.pipelines[0]?.["nodes"] as unknown as Record<string, never>[];
const linkOf = (document: ReturnType<typeof open>) =>
  (nodesOf(document)[1]?.["inputs"] as unknown as { links: Record<string, unknown>[] }[])[0]
    ?.links[0] ?? {};

const spoiled: Readonly<Record<string, readonly [spoil: Spoil, words: string]>> = {
  "no object": [() => "x", "must be a JSON object"],
  "another version": [(each) => ({ ...each, version: "4.0" }), 'has the version "4.0"'],
  "no primary pipeline": [(each) => ({ ...each, primary_pipeline: "x" }), "names no pipeline"],
  "a list that is none": [(each) => ({ ...each, pipelines: 7 }), "must be a list"],
  "a link from nowhere": [
    (each) => (Object.assign(linkOf(each), { node_id_ref: "x" }), each),
    "from a node that isn't there",
  ],
  "a type of link that there isn't": [
    (each) => (Object.assign(linkOf(each), { type_attr: "primary" }), each),
    "must be one of PRIMARY, REFERENCE, REJECT",
  ],
  "two nodes of one id": [
    (each) => (Object.assign(nodesOf(each)[0] as object, { id: nodesOf(each)[1]?.["id"] }), each),
    "has the id of another node",
  ],
  "a column without a type of database": [
    (each) => ({ ...each, schemas: [{ id: "s", fields: [{ name: "A", metadata: {} }] }] }),
    "odbc_type must be a text",
  ],
  "a nest of lists": [
    (each) => ({
      ...each,
      deep: JSON.parse(`${"[".repeat(10_000)}${"]".repeat(10_000)}`) as unknown,
    }),
    "is nested more than 200 levels deep",
  ],
};

test.each(Object.entries(spoiled))("a document with %s is refused", (_, [spoil, words]) => {
  const read = () => readFlow(spoil(open()));
  expect(read).toThrow(FlowError);
  expect(read).toThrow(words);
});
