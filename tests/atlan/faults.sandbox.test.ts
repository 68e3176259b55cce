import { expect, onTestFinished, test } from "vitest";
import { AtlanClient } from "../../runtime/atlan/index.js";
import type { FaultRule } from "../../sandbox/faults/fault-rule.js";
import { startSandbox } from "../../sandbox/sandbox.js";
import { packageName, payload } from "./payload.js";

/** Of the calls that act, one in seven loses its answer after the tenant has acted; of the searches, one in twenty. */
const lost = {
  when: "after",
  probability: 0.05,
  calls: ["createWorkflow", "rerunWorkflow", "updateWorkflow"],
} as const;
const rules: readonly FaultRule[] = [
  { ...lost, effect: "drop", seed: 1 },
  { ...lost, effect: "status", status: 504, body: "html", seed: 2 },
  { ...lost, effect: "stall", seed: 3 },
  { effect: "drop", probability: 0.05, seed: 4, calls: ["searchWorkflows", "searchRuns"] },
];

const names = Array.from({ length: 80 }, (_, n) => `${packageName}-${1684500500 + n}`);
const schedule = { cron: "5 4 * * *", timezone: "UTC" };

test("run, rerun and schedule, each once, though answers are lost", async () => {
  let ago = 3_600_000;
  const sandbox = await startSandbox({ indexLag: 100, now: () => Date.now() - ago });
  onTestFinished(() => sandbox.close());
  const { baseUrl, apiKey } = sandbox;
  // Where nothing is meant to be lost, a slow machine has all the time that it needs.
  const observer = new AtlanClient({ baseUrl, apiKey }).workflow;
  const { workflow } = new AtlanClient({
    baseUrl,
    apiKey,
    timeout: "1s",
    retries: { firstDelay: "50ms" },
  });
  const once = async (work: (name: string) => Promise<unknown>): Promise<void> => {
    sandbox.faults.set({ indexLag: 100, rules });
    await Promise.all(names.map(work));
    const hits = sandbox.faults.rules.slice(0, 3).map((rule) => rule.hits);
    expect(Math.min(...hits)).toBeGreaterThan(0);
    sandbox.faults.clear();
  };
  const created = async (): Promise<string[]> =>
    (await observer.findByType(packageName, { maxResults: 1000 })).map(({ name }) => name).sort();
  const runs = async (): Promise<(string | undefined)[]> => {
    const phases = ["Pending", "Running", "Succeeded", "Failed", "Error"] as const;
    const all = await observer.findRunsByStatusAndTimeRange(phases, { pageSize: 1000 }).toArray();
    return all.map(({ workflow: name }) => name).sort();
  };

  await once((name) => workflow.run({ ...payload(name), payload: [] }));
  expect(await created()).toEqual(names);
  expect(await runs()).toEqual(names);

  // An hour later: none of the first runs can be taken for what a rerun has lost.
  ago = 0;
  await workflow.findById(names[0] ?? "");
  const ids = new Set<string | undefined>();
  await once(async (name) => ids.add((await workflow.rerun(name)).id));
  expect(await runs()).toEqual(names.flatMap((name) => [name, name]));
  expect(ids.size).toBe(names.length);

  await once((name) => workflow.addSchedule(name, schedule));
  const scheduled = await observer.getAllScheduledRuns();
  expect(scheduled.map((run) => run.workflow).sort()).toEqual(names);
  expect(await runs()).toHaveLength(2 * names.length);
});
