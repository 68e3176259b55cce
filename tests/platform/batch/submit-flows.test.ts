import { batchFlow } from "specanvil/datastage";
import { Peek } from "specanvil/datastage/stages/peek";
import { RowGenerator } from "specanvil/datastage/stages/row-generator";
import { expect, test } from "vitest";
import type { FlowToSubmit } from "../../../runtime/datastage/platform/index.js";
import { document } from "../documents.js";
import { codes, connect, flow, flows, journalFile, projectOf } from "./batch.js";

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

test("of two with one name, the second is told of the first, and nothing is asked for it", async () => {
  const [, platform] = await connect();
  let looks = 0;
  const project = await projectOf({
    fetch: (url, init) => {
      if (url.includes("entity.name")) looks += 1;
      return platform.fetch(url, init);
    },
  });
  for (const concurrency of [1, 2]) {
    const name = `a${concurrency}`;
    looks = 0;
    const results = await project.flows.submitAll([flow(name), flow(name, 2)], { concurrency });
    expect(String(results[1]?.error)).toContain(`Flow 0 of this batch is named "${name}" too.`);
    expect(looks).toBe(1);
  }
});

test("what flows say of their jobs is in their results, also of those that were there already", async () => {
  const [project] = await connect();
  const built = batchFlow("built").configure({ warnLimit: 7, retentionDays: 3 });
  const limit = built.parameter("limit", { type: "integer", value: 1 });
  built.setRuntimeLocalParameter("limit", 5);
  built
    .add(RowGenerator, "Rows", { records: limit })
    .linkTo(built.add(Peek, "Look"))
    .schema((s) => s.integer("ID"));
  const batch: FlowToSubmit[] = [
    { name: "a", flow: document(), environment: "datastage_px_l" },
    built,
    { name: "b", flow: built, environment: "datastage_px_l" },
    document(),
    { name: "c", flow: document() },
  ];
  const settings = { warnLimit: 7, retentionDays: 3, parameters: { limit: 5 } };
  const want = [
    { environment: "datastage_px_l" },
    settings,
    { ...settings, environment: "datastage_px_l" },
    undefined,
    {},
  ];
  const journal = journalFile();
  for (const isResumed of [false, true]) {
    const results = await project.flows.submitAll(batch, { journal });
    expect(results.map(({ jobSettings }) => jobSettings)).toEqual(want);
    expect(results[0]?.resumed).toBe(isResumed);
  }
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
