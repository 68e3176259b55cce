import { batchFlow } from "specanvil/datastage";
import { Peek } from "specanvil/datastage/stages/peek";
import { RowGenerator } from "specanvil/datastage/stages/row-generator";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { secret } from "specanvil";
import { canaries } from "../support/canaries.js";
import { keep } from "../support/leaks.js";
import { document } from "./documents.js";
import { sandboxProject } from "./journey.js";

test("a job compiles its flow, runs, is watched, and goes with its runs", async () => {
  const { project } = await sandboxProject();
  const flow = await project.createFlow({
    name: "a",
    flow: document(),
    environment: "default_datastage_px",
  });
  const job = await project.createJob({
    name: "nightly",
    flow,
    settings: { warnLimit: 20, retentionDays: 15, parameters: { local: "x" } },
    schedule: { cron: "5 4 * * *" },
  });
  expect(job).toMatchObject({ name: "nightly", flowId: flow.flowId, schedule: "5 4 * * *" });
  expect((job.raw.entity as { job: object }).job).toMatchObject({
    configuration: {
      env_id: `default_datastage_px-${project.projectId}`,
      flow_limits: { warn_limit: 20 },
    },
    retention_policy: { days: 15 },
    job_parameters: [{ name: "local", value: "x" }],
  });
  const states: string[] = [];
  const run = await job.start({ name: "first" });
  const done = await run.wait({ pollInterval: 10, onProgress: ({ state }) => states.push(state) });
  expect([done.state, done.succeeded, states.at(-1)]).toEqual(["Completed", true, "Completed"]);
  expect(states.length).toBeGreaterThan(1);
  expect((await done.logs()).length).toBeGreaterThan(1);
  expect((await job.runs().toArray()).map(({ name }) => name)).toEqual(["first"]);
  const changed = await project.updateJob(job, { name: "daily", schedule: null });
  expect(changed).toMatchObject({ name: "daily", schedule: undefined });
  const unlimited = await project.updateJob(changed, {
    settings: { warnLimit: null, retentionDays: null },
  });
  const { configuration, ...others } = (unlimited.raw.entity as { job: Record<string, object> })
    .job;
  // What wasn't mentioned stays.
  expect(configuration).toMatchObject({
    env_id: `default_datastage_px-${project.projectId}`,
    flow_limits: {},
  });
  expect(others.retention_policy).toEqual({});
  await changed.deleteRun(done);
  expect(await changed.runs().toArray()).toEqual([]);
  await project.deleteJob(changed);
  await expect(project.jobs.get({ name: "daily" })).rejects.toMatchObject({
    name: "NotFoundError",
  });
});

test("a job of a flow that was one of many runs with what the flow was given", async () => {
  const { project } = await sandboxProject();
  const given = { name: "a", flow: document(), environment: "datastage_px_l" };
  const [result] = await project.flows.submitAll([given]);
  const { flowId = "", jobSettings } = result ?? {};
  const flow = await project.flows.get({ flowId });
  const job = await project.createJob({ name: "j", flow, settings: jobSettings });
  expect((job.raw.entity as { job: object }).job).toMatchObject({
    configuration: { env_id: `datastage_px_l-${project.projectId}` },
  });
});

test("a run is canceled, fails, or is waited for no longer than is asked for", async () => {
  const { project } = await sandboxProject({
    runDuration: 60_000,
    outcome: (name) => (name === "bad" ? "Failed" : "Succeeded"),
  });
  const flow = await project.createFlow({ name: "a", flow: document() });
  const job = await project.createJob({ name: "good", flow });
  const run = await job.start();
  await expect(run.wait({ timeout: 100, pollInterval: 20 })).rejects.toMatchObject({
    code: "DATASTAGE_WAIT_TIMEOUT",
  });
  await run.cancel();
  expect(await run.wait()).toMatchObject({ state: "Canceled", hasEnded: true, succeeded: false });
  const late = await sandboxProject({ runDuration: 10, outcome: () => "Failed" });
  const again = await late.project.createFlow({ name: "a", flow: document() });
  const bad = await (await late.project.createJob({ name: "bad", flow: again })).start();
  expect(await bad.wait({ pollInterval: 10 })).toMatchObject({ state: "Failed", succeeded: false });
});

