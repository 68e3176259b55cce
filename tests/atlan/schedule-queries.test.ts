import { describe, expect, test } from "vitest";
import { hits, run, search, sent, service } from "./sent.js";

describe("scheduled queries", () => {
  test("are found by the id of the saved query", async () => {
    const [request] = await sent(
      (client) => client.workflow.findScheduleQuery("guid-123", { maxResults: 7 }),
      hits(),
    );
    const [prefix, term] = [
      { prefix: { "metadata.name.keyword": { value: "asq-guid-123" } } },
      {
        term: {
          "metadata.annotations.package.argoproj.io/name.keyword": {
            value: "@atlan/schedule-query",
          },
        },
      },
    ].map((query) => ({ nested: { path: "metadata", query } }));
    expect(request).toMatchObject({ url: `${service}/workflows/indexsearch` });
    expect(request?.body).toEqual(search({ bool: { filter: [prefix, term] } }, 7));
  });

  test("are started in the name of their owner", async () => {
    let started: unknown;
    const [request] = await sent(
      async (client) => (started = await client.workflow.rerunScheduleQuery("asq-guid-123-xyz")),
      { body: run("run-1", "Pending") },
    );
    expect(request).toMatchObject({
      method: "POST",
      url: `${service}/workflows/triggerAsOwner`,
      body: {
        namespace: "default",
        resourceKind: "WorkflowTemplate",
        resourceName: "asq-guid-123-xyz",
      },
    });
    expect(started).toMatchObject({ id: "run-1" });
  });

  const start = "2024-03-25T16:30:00.000+05:30";
  const end = new Date("2024-03-26T16:30:00Z");
  const query = `startDate=${encodeURIComponent(start)}&endDate=2024-03-26T16%3A30%3A00.000Z`;

  test.each<[boolean | undefined, unknown, string, unknown[]]>([
    [undefined, [run("run-1"), null], "scheduleQueries", [{ id: "run-1" }]],
    [false, null, "scheduleQueries", []],
    [true, [], "missedScheduleQueries", []],
  ])("of a period, missed: %j", async (missed, body, kind, want) => {
    let found: unknown;
    const [request] = await sent(
      async (client) =>
        (found = await client.workflow.findScheduleQueriesBetween(start, end, { missed })),
      { body },
    );
    expect(request).toMatchObject({
      method: "GET",
      url: `${service}/runs/cron/${kind}BetweenDuration?${query}`,
    });
    expect(found).toMatchObject(want);
  });

  test.each<[Date | string, Date | string]>([
    ["2024-03-25T16:30:00", end],
    ["2024-03-25", end],
    ["2024-13-25T16:30:00Z", end],
    [new Date(Number.NaN), end],
    [end, start],
    [7 as never, end],
  ])("of no period, from %s to %s, are refused", async (from, to) => {
    await sent(({ workflow }) =>
      expect(workflow.findScheduleQueriesBetween(from, to)).rejects.toMatchObject({
        code: "ATLAN_ARGUMENT",
      }),
    );
  });
});
