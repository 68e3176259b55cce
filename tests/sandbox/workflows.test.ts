import { describe, expect, test } from "vitest";
import { found, nested, runNamed, searches, SECRET, steps, tenant, workflow } from "./support.js";

const rerun = (resourceName: string, namespace = "default") => ({
  body: { namespace, resourceKind: "WorkflowTemplate", resourceName },
});

describe("who calls", () => {
  test.each([
    ["good-token", true],
    ["good-person", false],
  ])("%s: an API token is told apart by its roles: %s", async (token, isToken) => {
    const { send } = await tenant();
    const { body } = await send("GET", "/whoami", { token });
    const roles = body.roles.map(({ name }) => name);
    expect(roles.includes("$api-token-default-access")).toBe(isToken);
    expect(roles).not.toContain("$admin");
  });

  test("tokens can be chosen", async () => {
    const { send } = await tenant({ apiKey: "k1", person: "k2" });
    const statuses = ["k1", "k2", "good-token"].map((token) => send("GET", "/whoami", { token }));
    expect((await Promise.all(statuses)).map(({ status }) => status)).toEqual([200, 200, 401]);
  });
});

describe.each([
  ["workflows", "good-token"],
  ["package-workflows", "good-person"],
])("%s with %s", (route, token) => {
  test("creates, runs, reruns and archives", async () => {
    const { send, clock } = await tenant();
    const created = await send("POST", `/${route}?submit=true`, { token, body: workflow("a-1") });
    expect(created.status).toBe(200);
    expect(created.body.metadata).toMatchObject({
      name: "a-1",
      namespace: "default",
      creationTimestamp: "2024-05-01T12:00:00.000Z",
      labels: { "orchestration.atlan.com/type": "custom" },
    });
    const [first = ""] = await found(send, "runs", searches.ofWorkflow("a-1"));
    expect(first).toMatch(/^a-1-[a-z0-9]{5}$/);

    clock.now += 5000;
    const again = await send("POST", `/${route}/submit`, { token, ...rerun("a-1") });
    expect(again.body).toMatchObject({
      spec: { workflowTemplateRef: { name: "a-1" } },
      status: { phase: "Pending" },
    });
    const second: string = again.body.metadata.name;
    expect(await found(send, "runs", searches.ofWorkflow("a-1"))).toEqual([second, first]);

    expect((await send("POST", `/${route}/a-1/archive`, { token })).status).toBe(200);
    expect(await found(send, "workflows")).toEqual([]);
    expect((await send("POST", `/${route}/submit`, { token, ...rerun("a-1") })).status).toBe(404);
    expect(await found(send, "runs")).toEqual([second, first]);
    expect((await send("POST", `/${route}`, { token, body: workflow("a-1") })).status).toBe(200);
  });
});

test("without submit=true a workflow is stored and not started", async () => {
  const { send } = await tenant();
  await send("POST", "/workflows", { body: workflow("a-1") });
  await send("POST", "/workflows?submit=false", { body: workflow("a-2") });
  expect(await found(send, "workflows")).toEqual(["a-2", "a-1"]);
  expect(await found(send, "runs")).toEqual([]);
});

test("a name is taken once", async () => {
  const { send } = await tenant();
  await send("POST", "/workflows?submit=true", { body: workflow("a-1") });
  const again = await send("POST", "/workflows?submit=true", { body: workflow("a-1") });
  expect([again.status, again.body.code]).toEqual([409, "WORKFLOW_EXISTS"]);
  expect(await found(send, "runs")).toHaveLength(1);
});

test("a workflow is rerun in its own namespace", async () => {
  const { send } = await tenant();
  await send("POST", "/workflows", { body: workflow("a-1", { namespace: "argo" }) });
  expect((await send("POST", "/workflows/submit", rerun("a-1"))).status).toBe(404);
  expect((await send("POST", "/workflows/submit", rerun("a-1", "argo"))).status).toBe(200);
});

