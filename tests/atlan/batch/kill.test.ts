import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { AtlanClient } from "../../../runtime/atlan/index.js";
import { type Sandbox, startSandbox } from "../../../sandbox/sandbox.js";
import { Program } from "../../support/killed-process.js";

const kills = 200;
const items = 60;

let program: Program;
let sandbox: Sandbox;

beforeAll(async () => {
  program = await Program.of("tests/atlan/batch/process.ts");
  sandbox = await startSandbox();
});

afterAll(async () => {
  await sandbox.close();
  program.remove();
});

const submit = (batch: string, killAfter?: number): Promise<boolean> =>
  program.run([sandbox.baseUrl, journal(batch), batch, `${items}`], killAfter);

const journal = (batch: string): string => join(program.folder, `${batch}.jsonl`);

test(`a batch that is killed ${kills} times at random is completed, and nothing is submitted twice`, async () => {
  let killed = 0;
  let interrupted = 0;
  const batches: string[] = [];
  while (killed < kills) {
    const batch = `batch-${batches.length}`;
    batches.push(batch);
    // Some kills come before the first line, some when all is done.
    let isOver = false;
    while (!isOver) {
      isOver = !(await submit(batch, killed < kills ? Math.random() * 150 : undefined));
      if (!isOver) killed += 1;
      if (!isOver && existsSync(journal(batch))) interrupted += 1;
    }
    const done = JSON.parse(readFileSync(`${journal(batch)}.done`, "utf8")) as object;
    expect(done).toMatchObject({ count: items, failed: [] });
  }
  const client = new AtlanClient({ baseUrl: sandbox.baseUrl, apiKey: "good-token" });
  const found = await client.workflow.findByType("csa-relational-assets-builder", {
    maxResults: 10_000,
  });
  const prefixes = found.map(
    ({ raw }) => /"assets_prefix","value":"([^"]+)"/.exec(JSON.stringify(raw))?.[1],
  );
  const want = batches.flatMap((batch) =>
    Array.from({ length: items }, (_, item) => `${batch}/${item}`),
  );
  expect(prefixes.sort()).toEqual(want.sort());
  // Most of them in the middle of the work, or this test shows nothing.
  expect(interrupted).toBeGreaterThan(kills / 2);
}, 240_000);
