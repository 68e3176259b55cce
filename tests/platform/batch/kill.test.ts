import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DataIntegrationPlatform } from "../../../runtime/datastage/platform/index.js";
import { type Sandbox, startSandbox } from "../../../sandbox/sandbox.js";
import { Program } from "../../support/killed-process.js";

const kills = 40;
const items = 60;

let program: Program;
let sandbox: Sandbox;

beforeAll(async () => {
  program = await Program.of("tests/platform/batch/process.ts");
  sandbox = await startSandbox();
});

afterAll(async () => {
  await sandbox.close();
  program.remove();
});

const journal = (batch: string): string => path.join(program.folder, `${batch}.jsonl`);

test(`flows of which the process is killed ${kills} times at random are all created, none of them twice`, async () => {
  const { baseUrl, token, projectId } = sandbox.datastage;
  let killed = 0;
  let interrupted = 0;
  const batches: string[] = [];
  while (killed < kills) {
    const batch = `batch-${batches.length}`;
    batches.push(batch);
    const args = [baseUrl, token, projectId, journal(batch), batch, `${items}`];
    // Some kills come before the first line, some when all is done.
    let isOver = false;
    while (!isOver) {
      isOver = !(await program.run(args, killed < kills ? Math.random() * 150 : undefined));
      if (isOver) continue;
      killed += 1;
      if (existsSync(journal(batch))) interrupted += 1;
    }
    const done = JSON.parse(readFileSync(`${journal(batch)}.done`, "utf8")) as object;
    expect(done).toMatchObject({ count: items, failed: [] });
  }
  const platform = new DataIntegrationPlatform({ baseUrl, bearerToken: token });
  const project = await platform.projects.get({ projectId });
  const names = (await project.flows.summaries().toArray()).map(({ name }) => name);
  const want = batches.flatMap((batch) =>
    Array.from({ length: items }, (_, item) => `${batch} ${item}`),
  );
  expect(names.toSorted()).toEqual(want.toSorted());
  // Most of them in the middle of the work, or this test shows nothing.
  expect(interrupted).toBeGreaterThan(kills / 2);
}, 120_000);