test("no credential is shown or kept", async () => {
  const { send } = await tenant();
  const created = await send("POST", "/workflows", { body: workflow("a-1") });
  const listed = await send("POST", "/workflows/indexsearch", { body: {} });
  expect(created.text + listed.text).not.toContain(SECRET);
  expect(created.body.payload[0]?.body).toEqual({
    name: "a-1-0",
    authType: "s3",
    username: "********",
    password: "********",
    extra: { region: "********", s3_bucket: "********", nothing: null },
    connectorConfigName: "csa-connectors-objectstore",
  });
  const parameters = created.body.spec.templates[0]?.dag.tasks[0]?.arguments.parameters ?? [];
  expect(parameters[1]).toEqual({ name: "assets_prefix", value: null });
  expect(parameters[2]?.value).toMatch(/^[0-9a-f-]{36}$/);
});

test("a payload without a credential stays as it is", async () => {
  const { send } = await tenant();
  const sent = { ...workflow("a-1"), payload: [] };
  const { body } = await send("POST", "/workflows", { body: sent });
  expect(body).toMatchObject(sent);
});

test.each(["__proto__", "constructor", "../x", "a/b", "a?b=c#d", "Ünï→🚀", " ", "%2F"])(
  "a workflow may be called %j",
  async (name) => {
    const { send } = await tenant();
    const created = await send("POST", "/workflows?submit=true", { body: workflow(name) });
    expect(created.body.metadata.name).toBe(name);
    expect(await found(send, "workflows", searches.byName(name))).toEqual([name]);
    const [started = ""] = await found(send, "runs", searches.ofWorkflow(name));
    expect(Object.keys((await runNamed(send, started)).status.nodes)).toContain(started);
    const stopped = await send("POST", `/runs/${encodeURIComponent(started)}/stop`);
    expect(stopped.body.metadata.name).toBe(started);
    const path = `/workflows/${encodeURIComponent(name)}/archive`;
    expect((await send("POST", path)).status).toBe(200);
    expect((await send("POST", path)).status).toBe(404);
  },
);

test.each(["..", "\ud83d"])(
  "%j is a name, though no client can put it into a path",
  async (name) => {
    const { send } = await tenant();
    await send("POST", "/workflows?submit=true", { body: workflow(name) });
    expect(await found(send, "workflows", searches.byName(name))).toEqual([name]);
    expect(await found(send, "runs", searches.ofWorkflow(name))).toHaveLength(1);
  },
);

test("keys of a workflow may be called like anything", async () => {
  const { send } = await tenant();
  const raw = JSON.stringify(workflow("a-1")).replace('"labels":{', '"labels":{"__proto__":"p",');
  const created = await send("POST", "/workflows", { raw });
  expect(created.text).toContain('"__proto__":"p"');
  const query = { exists: { field: "metadata.labels.__proto__" } };
  expect(await found(send, "workflows", nested("metadata", query))).toEqual(["a-1"]);
});

test("the run of a workflow with the longest name can be stopped", async () => {
  const { send } = await tenant();
  const name = "🚀".repeat(253);
  await send("POST", "/workflows?submit=true", { body: workflow(name) });
  const [started = ""] = await found(send, "runs");
  expect((await send("POST", `/runs/${encodeURIComponent(started)}/stop`)).status).toBe(200);
  const tooLong = await send("POST", "/workflows", { body: workflow(`${name}x`) });
  expect(tooLong.body.message).toContain("body $.metadata.name");
});