test("no job is made of a flow that doesn't compile, and the stage at fault is named", async () => {
  const { project } = await sandboxProject();
  const broken = document();
  const [pipeline] = broken.pipelines as { nodes: { inputs: object[] }[] }[];
  Object.assign(pipeline?.nodes[1]?.inputs[0] ?? {}, { links: [{ node_id_ref: "gone" }] });
  const flow = await project.createFlow({ name: "a", flow: broken });
  await expect(project.createJob({ name: "j", flow })).rejects.toMatchObject({
    code: "DATASTAGE_COMPILE",
    message: expect.stringContaining("Peek: The link") as string,
  });
  expect(await project.jobs.getAll().toArray()).toEqual([]);
});

test("settings that can't be are refused before anything is sent", async () => {
  const { project } = await sandboxProject();
  const flow = await project.createFlow({ name: "a", flow: document() });
  const make = (settings: object): Promise<unknown> =>
    project.createJob({ name: "j", flow, settings });
  await expect(make({ retentionDays: 1, retentionAmount: 1 })).rejects.toThrow("takes one");
  await expect(make({ warnLimit: -1 })).rejects.toThrow("warnLimit is a whole number from 1");
  await expect(make({ valueSets: { none: "a" } })).rejects.toThrow('no parameter set "none"');
});

test("environments, parameter sets, connections and subflows", async () => {
  const { project } = await sandboxProject();
  expect(await project.listBatchEnvironments()).toContain("default_datastage_px");
  expect(await project.getBatchEnvironment("Default DataStage PX XS")).toBe("default_datastage_px");
  await expect(project.getBatchEnvironment("none")).rejects.toThrow("Default DataStage PX XS");

  const parameters = [{ name: "key", type: "encrypted", value: secret.value(canaries.plain) }];
  const valueSets = [{ name: "prod", values: [{ name: "key", value: "x" }] }];
  const set = await project.createParameterSet({ name: "set", parameters, valueSets });
  expect(set).toMatchObject({ name: "set", valueSets: [{ name: "prod" }] });
  const changed = await project.parameterSets.update(set, { description: "new" });
  expect(changed).toMatchObject({ description: "new", parameters: [{ name: "key" }] });
  expect(await project.parameterSets.get({ name: "set" })).toEqual(changed);
  await project.deleteParameterSet(set);
  expect(await project.parameterSets.getAll().toArray()).toEqual([]);

  const properties = { host: "h", password: secret.value(canaries.s3) };
  const connection = await project.createConnection({
    name: "pg",
    datasourceType: "postgresql",
    properties,
  });
  expect(inspect(keep("a connection", connection))).toContain('"password":"[secret]"');
  await project.connections.test(connection);
  const bad = { name: "bad", datasourceType: "postgresql", properties: { host: "a.invalid" } };
  await expect(project.createConnection(bad)).rejects.toThrow("can't be reached");
  await expect(project.createConnection({ ...bad, datasourceType: "none" })).rejects.toMatchObject({
    name: "NotFoundError",
  });
  await project.deleteConnection(await project.connections.get({ name: "pg" }));
  expect(await project.connections.getAll().toArray()).toEqual([]);

  const subflow = await project.createSubflow({ name: "sub" });
  const filled = await project.subflows.update(subflow, { flow: document() });
  expect(filled.document).toEqual(document());
  const copy = await project.subflows.duplicate(filled, "copy");
  await project.deleteSubflow(filled);
  expect((await project.subflows.getAll().toArray()).map(({ name }) => name)).toEqual([copy.name]);
});

test("a job of a flow that was built runs as the flow says", async () => {
  const { project } = await sandboxProject();
  const built = batchFlow("Built", { configuration: { warnLimit: 7, retentionAmount: 3 } });
  built.parameter("local", { type: "string" });
  built.setRuntimeLocalParameter("local", "x");
  built.add(RowGenerator, "Rows", { records: 1 }).linkTo(built.add(Peek, "Peek"));
  const flow = await project.createFlow({ flow: built });
  const job = await project.createJob({ name: "of it", flow });
  expect((job.raw.entity as { job: object }).job).toMatchObject({
    configuration: { flow_limits: { warn_limit: 7 } },
    retention_policy: { amount: 3 },
    job_parameters: [{ name: "local", value: "x" }],
  });
});
