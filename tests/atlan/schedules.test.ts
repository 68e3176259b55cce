import { describe, expect, test } from "vitest";
import type { AtlanClient, Schedule, WorkflowRef } from "../../runtime/atlan/index.js";
import { packageName, payload, workflowName } from "./payload.js";
import { hits, sent, service } from "./sent.js";

const schedule: Schedule = { cron: "5 4 * * *", timezone: "Europe/Paris" };
const nightly = {
  "orchestration.atlan.com/schedule": "5 4 * * *",
  "orchestration.atlan.com/timezone": "Europe/Paris",
};

/** A workflow with more than this client knows. */
function document(annotations: unknown = { a: "b", n: null }) {
  return {
    apiVersion: "argoproj.io/v1alpha1",
    metadata: { name: workflowName, finalizers: ["f"], annotations },
    spec: { ttlStrategy: { secondsAfterCompletion: 5 }, templates: [{ retryStrategy: {} }] },
    unheard: [1],
  };
}

async function find(client: AtlanClient) {
  const found = await client.workflow.findById(workflowName);
  if (found === undefined) throw new Error("not found");
  return found;
}

describe("a schedule", () => {
  test.each<[string, unknown, object]>([
    ["beside other annotations", { a: "b", n: null }, { a: "b", n: null, ...nightly }],
    ["in place of another", { ...nightly, "orchestration.atlan.com/schedule": "@x" }, nightly],
    ["into annotations that are empty", {}, nightly],
    ["into annotations that are null", null, nightly],
    ["into annotations that are not there", undefined, nightly],
  ])("goes %s, and nothing else changes", async (_, annotations, want) => {
    const given = { ...document(), metadata: { ...document().metadata, annotations } };
    const before = structuredClone(given);
    const requests = await sent(
      async (client) => client.workflow.addSchedule(await find(client), schedule),
      hits(given),
      { body: document(want) },
    );
    expect(requests[1]).toMatchObject({
      method: "POST",
      url: `${service}/workflows/${workflowName}`,
    });
    expect(requests[1]?.body).toEqual(document(want));
    expect(given).toEqual(before);
  });

  test("is taken away with its time zone", async () => {
    const requests = await sent(
      async (client) => client.workflow.removeSchedule(await find(client)),
      hits(document({ a: "b", ...nightly })),
      { body: document() },
    );
    expect(requests[1]?.body).toEqual(document({ a: "b" }));
  });

  test("of a first run is sent with the workflow, whose own stays as it is", async () => {
    const { metadata, ...rest } = payload();
    const { annotations, ...bare } = metadata;
    for (const [given, want] of [
      [payload(), { ...annotations, ...nightly }],
      [{ ...rest, metadata: bare }, nightly],
    ] as const) {
      const before = structuredClone(given.metadata);
      const [request] = await sent(
        (client) => client.workflow.run(given as ReturnType<typeof payload>, { schedule }),
        { body: document() },
      );
      expect(request?.url).toBe(`${service}/workflows?submit=true`);
      expect(request?.body).toMatchObject({ metadata: { ...bare, annotations: want } });
      expect(given.metadata).toEqual(before);
    }
  });

  test.each<[string, string | WorkflowRef, number]>([
    ["its name", workflowName, 1],
    ["its package", packageName, 1],
    ["a run of it", { workflow: workflowName }, 1],
    ["a name", { name: workflowName }, 1],
  ])("of a workflow given by %s is looked up first", async (_, target, searches) => {
    const requests = await sent(
      (client) => client.workflow.addSchedule(target, schedule),
      hits(document()),
      { body: document() },
    );
    expect(requests).toHaveLength(searches + 1);
    expect(requests.at(-1)?.body).toEqual(document({ a: "b", n: null, ...nightly }));
  });

  test("of what was just created is taken from its creation while searches don't show it", async () => {
    const requests = await sent(
      async (client) => client.workflow.addSchedule(await client.workflow.run(payload()), schedule),
      { body: { ...document(), payload: [{ body: { password: "x" } }] } },
      hits(),
      { body: document() },
    );
    expect(requests[2]?.body).toEqual(document({ a: "b", n: null, ...nightly }));
  });

  test.each<[string | WorkflowRef]>([[workflowName], ["x"], [{ workflow: "x" }]])(
    "of nothing, %j, is a NotFoundError, and changes nothing",
    async (target) => {
      const answers = target === "x" ? [hits(), hits()] : [hits()];
      await sent(
        (client) =>
          expect(client.workflow.addSchedule(target, schedule)).rejects.toMatchObject({
            name: "NotFoundError",
          }),
        ...answers,
      );
    },
  );

  const good = ["* * * * *", "*/15 0-6/2,12 1,15 jan-MAR ?", "0 0 31 12 sun", " 5  4 * * 1-5 "];
  test.each(good)("%j is one", async (cron) => {
    const [, request] = await sent(
      async (client) => client.workflow.addSchedule(await find(client), { ...schedule, cron }),
      hits(document()),
      { body: document() },
    );
    expect(JSON.stringify(request?.body)).toContain(JSON.stringify(cron));
  });

  test.each<[unknown, RegExp]>([
    ["every day", /five fields/],
    ["@daily", /five fields/],
    ["0 5 4 * * *", /five fields/],
    ["60 4 * * *", /no minute/],
    ["5 24 * * *", /no hour/],
    ["5 4 0 * *", /no day of the month/],
    ["5 4 * 13 *", /no month/],
    ["5 4 * anf *", /no month/],
    ["5 4 * * 7", /no day of the week/],
    ["5 4 * * fri-mon", /no day of the week/],
    ["*/0 4 * * *", /no minute/],
    ["5, 4 * * *", /no minute/],
    ["-5 4 * * *", /no minute/],
    ["", /A schedule is/],
    [7, /A schedule is/],
  ])("%j is none, and nothing is sent", async (cron, message) => {
    await expectRefused({ ...schedule, cron } as Schedule, message);
  });

  test.each<[unknown, RegExp]>([
    ["Not/AZone", /"Not\/AZone" is no time zone/],
    ["+01:00", /no time zone/],
    ["europe/paris", /written Europe\/Paris/],
    ["utc", /written UTC/],
    ["", /A schedule is/],
    [undefined, /A schedule is/],
  ])("has no time zone %j, and nothing is sent", async (timezone, message) => {
    await expectRefused({ ...schedule, timezone } as Schedule, message);
  });

  async function expectRefused(wrong: Schedule, message: RegExp): Promise<void> {
    const refused = {
      name: "InvalidRequestError",
      code: "ATLAN_ARGUMENT",
      message: expect.stringMatching(message) as string,
    };
    await sent(async ({ workflow }) => {
      await expect(workflow.addSchedule(workflowName, wrong)).rejects.toMatchObject(refused);
      await expect(workflow.run(payload(), { schedule: wrong })).rejects.toMatchObject(refused);
      await expect(workflow.run(payload(), { schedule: null as never })).rejects.toMatchObject({
        code: "ATLAN_ARGUMENT",
      });
    });
  }
});

