import { param, schema } from "specanvil/datastage";
import { Copy } from "specanvil/datastage/stages/copy";
import { Join } from "specanvil/datastage/stages/join";
import { Lookup } from "specanvil/datastage/stages/lookup";
import { Peek } from "specanvil/datastage/stages/peek";
import { RowGenerator } from "specanvil/datastage/stages/row-generator";
import { SequentialFile } from "specanvil/datastage/stages/sequential-file";
import { Sort } from "specanvil/datastage/stages/sort";
import { describe, expect, test } from "vitest";
import { frozenFlow } from "./samples/plain.js";
import { refusal, untyped } from "./refusal.js";

describe("links", () => {
  test("into a stage that takes none", () => {
    const flow = frozenFlow("f");
    const copy = untyped(flow.add(Copy, "c"));
    expect(refusal(() => copy["linkTo"]?.(flow.add(RowGenerator, "Rows")))).toBe(
      'FLOW_LINK: Row Generator "Rows" takes no links.',
    );
  });

  test("a third link into a place for two, a second out of a place for one", () => {
    const flow = frozenFlow("f");
    const sort = flow.add(Sort, "Sort");
    flow.add(RowGenerator, "A").linkTo(sort);
    expect(refusal(() => flow.add(RowGenerator, "B").linkTo(sort))).toBe(
      'FLOW_LINK: Sort "Sort" takes 1 link, and has it already.',
    );
    sort.linkTo(flow.add(Peek, "P"));
    expect(refusal(() => sort.linkTo(flow.add(Peek, "Q")))).toBe(
      'FLOW_LINK: Sort "Sort" gives 1 link, and has it already.',
    );
  });

  test("of rejected rows into a place that is taken, and a link into a place of theirs", () => {
    const flow = frozenFlow("f");
    const source = flow.add(SequentialFile, "S", { filePlus: ["/a"], rejectMode: "save" });
    const [good, bad] = [flow.add(Peek, "Good"), flow.add(Peek, "Bad")];
    source.linkTo(good);
    const taken = (name: string): string =>
      `FLOW_LINK: Peek "${name}" takes 1 link, and has it already.`;
    expect(refusal(() => source.rejectTo(good))).toBe(taken("Good"));
    source.rejectTo(bad);
    expect(refusal(() => flow.add(RowGenerator, "R").linkTo(bad))).toBe(taken("Bad"));
  });

  test("across two flows, and to what was removed", () => {
    const [one, other] = [frozenFlow("one"), frozenFlow("other")];
    const rows = one.add(RowGenerator, "Rows");
    const peek = other.add(Peek, "Peek");
    expect(refusal(() => rows.linkTo(peek))).toContain("would cross the border of a flow");
    const gone = one.add(Peek, "Gone");
    gone.remove();
    expect(refusal(() => rows.linkTo(gone))).toContain("isn't part of its flow any more");
  });

  test("are taken in the order of the places at which they are put", () => {
    const flow = frozenFlow("f");
    const join = flow.add(Join, "J", { keyProperties: [{ key: "K" }] });
    const [a, b] = [flow.add(RowGenerator, "A"), flow.add(RowGenerator, "B")];
    const columns = schema((s) => s.integer("K"));
    a.linkTo(join.input(2), { name: "right", schema: columns });
    b.linkTo(join.input(1), { name: "left", schema: columns });
    join.linkTo(flow.add(Peek, "P"));
    expect(JSON.stringify(flow.toDocument())).toContain(
      '"InputlinkOrderingList":[{"link_label":"Left","link_name":"left"},{"link_label":"Right","link_name":"right"}]',
    );
  });

  test("can be led elsewhere, renamed and removed", () => {
    const flow = frozenFlow("f");
    const rows = flow.add(RowGenerator, "Rows");
    const [p, q] = [flow.add(Peek, "P"), flow.add(Peek, "Q")];
    const link = rows.linkTo(p).rename("moved").leadTo(q);
    expect([p.inputs.length, q.inputs[0]?.name]).toEqual([0, "moved"]);
    link.remove();
    expect([flow.links, rows.outputs]).toEqual([[], []]);
  });

  test("a reference link says so in the document, and counts as one", () => {
    const flow = frozenFlow("f");
    const lookup = flow.add(Lookup, "L");
    flow.add(RowGenerator, "A").linkTo(lookup, { name: "main" });
    flow.add(RowGenerator, "B").linkTo(lookup, { name: "dim", type: "REFERENCE" });
    const text = JSON.stringify(flow.toDocument());
    expect(text).toContain('"link_name":"dim","type_attr":"REFERENCE"');
    expect(text).toContain('"input_count":2');
  });
});

