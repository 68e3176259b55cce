import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import type { Project } from "../../runtime/datastage/platform/index.js";
import type { FaultRule } from "../../sandbox/faults/fault-rule.js";
import { watchedFolder } from "../support/leaks.js";
import { sandboxProject } from "./journey.js";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

interface Run {
  readonly lines: string[];
  readonly project: Project;
  readonly hits: number;
  /** Runs it once more, in the same project, and gives what that prints. */
  readonly again: () => Promise<string[]>;
}

/** What an example prints, and the project that it worked in; what it leaves is in a folder of the test. */
async function run(example: string, faults: readonly FaultRule[] = []): Promise<Run> {
  const home = process.cwd();
  process.chdir(watchedFolder());
  onTestFinished(() => process.chdir(home));
  const { sandbox, project } = await sandboxProject({ runDuration: 50 });
  const { baseUrl, token, projectName } = sandbox.datastage;
  vi.stubEnv("DATASTAGE_BASE_URL", baseUrl);
  vi.stubEnv("DATASTAGE_TOKEN", token);
  vi.stubEnv("DATASTAGE_PROJECT", projectName);
  const log = vi.spyOn(console, "log").mockReturnValue(undefined);
  for (const fault of faults) sandbox.faults.add(fault);
  const printed = async (): Promise<string[]> => {
    log.mockClear();
    vi.resetModules();
    await import(`../../examples/${example}.ts`);
    return log.mock.calls.map(([line]) => String(line));
  };
  const lines = await printed();
  const hits = sandbox.faults.rules.reduce((sum, rule) => sum + rule.hits, 0);
  sandbox.faults.clear();
  return { lines, project, hits, again: printed };
}

test("examples/batch-flows.ts creates, edits, compiles, runs, exports and imports a flow", async () => {
  const { lines: all, project } = await run("batch-flows");
  const [exported = "", ...rest] = all.filter((line) => line.startsWith("Exported "));
  expect(rest).toEqual([]);
  const [, archive = "", picture = ""] = /^Exported as (.+), drawn as (.+)\.$/.exec(exported) ?? [];
  onTestFinished(() => rm(path.dirname(archive), { recursive: true }));
  expect((await readFile(archive)).toString("latin1")).toMatch(/^PK/);
  expect(await readFile(picture, "utf8")).toMatch(/<title id="title">Customers.*By id/s);
  expect(all.filter((line) => line !== exported)).toEqual([
    "Created My batch flow.",
    "Saved Customers.",
    "Compiled A copy: true.",
    "Ran Nightly: Completed.",
    "Importing: started.",
    "Imported: true.",
    "  batch flow Customers",
    "  batch flow Customers_DATASTAGE_IMPORT_1",
  ]);
  const job = await project.jobs.get({ name: "Nightly" });
  expect((job.raw.entity as { job: object }).job).toMatchObject({
    configuration: { flow_limits: { warn_limit: 20 } },
    retention_policy: { days: 15 },
    parameter_sets: [{ name: "sizes", value_set: "large" }],
    job_parameters: [
      { name: "sizes.rows", value: 500 },
      { name: "title", value: "All customers" },
    ],
  });
});

test("examples/copy-flows.ts brings the same document to another project", async () => {
  const { lines } = await run("copy-flows");
  expect(lines).toContain("Orders: imported");
  expect(lines.at(-1)).toBe("The copy is what was exported.");
});

test("examples/many-flows.ts makes each flow once, though answers are lost and calls refused", async () => {
  // What was lost before it was done is waited for ten seconds: submit-once.test.ts has that, on a clock of its own.
  const some = { calls: ["createFlow"], probability: 0.2, times: 8 } as const;
  const { lines, project, hits } = await run("many-flows", [
    { ...some, seed: 1, effect: "drop", when: "after" },
    { ...some, seed: 2, effect: "status", status: 504, body: "html", when: "after" },
    { ...some, seed: 3, effect: "status", status: 200, body: "cut", when: "after" },
    { ...some, seed: 4, effect: "status", status: 429, retryAfter: 0 },
  ]);
  expect(lines).toEqual([
    ...["  50 of 200", "  100 of 200", "  150 of 200", "  200 of 200"],
    "200 flows were created, 0 failed.",
  ]);
  expect(hits).toBe(32);
  const names = (await project.flows.summaries().toArray()).map(({ name }) => name);
  expect(names.toSorted()).toEqual(
    Array.from({ length: 200 }, (_, index) => `Load table ${index + 1}`).toSorted(),
  );
});

test("examples/many-flows.ts, run again, makes those alone that were refused, and then forgets its journal", async () => {
  const refused = { calls: ["createFlow"], seed: 5, effect: "status", status: 400 } as const;
  const { lines, project, again } = await run("many-flows", [
    { ...refused, probability: 0.1, times: 3 },
  ]);
  expect(lines).toContain("197 flows were created, 3 failed.");
  expect(existsSync("many-flows.jsonl")).toBe(true);
  expect(await again()).toContain("200 flows were created, 0 failed.");
  expect(await project.flows.summaries().toArray()).toHaveLength(200);
  expect(existsSync("many-flows.jsonl")).toBe(false);
});
