import { frozenIdentity } from "specanvil";
import { FlowError, schema, subflow } from "specanvil/datastage";
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

test("links are counted past a subflow that has none, as the vendor counts them", () => {
  const flow = frozenFlow("f");
  const rows = flow.add(RowGenerator, "Rows");
  const copy = flow.add(Copy, "Copy");
  const inside = [flow.add(RowGenerator, "In"), flow.add(Peek, "Inside")] as const;
  inside[0].linkTo(inside[1]);
  rows.linkTo(copy);
  copy.linkTo(flow.add(Peek, "Peek"));
  flow.group("Box", inside);
  const [outer] = flow.toDocument().pipelines;
  const names = [...JSON.stringify(outer).matchAll(/"link_name":"(\w+)"/g)];
  expect(names.map(([, name]) => name)).toEqual(["Link_1", "Link_2"]);
});

/** A subflow of the project, from which rows come. */
function source(id: string) {
  const made = subflow("S", {
    identity: frozenIdentity(),
    asset: { url: `/${id}`, pipelineId: id },
  });
  const rows = made.add(RowGenerator, "Rows");
  rows.linkTo(made.exit("out"), { name: "inner", schema: columns });
  return made;
}

test("of a subflow that nothing enters no columns are known, as the vendor knows none", () => {
  const flow = frozenFlow("f");
  flow.use(source("a"), "Use").linkTo(flow.add(Peek, "P"), { name: "l", mapFrom: "inner" });
  const [, peek] = flow.toDocument().pipelines[0]?.nodes ?? [];
  expect(peek?.inputs?.[0]?.schema_ref).toBeUndefined();
});

test("two subflows of one name share no ids", () => {
  const flow = frozenFlow("f");
  for (const id of ["a", "b"])
    flow.use(source(id), id).linkTo(flow.add(Peek, `P${id}`), { mapFrom: "inner" });
  const ids = flow.toDocument().schemas.map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});

test("a mapped link to a subflow of the project stays mapped when that is grouped", () => {
  const flow = frozenFlow("f");
  const use = flow.use(source("a"), "Use");
  use.linkTo(flow.add(Peek, "P"), { name: "l", mapFrom: "inner" });
  flow.group("Box", [use]);
  const links = flow
    .toDocument()
    .pipelines.map(({ nodes }) =>
      nodes.flatMap(({ inputs = [] }) => inputs.map((port) => port.links?.[0]?.app_data.datastage)),
    );
  expect(links).toEqual([[{ partner_link_out: "l" }], [{ partner_link_out: "inner" }]]);
});

test("values of parameters inside are texts, as Python writes them", () => {
  const made = source("a");
  made.parameter("n", { type: "integer", value: 3 });
  made.parameter("b", { value: true as never });
  const flow = frozenFlow("f");
  flow.use(made, "Use");
  const [use] = flow.toDocument().pipelines[0]?.nodes ?? [];
  expect(use?.parameters?.["external_parameters"]).toEqual({ n: "3", b: "True" });
});

test.each([
  ["nothing", () => frozenFlow("f").group("Box", [])],
  ["a stage of another flow", () => frozenFlow("f").group("Box", [frozenFlow("g").add(Peek, "P")])],
])("a group of %s is refused", (_, act) => {
  expect(act).toThrow(FlowError);
});
