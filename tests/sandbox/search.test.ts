import { describe, expect, test } from "vitest";
import { search, type SearchRequest } from "../../sandbox/search/page.js";
import type { Query } from "../../sandbox/search/query.js";
import { document, names, NOW, type Row } from "./rows.js";
import { found, nested, searches, tenant, workflow } from "./support.js";

const rows: readonly Row[] = [
  {
    name: "csa-a-1684500411-aaaaa",
    phase: "Succeeded",
    creator: "ada",
    startedAt: NOW - 3 * 3_600_000,
  },
  { name: "csa-a-1684500412-bbbbb", phase: "Failed", creator: "bob", startedAt: NOW - 3_600_000 },
  { name: "csa-ab-1684500413-ccccc", phase: "Running", startedAt: NOW - 1000 },
];

describe("queries", () => {
  const phase = "metadata.labels.workflows.argoproj.io/phase.keyword";
  const cases: readonly (readonly [string, Query | undefined, readonly number[]])[] = [
    ["nothing asked", undefined, [0, 1, 2]],
    ["_id", { term: { _id: { value: "csa-a-1684500411-aaaaa" } } }, [0]],
    [
      "_id inside a nested query",
      nested("metadata", { term: { _id: { value: "csa-a-1684500411-aaaaa" } } }),
      [],
    ],
    ["a term", { term: { "status.phase.keyword": { value: "Running" } } }, [2]],
    ["a term is no prefix", { term: { "status.phase.keyword": { value: "Run" } } }, []],
    ["a nested term", searches.ofWorkflow("csa-a-1684500411"), [0]],
    [
      "a nested field outside a nested query",
      { term: { "metadata.name.keyword": { value: "csa-a-1684500411-aaaaa" } } },
      [],
    ],
    [
      "a nested field below another path",
      nested("spec", { exists: { field: "metadata.name" } }),
      [],
    ],
    ["terms on a label", nested("metadata", { terms: { [phase]: ["Failed", "Running"] } }), [1, 2]],
    ["no terms", nested("metadata", { terms: { [phase]: [] } }), []],
    ["a prefix", searches.byPrefix("csa-a-"), [0, 1]],
    ["an empty prefix", searches.byPrefix(""), [0, 1, 2]],
    [
      "a regexp over the whole",
      nested("metadata", {
        regexp: { "metadata.name.keyword": { value: "csa[-]a[-][0-9]{10}[-].*" } },
      }),
      [0, 1],
    ],
    [
      "a regexp over a part",
      nested("metadata", { regexp: { "metadata.name.keyword": { value: "csa[-]a" } } }),
      [],
    ],
    ["a range", { range: { "status.startedAt": { gte: "now-2h" } } }, [1, 2]],
    [
      "two bounds",
      { range: { "status.startedAt": { gt: "now-3h", lte: "2024-05-01T11:00:00Z" } } },
      [1],
    ],
    ["milliseconds", { range: { "status.startedAt": { lt: NOW - 3_600_000 } } }, [0]],
    ["a day as upper bound", { range: { "status.startedAt": { lte: "2024-05-01" } } }, [0, 1, 2]],
    ["a day as lower bound", { range: { "status.startedAt": { gt: "2024-05-01" } } }, []],
    ["a range over text", { range: { "status.phase.keyword": { gte: "R", lt: "S" } } }, [2]],
    ["a range over what is not there", { range: { "status.finishedAt": { lte: "now" } } }, []],
    [
      "exists",
      nested("metadata", { exists: { field: "metadata.labels.workflows.argoproj.io/creator" } }),
      [0, 1],
    ],
    ["null does not exist", { exists: { field: "status.finishedAt" } }, []],
    ["an object exists", { exists: { field: "status" } }, [0, 1, 2]],
    ["a word of a text", { term: { "status.message": { value: "memory" } } }, [0, 1, 2]],
    ["a word as it was written", { term: { "status.message": { value: "Memory" } } }, []],
    [
      "a whole text needs its keyword",
      { term: { "status.message": { value: "Out of Memory" } } },
      [],
    ],
    [
      "the keyword of a text",
      { term: { "status.message.keyword": { value: "Out of Memory" } } },
      [0, 1, 2],
    ],
    ["a field like no other", { term: { "__proto__.x.keyword": { value: "y" } } }, []],
    ["a field of every object", { exists: { field: "constructor" } }, []],
    [
      "should alone decides",
      { bool: { should: [{ term: { "status.phase.keyword": { value: "Failed" } } }] } },
      [1],
    ],
    [
      "should beside filter does not",
      { bool: { filter: [{ exists: { field: "status" } }], should: [{ exists: { field: "x" } }] } },
      [0, 1, 2],
    ],
    [
      "should with a number does",
      {
        bool: {
          filter: [{ exists: { field: "status" } }],
          should: [{ exists: { field: "x" } }],
          minimum_should_match: 1,
        },
      },
      [],
    ],
    [
      "must_not",
      { bool: { must_not: [{ term: { "status.phase.keyword": { value: "Failed" } } }] } },
      [0, 2],
    ],
  ];
  test.each(cases)("%s", (_, query, want) => {
    expect(names(rows, query === undefined ? {} : { query })).toEqual(
      want.map((index) => rows[index]?.name),
    );
  });
});

