import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AtlanClient, type Submission } from "../../../runtime/atlan/index.js";
import type { Workflow } from "../../../runtime/index.js";
import { virtualClock } from "../../http/clocks.js";
import { canaries } from "../../support/canaries.js";
import { payload } from "../payload.js";
import { mishaps } from "../../support/mishaps.js";
import { searchMishaps, Tenant } from "../tenant.js";
import { connect, journalFile, workflow, workflows } from "./batch.js";

const resumed = (results: readonly Submission[]) =>
  results.map((result) => result.run && result.resumed);
const lines = (file: string) => readFileSync(file, "utf8").split("\n").slice(0, -1);

test("a batch that is over is told again, and nothing is sent", async () => {
  const [client, tenant] = connect();
  const journal = journalFile();
  const first = await client.workflow.submitAll(workflows(3), { journal });
  const again = await client.workflow.submitAll(workflows(3), { journal });
  expect(resumed(first)).toEqual([false, false, false]);
  expect(again).toEqual(first.map((result) => ({ ...result, resumed: true })));
  expect(tenant.workflows).toHaveLength(3);
});

test("more workflows at the end of a batch are submitted when it is given again", async () => {
  const [client, tenant] = connect();
  const journal = journalFile();
  await client.workflow.submitAll(workflows(2), { journal });
  expect(resumed(await client.workflow.submitAll(workflows(4), { journal }))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(tenant.workflows).toHaveLength(4);
});

test("one that failed is tried again", async () => {
  const [client, tenant] = connect({ mishaps: ["403", "403", "403", "403"] });
  const journal = journalFile();
  const options = { journal, concurrency: 1 };
  const first = await client.workflow.submitAll(workflows(2), options);
  expect(first.map(({ error }) => (error as { code?: string } | undefined)?.code)).toEqual([
    "ATLAN_PERMISSION",
    undefined,
  ]);
  expect(resumed(await client.workflow.submitAll(workflows(2), options))).toEqual([false, true]);
  expect(tenant.workflows).toHaveLength(2);
});

test("workflows of equal contents stay as many as they are", async () => {
  const [client, tenant] = connect();
  const journal = journalFile();
  const batch = () => [workflow("same", 1_700_000_000), workflow("same", 1_700_000_001)];
  await client.workflow.submitAll(batch(), { journal });
  await client.workflow.submitAll(batch(), { journal });
  expect(tenant.workflows).toHaveLength(2);
});

test("the journal is for its owner alone, and holds neither contents nor secrets", async () => {
  const [client] = connect();
  const journal = journalFile();
  await client.workflow.submitAll([payload("by-hand-1", canaries.plain)], { journal });
  expect(statSync(journal).mode & 0o777).toBe(0o600);
  expect(lines(journal).map((line) => Object.keys(JSON.parse(line) as object))).toEqual([
    ["journal", "version", "tenant"],
    ["submitting", "workflow", "content", "at"],
    ["submitted", "workflow", "notBefore"],
  ]);
  expect(readFileSync(journal, "utf8")).not.toMatch("access-key");
  expect(existsSync(`${journal}.lock`)).toBe(false);
});

describe("a journal that can't be gone on with", () => {
  const begun = async (journal: string) => {
    const [client] = connect();
    await client.workflow.submitAll(workflows(2), { journal });
  };
  test.each<[string, (file: string) => unknown, Workflow[], string, string]>([
    [
      "of another batch",
      begun,
      workflows(3).slice(1),
      "JOURNAL_MISMATCH",
      "workflow 0 of it was csa-relational-assets-builder-1700000000",
    ],
    [
      "that is another file",
      (file) => writeFileSync(file, '{"name":"x"}\n'),
      workflows(1),
      "JOURNAL_MISMATCH",
      "of something else: it is none. Give",
    ],
    [
      "that is a file without lines",
      (file) => writeFileSync(file, "precious"),
      workflows(1),
      "JOURNAL_MISMATCH",
      "of something else: it is none. Give",
    ],
    [
      "with a line that is no JSON",
      async (file) => {
        await begun(file);
        appendFileSync(file, "hello\n");
      },
      workflows(2),
      "JOURNAL_DAMAGED",
      ":6 is damaged",
    ],
    [
      "with a line of something else",
      async (file) => {
        await begun(file);
        appendFileSync(file, '{"submitting":2}\n');
      },
      workflows(2),
      "JOURNAL_DAMAGED",
      ":6 is damaged",
    ],
    [
      "in use",
      async (file) => {
        await begun(file);
        writeFileSync(`${file}.lock`, JSON.stringify({ pid: process.pid, born: null }));
      },
      workflows(3),
      "JOURNAL_IN_USE",
      `in use by process ${process.pid}`,
    ],
  ])("%s is left as it is", async (_, prepare, batch, code, message) => {
    const [client, tenant] = connect();
    const journal = journalFile();
    await prepare(journal);
    const before = existsSync(journal) ? readFileSync(journal, "utf8") : undefined;
    const work = client.workflow.submitAll(batch, { journal, concurrency: 1 });
    await expect(work).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message) as string,
    });
    expect(existsSync(journal) ? readFileSync(journal, "utf8") : undefined).toBe(before);
    expect(tenant.workflows).toEqual([]);
  });

  test("of another tenant is refused", async () => {
    const journal = journalFile();
    await begun(journal);
    const clock = virtualClock();
    const { fetch } = new Tenant({ clock });
    const other = new AtlanClient({ baseUrl: "https://other", apiKey: "key", fetch, clock });
    await expect(other.workflow.submitAll(workflows(2), { journal })).rejects.toMatchObject({
      code: "JOURNAL_MISMATCH",
    });
  });

  test("in a folder that isn't there is refused", async () => {
    const [client] = connect();
    const journal = `${journalFile()}/not/there`;
    await expect(client.workflow.submitAll(workflows(1), { journal })).rejects.toMatchObject({
      code: "JOURNAL_UNAVAILABLE",
      message: expect.stringContaining("Check that its folder exists") as string,
    });
  });
});

