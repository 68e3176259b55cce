import { readFlow } from "specanvil/datastage/read";
import { expect, test } from "vitest";
import { BatchFlow } from "../../runtime/datastage/platform/index.js";
import { flow as orders } from "../../examples/orders-flow.js";
import { flow as people } from "../../examples/subflow-flow.js";

/** A flow as a project has it, with the document of one that was built. */
function inProject(built: typeof orders): BatchFlow {
  const document = plain(built) as Readonly<Record<string, unknown>>;
  return new BatchFlow(
    {
      projectId: "p",
      flowId: "f",
      name: built.name,
      description: "",
      createdAt: undefined,
      document,
      base: { name: built.name, sent: document },
      jobSettings: {},
    },
    { compile: () => Promise.reject(new Error()), load: () => Promise.reject(new Error()) },
  );
}

test("runtime settings are those of copies: one by one, parameters by name", () => {
  const flow = inProject(orders);
  const set = flow
    .configure({ environment: "small", retentionDays: 15 })
    .setRuntimeValueSet("env", "test")
    .setRuntimeParameterValue("env", "folder", "/tmp")
    .setRuntimeLocalParameter("limit", 250);
  expect(set.jobSettings).toEqual({
    environment: "small",
    retentionDays: 15,
    valueSets: { env: "test" },
    parameters: { "env.folder": "/tmp", limit: 250 },
  });
  expect(flow.jobSettings).toEqual({});
  const later = set.setRuntimeLocalParameter("limit", 1).with({ jobSettings: { warnLimit: 3 } });
  expect(later.jobSettings).toMatchObject({
    environment: "small",
    warnLimit: 3,
    parameters: { "env.folder": "/tmp", limit: 1 },
  });
  // A retention takes the place of the other one; configure() that of all that was configured.
  expect(set.with({ jobSettings: { retentionAmount: 2 } }).configuration).toEqual({
    environment: "small",
    retentionAmount: 2,
  });
  expect(later.configure({ warnLimit: 20 }).configuration).toEqual({ warnLimit: 20 });
});

test("what the flow doesn't use can't be set", () => {
  const flow = inProject(orders);
  const none = 'The flow uses no parameter set "other"; there is env';
  expect(() => flow.setRuntimeValueSet("other", "test")).toThrow(none);
  expect(() => flow.setRuntimeParameterValue("other", "folder", "/tmp")).toThrow(none);
  expect(() => flow.setRuntimeLocalParameter("other", 1)).toThrow(
    'The flow has no parameter "other"; there is limit',
  );
});

test.each([orders, people])(
  "autoArrange() moves stages and comments, and nothing else",
  (built) => {
    const text = JSON.stringify(built);
    const heap = JSON.parse(text, (key, value: unknown) =>
      key === "x_pos" || key === "y_pos" ? 0 : value,
    ) as Readonly<Record<string, unknown>>;
    const arranged = inProject(built).with({ flow: heap }).autoArrange().toDocument();
    expect(arranged).toEqual(plain(readFlow(JSON.parse(text)).autoArrange()));
  },
);

function plain(flow: object): unknown {
  return JSON.parse(JSON.stringify(flow));
}
