import { expect, test } from "vitest";
import type { Submission, SubmissionProgress, Workflows } from "../../../runtime/atlan/index.js";
import { secret, type Workflow } from "../../../runtime/index.js";
import { payload } from "../payload.js";
import { connect, journalFile, workflows } from "./batch.js";

const names = (results: readonly Submission[]) => results.map(({ name }) => name);

test("the results are in the order of the workflows, whichever is settled first", async () => {
  const [client, tenant] = connect({ mishaps: ["504Before", "none", "503Before", "dropAfter"] });
  const batch = workflows(20);
  const settled: number[] = [];
  const results = await client.workflow.submitAll(batch, {
    onProgress: ({ latest }) => settled.push(latest.index),
  });
  expect(names(results)).toEqual(batch.map(({ name }) => name));
  expect(results.map(({ index }) => index)).toEqual(batch.map((_, index) => index));
  expect(settled).not.toEqual([...settled].sort((a, b) => a - b));
  expect(tenant.workflows.map(({ name }) => name).sort()).toEqual(names(results).sort());
});

test("one that fails doesn't stop the others, and says why", async () => {
  const [client, tenant] = connect();
  const good = workflows(2);
  const masked = JSON.parse(JSON.stringify(good[0])) as unknown;
  const missing = payload("missing-1", secret.env("NOT_THERE"));
  const endless = payload("endless-1");
  Object.assign(endless.metadata.labels, { endless });
  const batch = [good[0], masked, missing, 7, endless, good[1]] as unknown[] as Workflow[];
  const results = await client.workflow.submitAll(batch);
  expect(
    results.map(({ name, run, error }) => [
      name,
      run?.workflow,
      (error as { code?: string } | undefined)?.code,
    ]),
  ).toEqual([
    [good[0]?.name, good[0]?.name, undefined],
    [undefined, undefined, "ATLAN_ARGUMENT"],
    ["missing-1", undefined, "SECRET_MISSING"],
    [undefined, undefined, "ATLAN_ARGUMENT"],
    ["endless-1", undefined, undefined],
    [good[1]?.name, good[1]?.name, undefined],
  ]);
  expect(String(results[3]?.error)).toContain("submitAll() takes workflows");
  expect(tenant.workflows).toHaveLength(2);
});

test.each([1, 3, 8])(
  "no more than %d are under way, and no more are asked for",
  async (concurrency) => {
    const [client] = connect();
    const seen: number[] = [];
    let asked = 0;
    let settled = 0;
    async function* source() {
      for (const workflow of workflows(30)) {
        asked += 1;
        seen.push(asked - settled);
        await Promise.resolve();
        yield workflow;
      }
    }
    const results = await client.workflow.submitAll(source(), {
      concurrency,
      onProgress: () => (settled += 1),
    });
    expect(results).toHaveLength(30);
    expect(Math.max(...seen)).toBeLessThanOrEqual(concurrency);
    expect(Math.max(...seen)).toBeGreaterThan(concurrency / 2);
  },
);

test("onProgress counts", async () => {
  const [client] = connect();
  const told: SubmissionProgress[] = [];
  const batch = [...workflows(3), 7 as unknown as Workflow];
  await client.workflow.submitAll(batch, { concurrency: 1, onProgress: (now) => told.push(now) });
  expect(
    told.map(({ submitted, resumed, failed, latest }) => [
      submitted,
      resumed,
      failed,
      latest.index,
    ]),
  ).toEqual([
    [1, 0, 0, 0],
    [2, 0, 0, 1],
    [3, 0, 0, 2],
    [3, 0, 1, 3],
  ]);
});

const failure = new Error("no more");

function* failing() {
  yield* workflows(3);
  throw failure;
}

async function* hanging() {
  yield* workflows(3);
  await new Promise(() => {});
}

