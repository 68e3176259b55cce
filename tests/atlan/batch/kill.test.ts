import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { AtlanClient } from "../../../runtime/atlan/index.js";
import { type Sandbox, startSandbox } from "../../../sandbox/sandbox.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const kills = 200;
const items = 60;

let folder: string;
let sandbox: Sandbox;

beforeAll(async () => {
  folder = mkdtempSync(join(root, ".build", "batch-test-"));
  await build({
    entryPoints: [join(root, "tests/atlan/batch/process.ts")],
    outfile: join(folder, "process.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    tsconfig: join(root, "tsconfig.json"),
  });
  sandbox = await startSandbox();
});

afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * Runs the batch; kills it so many ms after it has begun, however long it took to start, if it hasn't ended by then.
 * Whether it was killed.
 */
async function submit(batch: string, killAfter?: number): Promise<boolean> {
  const args = [join(folder, "process.mjs"), sandbox.baseUrl, journal(batch), batch, `${items}`];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let timer: NodeJS.Timeout | undefined;
  child.stdout.once("data", () => {
    if (killAfter !== undefined) timer = setTimeout(() => child.kill("SIGKILL"), killAfter);
  });
  const [code, signal] = (await once(child, "close")) as [number | null, string | null];
  clearTimeout(timer);
  if (signal === null) expect(code).toBe(0);
  return signal === "SIGKILL";
}

const journal = (batch: string): string => join(folder, `${batch}.jsonl`);

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
