import { frozenIdentity, secret } from "specanvil";
import { batchFlow, connection, localConnection, parameterSet, subflow } from "specanvil/datastage";
import { PostgresqlConnection } from "specanvil/datastage/connections/postgresql";
import { Peek } from "specanvil/datastage/stages/peek";
import { WebService } from "specanvil/datastage/stages/web-service";
import { Postgresql } from "specanvil/datastage/stages/postgresql";
import { RowGenerator } from "specanvil/datastage/stages/row-generator";
import { describe, expect, test } from "vitest";
import { frozenFlow } from "./samples/plain.js";
import { refusal, untyped } from "./refusal.js";

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
      "a setting that jobs don't have",
      { configuration: { warn_limit: 20 } },
      "warn_limit is no setting of a job",
    ],
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

  test("null says that there is no limit, as the product's None, and takes away the one before", () => {
    const flow = frozenFlow("f", { configuration: { warnLimit: 5, retentionAmount: 2 } });
    expect(flow.jobPayload()).toEqual({
      configuration: { flow_limits: { warn_limit: 5 } },
      retention_policy: { amount: 2 },
    });
    flow.configure({ warnLimit: null, retentionDays: null, retentionAmount: 3 });
    expect(flow.jobPayload()).toEqual({ configuration: {}, retention_policy: { amount: 3 } });
    expect(flow.jobSettings).toEqual({ retentionAmount: 3 });
    flow.configure({ environment: "small", retentionDays: null, retentionAmount: null });
    expect(flow.jobPayload()).toEqual({ configuration: { env_id: "small" } });
    expect(refusal(() => untyped(flow)["configure"]?.({ environment: null }))).toContain(
      "Leave it out",
    );
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
    expect(flow.jobSettings).toEqual({
      ...{ environment: "px", warnLimit: 5, retentionAmount: 2 },
      valueSets: { env: "prod" },
      parameters: { "env.db": "y", limit: 9 },
    });
    expect(flow.jobPayload({ id: "p1" })).toEqual({
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

  test("null takes away that columns go through a stage at run time by default", () => {
    const flow = frozenFlow("f");
    for (const value of [undefined, null])
      flow.add(WebService, "W", { runtimeColumnPropagation: value }).linkTo(flow.add(Peek, "P"));
    const ports = flow.toDocument().pipelines[0]?.nodes.flatMap(({ inputs = [] }) => inputs);
    const linked = ports?.filter(({ links }) => links !== undefined);
    expect(linked?.map(({ parameters }) => parameters?.["runtime_column_propagation"])).toEqual([
      1, 0,
    ]);
  });

  test("a font of several words is the name of its class in the editor", () => {
    const flow = frozenFlow("f");
    flow.annotate("text", { font: "IBM Plex Sans" });
    flow.annotate("text", { font: "serif" });
    const text = JSON.stringify(flow.toDocument());
    expect(text).toContain('"value":"font-ibm-plex-sans"');
    expect(text).toContain('"value":"serif"');
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
