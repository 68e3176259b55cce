import { Peek } from "specanvil/datastage/stages/peek";
import { expect, test } from "vitest";
import { frozenFlow } from "./samples/plain.js";
import { refusal } from "./refusal.js";

/** As a project has it. */
const set = {
  ...{ name: "env", description: "per environment", parameterSetId: "id", projectId: "p" },
  parameters: [
    { name: "db", type: "string", prompt: null, value: "x" },
    { name: "limit", type: "int64", prompt: "How many?" },
  ],
  valueSets: [{ name: "prod" }, { name: "dev" }],
};

test("a parameter set of a project is named in the document, and its value sets and parameters can be chosen", () => {
  const flow = frozenFlow("f").useParameterSet(set);
  flow.add(Peek, "Look");
  expect(flow.toDocument().external_paramsets).toEqual([
    { name: "env", description: "per environment", ref: "id", project_id: "p" },
  ]);
  flow.setRuntimeValueSet("env", "dev").setRuntimeParameterValue("env", "limit", 5);
  expect(flow.jobPayload()).toMatchObject({
    parameter_sets: [{ name: "env", ref: "id", value_set: "dev" }],
    job_parameters: [{ name: "env.limit", value: 5 }],
  });
  expect(refusal(() => flow.setRuntimeValueSet("env", "none"))).toContain("it has prod, dev");
  expect(refusal(() => flow.useParameterSet(set))).toContain("has the parameter set env already");
});

test("that of the project's defaults gives its parameters to the flow", () => {
  const flow = frozenFlow("f").useParameterSet({ ...set, name: "PROJDEF" });
  expect(flow.parameterSets.map(({ name }) => name)).toEqual(["PROJDEF"]);
  expect(flow.localParameters).toEqual([
    { name: "db", type: "string", value: "PROJDEF" },
    { name: "limit", type: "int64", prompt: "How many?", value: "PROJDEF" },
  ]);
});

test("that of the project's defaults says all of a parameter, and gives way to the flow's own", () => {
  const mode = { name: "mode", type: "list", description: "how", valid_values: ["a", "b"] };
  const flow = frozenFlow("f").useParameterSet({
    ...set,
    name: "PROJDEF",
    parameters: [mode, { name: "db", type: "string" }],
  });
  flow.parameter("db", { value: "mine" });
  expect(flow.localParameters).toMatchObject([
    {
      name: "mode",
      type: "enum",
      description: "how",
      value: "PROJDEF",
      valid_values: ["a", "b"],
    },
    { name: "db", type: "string", value: "mine" },
  ]);
  expect(refusal(() => flow.parameter("db"))).toContain("is there already");
});

test.each([
  ["nothing", undefined],
  ["null", null],
  ["a name", "env"],
  ["its id", { id: "a" }],
])("%s is no parameter set", (_, given) => {
  const flow = frozenFlow("f");
  expect(refusal(() => flow.useParameterSet(given as never))).toContain("takes a parameter set");
});
