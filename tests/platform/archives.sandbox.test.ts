import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { BatchImportResponse, Project } from "../../runtime/datastage/platform/index.js";
import { archive, folder } from "./archive.js";
import { document } from "./documents.js";
import { sandboxProject } from "./journey.js";

async function flowsOf(project: Project, ...names: string[]): Promise<readonly string[]> {
  for (const name of names) await project.createFlow({ name, flow: document(name) });
  return names;
}

describe("an export", () => {
  test("is a file, bytes or a stream, of the same flows", async () => {
    const { project } = await sandboxProject();
    await flowsOf(project, "a", "b");
    const flows = await project.flows.getAll({ flowType: "batch" }).toArray();
    const destination = join(folder(), "flows.zip");
    const seen: number[] = [];
    const options = { destination, onProgress: ({ bytes }: { bytes: number }) => seen.push(bytes) };
    expect(await project.exportFlows(flows, options)).toBe(destination);
    const file = readFileSync(destination);
    expect(seen.at(-1)).toBe(file.length);
    expect(Object.keys(unzipSync(file)).sort()).toEqual([
      "data_intg_flow/a.json",
      "data_intg_flow/b.json",
    ]);
    expect(Buffer.from(await project.exportFlowsToBytes(flows))).toEqual(file);
    const stream = await project.exportFlowsToStream(flows);
    expect(Buffer.from(await new Response(stream).arrayBuffer())).toEqual(file);
  });

  test("that breaks off at every try leaves the file that was there, and no other", async () => {
    const place = folder();
    const destination = join(place, "flows.zip");
    writeFileSync(destination, "before");
    const { project } = await sandboxProject({}, async (url, init) => {
      const answer = await fetch(url, init);
      if (!url.includes("zip_exports")) return answer;
      const bytes = new Uint8Array(await answer.arrayBuffer());
      let part = 0;
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          part += 1;
          if (part === 1) controller.enqueue(bytes.subarray(0, 100));
          else controller.error(new TypeError("terminated"));
        },
      });
      return new Response(body);
    });
    const flow = await project.createFlow({ name: "a", flow: document() });
    await expect(project.exportFlow(flow, { destination, retries: 1 })).rejects.toMatchObject({
      code: "DATASTAGE_CONNECTION",
    });
    expect(readdirSync(place)).toEqual(["flows.zip"]);
    expect(readFileSync(destination, "utf8")).toBe("before");
  });

  test("into a folder that isn't there, or answered with a page, is said so, and nothing is tried again", async () => {
    const { project, sandbox } = await sandboxProject();
    const flow = await project.createFlow({ name: "a", flow: document() });
    const destination = join(folder(), "none", "flows.zip");
    await expect(project.exportFlow(flow, { destination })).rejects.toMatchObject({
      code: "DATASTAGE_FILE",
      message: expect.stringContaining("ENOENT") as string,
    });
    const page = { effect: "status", status: 200, body: "html" } as const;
    sandbox.faults.add({ ...page, calls: ["exportFlows"] });
    await expect(project.exportFlowsToBytes([flow])).rejects.toMatchObject({
      code: "DATASTAGE_UNREADABLE_ANSWER",
      message: expect.stringContaining("text/html") as string,
    });
    expect(sandbox.faults.rules).toMatchObject([{ hits: 1 }]);
  });

  test("takes batch flows only, and no credentials in clear", async () => {
    const { project } = await sandboxProject();
    const flow = await project.createFlow({ name: "a", flow: document() });
    const streaming = { flowType: "streaming", flowId: "s", name: "s" } as never;
    await expect(project.exportFlows([flow, streaming])).rejects.toThrow('"s" is a streaming flow');
    await expect(project.exportFlow(flow, { withPlainTextCredentials: true })).rejects.toThrow(
      "for streaming flows only",
    );
    await expect(project.exportFlows([])).rejects.toThrow("at least one flow");
  });
});