test.each<[string, (stop: AbortController) => [Workflows, ((count: number) => unknown)?]]>([
  ["what the workflows come from fails", () => [failing()]],
  [
    "onProgress throws",
    () => [
      workflows(9),
      () => {
        throw failure;
      },
    ],
  ],
  ["the signal is aborted", (stop) => [workflows(9), () => stop.abort(failure)]],
  [
    "the signal is aborted while onProgress hangs",
    (stop) => [
      workflows(9),
      () => {
        setImmediate(() => stop.abort(failure));
        return new Promise(() => {});
      },
    ],
  ],
  [
    "the signal is aborted while nothing comes",
    (stop) => [hanging(), (count) => count === 3 && stop.abort(failure)],
  ],
])("the batch ends with the reason when %s", async (_, begin) => {
  const [client, tenant] = connect();
  const stop = new AbortController();
  const [batch, told] = begin(stop);
  const work = client.workflow.submitAll(batch, {
    concurrency: 2,
    signal: stop.signal,
    onProgress: ({ submitted }) => told?.(submitted),
  });
  await expect(work).rejects.toBe(failure);
  expect(tenant.workflows.length).toBeLessThanOrEqual(4);
});

test("of two workflows of one name that was chosen, the second is refused before it is sent", async () => {
  // The answer to the second would be lost: the first would be taken for it.
  const [client, tenant] = connect({ mishaps: ["none", "dropBefore"] });
  const [workflow, other] = workflows(2) as [Workflow, Workflow];
  const results = await client.workflow.submitAll([workflow, workflow, other]);
  expect(results.map(({ error }) => error)).toEqual([
    undefined,
    expect.objectContaining({ code: "ATLAN_CONFLICT" }),
    undefined,
  ]);
  expect(String(results[1]?.error)).toContain("Workflow 0 of this batch is named");
  expect(tenant.workflows).toHaveLength(2);
});

test.each([undefined, journalFile])(
  "a payload is submitted as it was when it was asked for (%o)",
  async (file) => {
    const [client, tenant] = connect();
    const reused = payload("reused");
    function* source() {
      for (const name of ["one", "two", "three"]) {
        Object.assign(reused.metadata, { name });
        yield reused;
      }
    }
    const results = await client.workflow.submitAll(source(), { journal: file?.() });
    expect(names(results)).toEqual(["one", "two", "three"]);
    expect(tenant.workflows.map(({ name }) => name).sort()).toEqual(["one", "three", "two"]);
  },
);

test("promises of workflows are waited for", async () => {
  const [client] = connect();
  const batch = workflows(3);
  const promises = batch.map((workflow) => Promise.resolve(workflow)) as unknown as Workflow[];
  expect(names(await client.workflow.submitAll(promises))).toEqual(batch.map(({ name }) => name));
});

test.each([
  [{ concurrency: 0 }, workflows(1)],
  [{ concurrency: 1.5 }, workflows(1)],
  [{ concurrency: 5_000 }, workflows(1)],
  [{}, workflows(1)[0]],
  [{}, "workflows"],
  [{}, undefined],
])("with %j a batch such as %j is refused", async (options, batch) => {
  const [client, tenant] = connect();
  const work = client.workflow.submitAll(batch as unknown as Workflows, options);
  await expect(work).rejects.toMatchObject({ code: "ATLAN_ARGUMENT" });
  expect(tenant.workflows).toEqual([]);
});

test("a schedule is that of each workflow", async () => {
  const sent: string[] = [];
  const [client] = connect({}, (body) => sent.push(body));
  await client.workflow.submitAll(workflows(2), {
    schedule: { cron: "5 4 * * *", timezone: "UTC" },
  });
  expect(
    sent.filter((body) => body.includes('"orchestration.atlan.com/schedule":"5 4 * * *"')),
  ).toHaveLength(2);
});

test("a deadline is that of the whole batch", async () => {
  const [client, tenant] = connect({ mishaps: ["stallBefore"] });
  const results = await client.workflow.submitAll(workflows(3), { concurrency: 1, deadline: "2s" });
  expect(results.map(({ error }) => (error as { code?: string }).code)).toEqual([
    "ATLAN_IN_DOUBT",
    "ATLAN_DEADLINE",
    "ATLAN_DEADLINE",
  ]);
  expect(tenant.workflows).toEqual([]);
});
