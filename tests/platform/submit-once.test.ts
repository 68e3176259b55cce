import fc from "fast-check";
import { expect, test } from "vitest";
import {
  DataIntegrationPlatform,
  isDataIntegrationError,
  type Project,
} from "../../runtime/datastage/platform/index.js";
import { virtualClock } from "../http/clocks.js";
import { canaries } from "../support/canaries.js";
import { mishaps } from "../support/mishaps.js";
import { document } from "./documents.js";
import { FailingPlatform, type FailingPlatformOptions, lookMishaps } from "./failing-platform.js";

const runs = 1_000;

/** A platform, and a client of it; its clock is off by up to an hour, and its lists show nothing at once. */
const scenario = fc.record({
  mishaps: fc.array(fc.constantFrom(...mishaps), { maxLength: 6 }),
  lookMishaps: fc.array(fc.constantFrom(...lookMishaps), { maxLength: 12 }),
  lag: fc.constantFrom(0, 100, 3_000, 9_000),
  ahead: fc.constantFrom(-3_600_000, -300, 0, 700, 3_600_000),
  random: fc.double({ min: 0, max: 0.999, noNaN: true }),
});

type Scenario = Omit<FailingPlatformOptions, "clock"> & { readonly random?: number };

/** The project, and what is behind it; nothing has failed yet. */
async function connect({
  random = 0.5,
  ...options
}: Scenario): Promise<[Project, FailingPlatform]> {
  const clock = virtualClock(() => random);
  const platform = new FailingPlatform({ ...options, clock });
  const { fetch } = platform;
  const client = new DataIntegrationPlatform({
    baseUrl: "https://platform",
    bearerToken: canaries.apiKey,
    fetch,
    clock,
  });
  return [await client.projects.get({ projectId: "p" }), platform];
}

/** How a call may end, by what it made. */
async function expectOnce(work: Promise<unknown>, made: () => number): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!isDataIntegrationError(error)) throw error;
    const most = error.code === "DATASTAGE_IN_DOUBT" ? 1 : 0;
    expect(made(), error.message).toBeLessThanOrEqual(most);
    return;
  }
  expect(made()).toBe(1);
}

test(`createFlow() makes one flow, or says that it doesn't know, in ${runs} patterns of failure`, async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async (options) => {
      const [project, platform] = await connect(options);
      const work = project.createFlow({ name: "a", flow: document() });
      await expectOnce(work, () => platform.flows.length);
      const made = await work.catch(() => undefined);
      if (made !== undefined) expect(made.flowId).toBe(platform.flows[0]?.id);
    }),
    { numRuns: runs },
  );
});

test(`updateFlow() saves, or doesn't, or says that it doesn't know, in ${runs} patterns of failure`, async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async ({ mishaps, lookMishaps, ...options }) => {
      const [project, platform] = await connect({
        ...options,
        mishaps: ["none", ...mishaps],
        // The flow is made and read before anything fails.
        lookMishaps: ["none", ...lookMishaps],
      });
      const made = await project.createFlow({ name: "a", flow: document("a") });
      const flow = await project.flows.get({ flowId: made.flowId });
      const stored = (): unknown[] => platform.flows[0]?.versions ?? [];
      await expectOnce(project.updateFlow(flow.with({ flow: document("b") })), () =>
        Math.min(stored().length - 1, 1),
      );
      // No version but these two was ever there.
      expect(new Set(stored().map((version) => JSON.stringify(version))).size).toBeLessThan(3);
      expect(platform.flows).toHaveLength(1);
    }),
    { numRuns: runs },
  );
});

test(`start() starts one run, or says that it doesn't know, in ${runs} patterns of failure`, async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async ({ lookMishaps, ...options }) => {
      const [project, platform] = await connect({
        ...options,
        lookMishaps: ["none", ...lookMishaps],
      });
      platform.runs.push({ id: "old", name: "job run", at: Date.UTC(2020, 0, 1) });
      const job = await project.jobs.get({ jobId: "j" });
      const work = job.start();
      await expectOnce(work, () => platform.runs.length - 1);
      const run = await work.catch(() => undefined);
      if (run !== undefined) expect(run.runId).toBe(platform.runs.at(-1)?.id);
    }),
    { numRuns: runs },
  );
});

test("starts of one job at the same time are as many runs, each returned once", async () => {
  const [project, platform] = await connect({
    mishaps: ["504After", "504Before", "504After", "none", "dropAfter", "dropBefore"],
  });
  const job = await project.jobs.get({ jobId: "j" });
  const made = await Promise.all(Array.from({ length: 6 }, () => job.start()));
  expect(new Set(made.map(({ runId }) => runId)).size).toBe(6);
  expect(platform.runs).toHaveLength(6);
});

test("a flow of that name with other contents is not taken for the lost one", async () => {
  const [project, platform] = await connect({ mishaps: ["none", "504Before"] });
  await project.createFlow({ name: "a", flow: document("other") });
  await project.createFlow({ name: "a", flow: document() });
  expect(platform.flows).toHaveLength(2);
});

test("a save whose answer was lost isn't repeated over what somebody else has saved since", async () => {
  const [project, platform] = await connect({ mishaps: ["none", "504Before"] });
  const flow = await project.createFlow({ name: "a", flow: document("a") });
  const [stored] = platform.flows;
  const save = project.updateFlow(flow.with({ flow: document("b") }));
  // After the look before the save.
  await new Promise((resolve) => setImmediate(resolve));
  stored?.versions.push(document("theirs"));
  await expect(save).rejects.toMatchObject({
    code: expect.stringMatching(/CONFLICT|IN_DOUBT/) as string,
  });
  expect(stored?.versions.at(-1)).toEqual(document("theirs"));
});

test("an error in doubt names what to look for", async () => {
  const drops = Array.from({ length: 100 }, () => "drop" as const);
  const [project] = await connect({ mishaps: ["504After"], lookMishaps: drops });
  await expect(project.createFlow({ name: "a", flow: document() })).rejects.toMatchObject({
    name: "DataIntegrationError",
    code: "DATASTAGE_IN_DOUBT",
    status: 504,
    message: expect.stringContaining('Look for a flow named "a" with flows.get()') as string,
  });
});

test.each(["429", "500", "drop"] as const)(
  "a list that can't be read (%s) is never the news that something isn't there",
  async (mishap) => {
    const [project] = await connect({ lookMishaps: Array.from({ length: 10 }, () => mishap) });
    const error: unknown = await project.flows
      .get({ name: "a" })
      .catch((thrown: unknown) => thrown);
    expect(isDataIntegrationError(error) && error.code).toMatch(/RATE_LIMIT|STATUS|CONNECTION/);
  },
);
