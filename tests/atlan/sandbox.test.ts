import { afterAll, beforeAll, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../sandbox/sandbox.js";
import { AtlanClient } from "../../runtime/atlan/index.js";
import { packageName, payload } from "./payload.js";

let sandbox: Sandbox;
let client: AtlanClient;
let person: AtlanClient;
const quick = { pollInterval: "20ms", timeout: "20s" } as const;

beforeAll(async () => {
  sandbox = await startSandbox({
    person: "good-person",
    runDuration: 300,
    outcome: (name) => (name.endsWith("9") ? "Failed" : "Succeeded"),
  });
  const { baseUrl, apiKey } = sandbox;
  client = new AtlanClient({ baseUrl: `${baseUrl}/`, apiKey });
  person = new AtlanClient({ baseUrl, apiKey: "good-person" });
});

afterAll(() => sandbox.close());

test.each([
  ["an API token", () => client, `${packageName}-1684500411`],
  ["a person", () => person, `${packageName}-1684500421`],
])("the whole way of a workflow, as %s", async (_, who, name) => {
  const { workflow } = who();
  const phases: unknown[] = [];
  const run = await workflow.run(payload(name));
  const outcome = await workflow.monitor(run, {
    ...quick,
    onProgress: ({ phase, nodes }) => phases.push([phase, nodes?.done]),
  });
  expect(outcome).toMatchObject({ succeeded: true, phase: "Succeeded", failedNodes: [] });
  expect(phases.at(-1)).toEqual(["Succeeded", 3]);
  expect(outcome.run).toMatchObject({
    workflow: name,
    id: expect.stringContaining(name) as string,
  });

  expect(await workflow.findByType(packageName)).toContainEqual(expect.objectContaining({ name }));
  expect(await workflow.findByType("csa-relational", { match: "exact-name" })).toEqual([]);
  expect(await workflow.findByType("csa-relational", { match: "prefix" })).not.toEqual([]);

  const again = await workflow.rerun(name);
  const active = await workflow.rerun(name, { idempotent: true });
  expect(active.id).toBe(again.id);
  expect(again.id).not.toBe(outcome.run.id);
  expect(await workflow.stop(again)).toMatchObject({ id: again.id, phase: "Failed" });
  expect(await workflow.monitor(again, quick)).toMatchObject({
    succeeded: false,
    run: { id: again.id },
  });
  expect(await workflow.findRunById(again.id ?? "")).toMatchObject({ phase: "Failed" });

  const runs = await workflow.getRuns(name, { pageSize: 1 }).toArray();
  expect(runs.map(({ id }) => id)).toEqual([again.id, outcome.run.id]);
  expect(await workflow.getRuns(name, { phase: "Succeeded" }).toArray()).toHaveLength(1);

  await workflow.delete(name);
  expect(await workflow.findById(name)).toBeUndefined();
});

test("a run that fails is a result, and says which task failed and why", async () => {
  const run = await client.workflow.run(payload(`${packageName}-1684500409`));
  expect(await client.workflow.monitor(run, quick)).toMatchObject({
    succeeded: false,
    phase: "Failed",
    message: expect.any(String) as string,
    failedNodes: [{ name: "step-3", phase: "Failed", message: expect.any(String) as string }],
  });
});

test("the errors of a real server have their kinds", async () => {
  const { baseUrl, apiKey } = sandbox;
  const name = `${packageName}-1684500412`;
  const stranger = new AtlanClient({ baseUrl, apiKey: "bad-token", retries: 0 });
  await client.workflow.run(payload(name));
  await expect(client.workflow.run(payload(name))).rejects.toMatchObject({ name: "ConflictError" });
  await expect(client.workflow.stop("no-such-run")).rejects.toMatchObject({
    name: "NotFoundError",
  });
  await expect(client.workflow.rerun("none-1684500411")).rejects.toMatchObject({
    name: "NotFoundError",
  });
  await expect(stranger.workflow.findById("a")).rejects.toMatchObject({
    name: "AuthenticationError",
  });
  await expect(
    new AtlanClient({ baseUrl: `${baseUrl}/elsewhere`, apiKey }).workflow.findById("a"),
  ).rejects.toMatchObject({ name: "NotFoundError", path: "/api/service/workflows/indexsearch" });
});