describe("what runs by a schedule", () => {
  const item = {
    metadata: { name: "a-cron" },
    spec: {
      ...schedule,
      schedule: "5 4 * * *",
      workflowSpec: { workflowTemplateRef: { name: "a" } },
    },
    status: { lastScheduledTime: "2024-01-01T00:00:00Z" },
  };
  const want = {
    workflow: "a",
    ...schedule,
    lastScheduledAt: "2024-01-01T00:00:00Z",
    raw: item,
  };
  const bare = { workflow: "b", cron: undefined, timezone: undefined, lastScheduledAt: undefined };

  test.each<[unknown, unknown]>([
    [{ items: [item] }, [want]],
    [{ items: null }, []],
    [
      { items: [null, { metadata: {} }, { metadata: { name: "b-cron" }, spec: null, status: 1 }] },
      [{ ...bare, raw: { metadata: { name: "b-cron" }, spec: null, status: 1 } }],
    ],
  ])("is listed: %j", async (body, list) => {
    let found: unknown;
    const [request] = await sent(
      async (client) => (found = await client.workflow.getAllScheduledRuns()),
      { body },
    );
    expect(request).toMatchObject({ method: "GET", url: `${service}/runs/cron` });
    expect(found).toEqual(list);
  });

  test("is no list when the answer has none", async () => {
    await sent(
      (client) =>
        expect(client.workflow.getAllScheduledRuns({ retries: 0 })).rejects.toMatchObject({
          code: "ATLAN_UNEXPECTED_ANSWER",
        }),
      { body: {} },
    );
  });

  test.each<[number, unknown, unknown]>([
    [200, item, want],
    [404, { code: "x", message: "y" }, undefined],
  ])("is shown: %i", async (status, body, scheduled) => {
    let found: unknown;
    const [request] = await sent(
      async (client) => (found = await client.workflow.getScheduledRun("../a b")),
      { status, body },
    );
    expect(request?.url).toBe(`${service}/runs/cron/..%2Fa%20b-cron`);
    expect(found).toEqual(scheduled);
  });

  test("is not absent because of another failure", async () => {
    await sent(
      (client) =>
        expect(client.workflow.getScheduledRun("a")).rejects.toMatchObject({ status: 401 }),
      { status: 401 },
    );
  });
});
