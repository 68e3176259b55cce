import fc from "fast-check";
import { expect, test } from "vitest";
import { AtlanClient, type Fetch, isAtlanError } from "../../runtime/atlan/index.js";
import { answer } from "../http/call.js";
import { virtualClock } from "../http/clocks.js";
import { payload, workflowName } from "./payload.js";
import { searchMishaps, Tenant, type TenantOptions } from "./tenant.js";
import { type Mishap, mishaps } from "../support/mishaps.js";
import { canaries } from "../support/canaries.js";

const runs = 1_000;

/** A tenant, and a client of it; its clock is off by up to an hour, and its search shows nothing at once. */
const scenario = fc.record({
  mishaps: fc.array(fc.constantFrom(...mishaps), { maxLength: 6 }),
  searchMishaps: fc.array(fc.constantFrom(...searchMishaps), { maxLength: 12 }),
  lag: fc.constantFrom(0, 100, 3_000, 9_000),
  ahead: fc.constantFrom(-3_600_000, -300, 0, 700, 3_600_000),
  drift: fc.constantFrom(0, 500, 3_000),
  random: fc.double({ min: 0, max: 0.999, noNaN: true }),
});

function connect(options: Omit<TenantOptions, "clock">, random = 0.5): [AtlanClient, Tenant] {
  const clock = virtualClock(() => random);
  const tenant = new Tenant({ ...options, clock });
  const { fetch } = tenant;
  return [
    new AtlanClient({ baseUrl: "https://tenant", apiKey: canaries.apiKey, fetch, clock }),
    tenant,
  ];
}

/** How a call may end, by what it made. */
async function expectOnce(work: Promise<unknown>, made: () => number): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!isAtlanError(error)) throw error;
    const most = error.code === "ATLAN_IN_DOUBT" ? 1 : 0;
    expect(made(), error.message).toBeLessThanOrEqual(most);
    return;
  }
  expect(made()).toBe(1);
}

test(`run() makes one workflow, or says that it doesn't know, in ${runs} patterns of failure`, async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async ({ random, ...options }) => {
      const [client, tenant] = connect(options, random);
      await expectOnce(client.workflow.run(payload()), () => tenant.workflows.length);
    }),
    { numRuns: runs },
  );
});

test("run() sends a payload as it was when it was given, and looks for it under that name", async () => {
  const [client, tenant] = connect({ mishaps: ["504After"] });
  const changing = payload("first");
  const work = client.workflow.run(changing);
  Object.assign(changing.metadata, { name: "second" });
  expect(await work).toMatchObject({ workflow: "first" });
  expect(tenant.workflows.map(({ name }) => name)).toEqual(["first"]);
});

test(`rerun() makes one run, or says that it doesn't know, in ${runs} patterns of failure`, async () => {
  await fc.assert(
    fc.asyncProperty(scenario, fc.boolean(), async ({ random, ...options }, idempotent) => {
      const [client, tenant] = connect(options, random);
      tenant.hasRun(workflowName, 60_000);
      tenant.hasRun("another-1684500411", 0);
      const before = tenant.runs.length;
      const work = client.workflow.rerun(workflowName, { idempotent });
      await expectOnce(work, () => tenant.runs.length - before);
      const run = await work.catch(() => undefined);
      if (run !== undefined) expect(run.id).toBe(tenant.runs.at(-1)?.name);
    }),
    { numRuns: runs },
  );
});

test(`rerun() right after run() makes a second run, or says that it doesn't know, in ${runs} patterns of failure`, async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async ({ random, ...options }) => {
      const [client, tenant] = connect(
        { ...options, mishaps: ["none", ...options.mishaps] },
        random,
      );
      const first = await client.workflow.run(payload());
      await expectOnce(client.workflow.rerun(first), () => tenant.runs.length - 1);
    }),
    { numRuns: runs },
  );
});

test(`rerunScheduleQuery() makes one run, or says that it doesn't know, in ${runs} patterns of failure`, async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async ({ random, ...options }) => {
      const [client, tenant] = connect(options, random);
      await expectOnce(client.workflow.rerunScheduleQuery("asq-1"), () => tenant.runs.length);
    }),
    { numRuns: runs },
  );
});

const schedule = { cron: "5 4 * * *", timezone: "UTC" };

test(`addSchedule() is done, or not done, or says that it doesn't know, in ${runs} patterns of failure`, async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async ({ random, ...options }) => {
      const [client, tenant] = connect(options, random);
      tenant.hasWorkflow(workflowName, 60_000);
      const changed = (): number => Math.min(tenant.changes.length, 1);
      await expectOnce(client.workflow.addSchedule(workflowName, schedule), changed);
      expect(new Set(tenant.changes.map(({ document }) => JSON.stringify(document))).size).toBe(
        changed(),
      );
      expect([tenant.workflows.length, tenant.runs.length]).toEqual([1, 0]);
    }),
    { numRuns: runs },
  );
});

