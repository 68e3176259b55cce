import { frozenIdentity, secret } from "specanvil";
import {
  batchFlow,
  connection,
  FlowError,
  localConnection,
  param,
  parameterSet,
  schema,
  subflow,
} from "specanvil/datastage";
import { PostgresqlConnection } from "specanvil/datastage/connections/postgresql";
import { Copy } from "specanvil/datastage/stages/copy";
import { Join } from "specanvil/datastage/stages/join";
import { Lookup } from "specanvil/datastage/stages/lookup";
import { Peek } from "specanvil/datastage/stages/peek";
import { Postgresql } from "specanvil/datastage/stages/postgresql";
import { RowGenerator } from "specanvil/datastage/stages/row-generator";
import { Sort } from "specanvil/datastage/stages/sort";
import { describe, expect, test } from "vitest";
import { frozenFlow } from "./samples/plain.js";

/** The code of the error that a call ends with, and its text. */
function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof FlowError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "nothing";
}

/** What JavaScript could do: the same, with no types. */
function untyped(value: unknown): Record<string, (...args: readonly unknown[]) => never> {
  return value as never;
}

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

describe("settings", () => {
  test.each([
    ["a policy without its mode", { eltPolicy: "INTERMEDIATE_VIEW" }, "needs compileMode ELT"],
    [
      "the flight service in the database",
      { compileMode: "ELT", flightService: true },
      "needs compileMode ETL",
    ],
    ["a mode that there isn't", { compileMode: "XYZ" }, "is one of ETL, TETL, ELT"],
    ["a setting that there isn't", { pushdown: true }, "pushdown is no setting"],
    [
      "both retentions",
      { configuration: { retentionDays: 1, retentionAmount: 2 } },
      "excludes retentionAmount",
    ],
    ["a limit of 0", { configuration: { warnLimit: 0 } }, "warnLimit is a whole number from 1"],
    ["a negative retention", { configuration: { retentionDays: -1 } }, "retentionDays is a whole"],
  ])("%s: refused", (_, options, words) => {
    expect(refusal(() => batchFlow("f", options as never))).toContain(words);
  });

  test("leave nothing behind when the mode changes", () => {
    const flow = frozenFlow("f", { compileMode: "ELT", eltPolicy: "INTERMEDIATE_TABLE" });
    flow.add(RowGenerator, "R");
    expect(JSON.stringify(flow.toDocument())).toContain("ELTDropdown");
    flow.set({ compileMode: "ETL", eltPolicy: undefined });
    expect(JSON.stringify(flow.toDocument())).not.toContain("ELTDropdown");
  });

  test("column propagation at run time can be switched off again", () => {
    const flow = frozenFlow("f", { runtimeColumnPropagation: true });
    flow.add(RowGenerator, "R").linkTo(flow.add(Peek, "P"));
    expect(JSON.stringify(flow.toDocument())).toContain('"runtime_column_propagation":1');
    flow.set({ runtimeColumnPropagation: false });
    expect(JSON.stringify(flow.toDocument())).not.toMatch(/"runtime_column_propagation":(1|true)/);
  });

  test("go into the payload of a job, the last choice counting", () => {
    const set = parameterSet({
      name: "env",
      assetId: "asset",
      parameters: [{ name: "db", type: "string" }],
      valueSets: ["dev", "prod"],
    });
    const flow = frozenFlow("f", {
      configuration: { environment: "px", warnLimit: 5, retentionAmount: 2 },
    });
    flow.useParameterSet(set).parameter("limit");
    flow.setRuntimeValueSet("env", "dev").setRuntimeValueSet("env", "prod");
    flow.setRuntimeParameterValue("env", "db", "x").setRuntimeParameterValue("env", "db", "y");
    flow.setRuntimeLocalParameter("limit", 9);
    expect(flow.jobSettings({ id: "p1" })).toEqual({
      configuration: { env_id: "px-p1", flow_limits: { warn_limit: 5 } },
      retention_policy: { amount: 2 },
      parameter_sets: [{ name: "env", ref: "asset", value_set: "prod" }],
      job_parameters: [
        { name: "env.db", value: "y" },
        { name: "limit", value: 9 },
      ],
    });
  });

  test.each([
    ["a set that the flow doesn't use", "other", "db", "has no parameter set other"],
    ["a parameter that the set doesn't have", "env", "nope", "has no parameter nope"],
  ])("%s", (_, name, parameter, words) => {
    const flow = frozenFlow("f");
    const parameters = [{ name: "db", type: "string" }] as const;
    flow.useParameterSet(parameterSet({ name: "env", assetId: "a", parameters }));
    expect(refusal(() => flow.setRuntimeParameterValue(name, parameter, "x"))).toContain(words);
  });

  test("an empty flow keeps its parameters", () => {
    const flow = frozenFlow("f");
    expect(flow.toDocument()).toMatchObject({ primary_pipeline: "", id: "" });
    flow.parameter("limit");
    expect(flow.toDocument().parameters?.local_parameters).toHaveLength(1);
  });
});

describe("secrets", () => {
  test("of a local connection never print", () => {
    const flow = frozenFlow("f");
    const local = localConnection(PostgresqlConnection, {
      name: "c",
      username: "u",
      password: secret.value("hunter2"),
    });
    flow.add(Postgresql, "P", {}, { connection: local });
    flow.parameter("key", { type: "encrypted", value: secret.value("hunter2") });
    expect(JSON.stringify(flow)).toContain('"password":"[secret]"');
    expect(JSON.stringify(flow.toDocument())).not.toContain("hunter2");
    expect(flow.validate().map(({ code }) => code)).toContain("clear-secret");
  });

  test("are no texts", () => {
    const open = { password: "hunter2" } as never;
    expect(refusal(() => localConnection(PostgresqlConnection, open))).toContain("takes a secret");
    const parameter = { type: "encrypted", value: "hunter2" } as never;
    expect(refusal(() => frozenFlow("f").parameter("p", parameter))).toContain("takes a secret");
  });

  test("a stage without connections takes none", () => {
    const peek = untyped(frozenFlow("f").add(Peek, "P"));
    expect(refusal(() => peek["useConnection"]?.(connection("id")))).toContain(
      "takes no connection",
    );
  });
});

describe("ids", () => {
  test("a change elsewhere doesn't move them", () => {
    const build = (more: boolean) => {
      const flow = frozenFlow("f");
      const rows = flow.add(RowGenerator, "R");
      const link = rows.linkTo(flow.add(Peek, "P"), { name: "l" });
      if (more) link.schema((s) => s.integer("A"));
      if (more) flow.add(Peek, "Q");
      return flow
        .toDocument()
        .pipelines[0]?.nodes.slice(0, 2)
        .map(({ id }) => id);
    };
    expect(build(true)).toEqual(build(false));
  });

  test("a flow and a subflow of one frozen identity share none", () => {
    const inner = subflow("same", { identity: frozenIdentity() });
    inner.add(RowGenerator, "R");
    const flow = frozenFlow("same");
    flow.add(RowGenerator, "R");
    const ids = (text: string): readonly string[] => text.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [];
    const [one, other] = [flow, inner].map((each) => ids(JSON.stringify(each.toDocument())));
    expect(one?.length).toBeGreaterThan(2);
    expect(one?.filter((id) => (other as readonly string[]).includes(id))).toEqual([]);
  });
});
