// What the vendor's page on batch flows says of calls, options and defaults, as far as no other test here holds it.
import { statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { BatchFlow, Project } from "../../runtime/datastage/platform/index.js";
import { archive, folder } from "./archive.js";
import { document } from "./documents.js";
import { sandboxProject } from "./journey.js";

test("createFlow() takes name, description, environment and flowType", async () => {
  const { project } = await sandboxProject();
  const options = { name: "a", description: "optional description", flowType: "batch" } as const;
  const flow = await project.createFlow({ ...options, environment: null });
  expect(flow).toMatchObject({ name: "a", description: "optional description" });
  expect(flow.configuration).toEqual({});
  const { configuration } = await project.createFlow({ name: "b", environment: "datastage_px_l" });
  expect(configuration).toEqual({ environment: "datastage_px_l" });
});

test("a description is changed, and taken away", async () => {
  const { project } = await sandboxProject();
  let flow = await project.createFlow({ name: "a", description: "first" });
  for (const description of ["new description for the flow", ""]) {
    flow = await project.updateFlow(flow.with({ description }));
    expect((await project.flows.get({ name: "a" })).description).toBe(description);
    const [summary] = await project.flows.summaries().toArray();
    expect(summary?.description).toBe(description);
  }
});

test("a copy keeps the description, unless another is given", async () => {
  const { project } = await sandboxProject();
  const flow = await project.createFlow({ name: "a", description: "of a" });
  const descriptions = [undefined, "duplicated flow description", ""].map(
    async (description, n) => {
      const copy = await project.duplicateFlow(flow, { name: `copy ${n}`, description });
      return (await copy.refresh()).description;
    },
  );
  expect(await Promise.all(descriptions)).toEqual(["of a", "duplicated flow description", ""]);
});

test("a flow without stages can be arranged and saved", async () => {
  const { project } = await sandboxProject();
  const flow = await project.createFlow({ name: "a" });
  expect((await project.updateFlow(flow.autoArrange())).flowId).toBe(flow.flowId);
});

test.each<[string, object, string]>([
  ["a warning limit of 0", { warnLimit: 0 }, "warnLimit is a whole number from 1"],
  ["half a warning", { warnLimit: 1.5 }, "warnLimit is a whole number from 1"],
  ["a limit that is a text", { warnLimit: "20" }, "warnLimit is a whole number from 1"],
  ["no day", { retentionDays: 0 }, "retentionDays is a whole number from 1"],
  ["less than no run", { retentionAmount: -1 }, "retentionAmount is a whole number from 1"],
  ["both retentions", { retentionDays: 15, retentionAmount: 3 }, "a job takes one"],
  ["a setting that there isn't", { warn_limit: 20 }, "not warn_limit"],
])("configure() refuses %s", async (_, configuration, message) => {
  const { project } = await sandboxProject();
  const flow = await project.createFlow({ name: "a" });
  expect(() => flow.configure(configuration)).toThrow(message);
});

test("the settings of a flow are those of its jobs; null is no limit", async () => {
  const { project } = await sandboxProject();
  const flow = await project.createFlow({ name: "a", flow: document() });
  const jobOf = async (configured: BatchFlow): Promise<object> => {
    const job = await project.createJob({ name: "j", flow: configured });
    return (job.raw.entity as { job: object }).job;
  };
  const environment = await project.getBatchEnvironment("DataStage PX L");
  expect(
    await jobOf(flow.configure({ environment, warnLimit: 20, retentionAmount: 3 })),
  ).toMatchObject({
    configuration: {
      env_id: `datastage_px_l-${project.projectId}`,
      flow_limits: { warn_limit: 20 },
    },
    retention_policy: { amount: 3 },
  });
  const free = await jobOf(flow.configure({ warnLimit: null, retentionDays: null }));
  expect(JSON.stringify(free)).not.toMatch(/warn_limit|retention_policy":\{"(days|amount)/);
});

test("an export is flows.zip of the working directory where nothing else is said", async () => {
  const { project } = await sandboxProject();
  const flow = await project.createFlow({ name: "a", flow: document() });
  const [here, before] = [folder(), process.cwd()];
  onTestFinished(() => process.chdir(before));
  process.chdir(here);
  for (let times = 0; times < 2; times += 1) {
    expect(await project.exportFlow(flow)).toBe("flows.zip");
    expect(statSync(path.join(here, "flows.zip")).size).toBeGreaterThan(100);
  }
});

test("importFlows() has the defaults of the page", async () => {
  const sent: string[] = [];
  const { project } = await sandboxProject({ runDuration: 10 }, (url, init) => {
    if (init.method === "POST" && url.includes("zip_imports")) sent.push(url);
    return fetch(url, init);
  });
  const source = archive({ "data_intg_flow/a.json": document() });
  const { status } = await project.importFlows({ type: "batch", source, pollInterval: 5 });
  expect(status).toBe("completed");
  expect(Object.fromEntries(new URL(sent[0] ?? "").searchParams)).toEqual({
    project_id: project.projectId,
    on_failure: "continue",
    conflict_resolution: "rename",
    import_only: "false",
    include_dependencies: "true",
    replace_mode: "hard",
    import_binaries: "false",
  });
});

/** What an import brings: names of flows and parameter sets, and whether the flows are compiled. */
async function importOf(options: object, files: Readonly<Record<string, unknown>>) {
  const { project, sandbox } = await sandboxProject({ runDuration: 10 });
  const source = archive(files);
  await project.importFlows({ type: "batch", source, pollInterval: 5, ...options });
  const flows = await project.flows.summaries().toArray();
  const sets = await project.parameterSets.getAll().toArray();
  const compiled = flows.map(({ flowId }) => isCompiled(sandbox.datastage, project, flowId));
  return {
    flows: flows.map(({ name }) => name),
    sets: sets.map(({ name }) => name),
    compiled: await Promise.all(compiled),
  };
}

async function isCompiled(
  { baseUrl, token }: { readonly baseUrl: string; readonly token: string },
  { projectId }: Project,
  flowId: string,
): Promise<boolean> {
  const url = `${baseUrl}/data_intg/v3/data_intg_flows/${flowId}/flowbinary?project_id=${projectId}`;
  const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  return ((await answer.json()) as { metadata: { compiled: boolean } }).metadata.compiled;
}

const files = {
  "data_intg_flow/a.json": "no document",
  "data_intg_flow/b.json": document(),
  "parameter_set/set.json": { name: "set", parameters: [] },
};

test.each<[string, object, object]>([
  ["by default", {}, { flows: ["b"], compiled: [true], sets: ["set"] }],
  ["with importOnly", { importOnly: true }, { flows: ["b"], compiled: [false], sets: ["set"] }],
  ["without dependencies", { includeDependencies: false }, { flows: ["b"], sets: [] }],
  ["that stops at a failure", { onFailure: "stop" }, { flows: [] }],
  [
    "that replaces softly",
    { conflictResolution: "replace", replaceMode: "soft" },
    { flows: ["b"] },
  ],
  ["with binaries", { importBinaries: true }, { flows: ["b"] }],
])("an import %s", async (_, options, want) => {
  expect(await importOf(options, files)).toMatchObject(want);
});

test("a wait of 10 seconds ends when the import does", async () => {
  const { project } = await sandboxProject({ runDuration: 50 });
  const source = archive({ "data_intg_flow/a.json": document() });
  const options = { type: "batch", source, pollInterval: 5, wait: 10 } as const;
  expect((await project.importFlows(options)).status).toBe("completed");
});

test.each<[string, (project: Project) => unknown, string]>([
  [
    "createFlow()",
    (project) => project.createFlow(undefined as never),
    "takes a flow, or its name",
  ],
  ["createFlow(name)", (project) => project.createFlow("a" as never), "takes a flow, or its name"],
  [
    "duplicateFlow()",
    (project) => project.duplicateFlow(flowOf(project), undefined as never),
    "takes a name",
  ],
  ["importFlows()", (project) => project.importFlows(undefined as never), 'takes type: "batch"'],
  [
    "importFlows(a folder)",
    (project) => project.importFlows({ type: "batch", source: tmpdir() }),
    "can't be read: EISDIR",
  ],
  ["createJob()", (project) => project.createJob(undefined as never), "takes a name"],
  [
    "exportFlows()",
    (project) => project.exportFlows(undefined as never),
    "takes at least one flow",
  ],
  [
    "exportFlow()",
    (project) => project.exportFlow(undefined as never),
    "takes a flow that was got",
  ],
  ["compile()", (project) => project.compile(undefined as never), "takes a flow that was got"],
  [
    "submitAll(flows, null)",
    (project) => project.flows.submitAll([], null as never),
    "takes options as an object",
  ],
  [
    "createParameterSet()",
    (project) => project.createParameterSet(undefined as never),
    "takes a name",
  ],
  [
    "parameterSets.update(set)",
    (project) => project.parameterSets.update({} as never, undefined as never),
    "takes changes",
  ],
  ["createConnection()", (project) => project.createConnection(undefined as never), "takes a name"],
  [
    "updateConnection(connection)",
    (project) => project.updateConnection({} as never, undefined as never),
    "takes changes",
  ],
  [
    "updateConnection(connection, changes, null)",
    (project) => project.updateConnection({} as never, {}, null as never),
    "takes options as an object",
  ],
  [
    "updateJob(job)",
    (project) => project.updateJob({} as never, undefined as never),
    "takes a change",
  ],
])("%s from JavaScript is an InvalidRequestError", async (_, call, message) => {
  const { project } = await sandboxProject();
  flows.set(project, await project.createFlow({ name: "a" }));
  const error: unknown = await Promise.resolve(call(project)).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    name: "InvalidRequestError",
    message: expect.stringContaining(message) as string,
  });
});

const flows = new WeakMap<Project, BatchFlow>();
const flowOf = (project: Project): BatchFlow => flows.get(project) as BatchFlow;