test.each<[Mishap, number]>([
  ["504After", 1],
  ["dropAfter", 1],
  ["emptyAfter", 1],
  ["504Before", 2],
  ["429", 2],
])("addSchedule() whose answer is lost by %s is sent %d times", async (mishap, want) => {
  const clock = virtualClock();
  const tenant = new Tenant({ clock, mishaps: [mishap] });
  tenant.hasWorkflow(workflowName, 60_000);
  const sent: string[] = [];
  const fetch: Fetch = (url, init) => {
    if (url.endsWith(`/workflows/${workflowName}`)) sent.push(url);
    return tenant.fetch(url, init);
  };
  const client = new AtlanClient({
    baseUrl: "https://tenant",
    apiKey: canaries.apiKey,
    clock,
    fetch,
  });
  const stored = await client.workflow.addSchedule(workflowName, schedule);
  expect(stored.annotations).toMatchObject({ "orchestration.atlan.com/schedule": "5 4 * * *" });
  expect(sent).toHaveLength(want);
  expect(tenant.changes).toHaveLength(1);
});

test("an update of a credential is not sent twice: no search shows whether it was done", async () => {
  const [client, tenant] = connect({ mishaps: ["504After"] });
  tenant.hasWorkflow(workflowName, 60_000);
  await expect(client.workflow.update(payload())).rejects.toMatchObject({
    code: "ATLAN_IN_DOUBT",
    attempts: 1,
    cause: { message: expect.stringContaining("credential") as string },
  });
  expect(tenant.changes).toHaveLength(1);
});

test("an update that takes something away is not taken for done before it is", async () => {
  const [client, tenant] = connect({ mishaps: ["504Before"] });
  tenant.hasWorkflow(workflowName, 60_000);
  const found = await client.workflow.findById(workflowName);
  await client.workflow.update({ ...found?.raw, spec: {} });
  expect(tenant.changes).toMatchObject([{ document: { spec: {} } }]);
});

test("reruns of one workflow at the same time are as many runs, each returned once", async () => {
  const [client, tenant] = connect({
    mishaps: ["504After", "504Before", "504After", "none", "dropAfter", "dropBefore"],
  });
  const made = await Promise.all(
    Array.from({ length: 6 }, () => client.workflow.rerun(workflowName)),
  );
  expect(new Set(made.map((run) => run.id)).size).toBe(6);
  expect(tenant.runs).toHaveLength(6);
});

test("a workflow of the same name that was there before is not taken for the lost one", async () => {
  const [client, tenant] = connect({ mishaps: ["504Before"] });
  tenant.hasWorkflow(workflowName, 60_000);
  await expect(client.workflow.run(payload())).rejects.toMatchObject({
    code: "ATLAN_IN_DOUBT",
    cause: { message: expect.stringContaining("existed before") as string },
  });
  expect(tenant.workflows).toHaveLength(1);
});

test("what was created although its answer was lost is returned like any other", async () => {
  const [client] = connect({ mishaps: ["504After"] });
  const [other] = connect({});
  const lost = await client.workflow.run(payload());
  const answered = await other.workflow.run(payload());
  expect({ ...lost, raw: {} }).toEqual({ ...answered, raw: {} });
  expect(lost.workflow).toBe(workflowName);
});

test("an error in doubt names the workflow and says how to look", async () => {
  const drops = Array.from({ length: 100 }, () => "drop" as const);
  const [client] = connect({ mishaps: ["504After"], searchMishaps: drops });
  await expect(client.workflow.run(payload())).rejects.toMatchObject({
    name: "AtlanError",
    code: "ATLAN_IN_DOUBT",
    status: 504,
    attempts: 1,
    message: expect.stringContaining(`Look for ${workflowName} with findById()`) as string,
    cause: { message: expect.stringContaining("lost its connection") as string },
  });
});

test("delete() succeeds when the lost try has deleted, and the second one is told that there is none", async () => {
  const statuses = [504, 404];
  const clock = virtualClock();
  const tenant = new Tenant({ clock });
  const fetch: Fetch = (url, init) =>
    url.endsWith("/archive")
      ? Promise.resolve(answer(statuses.shift() ?? 500))
      : tenant.fetch(url, init);
  const client = new AtlanClient({
    baseUrl: "https://tenant",
    apiKey: canaries.apiKey,
    clock,
    fetch,
  });
  await expect(client.workflow.delete(workflowName)).resolves.toBeUndefined();
});
