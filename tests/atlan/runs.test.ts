import { describe, expect, test } from "vitest";
import { WorkflowPhase } from "../../runtime/atlan/index.js";
import { workflowName } from "./payload.js";
import { hits, ofWorkflow, run, search, sent, service } from "./sent.js";

describe("getRuns", () => {
  test("of one phase", async () => {
    const [request] = await sent(
      (client) => client.workflow.getRuns(workflowName, { phase: WorkflowPhase.RUNNING }).toArray(),
      hits(),
    );
    const filter = [{ term: { "status.phase.keyword": { value: "Running" } } }];
    expect(request?.body).toEqual(search({ bool: { must: [ofWorkflow], filter } }, 100));
  });

  test("page by page", async () => {
    let found: unknown;
    const requests = await sent(
      async (client) => {
        const runs = await client.workflow.getRuns(workflowName, { pageSize: 2 }).toArray();
        found = runs.map(({ id }) => id);
      },
      hits(run("4"), run("3")),
      // Two new runs began: what was on the page before comes again.
      hits(run("3"), run("2")),
      hits(run("1")),
    );
    expect(found).toEqual(["4", "3", "2", "1"]);
    const page = (from: number): object => search({ bool: { must: [ofWorkflow] } }, 2, from);
    expect(requests.map(({ body }) => body)).toEqual([page(0), page(2), page(4)]);
  });
});

describe("findRunsByStatusAndTimeRange", () => {
  const phases = {
    nested: {
      path: "metadata",
      query: {
        terms: { "metadata.labels.workflows.argoproj.io/phase.keyword": ["Succeeded", "Failed"] },
      },
    },
  };
  const creator = {
    nested: {
      path: "metadata",
      query: { exists: { field: "metadata.labels.workflows.argoproj.io/creator" } },
    },
  };
  const since = { range: { "status.startedAt": { gte: "now-2h" } } };
  const until = { range: { "status.finishedAt": { lte: "2024-01-01T00:00:00.000Z" } } };
  const noon = new Date("2024-01-01T00:00:00Z");

  test.each<[object, object[]]>([
    [{}, [phases, creator]],
    [{ startedAt: "now-2h" }, [phases, since, creator]],
    [{ finishedAt: noon }, [phases, until, creator]],
    [{ startedAt: "now-2h", finishedAt: noon }, [phases, since, until, creator]],
  ])("with %j", async (range, must) => {
    let found: unknown;
    const requests = await sent(
      async ({ workflow }) => {
        const options = { ...range, pageSize: 2 };
        found = await workflow
          .findRunsByStatusAndTimeRange([WorkflowPhase.SUCCEEDED, WorkflowPhase.FAILED], options)
          .toArray();
      },
      hits(run("3"), run("2")),
      hits(run("1")),
    );
    expect(requests.map(({ url }) => url)).toEqual(Array(2).fill(`${service}/runs/indexsearch`));
    expect(requests.map(({ body }) => body)).toEqual([
      search({ bool: { must } }, 2),
      search({ bool: { must } }, 2, 2),
    ]);
    expect(found).toMatchObject([{ id: "3" }, { id: "2" }, { id: "1" }]);
  });

  test.each<[unknown, object]>([
    [[], {}],
    ["Failed", {}],
    [[7], {}],
    [["Failed"], { startedAt: "" }],
    [["Failed"], { startedAt: "soon" }],
    [["Failed"], { startedAt: null }],
    [["Failed"], { finishedAt: new Date(Number.NaN) }],
    [["Failed"], { pageSize: 0 }],
  ])("of %j with %j is refused, and nothing is sent", async (statuses, options) => {
    await sent(({ workflow }) => {
      const call = (): unknown => workflow.findRunsByStatusAndTimeRange(statuses as never, options);
      expect(call).toThrow(expect.objectContaining({ code: "ATLAN_ARGUMENT" }));
      return Promise.resolve();
    });
  });
});

test.each<[object[], string | undefined]>([
  [[run("2", "Pending")], "2"],
  [[], undefined],
])("findLatestRun", async (sources, want) => {
  let found: { id: string | undefined } | undefined;
  const [request] = await sent(
    async (client) => (found = await client.workflow.findLatestRun(workflowName)),
    hits(...sources),
  );
  expect(request).toMatchObject({ url: `${service}/runs/indexsearch` });
  expect(request?.body).toEqual(search({ bool: { must: [ofWorkflow] } }, 1));
  expect(found?.id).toBe(want);
});
