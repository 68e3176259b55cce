import { batchFlow, type BatchFlow } from "specanvil/datastage";
import {
  Join,
  Peek,
  Postgresql,
  RowGenerator,
  SequentialFile,
  Transformer,
} from "specanvil/datastage/stages";
import { describe, expect, test } from "vitest";
import type { DocumentPipeline } from "../../../runtime/datastage/document/types.js";
import { graphOf, toMermaid, toSvg } from "../../../runtime/datastage/graph/index.js";

function customers(): BatchFlow {
  const flow = batchFlow("Customers");
  const rows = flow.add(RowGenerator, "Rows");
  const file = flow.add(SequentialFile, "Orders");
  const join = flow.add(Join, "By id", { keyProperties: [{ key: "ID" }] });
  const derive = flow.add(Transformer, "Derive");
  rows.linkTo(join, { name: "rows" }).schema((s) => s.integer("ID").varchar("NAME"));
  file.linkTo(join, { name: "orders" });
  join.linkTo(derive, { name: "joined" });
  derive.linkTo(flow.add(Postgresql, "Out"), { name: "out" }).schema((s) => s.integer("ID"));
  derive.rejectTo(flow.add(Peek, "Bad"), { name: "bad" });
  return flow;
}

describe("what a drawing shows of a document", () => {
  test("is its stages, their kinds, its links and how many columns they have", () => {
    const graph = graphOf(customers().toDocument(), { name: "Customers" });
    expect(graph.nodes).toEqual([
      { label: "Rows", kind: "file", type: "PxRowGenerator" },
      { label: "Orders", kind: "file", type: "PxSequentialFile" },
      { label: "By id", kind: "processing", type: "PxJoin" },
      { label: "Derive", kind: "processing", type: "CTransformerStage" },
      { label: "Out", kind: "connector", type: "postgresql" },
      { label: "Bad", kind: "processing", type: "PxPeek" },
    ]);
    expect(graph.links).toEqual([
      { from: 0, to: 2, type: "PRIMARY", name: "rows", columns: 2 },
      { from: 1, to: 2, type: "PRIMARY", name: "orders", columns: undefined },
      { from: 2, to: 3, type: "PRIMARY", name: "joined", columns: 2 },
      { from: 3, to: 4, type: "PRIMARY", name: "out", columns: 1 },
      { from: 3, to: 5, type: "REJECT", name: "bad", columns: 2 },
    ]);
    expect(graph.comments).toEqual([]);
  });

  test("says what stages do in words that are given", () => {
    const typeOf = (op: string) => (op === "PxJoin" ? "Join" : undefined);
    const { nodes } = graphOf(customers().toDocument(), { name: "", typeOf });
    expect(nodes.map(({ type }) => type).slice(1, 3)).toEqual(["PxSequentialFile", "Join"]);
  });

  test("is drawn", () => {
    const graph = graphOf(customers().toDocument(), { name: "Customers" });
    expect(toSvg(graph)).toContain("joined · 2 columns");
    expect(toMermaid(graph)).toContain(`n3 --x|"bad · 2 columns"| n5`);
  });

  test("leaves out links from nowhere, and pipelines that aren't there", () => {
    const made = customers().toDocument();
    const [pipeline] = made.pipelines;
    const nodes = pipeline?.nodes.slice(1) ?? [];
    const document = { ...made, pipelines: [{ ...(pipeline as DocumentPipeline), nodes }] };
    expect(graphOf(document, { name: "" }).links.map(({ name }) => name)).toEqual([
      "orders",
      "joined",
      "out",
      "bad",
    ]);
    expect(graphOf(document, { name: "", pipeline: "odd" })).toEqual({
      name: "",
      nodes: [],
      links: [],
    });
  });
});
