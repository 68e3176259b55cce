import { describe, expect, test } from "vitest";
import { startSandbox } from "../../sandbox/sandbox.js";
import { isDue } from "../../sandbox/atlan/cron.js";
import { folder } from "./process.js";
import { found, type Send, sender, tenant, workflow } from "./support.js";

const SCHEDULE = "orchestration.atlan.com/schedule";
const TIMEZONE = "orchestration.atlan.com/timezone";
const nightly = { [SCHEDULE]: "5 4 * * *", [TIMEZONE]: "Europe/Paris" };

/** A workflow with these annotations instead of its own. */
function annotated(name: string, annotations: object) {
  const { metadata, ...rest } = workflow(name);
  return { ...rest, metadata: { ...metadata, annotations } };
}

const json = async (answer: ReturnType<Send>): Promise<unknown> =>
  JSON.parse((await answer).text) as unknown;

describe.each([
  ["workflows", "good-token"],
  ["package-workflows", "good-person"],
])("%s with %s", (route, token) => {
  test("replaces a workflow, with what nobody described, and keeps what the tenant decides", async () => {
    const { send } = await tenant();
    const created = await send("POST", `/${route}`, { token, body: workflow("a-1") });
    const body = {
      apiVersion: "argoproj.io/v1alpha1",
      kind: "WorkflowTemplate",
      extra: { x: 1 },
      metadata: { ...created.body.metadata, uid: "forged", finalizers: ["f"], annotations: null },
      spec: { ...created.body.spec, ttlStrategy: { secondsAfterCompletion: 5 } },
    };
    const updated = await json(send("POST", `/${route}/a-1`, { token, body }));
    const { uid, creationTimestamp } = created.body.metadata as unknown as Record<string, string>;
    const want = {
      ...body,
      metadata: { ...body.metadata, uid, creationTimestamp, annotations: {} },
    };
    expect(updated).toEqual(want);
    const search = await send("POST", "/workflows/indexsearch", { body: {} });
    expect(search.body.hits.hits[0]?._source).toEqual(want);
  });
});

test.each([
  ["/workflows/a-1", { metadata: { name: "a-1" } }, "good-token", 400, "REQUEST_INVALID"],
  ["/workflows/a-1", { metadata: { name: "a-2" }, spec: {} }, "good-token", 400, "NAME_DIFFERS"],
  [
    "/workflows/a-2",
    { metadata: { name: "a-2" }, spec: {} },
    "good-token",
    404,
    "WORKFLOW_UNKNOWN",
  ],
  [
    "/workflows/a-1",
    { metadata: { name: "a-1" }, spec: {} },
    "good-person",
    403,
    "ROUTE_FORBIDDEN",
  ],
  ["/workflows/a-1/changeownership", {}, "good-token", 400, "REQUEST_INVALID"],
  ["/workflows/a-2/changeownership", { username: "b" }, "good-token", 404, "WORKFLOW_UNKNOWN"],
  [
    "/workflows/triggerAsOwner",
    { namespace: "default", resourceKind: "WorkflowTemplate", resourceName: "a-2" },
    "good-token",
    404,
    "WORKFLOW_UNKNOWN",
  ],
] as const)("POST %s with %j by %s is refused", async (path, body, token, status, code) => {
  const { send } = await tenant();
  await send("POST", "/workflows", { body: workflow("a-1") });
  const answer = await send("POST", path, { token, body });
  expect([answer.status, answer.body.code]).toEqual([status, code]);
});

test("a workflow has an owner, in whose name it can be started", async () => {
  const { send } = await tenant();
  const creator = "workflows.argoproj.io/creator";
  const created = await send("POST", "/workflows", { body: workflow("a/1") });
  expect(created.body.metadata.labels[creator]).toBe("service-account-apikey-sandbox");
  const path = "/workflows/a%2F1/changeownership";
  const owned = await send("POST", path, { token: "good-person", body: { username: "grace" } });
  expect(owned.body.metadata.labels[creator]).toBe("grace");
  const body = { namespace: "default", resourceKind: "WorkflowTemplate", resourceName: "a/1" };
  const started = await send("POST", "/workflows/triggerAsOwner", { body });
  expect(started.body.metadata.labels[creator]).toBe("grace");
});

