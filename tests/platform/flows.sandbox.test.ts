import { describe, expect, test } from "vitest";
import { secret } from "specanvil";
import type { ByteFetch } from "../../runtime/datastage/platform/index.js";
import { canaries } from "../support/canaries.js";
import { keep } from "../support/leaks.js";
import { document } from "./documents.js";
import { sandboxProject } from "./journey.js";

test("a flow is created, found, changed, copied, compiled and deleted", async () => {
  const { project } = await sandboxProject();
  const blank = await project.createFlow({ name: "My batch flow", description: "optional" });
  expect(blank).toMatchObject({ name: "My batch flow", description: "optional" });
  expect((await blank.compile()).messages).toMatchObject([
    { severity: "error", code: "NO_STAGES" },
  ]);

  const filled = await project.updateFlow(blank.with({ flow: document(), description: "new" }));
  const found = await project.flows.get({ name: "My batch flow" });
  expect(found).toMatchObject({ flowId: blank.flowId, description: "new" });
  const renamed = await project.updateFlow(filled.with({ name: "another name" }));
  expect(await project.flows.get({ flowId: renamed.flowId })).toMatchObject({
    name: "another name",
  });

  const copy = await project.duplicateFlow(renamed, { name: "copy", description: "of it" });
  expect(copy).toMatchObject({ name: "copy", description: "of it" });
  expect(copy.flowId).not.toBe(renamed.flowId);
  expect(await copy.compile()).toMatchObject({ succeeded: true, messages: [] });

  await project.deleteFlow(copy);
  await expect(copy.refresh()).rejects.toMatchObject({ code: "DATASTAGE_NOT_FOUND", status: 404 });
  const names = (await project.flows.getAll({ flowType: "batch" }).toArray()).map(
    ({ name }) => name,
  );
  expect(names).toEqual(["another name"]);
});

test("more flows than a page holds are all listed, once each", async () => {
  const { project } = await sandboxProject();
  const names = Array.from({ length: 205 }, (_, index) => `flow ${index}`);
  for (const name of names) await project.createFlow({ name, flow: document(name) });
  expect((await project.flows.summaries().toArray()).map(({ name }) => name)).toEqual(names);
  expect((await project.flows.get({ name: "flow 204" })).toDocument()).toEqual(
    document("flow 204"),
  );
});

test("flows of other kinds are listed as summaries, after batch flows, page by page", async () => {
  const streaming = (id: string): object => ({ flow_id: id, name: id, description: "of rows" });
  const asset = { metadata: { asset_id: "u", name: "u", created_at: "2026-01-01T00:00:00Z" } };
  const pages: Readonly<Record<string, object>> = {
    "/sset/streamsets_flows/v1/streamsets_flows": {
      streamsets_flows: [streaming("s1")],
      next: { href: "https://x/flows?start=2" },
    },
    "/sset/streamsets_flows/v1/streamsets_flows 2": { streamsets_flows: [streaming("s2")] },
    "/v2/asset_types/ibm_udp_flow/search": { results: [asset], total_rows: 1 },
  };
  const { project } = await sandboxProject({}, (url, init) => {
    const { pathname, searchParams } = new URL(url);
    const page = pages[`${pathname} ${searchParams.get("start") ?? ""}`.trim()];
    if (page === undefined) return fetch(url, init);
    return Promise.resolve(Response.json(page));
  });
  await project.createFlow({ name: "b", flow: document() });
  const all: unknown[] = [];
  for await (const { flowType, name } of project.flows) all.push([flowType, name]);
  expect(all).toEqual([
    ["batch", "b"],
    ["streaming", "s1"],
    ["streaming", "s2"],
    ["unstructured", "u"],
  ]);
  expect(await project.flows.getAll({ flowType: "streaming", name: "s2" }).toArray()).toEqual([
    { flowType: "streaming", flowId: "s2", name: "s2", description: "of rows" },
  ]);
  expect(() => project.flows.getAll({ flowType: "none" as "batch" })).toThrow("flowType is one of");
});

test("where a platform has no other kinds, there are none; a list that can't be read is an error", async () => {
  const { project, sandbox } = await sandboxProject();
  expect(await project.flows.getAll().toArray()).toEqual([]);
  sandbox.faults.add({ effect: "status", status: 403, calls: ["GET /sset/*"] });
  await expect(project.flows.getAll().toArray()).rejects.toMatchObject({ status: 403 });
});

