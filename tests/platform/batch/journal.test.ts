import { readFileSync, statSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { FlowSubmission, FlowToSubmit } from "../../../runtime/datastage/platform/index.js";
import { answer } from "../../http/call.js";
import { virtualClock } from "../../http/clocks.js";
import { mishaps } from "../../support/mishaps.js";
import { document } from "../documents.js";
import { FailingPlatform, lookMishaps } from "../failing-platform.js";
import { codes, connect, flow, flows, journalFile, projectOf, resumed } from "./batch.js";

test("a batch that is over is told again, whatever ids its flows have now, and nothing is sent", async () => {
  const [project, platform] = await connect();
  const journal = journalFile();
  const first = await project.flows.submitAll(flows(3), { journal });
  const again = await project.flows.submitAll(flows(4), { journal });
  expect(resumed(first)).toEqual([false, false, false]);
  expect(again.slice(0, 3)).toEqual(first.map((result) => ({ ...result, resumed: true })));
  expect(platform.flows).toHaveLength(4);
});

test("a flow whose making nobody has heard of is found by its contents, whatever ids it has now", async () => {
  const [project, platform] = await connect();
  const journal = journalFile();
  const stop = new AbortController();
  const other = await projectOf({
    fetch: async (url, init) => {
      const answer = await platform.fetch(url, init);
      if (platform.flows.length > 0) stop.abort(new Error("killed"));
      return answer;
    },
  });
  const work = other.flows.submitAll(flows(2), { journal, concurrency: 1, signal: stop.signal });
  await expect(work).rejects.toThrow("killed");
  expect(platform.flows).toHaveLength(1);
  const results = await project.flows.submitAll(flows(2), { journal });
  expect(resumed(results)).toEqual([true, false]);
  expect(platform.flows.map(({ name }) => name)).toEqual(["flow 0", "flow 1"]);
});

test("what was changed since it was made without anybody's hearing of it isn't made again", async () => {
  const [project, platform] = await connect();
  const journal = journalFile();
  await project.flows.submitAll(flows(1), { journal });
  const begun = readFileSync(journal, "utf8").split("\n").slice(0, 2).join("\n");
  writeFileSync(journal, `${begun}\n`);
  platform.flows[0]?.versions.push(document("theirs"));
  // As another process, which hasn't made it.
  const other = await projectOf(platform);
  const results = await other.flows.submitAll(flows(1), { journal });
  expect(codes(results)).toEqual(["DATASTAGE_CONFLICT"]);
  expect(platform.flows).toHaveLength(1);
});

test.each<[string, FlowToSubmit]>([
  ["with other contents", flow("flow 1", 99)],
  ["under another name", flow("flow one", 2)],
])("one that was refused is tried again %s, it alone", async (_, mended) => {
  const [project, platform] = await connect();
  const journal = journalFile();
  const refusing = await projectOf({
    fetch: (url, init) =>
      init.method === "POST" && url.includes("name=flow+1")
        ? Promise.resolve(answer(400, "{}"))
        : platform.fetch(url, init),
  });
  const first = await refusing.flows.submitAll(flows(3), { journal });
  expect(codes(first)).toEqual([undefined, "DATASTAGE_INVALID_REQUEST", undefined]);
  const batch = flows(3).with(1, mended);
  const again = await project.flows.submitAll(batch, { journal });
  expect(resumed(again)).toEqual([true, false, true]);
  expect(platform.flows).toHaveLength(3);
  await project.flows.submitAll(batch, { journal });
  expect(platform.flows).toHaveLength(3);
});

test("the journal is for its owner alone, and holds neither contents nor secrets", async () => {
  const [project] = await connect();
  const journal = journalFile();
  await project.flows.submitAll(flows(1), { journal });
  expect(statSync(journal).mode & 0o777).toBe(0o600);
  const lines = readFileSync(journal, "utf8").split("\n").slice(0, -1);
  expect(lines.map((line) => Object.keys(JSON.parse(line) as object))).toEqual([
    ["journal", "version", "platform", "project"],
    ["submitting", "flow", "content", "at"],
    ["submitted", "flow", "flowId"],
  ]);
});

test.each<[string, () => FlowToSubmit[], string]>([
  ["of other flows", () => [flow("flow 0", 99)], "flow 0 of it was flow 0, with other contents"],
  ["of flows with other names", () => [flow("another", 1)], "flow 0 of it was flow 0"],
])("a journal %s is refused", async (_, batch, message) => {
  const [project, platform] = await connect();
  const journal = journalFile();
  await project.flows.submitAll(flows(1), { journal });
  await expect(project.flows.submitAll(batch(), { journal })).rejects.toMatchObject({
    code: "JOURNAL_MISMATCH",
    message: expect.stringContaining(message) as string,
  });
  expect(platform.flows).toHaveLength(1);
});

const rounds = 100;

test(`a batch that is interrupted at any moment creates each flow once, in ${rounds} patterns of failure`, async () => {
  const pattern = fc.record({
    mishaps: fc.array(fc.constantFrom(...mishaps), { maxLength: 12 }),
    lookMishaps: fc.array(fc.constantFrom(...lookMishaps), { maxLength: 12 }),
    lag: fc.constantFrom(0, 100, 3_000, 9_000),
    ahead: fc.constantFrom(-3_600_000, 0, 3_600_000),
    // After how many requests each process is interrupted.
    interruptions: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 4 }),
    concurrency: fc.integer({ min: 1, max: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(
      pattern,
      async ({ interruptions, concurrency, lookMishaps: looks, ...rest }) => {
        const clock = virtualClock();
        const platform = new FailingPlatform({ ...rest, lookMishaps: looks, clock });
        const journal = journalFile();
        const count = 5;
        let results: readonly FlowSubmission[] = [];
        for (const after of [...interruptions, Number.POSITIVE_INFINITY]) {
          const stop = new AbortController();
          let requests = -1;
          const project = await projectOf(
            {
              fetch: (url, init) => {
                requests += 1;
                // The request is on its way: the platform acts, and nobody hears of it.
                if (requests === after) stop.abort();
                return platform.fetch(url, init);
              },
            },
            clock,
          );
          const { signal } = stop;
          const work = project.flows.submitAll(flows(count), { concurrency, journal, signal });
          results = await work.catch((error: unknown) => {
            if (!signal.aborted) throw error;
            return [];
          });
        }
        const made = (name: string | undefined) =>
          platform.flows.filter((each) => each.name === name).length;
        for (const { name, error } of results) {
          const isInDoubt = (error as { code?: string } | undefined)?.code === "DATASTAGE_IN_DOUBT";
          const want = error === undefined ? [1] : isInDoubt ? [0, 1] : [0];
          expect(want, String(error)).toContain(made(name));
        }
        expect(results).toHaveLength(count);
      },
    ),
    { numRuns: rounds },
  );
});