describe("an import", () => {
  test("waits until it is over, and brings flows to a second project as they were", async () => {
    const { platform, project } = await sandboxProject();
    const second = await platform.projects.create({ name: "second" });
    const names = await flowsOf(project, "a", "b");
    const destination = join(folder(), "flows.zip");
    const flows = await project.flows.getAll({ flowType: "batch" }).toArray();
    const states: string[] = [];
    const done = await second.importFlows({
      type: "batch",
      source: await project.exportFlows(flows, { destination }),
      pollInterval: 10,
      onProgress: ({ status }) => states.push(status),
    });
    expect(done).toMatchObject({
      status: "completed",
      isOver: true,
      tally: { imported: 2, failed: 0 },
    });
    expect(states[0]).toBe("started");
    expect(states.at(-1)).toBe("completed");
    const found = await done.importedFlows({ load: true }).toArray();
    expect(found.map((flow) => flow.toDocument())).toEqual(names.map(document));
    expect((await done.importedFlows().toArray()).map(({ name }) => name)).toEqual(names);
  });

  test.each<[number | null, string]>([
    [null, "started"],
    [0, "started"],
    [0.06, "in_progress"],
    [60, "completed"],
  ])("with wait %s says where it stands then: %s", async (wait, status) => {
    const { project } = await sandboxProject({ runDuration: wait === 60 ? 100 : 60_000 });
    const source = archive({ "data_intg_flow/a.json": document() });
    const options = { type: "batch", source, wait, pollInterval: 10 } as const;
    const response: BatchImportResponse = await project.importFlows(options);
    const shown = response.status === "queued" ? "in_progress" : response.status;
    expect(wait === 0.06 ? response.isOver : shown).toBe(wait === 0.06 ? false : status);
  });

  test("stops waiting at its deadline, with an error, and goes on", async () => {
    const { project } = await sandboxProject({ runDuration: 60_000 });
    const source = archive({ "data_intg_flow/a.json": document() });
    await expect(
      project.importFlows({ type: "batch", source, deadline: 300, pollInterval: 20 }),
    ).rejects.toMatchObject({ code: "DATASTAGE_WAIT_TIMEOUT" });
  });

  test.each([
    ["rename", "a_DATASTAGE_IMPORT_1", "import_flow_renamed"],
    ["replace", "a", "flow_replacement_succeeded"],
    ["skip", "a", "import_flow_skipped"],
  ] as const)("of a name that is taken: %s", async (conflictResolution, name, status) => {
    const { project } = await sandboxProject({ runDuration: 20 });
    const { flowId } = await project.createFlow({ name: "a", flow: document("before") });
    const source = archive({ "data_intg_flow/a.json": document("after") });
    const response = await project.importFlows({
      type: "batch",
      source,
      conflictResolution,
      pollInterval: 10,
    });
    expect(response.assets).toMatchObject([{ name, conflictResolutionStatus: status }]);
    const mark = conflictResolution === "replace" ? "after" : "before";
    expect((await project.flows.get({ flowId })).toDocument()).toEqual(document(mark));
  });

  test("that fails in part says which entry and why", async () => {
    const { project } = await sandboxProject({ runDuration: 20 });
    const source = archive({ "data_intg_flow/a.json": document(), "data_intg_flow/b.json": "{" });
    const response = await project.importFlows({ type: "batch", source, pollInterval: 10 });
    expect(response).toMatchObject({ status: "completed", tally: { imported: 1, failed: 1 } });
    const failed = response.assets.filter(({ errors }) => errors.length > 0);
    expect(failed).toMatchObject([{ name: "b", errors: ["b: The entry is no JSON."] }]);
  });

  test("whose answer is lost is not sent again", async () => {
    const { project, sandbox } = await sandboxProject();
    const lost = { effect: "status", status: 504, when: "after" } as const;
    sandbox.faults.add({ ...lost, calls: ["importFlows"] });
    const source = archive({ "data_intg_flow/a.json": document() });
    await expect(project.importFlows({ type: "batch", source })).rejects.toMatchObject({
      code: "DATASTAGE_IN_DOUBT",
      attempts: 1,
    });
  });

  const whole = archive({ "data_intg_flow/a.json": document() });
  test.each<[string, Uint8Array | string, RegExp]>([
    ["no zip", strToU8("<html></html>".repeat(10)), /is no zip, or is cut off/],
    ["a few bytes", strToU8("PK"), /too short/],
    ["one that is cut off", whole.subarray(0, whole.length - 30), /no zip, or is cut off/],
    ["one that begins too late", whole.subarray(40), /cut off|damaged/],
    ["one without a flow", archive({ "parameter_set/a.json": {} }), /holds no flow/],
    ["one that leads out of it", archive({ "data_intg_flow/../../a.json": {} }), /leads out of it/],
    ["a file that isn't there", "/nowhere/a.zip", /can't be read: ENOENT/],
  ])("of %s is refused before it is sent", async (_, source, message) => {
    const { project } = await sandboxProject();
    await expect(project.importFlows({ type: "batch", source })).rejects.toThrow(message);
  });
});