describe("a save", () => {
  test("of what is as it was sends the bytes that came", async () => {
    const stored = JSON.stringify(document(), null, 2).replace('"records": 5', '"records": 5.0');
    const sent: unknown[] = [];
    const { project } = await sandboxProject({}, async (url, init) => {
      if (init.method === "PUT") sent.push(init.body);
      const answer = await fetch(url, init);
      if (init.method !== "GET" || !/data_intg_flows\/[^/?]+\?/.test(url)) return answer;
      const { metadata } = (await answer.json()) as { metadata: unknown };
      const body = `{"metadata": ${JSON.stringify(metadata)}, "attachments": ${stored} }`;
      return new Response(body, { headers: { "content-type": "application/json" } });
    });
    const { flowId } = await project.createFlow({ name: "a", flow: document() });
    const flow = await project.flows.get({ flowId });
    await project.updateFlow(flow);
    await project.updateFlow(flow.with({ name: "b" }), { force: true });
    expect(sent).toEqual([`{"pipeline_flows":${stored}}`, `{"pipeline_flows":${stored}}`]);
  });

  test("over somebody else's is refused, and shows where; force overwrites", async () => {
    const { project } = await sandboxProject();
    const { flowId } = await project.createFlow({ name: "a", flow: document("first") });
    const [mine, theirs] = [
      await project.flows.get({ flowId }),
      await project.flows.get({ flowId }),
    ];
    await project.updateFlow(theirs.with({ flow: document("theirs") }));
    const save = mine.with({ flow: document("mine") });
    await expect(project.updateFlow(save)).rejects.toMatchObject({
      name: "ConflictError",
      code: "DATASTAGE_CONFLICT",
      message: expect.stringContaining('nodes[0] "Rows".parameters.stageDescription') as string,
    });
    await project.updateFlow(save, { force: true });
    expect((await mine.refresh()).toDocument()).toEqual(document("mine"));
  });

  test("right after a create or another save is no conflict with oneself", async () => {
    const { project } = await sandboxProject();
    let flow = await project.createFlow({ name: "a" });
    for (const mark of ["a", "b", "c"]) {
      flow = await project.updateFlow(flow.with({ flow: document(mark) }));
    }
    expect((await flow.refresh()).toDocument()).toEqual(document("c"));
  });

  test("of a document that no engine could read is refused, with the place", async () => {
    const { project } = await sandboxProject();
    const broken = Object.fromEntries(
      Object.entries(document()).filter(([key]) => key !== "schemas"),
    );
    await expect(project.createFlow({ name: "a", flow: broken })).rejects.toMatchObject({
      name: "InvalidRequestError",
      status: 400,
      message: expect.stringContaining("body $.pipeline_flows.schemas: is missing") as string,
    });
  });
});

test("a name that several flows have is a conflict, and one that none has isn't found", async () => {
  const { project } = await sandboxProject();
  for (const mark of ["a", "b"]) await project.createFlow({ name: "twin", flow: document(mark) });
  await expect(project.flows.get({ name: "twin" })).rejects.toMatchObject({
    code: "DATASTAGE_CONFLICT",
    message: expect.stringContaining("2 flows are named") as string,
  });
  await expect(project.flows.get({ name: "none" })).rejects.toMatchObject({
    name: "NotFoundError",
    code: "DATASTAGE_NOT_FOUND",
  });
});

test("a project, a flow or a token that isn't there, and a page of HTML, are typed errors", async () => {
  const { platform, sandbox, project } = await sandboxProject();
  await expect(platform.projects.get({ projectId: "none" })).rejects.toMatchObject({ status: 404 });
  await expect(platform.projects.get({ name: "none" })).rejects.toMatchObject({
    name: "NotFoundError",
  });
  const html = { effect: "status", status: 200, body: "html", times: 1 } as const;
  sandbox.faults.add({ ...html, calls: ["listFlows"] });
  await expect(project.flows.get({ name: "a" })).rejects.toMatchObject({
    code: "DATASTAGE_UNREADABLE_ANSWER",
    message: expect.stringContaining("HTML page") as string,
  });
});

test("a flow of another project, or what is no flow, is refused before anything is sent", async () => {
  const { platform, project } = await sandboxProject();
  const other = await platform.projects.create({ name: "other" });
  const flow = await other.createFlow({ name: "a" });
  await expect(project.updateFlow(flow)).rejects.toMatchObject({ code: "DATASTAGE_ARGUMENT" });
  await expect(project.createFlow({ name: "" })).rejects.toThrow("createFlow() takes a name");
  await expect(project.createFlow({ name: "a", flowType: "streaming" as "batch" })).rejects.toThrow(
    'makes batch flows, not "streaming"',
  );
  await platform.projects.delete(other);
  const names = (await platform.projects.getAll().toArray()).map(({ name }) => name);
  expect(names).toEqual([project.name]);
});

test("secrets of a flow go over the wire and nowhere else", async () => {
  const sent: unknown[] = [];
  const watching: ByteFetch = (url, init) => {
    if (init.method === "POST") sent.push(init.body);
    return fetch(url, init);
  };
  const { project, sandbox } = await sandboxProject({}, watching);
  const flow = document();
  const [pipeline] = flow.pipelines as { nodes: object[] }[];
  const properties = { host: "h", password: secret.value(canaries.plain) };
  Object.assign(pipeline?.nodes[0] ?? {}, { connection: { properties } });
  const made = await project.createFlow({ name: "a", flow });
  expect(String(sent[0])).toContain(canaries.plain);
  keep("a flow", made);
  const bad = { effect: "status", status: 400, when: "after", times: 1 } as const;
  sandbox.faults.add({ ...bad, calls: ["updateFlow"] });
  const error: unknown = await project.updateFlow(made).catch((thrown: unknown) => thrown);
  expect(keep("an error", error)).toMatchObject({ status: 400 });
});
