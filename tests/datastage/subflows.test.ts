import { FlowError, schema } from "specanvil/datastage";
import { Copy } from "specanvil/datastage/stages/copy";
import { Peek } from "specanvil/datastage/stages/peek";
import { RowGenerator } from "specanvil/datastage/stages/row-generator";
import { Sort } from "specanvil/datastage/stages/sort";
import { expect, test } from "vitest";
import { frozenFlow } from "./samples/plain.js";

const columns = schema((s) => s.integer("ID"));

test("a subflow built inside gives the document of one that was grouped", () => {
  const built = frozenFlow("f");
  const box = built.subflow("Box");
  const rows = built.add(RowGenerator, "Rows");
  const peek = built.add(Peek, "Peek");
  const sort = box.inside.add(Sort, "Sort");
  box.inside.entry("Entry node_1").linkTo(sort, { name: "in", schema: columns });
  sort.linkTo(box.inside.exit("Exit node_1"), { name: "out" });
  rows.linkTo(box, { name: "in", schema: columns });
  box.linkTo(peek, { name: "out" });

  const grouped = frozenFlow("f");
  const from = grouped.add(RowGenerator, "Rows");
  const middle = grouped.add(Sort, "Sort");
  from.linkTo(middle, { name: "in", schema: columns });
  middle.linkTo(grouped.add(Peek, "Peek"), { name: "out" });
  grouped.group("Box", [middle]);

  const shape = (flow: typeof built) =>
    flow.toDocument().pipelines.map(({ nodes }) =>
      nodes
        .map(({ type, inputs, outputs, app_data }) => {
          const names = (inputs ?? []).flatMap(({ links = [] }) =>
            links.map(({ link_name, app_data: app }) => [link_name, app.datastage]),
          );
          return JSON.stringify([
            (app_data["ui_data"] as { label: string }).label,
            type,
            names,
            outputs?.length,
          ]);
        })
        .sort(),
    );
  expect(shape(built)).toEqual(shape(grouped));
  expect(built.validate()).toEqual([]);
});

test("columns go through a subflow", () => {
  const flow = frozenFlow("f");
  const copy = flow.add(Copy, "Copy");
  flow.add(RowGenerator, "Rows").linkTo(copy, { schema: columns });
  copy.linkTo(flow.add(Peek, "Peek"));
  flow.group("Box", [copy]);
  const { pipelines, schemas } = flow.toDocument();
  expect(pipelines).toHaveLength(2);
  expect(schemas.map(({ fields }) => fields.map(({ name }) => name))).toEqual(
    Array(4).fill(["ID"]),
  );
});

test("a group without names is bound, where the vendor leaves it unbound", () => {
  const flow = frozenFlow("f");
  const copy = flow.add(Copy, "Copy");
  flow.add(RowGenerator, "Rows").linkTo(copy, { schema: columns });
  copy.linkTo(flow.add(Peek, "Peek"));
  flow.group("Box", [copy]);
  const box = flow.toDocument().pipelines[0]?.nodes.find(({ type }) => type === "super_node");
  expect(box?.inputs?.[0]?.subflow_node_ref).toMatch(/^[0-9a-f-]{36}$/);
  expect(box?.inputs?.[0]?.links?.[0]?.app_data.datastage).toEqual({ partner_link_in: "Link_1" });
});

test("a stage without links isn't lost when it is moved into a subflow", () => {
  const flow = frozenFlow("f");
  const lone = flow.add(Peek, "Lone");
  flow.group("Box", [lone]);
  expect(flow.toDocument().pipelines[1]?.nodes).toHaveLength(1);
});

test("numbers of unnamed links that are taken are passed over", () => {
  const flow = frozenFlow("f");
  const rows = flow.add(RowGenerator, "Rows");
  const copy = flow.add(Copy, "Copy");
  rows.linkTo(copy, { schema: columns });
  copy.linkTo(flow.add(Peek, "A"), { name: "Link_3" });
  copy.linkTo(flow.add(Peek, "B"));
  const names = [...JSON.stringify(flow.toDocument()).matchAll(/"link_name":"(\w+)"/g)];
  expect(names.map(([, name]) => name)).toEqual(["Link_1", "Link_3", "Link_3_2"]);
});

test.each([
  ["nothing", () => frozenFlow("f").group("Box", [])],
  ["a stage of another flow", () => frozenFlow("f").group("Box", [frozenFlow("g").add(Peek, "P")])],
])("a group of %s is refused", (_, act) => {
  expect(act).toThrow(FlowError);
});
