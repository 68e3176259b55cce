import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startSandbox, type SandboxOptions } from "../../sandbox/sandbox.js";
import { DataIntegrationPlatform, type Project } from "../../runtime/datastage/platform/index.js";
import { document } from "../platform/documents.js";
import { sandboxProject } from "../platform/journey.js";
import { folder } from "./process.js";

async function session<T>(
  options: SandboxOptions,
  use: (project: Project) => Promise<T>,
): Promise<T> {
  const sandbox = await startSandbox(options);
  try {
    const { baseUrl, token, projectId } = sandbox.datastage;
    const platform = new DataIntegrationPlatform({ baseUrl, bearerToken: token });
    return await use(await platform.projects.get({ projectId }));
  } finally {
    await sandbox.close();
  }
}

test("what was answered is there after a restart, and moves on as if nothing had been", async () => {
  const dataDir = folder();
  let now = Date.parse("2024-05-01T12:00:00Z");
  const options = { dataDir, runDuration: 1000, now: () => now };
  const before = await session(options, async (project) => {
    const flow = await project.createFlow({ name: "a", flow: document() });
    const job = await project.createJob({ name: "j", flow });
    const run = await job.start();
    const source = await project.exportFlowsToBytes([flow]);
    const { importId } = await project.importFlows({ type: "batch", source, wait: 0 });
    const properties = { host: "h", password: "only-for-the-sandbox" };
    await project.createConnection({ name: "pg", datasourceType: "postgresql", properties });
    return { flowId: flow.flowId, jobId: job.jobId, runId: run.runId, importId };
  });
  now += 1500;
  await session({ ...options, runDuration: 5 }, async (project) => {
    expect((await project.flows.get({ name: "a" })).flowId).toBe(before.flowId);
    expect(await project.flows.get({ name: "a_DATASTAGE_IMPORT_1" })).toBeDefined();
    const job = await project.jobs.get({ jobId: before.jobId });
    expect(await job.runs().toArray()).toMatchObject([{ runId: before.runId, state: "Completed" }]);
    expect((await project.connections.get({ name: "pg" })).properties.host).toBe("h");
  });
  expect(readFileSync(join(dataDir, "datastage.jsonl"), "utf8")).not.toContain(
    "only-for-the-sandbox",
  );
});

test("requests that the document doesn't describe are refused in the platform's form", async () => {
  const { sandbox } = await sandboxProject();
  const { baseUrl, token, projectId } = sandbox.datastage;
  const flows = `${baseUrl}/data_intg/v3/data_intg_flows`;
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const ask = async (url: string, init: RequestInit = {}): Promise<[number, string]> => {
    const answer = await fetch(url, { headers, ...init });
    const { errors } = (await answer.json()) as { errors: { code: string; message: string }[] };
    return [answer.status, errors[0]?.message ?? ""];
  };
  expect(await ask(flows)).toEqual([400, "query project_id: is missing"]);
  expect(await ask(`${flows}?project_id=none`)).toEqual([404, "There is no project none."]);
  expect(await ask(`${flows}?project_id=${projectId}&x=1`)).toEqual([
    400,
    "query x: is not known here",
  ]);
  expect(await ask(`${flows}?project_id=${projectId}`, { headers: {} })).toEqual([
    401,
    "Send a token.",
  ]);
  const body = JSON.stringify({ pipeline_flows: document() });
  const post = { method: "POST", body };
  expect(await ask(`${flows}?project_id=${projectId}`, post)).toEqual([
    400,
    "query data_intg_flow_name: is missing",
  ]);
  const imports = `${baseUrl}/data_intg/v3/migration/zip_imports?project_id=${projectId}`;
  expect(await ask(imports, { method: "POST", body: "{}" })).toEqual([
    415,
    "Send the body as application/octet-stream.",
  ]);
});

test("the compiler names what keeps a flow from running, and the stage", async () => {
  const { project } = await sandboxProject();
  const circle = document();
  const [pipeline] = circle.pipelines as { nodes: Record<string, unknown>[] }[];
  const inputs = [{ id: "i1", schema_ref: "none", links: [{ node_id_ref: "n2" }] }];
  Object.assign(pipeline?.nodes[0] ?? {}, { inputs });
  const flow = await project.createFlow({ name: "a", flow: circle });
  const { succeeded, messages } = await flow.compile();
  expect(succeeded).toBe(false);
  expect(messages.map(({ code, stage }) => [code, stage])).toEqual([
    ["SCHEMA_UNKNOWN", "Rows"],
    ["LINK_COUNT", "Rows"],
    ["CYCLE", "Rows"],
  ]);
});

test("faults on request strike operations of the platform", async () => {
  const { project, sandbox } = await sandboxProject();
  sandbox.faults.add({
    effect: "status",
    status: 504,
    when: "after",
    calls: ["createFlow"],
    times: 1,
  });
  const flow = await project.createFlow({ name: "a", flow: document() });
  expect((await project.flows.summaries().toArray()).map(({ flowId }) => flowId)).toEqual([
    flow.flowId,
  ]);
});
