import { describe, expect, test } from "vitest";
import { AtlanClient, isAtlanError, type WorkflowOutcome } from "../../runtime/atlan/index.js";
import type { Duration } from "../../runtime/http/duration.js";
import { type Answerer, recordingFetch } from "../../runtime/testing/recording-transport.js";
import { virtualClock } from "../http/clocks.js";
import { canaries } from "../support/canaries.js";
import { errorFor } from "./error-for.js";
import { packageName, payload, workflowName } from "./payload.js";
import { hits, run, sent } from "./sent.js";
import { known, running, succeeded, watch } from "./watch.js";

// Defects of the vendor's client that no other test shows to be absent here. The numbers are those of
// docs/compatibility.md.

function connect(answer: Answerer, clock = virtualClock()): AtlanClient {
  const fetch = recordingFetch((request) =>
    request.url.endsWith("/whoami") ? { body: { roles: [{ name: "$admin" }] } } : answer(request),
  );
  return new AtlanClient({ baseUrl: "https://tenant", apiKey: canaries.apiKey, fetch, clock });
}

const document = { metadata: { name: workflowName }, spec: {} };
const schedule = { cron: "5 4 * * *", timezone: "Europe/Paris" };
const calls: readonly (readonly [string, (client: AtlanClient["workflow"]) => Promise<unknown>])[] =
  [
    ["run", (workflow) => workflow.run(payload())],
    ["rerun", (workflow) => workflow.rerun(workflowName)],
    ["findByType", (workflow) => workflow.findByType(packageName)],
    ["findById", (workflow) => workflow.findById(workflowName)],
    ["findRunById", (workflow) => workflow.findRunById("run-1")],
    ["findLatestRun", (workflow) => workflow.findLatestRun(workflowName)],
    ["getRuns", (workflow) => workflow.getRuns(workflowName).toArray()],
    ["monitor", (workflow) => workflow.monitor(known)],
    ["update", (workflow) => workflow.update(document)],
    ["updateOwner", (workflow) => workflow.updateOwner(workflowName, "grace")],
    ["addSchedule", (workflow) => workflow.addSchedule(workflowName, schedule)],
    ["removeSchedule", (workflow) => workflow.removeSchedule(workflowName)],
    ["getAllScheduledRuns", (workflow) => workflow.getAllScheduledRuns()],
    ["getScheduledRun", (workflow) => workflow.getScheduledRun(workflowName)],
  ];
const withEmptyAnswers: typeof calls = [
  ["stop", (workflow) => workflow.stop("run-1")],
  ["delete", (workflow) => workflow.delete(workflowName)],
];

describe("11: what isn't answered is no success", () => {
  test.each([...calls, ...withEmptyAnswers])("%s, by 503 to the end", async (_, use) => {
    const error: unknown = await use(connect(() => ({ status: 503 })).workflow).catch(
      (thrown: unknown) => thrown,
    );
    expect(isAtlanError(error) && error.status).toBe(503);
  });

  test.each(calls)("%s, by an empty 200", async (_, use) => {
    const error: unknown = await use(connect(() => ({})).workflow).catch(
      (thrown: unknown) => thrown,
    );
    expect(isAtlanError(error) && error.status).toBe(200);
  });

  test.each(withEmptyAnswers)("%s needs no more than a 200", async (_, use) => {
    await use(connect(() => ({})).workflow);
  });
});

test.each([
  { metadata: { name: workflowName, annotations: null, labels: 7 }, spec: null },
  { metadata: { name: workflowName, creationTimestamp: 5 }, status: [], payload: "x" },
])("12: a workflow that was created is returned, whatever else the answer holds", async (body) => {
  let started: unknown;
  await sent(async (client) => (started = await client.workflow.run(payload())), { body });
  expect(started).toMatchObject({ workflow: workflowName });
});

describe("14, 15: monitor", () => {
  test("of a rerun asks for that run by its id", async () => {
    const requests = await sent(
      async (client) => client.workflow.monitor(await client.workflow.rerun(workflowName)),
      { body: run("run-2", "Pending") },
      hits(run("run-2", "Succeeded")),
    );
    expect(requests[1]?.url).toMatch(/\/runs\/indexsearch$/);
    expect(JSON.stringify(requests[1]?.body)).toContain('"run-2"');
  });

  test("doesn't take the run before for it", async () => {
    const before = { ...succeeded, id: "before" };
    const outcome: WorkflowOutcome = await watch(known, [
      [before],
      [before, running],
      [before, { status: { phase: "Failed" } }],
    ]).outcome;
    expect(outcome).toMatchObject({ succeeded: false, run: { id: "mine" } });
  });
});

test.each<[Duration | undefined, number]>([
  [undefined, 180_000],
  ["20s", 20_000],
])("18: retries with the deadline %s end in time", async (deadline, most) => {
  const clock = virtualClock();
  const client = connect(() => ({ status: 503, headers: { "retry-after": "600" } }), clock);
  await expect(client.workflow.findById("a", { deadline })).rejects.toMatchObject({ status: 503 });
  expect(clock.elapsed).toBeLessThanOrEqual(most);
});

test("36: an error keeps its text when another one of its kind comes", async () => {
  const first = await errorFor({ status: 404, body: { code: "A", message: "first" } });
  const text = first.message;
  await errorFor({ status: 404, body: { code: "B", message: "second", causes: ["c"] } });
  expect([first.message, first.vendorCode]).toEqual([text, "A"]);
  expect(text).toContain("first");
});

test("46: calls at the same time keep their own retries", async () => {
  const asked: Record<string, number> = {};
  const client = connect(({ body }) => {
    const name = /"value":"(\w)"/.exec(JSON.stringify(body))?.[1] ?? "";
    asked[name] = (asked[name] ?? 0) + 1;
    return { status: 503 };
  });
  const [a, b, c] = await Promise.allSettled([
    client.workflow.findById("a", { retries: 0 }),
    client.workflow.findById("b"),
    client.workflow.findById("c", { retries: 1 }),
  ]);
  await client.workflow.findById("d").catch(() => {});
  expect([a.status, b.status, c.status]).toEqual(["rejected", "rejected", "rejected"]);
  expect(asked).toEqual({ a: 1, b: 4, c: 2, d: 4 });
});
