import { afterAll, beforeAll, expect, test } from "vitest";
import { AtlanClient } from "../../runtime/atlan/index.js";
import { type Sandbox, startSandbox } from "../../sandbox/sandbox.js";
import { packageName, payload } from "./payload.js";

let sandbox: Sandbox;
const schedule = { cron: "5 4 * * *", timezone: "Europe/Paris" };
const quick = { pollInterval: "20ms", timeout: "20s" } as const;

beforeAll(async () => (sandbox = await startSandbox({ runDuration: 50 })));
afterAll(() => sandbox.close());

function connect(apiKey: string): AtlanClient["workflow"] {
  return new AtlanClient({ baseUrl: sandbox.baseUrl, apiKey }).workflow;
}

/** A payload with these annotations only, and no credential. */
function annotated(name: string, annotations: Record<string, string>) {
  const { metadata, ...rest } = payload(name);
  return { ...rest, metadata: { ...metadata, annotations }, payload: [] };
}

test.each([
  ["an API token", "good-token", `${packageName}-1684500431`],
  ["a person", "good-person", `${packageName}-1684500432`],
])("the way of a schedule, as %s", async (_, key, name) => {
  const workflow = connect(key);
  const run = await workflow.run(annotated(name, {}), { schedule });
  expect(await workflow.getScheduledRun(name)).toMatchObject({ workflow: name, ...schedule });

  const found = await workflow.findById(name);
  const updated = await workflow.update({
    ...found?.raw,
    unheard: { of: 1 },
    spec: { ...(found?.raw.spec as object), ttlStrategy: { secondsAfterCompletion: 5 } },
  });
  const cron = "0 6 * * mon";
  await workflow.addSchedule(updated, { ...schedule, cron });
  expect(await workflow.getAllScheduledRuns()).toContainEqual(
    expect.objectContaining({ workflow: name, cron }),
  );
  await workflow.addSchedule(run, schedule);
  const scheduled = await workflow.findById(name);
  expect(scheduled?.raw).toEqual({
    ...updated.raw,
    metadata: { ...(updated.raw.metadata as object), annotations: updated.annotations },
  });

  const bare = await workflow.removeSchedule(packageName);
  expect(bare).toMatchObject({ name, annotations: {} });
  expect(bare.raw).toMatchObject({ unheard: { of: 1 }, spec: { ttlStrategy: {} } });
  expect(await workflow.getScheduledRun(name)).toBeUndefined();
  await expect(workflow.addSchedule("none-1684500411", schedule)).rejects.toMatchObject({
    name: "NotFoundError",
  });
  await workflow.delete(name);
});

test("names go into paths as they are", async () => {
  const workflow = connect("good-token");
  for (const name of ["../../meta/x", "a#b", "a?b=c", "a/b", "Ünï→🚀"]) {
    await workflow.run(annotated(name, {}), { schedule });
    const raw = { ...(await workflow.findById(name))?.raw };
    expect(await workflow.update(raw)).toMatchObject({ name });
    expect(await workflow.updateOwner(name, "grace")).toMatchObject({
      labels: { "workflows.argoproj.io/creator": "grace" },
    });
    expect(await workflow.getScheduledRun(name)).toMatchObject({ workflow: name });
    await workflow.delete(name);
  }
});

test("runs by phase and time, and the latest of a workflow", async () => {
  const workflow = connect("good-token");
  const name = `${packageName}-1684500433`;
  const first = await workflow.monitor(await workflow.run(annotated(name, {})), quick);
  const again = await workflow.rerun(name);
  expect(await workflow.findLatestRun(name)).toMatchObject({ id: again.id });
  expect(await workflow.findLatestRun("none")).toBeUndefined();
  const last = await workflow.monitor(again, quick);
  const ids = async (startedAt?: string, finishedAt?: string): Promise<unknown> =>
    (
      await workflow
        .findRunsByStatusAndTimeRange(["Succeeded", "Failed"], {
          startedAt,
          finishedAt,
          pageSize: 1,
        })
        .toArray()
    )
      .filter((run) => run.workflow === name)
      .map(({ id }) => id);
  expect(await ids()).toEqual([last.run.id, first.run.id]);
  expect(await ids("now-1h")).toEqual([last.run.id, first.run.id]);
  expect(await ids(last.run.startedAt)).toEqual([last.run.id]);
  expect(await ids(undefined, first.run.finishedAt)).toEqual([first.run.id]);
  expect(await ids("now+1h")).toEqual([]);
  expect(await workflow.findRunsByStatusAndTimeRange(["Error"]).toArray()).toEqual([]);
});

test("scheduled queries", async () => {
  const workflow = connect("good-person");
  const token = connect("good-token");
  const query = { "package.argoproj.io/name": "@atlan/schedule-query" };
  await token.run(annotated("asq-guid-1-x", query), { schedule });
  await token.run(annotated("asq-guid-2-x", {}));
  const found = await workflow.findScheduleQuery("guid-1");
  expect(found.map(({ name }) => name)).toEqual(["asq-guid-1-x"]);
  expect(await workflow.findScheduleQuery("guid-2")).toEqual([]);
  await token.updateOwner("asq-guid-1-x", "grace");
  const run = await workflow.rerunScheduleQuery("asq-guid-1-x");
  expect(run.raw).toMatchObject({
    metadata: { labels: { "workflows.argoproj.io/creator": "grace" } },
  });
  const [start, end] = [new Date(Date.now() - 60_000), new Date(Date.now() + 60_000)];
  const ran = await workflow.findScheduleQueriesBetween(start, end);
  expect(ran.map(({ id }) => id)).toContain(run.id);
  expect(ran.every((one) => one.workflow === "asq-guid-1-x")).toBe(true);
  expect(await workflow.findScheduleQueriesBetween(start, end, { missed: true })).toEqual([]);
  await expect(workflow.rerunScheduleQuery("asq-none")).rejects.toMatchObject({
    name: "NotFoundError",
  });
});
