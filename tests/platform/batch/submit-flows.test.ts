import { readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { batchFlow } from "specanvil/datastage";
import { Peek } from "specanvil/datastage/stages/peek";
import { RowGenerator } from "specanvil/datastage/stages/row-generator";
import { expect, test } from "vitest";
import {
  DataIntegrationPlatform,
  type FlowSubmission,
  type FlowToSubmit,
  type Project,
} from "../../../runtime/datastage/platform/index.js";
import { virtualClock } from "../../http/clocks.js";
import { canaries } from "../../support/canaries.js";
import { watchedFolder } from "../../support/leaks.js";
import { mishaps } from "../../support/mishaps.js";
import { document } from "../documents.js";
import { FailingPlatform, type FailingPlatformOptions, lookMishaps } from "../failing-platform.js";

type Options = Omit<FailingPlatformOptions, "clock">;

async function connect(options: Options = {}): Promise<[Project, FailingPlatform]> {
  const clock = virtualClock();
  const platform = new FailingPlatform({ ...options, clock });
  return [await projectOf(platform, clock), platform];
}

async function projectOf(
  { fetch }: Pick<FailingPlatform, "fetch">,
  clock = virtualClock(),
  projectId = "p",
): Promise<Project> {
  const settings = { baseUrl: "https://platform", bearerToken: canaries.apiKey, fetch, clock };
  return new DataIntegrationPlatform(settings).projects.get({ projectId });
}

const journalFile = (): string => path.join(watchedFolder(), "flows.jsonl");

/** As a process builds it: with ids of its own each time. */
function flow(name: string, records = 1): FlowToSubmit {
  const built = batchFlow(name);
  const look = built.add(Peek, "Look");
  built
    .add(RowGenerator, "Rows", { records })
    .linkTo(look)
    .schema((s) => s.integer("ID"));
  return built;
}

const flows = (count: number): FlowToSubmit[] =>
  Array.from({ length: count }, (_, item) => flow(`flow ${item}`, item + 1));

const codes = (results: readonly FlowSubmission[]) =>
  results.map(({ error }) => (error as { code?: string } | undefined)?.code);
const resumed = (results: readonly FlowSubmission[]) => results.map((result) => result.resumed);

test("results are in the order of the flows, and say which flow each is", async () => {
  const [project, platform] = await connect({ mishaps: ["504Before", "none", "429"] });
  const results = await project.flows.submitAll(flows(12), { concurrency: 3 });
  expect(results.map(({ index, name }) => [index, name])).toEqual(
    Array.from({ length: 12 }, (_, item) => [item, `flow ${item}`]),
  );
  const ids = new Map(platform.flows.map(({ id, name }) => [name, id]));
  expect(results.map(({ flowId }) => flowId)).toEqual(
    results.map(({ name }) => ids.get(name ?? "")),
  );
});

test("one that fails doesn't stop the others, and says why", async () => {
  const [project, platform] = await connect();
  await project.createFlow({ name: "there", flow: document("theirs") });
  const batch = [
    { name: "a", flow: document() },
    { name: "there", flow: document() },
    { name: "a", flow: document("b") },
    7,
    {},
    { name: "s", flow: document(), flowType: "streaming" },
    batchFlow("blank"),
    { name: "b", flow: document() },
  ] as unknown as FlowToSubmit[];
  const results = await project.flows.submitAll(batch, { concurrency: 1 });
  expect(results.map(({ name, flowId }) => [name, flowId])).toEqual([
    ["a", "flow-1"],
    ["there", undefined],
    ["a", undefined],
    [undefined, undefined],
    [undefined, undefined],
    [undefined, undefined],
    [results[6]?.name, results[6]?.flowId],
    ["b", platform.flows.at(-1)?.id],
  ]);
  expect(codes(results).slice(0, 6)).toEqual([
    undefined,
    "DATASTAGE_CONFLICT",
    "DATASTAGE_CONFLICT",
    "DATASTAGE_ARGUMENT",
    "DATASTAGE_ARGUMENT",
    "DATASTAGE_ARGUMENT",
  ]);
  expect(String(results[1]?.error)).toContain('A flow named "there" exists: flow-0.');
  expect(platform.flows[0]?.versions).toEqual([document("theirs")]);
});

test("onProgress counts, and a signal ends it", async () => {
  const [project, platform] = await connect();
  const stop = new AbortController();
  const told: number[][] = [];
  const work = project.flows.submitAll(flows(5), {
    concurrency: 1,
    signal: stop.signal,
    onProgress({ submitted, resumed, failed, latest }) {
      told.push([submitted, resumed, failed, latest.index]);
      if (submitted === 2) stop.abort(new Error("enough"));
    },
  });
  await expect(work).rejects.toThrow("enough");
  expect(told).toEqual([
    [1, 0, 0, 0],
    [2, 0, 0, 1],
  ]);
  expect(platform.flows).toHaveLength(2);
});

test.each<[string, () => readonly unknown[]]>([
  ["a flow in place of many", () => [flow("a")]],
  ["no flows", () => [undefined]],
  ["a concurrency of 0", () => [[flow("a")], { concurrency: 0 }]],
  ["a concurrency of 1.5", () => [[flow("a")], { concurrency: 1.5 }]],
])("%s is refused before anything is sent", async (_, given) => {
  const [project, platform] = await connect();
  const work = project.flows.submitAll(...(given() as [FlowToSubmit[]]));
  await expect(work).rejects.toMatchObject({ code: "DATASTAGE_ARGUMENT" });
  expect(platform.flows).toEqual([]);
});

test("what is changed after it was taken is sent as it was", async () => {
  const [project, platform] = await connect();
  const own = document();
  function* source() {
    yield { name: "a", flow: own };
    (own as { pipelines: unknown }).pipelines = [{ id: "p", nodes: [] }];
  }
  await project.flows.submitAll(source());
  expect(platform.flows[0]?.versions).toEqual([document()]);
});

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
  const results = await project.flows.submitAll(flows(1), { journal });
  expect(codes(results)).toEqual(["DATASTAGE_CONFLICT"]);
  expect(platform.flows).toHaveLength(1);
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