describe("sorting and pages", () => {
  const started = (order: "asc" | "desc") => [{ "status.startedAt": { order } }];
  const cases: readonly (readonly [string, SearchRequest, readonly number[]])[] = [
    ["newest first", { sort: started("desc") }, [2, 1, 0]],
    ["oldest first", { sort: started("asc") }, [0, 1, 2]],
    ["a keyword", { sort: [{ "status.phase.keyword": { order: "asc" } }] }, [1, 2, 0]],
    [
      "nested",
      { sort: [{ "metadata.creationTimestamp": { order: "desc", nested: { path: "metadata" } } }] },
      [2, 1, 0],
    ],
    [
      "a nested field without its path has no values",
      { sort: [{ "metadata.creationTimestamp": { order: "desc" } }] },
      [0, 1, 2],
    ],
    [
      "what lacks a value comes last, ascending",
      {
        sort: [
          {
            "metadata.labels.workflows.argoproj.io/creator.keyword": {
              order: "asc",
              nested: { path: "metadata" },
            },
          },
        ],
      },
      [0, 1, 2],
    ],
    [
      "and descending",
      {
        sort: [
          {
            "metadata.labels.workflows.argoproj.io/creator.keyword": {
              order: "desc",
              nested: { path: "metadata" },
            },
          },
        ],
      },
      [1, 0, 2],
    ],
    [
      "a second key",
      { sort: [{ "status.message.keyword": { order: "asc" } }, ...started("desc")] },
      [2, 1, 0],
    ],
    ["a page", { sort: started("desc"), from: 1, size: 1 }, [1]],
    ["beyond the end", { from: 3 }, []],
    ["no hits wanted", { size: 0 }, []],
  ];
  test.each(cases)("%s", (_, request, want) => {
    expect(names(rows, request)).toEqual(want.map((index) => rows[index]?.name));
  });

  test("ten hits unless more are asked for, and the total on wish", () => {
    const many = Array.from({ length: 25 }, (_, n) => ({
      name: `n-${n}`,
      phase: "Failed",
      startedAt: n,
    }));
    expect(names(many, {})).toHaveLength(10);
    expect(search("runs", many.map(document), {}, NOW)).toMatchObject({
      hits: { total: { value: 25, relation: "eq" } },
    });
    const uncounted = search("runs", many.map(document), { track_total_hits: false }, NOW);
    expect(uncounted).not.toHaveProperty("hits.total");
  });
});

test("the searches of the clients work over HTTP", async () => {
  const { send } = await tenant();
  for (const name of ["csa-x-1684500411", "csa-x-1684500412", "csa-x-miner-1684500413"]) {
    expect((await send("POST", "/workflows?submit=true", { body: workflow(name) })).status).toBe(
      200,
    );
  }
  const byType = nested("metadata", {
    regexp: { "metadata.name.keyword": { value: "csa[-]x[-][0-9]{10}" } },
  });
  expect(await found(send, "workflows", { bool: { filter: [byType] } })).toEqual([
    "csa-x-1684500412",
    "csa-x-1684500411",
  ]);
  expect(await found(send, "workflows", searches.byPrefix("csa-x"))).toHaveLength(3);
  const current = {
    bool: {
      must: [searches.ofWorkflow("csa-x-1684500411")],
      filter: [{ term: { "status.phase.keyword": { value: "Pending" } } }],
    },
  };
  expect(await found(send, "runs", current, { track_total_hits: true })).toEqual([
    expect.stringMatching(/^csa-x-1684500411-/),
  ]);
});