describe("a comment about several stages", () => {
  test.each([
    ["from left to right", [0, 1, 2]],
    ["from right to left", [2, 1, 0]],
    ["that stand apart", [2, 0]],
  ])("is written, whichever they are: %s", (_, order) => {
    const flow = frozenFlow("f");
    const [rows, copy, peek] = [
      flow.add(RowGenerator, "R"),
      flow.add(Copy, "C"),
      flow.add(Peek, "P"),
    ];
    rows.linkTo(copy);
    copy.linkTo(peek);
    const about = order.flatMap((at) => [rows, copy, peek][at] ?? []);
    flow.comment("text").about(...about);
    expect(flow.validate()).toEqual([]);
    const refs = JSON.stringify(about.map(({ id }) => ({ node_ref: id })));
    expect(JSON.stringify(flow.toDocument())).toContain(`"associated_id_refs":${refs}`);
  });
});

describe("properties", () => {
  test.each([
    ["unknown", { sortOrder: "asc" }, "sortOrder is no property of it"],
    ["of another type", { memory: {} }, "memory takes an integer"],
    ["both at once", { nothing: 1, memory: [] }, "nothing is no property of it; memory takes"],
  ])("%s: refused, all at once", (_, props, words) => {
    const flow = frozenFlow("f");
    expect(refusal(() => flow.add(Sort, "S", props as never))).toContain(words);
  });

  test("undefined isn't set, null takes a default away, updates add up", () => {
    const flow = frozenFlow("f");
    const sort = flow.add(Sort, "S", { stable: "stable", operator: null });
    const node = () => flow.toDocument().pipelines[0]?.nodes[0]?.parameters;
    expect(node()).toMatchObject({ stable: "stable" });
    expect(node()).not.toHaveProperty("operator");
    sort.update({ stable: undefined, operator: "tsort", memory: 5 });
    expect(sort.props).toEqual({ operator: "tsort", memory: 5 });
    expect(node()).not.toHaveProperty("stable");
  });

  test("a reference to a parameter goes wherever a value does", () => {
    const flow = frozenFlow("f");
    const limit = flow.parameter("limit", { type: "integer", value: 3 });
    flow.add(RowGenerator, "R", { records: limit });
    flow.add(RowGenerator, "S", { records: param("set.rows") });
    const text = JSON.stringify(flow.toDocument());
    expect(text).toContain('"records":"#limit#"');
    expect(text).toContain('"records":"#set.rows#"');
  });

  test.each(["", "a b", "a.b.c", "#"])("param(%j) is refused", (name) => {
    expect(refusal(() => param(name))).toContain("FLOW_PARAMETER");
  });

  test.each([
    ["a", "#a#"],
    ["#a#", "#a#"],
    ["set.a", "#set.a#"],
  ])("param(%j) is %s", (name, wanted) => {
    expect(param(name)).toBe(wanted);
  });
});

describe("columns", () => {
  test.each([
    ["an option of another type", { unicode: true }, "takes no option unicode"],
    ["a negative length", { scale: -3 }, "must be a whole number from 0"],
    ["a value that isn't one", { rounding: "up" }, "must be one of"],
  ])("%s", (_, options, words) => {
    expect(refusal(() => schema((s) => s.decimal("A", options as never)))).toContain(words);
  });

  test("one that is there twice, one without a name", () => {
    expect(refusal(() => schema((s) => s.integer("A").varchar("A")))).toContain("is there twice");
    expect(refusal(() => schema((s) => s.integer("")))).toContain("needs a name");
    expect(
      refusal(() => schema((s) => s.varchar("A", { generateAlgorithm: "alphabet" }))),
    ).toContain("an alphabet, which is missing");
  });

  test("key: false makes no key", () => {
    const [field] = schema((s) => s.integer("A", { key: false })).fields;
    expect(field?.metadata.is_key).toBe(false);
  });

  test("a time with microseconds, which the vendor can't write", () => {
    const [field] = schema((s) => s.time("A", { microseconds: true })).fields;
    expect(field?.app_data).toMatchObject({ time_scale: 6, extended_type: "microseconds" });
  });

  test("renaming a link renames the sources of columns that follow from it", () => {
    const flow = frozenFlow("f");
    const [rows, copy] = [flow.add(RowGenerator, "R"), flow.add(Copy, "C")];
    const link = rows.linkTo(copy, { name: "before" }).schema((s) => s.integer("A"));
    copy.linkTo(flow.add(Peek, "P"));
    expect(JSON.stringify(flow.toDocument())).toContain('"source_field_id":"before.A"');
    link.rename("after");
    expect(JSON.stringify(flow.toDocument())).not.toContain("before");
  });
});