test("a last line that a kill has torn is cut off, wherever it was torn", async () => {
  const [client, tenant] = connect();
  const whole = journalFile();
  await client.workflow.submitAll(workflows(1), { journal: whole });
  const text = readFileSync(whole, "utf8");
  for (let length = 0; length < text.length; length += 3) {
    const journal = journalFile();
    writeFileSync(journal, text.slice(0, length));
    const [result] = await client.workflow.submitAll(workflows(1), { journal });
    // The tenant in memory takes any name twice: where the line that names it is whole, it isn't sent again.
    const isKnown = length >= text.indexOf("\n", text.indexOf("\n") + 1);
    expect(resumed(result ? [result] : [])).toEqual([isKnown]);
    expect(lines(journal).map((line) => Object.keys(JSON.parse(line) as object)[0])).toEqual([
      "journal",
      "submitting",
      "submitted",
    ]);
  }
  expect(tenant.workflows.length).toBeGreaterThan(1);
});

const rounds = 300;

test(`a batch that is interrupted at any moment submits each once, in ${rounds} patterns of failure`, async () => {
  const pattern = fc.record({
    mishaps: fc.array(fc.constantFrom(...mishaps), { maxLength: 12 }),
    searchMishaps: fc.array(fc.constantFrom(...searchMishaps), { maxLength: 12 }),
    lag: fc.constantFrom(0, 100, 3_000, 9_000),
    ahead: fc.constantFrom(-3_600_000, 0, 3_600_000),
    // After how many requests each process is interrupted.
    interruptions: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 4 }),
    concurrency: fc.integer({ min: 1, max: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(pattern, async ({ interruptions, concurrency, ...options }) => {
      const clock = virtualClock();
      const tenant = new Tenant({ ...options, clock });
      const journal = journalFile();
      const count = 5;
      let results: readonly Submission[] = [];
      for (const after of [...interruptions, Number.POSITIVE_INFINITY]) {
        const stop = new AbortController();
        let requests = 0;
        const client = new AtlanClient({
          baseUrl: "https://tenant",
          apiKey: "key",
          clock,
          fetch: (url, init) => {
            requests += 1;
            // The request is on its way: the tenant acts, and nobody hears of it.
            if (requests === after) stop.abort();
            return tenant.fetch(url, init);
          },
        });
        const { signal } = stop;
        const work = client.workflow.submitAll(workflows(count), { concurrency, journal, signal });
        results = await work.catch((error: unknown) => {
          if (!signal.aborted) throw error;
          return [];
        });
      }
      const made = (name: string | undefined) =>
        tenant.workflows.filter((workflow) => workflow.name === name).length;
      for (const { name, error } of results) {
        const isInDoubt = (error as { code?: string } | undefined)?.code === "ATLAN_IN_DOUBT";
        const want = error === undefined ? [1] : isInDoubt ? [0, 1] : [0];
        expect(want, String(error)).toContain(made(name));
      }
      expect(results).toHaveLength(count);
    }),
    { numRuns: rounds },
  );
});