test("schedules are what the annotations say, also after a restart", async () => {
  const dataDir = folder();
  const look = async (send: Send): Promise<unknown[]> => [
    await json(send("GET", "/runs/cron")),
    await json(send("GET", "/runs/cron/a-1-cron")),
  ];
  const first = await startSandbox({ dataDir });
  const send = sender(first.baseUrl);
  await send("POST", "/workflows", { body: annotated("a-1", {}) });
  await send("POST", "/workflows", { body: annotated("a-2", nightly) });
  expect((await send("GET", "/runs/cron/a-1-cron")).status).toBe(404);
  await send("POST", "/workflows/a-1", { body: annotated("a-1", nightly) });
  const { spec, metadata } = annotated("a-2", {});
  await send("POST", "/workflows/a-2", { body: { spec, metadata } });
  const before = await look(send);
  await first.close();
  expect(before).toMatchObject([
    { items: [{ metadata: { name: "a-1-cron" } }] },
    { spec: { schedule: "5 4 * * *", timezone: "Europe/Paris" } },
  ]);
  const second = await startSandbox({ dataDir });
  expect(await look(sender(second.baseUrl))).toEqual(before);
  await second.close();
});

test("runs of scheduled queries, and missed ones, are found by period", async () => {
  const { send, clock } = await tenant();
  const query = { "package.argoproj.io/name": "@atlan/schedule-query", ...nightly };
  await send("POST", "/workflows", { body: annotated("asq-1", query) });
  await send("POST", "/workflows", { body: annotated("asq-2", query) });
  await send("POST", "/workflows", { body: annotated("a-3", nightly) });
  clock.now += 86_400_000;
  for (const resourceName of ["asq-1", "a-3"]) {
    const body = { namespace: "default", resourceKind: "WorkflowTemplate", resourceName };
    await send("POST", "/workflows/submit", { body });
  }
  const between = async (kind: string, startDate: string, endDate: string): Promise<unknown> => {
    const period = new URLSearchParams({ startDate, endDate }).toString();
    const answer = await json(send("GET", `/runs/cron/${kind}BetweenDuration?${period}`));
    return Array.isArray(answer)
      ? answer.map(
          ({ spec }: { spec: { workflowTemplateRef: object } }) => spec.workflowTemplateRef,
        )
      : answer;
  };
  const [night, noon] = ["2024-05-02T00:00:00Z", "2024-05-02T14:00:00.000+02:00"] as const;
  const later = "2024-05-03T12:00:00Z";
  expect(await between("scheduleQueries", night, noon)).toEqual([{ name: "asq-1" }]);
  expect(await between("scheduleQueries", "2024-05-02T12:00:01Z", later)).toEqual([]);
  expect(await between("missedScheduleQueries", night, noon)).toEqual([{ name: "asq-2" }]);
  expect(await between("missedScheduleQueries", noon, later)).toEqual([]);
  expect(await between("scheduleQueries", later, night)).toMatchObject({ code: "PERIOD_INVALID" });
  expect(await between("scheduleQueries", "x", noon)).toMatchObject({ code: "REQUEST_INVALID" });
});

// 2024-05-01 is a Wednesday.
test.each([
  ["5 4 * * *", "UTC", "2024-05-01T04:05:00Z", true],
  ["5 4 * * *", "Europe/Paris", "2024-05-01T02:05:00Z", true],
  ["5 4 * * *", "Europe/Paris", "2024-05-01T04:05:00Z", false],
  ["30 9 * * *", "Asia/Kolkata", "2024-05-01T04:00:00Z", true],
  ["0 20 30 4 *", "America/New_York", "2024-05-01T00:00:00Z", true],
  ["*/15 * * * *", "UTC", "2024-05-01T04:45:00Z", true],
  ["*/15 * * * *", "UTC", "2024-05-01T04:46:00Z", false],
  ["3/20 * * * *", "UTC", "2024-05-01T04:43:00Z", true],
  ["0 4 * may mon-fri", "UTC", "2024-05-01T04:00:00Z", true],
  ["0 4 * * 0,6", "UTC", "2024-05-01T04:00:00Z", false],
  ["0 4 13 * wed", "UTC", "2024-05-01T04:00:00Z", true],
  ["0 4 13 * *", "UTC", "2024-05-01T04:00:00Z", false],
  ["every day", "UTC", "2024-05-01T04:00:00Z", false],
  ["*/0 x 1-x * *", "UTC", "2024-05-01T04:00:00Z", false],
  ["* * * * *", "Not/AZone", "2024-05-01T04:00:00Z", false],
])("%s in %s at %s: %s", (cron, timezone, time, want) => {
  const at = Date.parse(time);
  expect(isDue(cron, timezone, at, at + 59_999)).toBe(want);
  expect(isDue(cron, timezone, at + 1, at + 59_999)).toBe(false);
});

test("a workflow that is archived has no schedule", async () => {
  const { send } = await tenant();
  await send("POST", "/workflows", { body: annotated("a-1", nightly) });
  await send("POST", "/workflows/a-1/archive");
  expect(await found(send, "workflows")).toEqual([]);
  expect(await json(send("GET", "/runs/cron"))).toEqual({ items: [] });
});