describe("a run goes by the clock", () => {
  const given = [
    [0, "Pending", "0/3", ["Pending", "Pending", "Pending"]],
    [99, "Pending", "0/3", ["Pending", "Pending", "Pending"]],
    [100, "Running", "0/3", ["Running", "Pending", "Pending"]],
    [400, "Running", "1/3", ["Succeeded", "Running", "Pending"]],
    [700, "Running", "2/3", ["Succeeded", "Succeeded", "Running"]],
    [999, "Running", "2/3", ["Succeeded", "Succeeded", "Running"]],
    [1000, "Succeeded", "3/3", ["Succeeded", "Succeeded", "Succeeded"]],
    [9e9, "Succeeded", "3/3", ["Succeeded", "Succeeded", "Succeeded"]],
  ] as const;

  test.each(given)("after %i of 1000 ms it is %s, %s", async (passed, phase, progress, phases) => {
    const { send, clock } = await tenant();
    await send("POST", "/workflows", { body: workflow("a-1") });
    clock.now += 10_000;
    const started = await send("POST", "/workflows/submit", rerun("a-1"));
    const name: string = started.body.metadata.name;
    clock.now += passed;
    const run = await runNamed(send, name);
    const { metadata, status } = run;
    expect(status).toMatchObject({ phase, progress, startedAt: "2024-05-01T12:00:10.000Z" });
    expect(status.finishedAt).toBe(passed < 1000 ? null : "2024-05-01T12:00:11.000Z");
    expect(metadata.labels["workflows.argoproj.io/phase"]).toBe(phase);
    expect(status.nodes[name]).toMatchObject({ id: name, type: "DAG", phase, progress });
    expect(steps(run)).toEqual(phases);
  });

  test.each([
    ["Failed", "main: exit code 1"],
    ["Error", "The node that ran the step was lost."],
  ] as const)("it can be made to end as %s", async (outcome, message) => {
    const { send, clock } = await tenant({
      outcome: (name) => (name === "bad-1" ? outcome : "Succeeded"),
    });
    await send("POST", "/workflows?submit=true", { body: workflow("bad-1") });
    await send("POST", "/workflows?submit=true", { body: workflow("good-1") });
    clock.now += 5000;
    const [good = "", bad = ""] = await found(send, "runs");
    expect((await runNamed(send, good)).status.phase).toBe("Succeeded");
    expect((await runNamed(send, bad)).status).toMatchObject({
      phase: outcome,
      progress: "2/3",
      message,
    });
  });

  test("a run without duration is over at once", async () => {
    const { send } = await tenant({ runDuration: 0 });
    await send("POST", "/workflows", { body: workflow("a-1") });
    await send("POST", "/workflows", { body: workflow("a-2") });
    const again = await send("POST", "/workflows/submit", rerun("a-1"));
    expect(again.body.metadata.name).toMatch(/^a-1-/);
  });

  test.each([
    [50, "0/3", ["Omitted", "Omitted", "Omitted"]],
    [500, "1/3", ["Succeeded", "Failed", "Omitted"]],
  ])("stopped after %i ms it has failed", async (passed, progress, phases) => {
    const { send, clock } = await tenant();
    await send("POST", "/workflows", { body: workflow("a-1") });
    clock.now += 10_000;
    const name: string = (await send("POST", "/workflows/submit", rerun("a-1"))).body.metadata.name;
    clock.now += passed;
    const stopped = await send("POST", `/runs/${name}/stop`);
    const message = "Stopped with strategy 'Stop'";
    expect(stopped.body.status).toMatchObject({ phase: "Failed", progress, message });
    clock.now += 10_000;
    expect((await send("POST", `/runs/${name}/stop`)).body).toEqual(stopped.body);
    const run = await runNamed(send, name);
    expect(run.status).toEqual(stopped.body.status);
    expect(steps(run)).toEqual(phases);
  });

  test("stopping what has ended changes nothing", async () => {
    const { send, clock } = await tenant();
    await send("POST", "/workflows?submit=true", { body: workflow("a-1") });
    const [name = ""] = await found(send, "runs");
    clock.now += 5000;
    expect((await send("POST", `/runs/${name}/stop`)).body.status.phase).toBe("Succeeded");
  });

  test.each([-1, 1.5, Infinity, NaN])(
    "it takes whole milliseconds, not %d",
    async (runDuration) => {
      await expect(tenant({ runDuration })).rejects.toThrow(RangeError);
    },
  );
});
