import { describe, expect, test } from "vitest";
import type { CannedAnswer } from "../../runtime/testing/recording-transport.js";
import { packageName, payload, workflowName } from "./payload.js";
import { hits, onMetadata, run, search, sent, service, template } from "./sent.js";

describe("findByType", () => {
  test.each([
    [
      {},
      {
        regexp: {
          "metadata.name.keyword": { value: "csa[-]relational[-]assets[-]builder[-][0-9]{10}" },
        },
      },
      10,
    ],
    [
      { match: "prefix", maxResults: 5 },
      { prefix: { "metadata.name.keyword": { value: packageName } } },
      5,
    ],
  ] as const)("with %j", async (options, query, size) => {
    const [request] = await sent(
      (client) => client.workflow.findByType(packageName, options),
      hits(),
    );
    expect(request).toMatchObject({ method: "POST", url: `${service}/workflows/indexsearch` });
    expect(request?.body).toEqual(search(onMetadata(query), size));
  });

  test("escapes what the search engine would take for a pattern", async () => {
    const [request] = await sent((client) => client.workflow.findByType("a.*|b#@&<~"), hits());
    expect(JSON.stringify(request?.body)).toContain(
      JSON.stringify("a\\.\\*\\|b\\#\\@\\&\\<\\~[-][0-9]{10}").slice(1, -1),
    );
  });

  test("reads hits leniently", async () => {
    let found: unknown;
    await sent(
      async (client) => (found = await client.workflow.findByType(packageName)),
      hits(
        {
          metadata: { name: "a", namespace: null, labels: { x: "1", y: null }, annotations: null },
        },
        null,
        { metadata: {} },
        { metadata: { name: "b", namespace: "ns", creationTimestamp: "2024-01-01T00:00:00Z" } },
      ),
    );
    expect(found).toMatchObject([
      {
        name: "a",
        namespace: undefined,
        createdAt: undefined,
        labels: { x: "1" },
        annotations: {},
      },
      {
        name: "b",
        namespace: "ns",
        createdAt: "2024-01-01T00:00:00Z",
        labels: {},
        annotations: {},
      },
    ]);
  });
});

test("findById", async () => {
  const query = {
    bool: { must: [{ term: { "metadata.name.keyword": { value: workflowName } } }] },
  };
  let found: unknown;
  const [request] = await sent(
    async (client) => (found = await client.workflow.findById(workflowName)),
    hits({ metadata: { name: "somebody-elses" } }),
  );
  expect(request?.body).toEqual(search(onMetadata(query), 1));
  expect(found).toBeUndefined();
});

test("findRunById", async () => {
  let found: unknown;
  const [request] = await sent(
    async (client) => (found = await client.workflow.findRunById("run-1")),
    hits(run("run-1", "Omitted", { finishedAt: "2024-01-01T00:01:00Z", message: "m" })),
  );
  expect(request).toMatchObject({ url: `${service}/runs/indexsearch` });
  expect(request?.body).toEqual(
    search({ bool: { filter: [{ term: { _id: { value: "run-1" } } }] } }, 1),
  );
  expect(found).toMatchObject({
    workflow: workflowName,
    id: "run-1",
    phase: "Omitted",
    message: "m",
    finishedAt: "2024-01-01T00:01:00Z",
  });
});

test("run", async () => {
  const [request] = await sent((client) => client.workflow.run(payload()), { body: template });
  expect(request).toMatchObject({ method: "POST", url: `${service}/workflows?submit=true` });
  const { payload: credentials, ...rest } = payload();
  expect(request?.body).toMatchObject(rest);
  expect(credentials).toHaveLength(1);
});

describe("stop", () => {
  test.each<[string, CannedAnswer, object]>([
    ["the run as it is then", { body: run("run-1", "Failed") }, { id: "run-1", phase: "Failed" }],
    ["the run as it was, after an empty answer", {}, { id: "run-1", phase: "Running" }],
  ])("returns %s", async (_, answer, want) => {
    let stopped: unknown;
    const [, request] = await sent(
      async (client) => {
        const found = await client.workflow.findRunById("run-1");
        if (found !== undefined) stopped = await client.workflow.stop(found);
      },
      hits(run("run-1", "Running")),
      answer,
    );
    expect(request).toMatchObject({
      method: "POST",
      url: `${service}/runs/run-1/stop`,
      body: undefined,
    });
    expect(stopped).toMatchObject(want);
  });

  test("finds the run of a workflow that was just created", async () => {
    const requests = await sent(
      async (client) => client.workflow.stop(await client.workflow.run(payload())),
      { body: template },
      hits(run("run-1", "Pending")),
      { body: run("run-1", "Failed") },
    );
    expect(requests[2]?.url).toBe(`${service}/runs/run-1/stop`);
  });
});

test("delete", async () => {
  const [request] = await sent((client) => client.workflow.delete("a b"), { body: "gone" });
  expect(request).toMatchObject({
    method: "POST",
    url: `${service}/workflows/a%20b/archive`,
    body: undefined,
  });
});

test("names that would lead elsewhere are refused before anything is sent", async () => {
  const refused = { name: "InvalidRequestError", code: "ATLAN_ARGUMENT" };
  await sent(async ({ workflow }) => {
    for (const work of [
      () => workflow.delete(".."),
      () => workflow.delete(""),
      () => workflow.stop("."),
      () => workflow.stop(undefined as never),
      () => workflow.run({} as never),
      () => workflow.run(undefined as never),
      () => workflow.rerun(""),
      () => workflow.rerun({} as never),
      () => workflow.findById(7 as never),
      () => workflow.findByType("a", { maxResults: 0 }),
      () => workflow.findByType(""),
      () => workflow.monitor("run-1" as never),
      () => workflow.submitAll([], null as never),
      () => Promise.resolve().then(() => workflow.getRuns("a", { pageSize: 0.5 })),
    ]) {
      await expect(work()).rejects.toMatchObject(refused);
    }
  });
});
