import fc from "fast-check";
import { expect, test } from "vitest";
import type { Query } from "../../sandbox/search/query.js";
import { requiredTerm } from "../../sandbox/search/required-term.js";
import { names, NOW, type Row } from "./rows.js";
import { nested, searches } from "./support.js";

/** A query together with what it means, said another way. */
interface Meaning {
  readonly query: Query;
  readonly holds: (row: Row) => boolean;
}

const PHASES = ["Pending", "Running", "Succeeded", "Failed", "Error"];
const PHASE = "metadata.labels.workflows.argoproj.io/phase.keyword";
const word = fc.string({ unit: fc.constantFrom("a", "b", "-"), minLength: 1, maxLength: 4 });
const hours = fc.integer({ min: -4, max: 4 });

const row: fc.Arbitrary<Row> = fc.record({
  name: fc.tuple(word, fc.integer({ min: 0, max: 99 })).map(([w, n]) => `${w}-${n}`),
  phase: fc.constantFrom(...PHASES),
  creator: fc.option(fc.constantFrom("ada", "bob"), { nil: undefined }),
  startedAt: hours.map((h) => NOW + h * 3_600_000),
});

const leaf: fc.Arbitrary<Meaning> = fc.oneof(
  row.map(({ name }) => ({ query: searches.byName(name), holds: (r: Row) => r.name === name })),
  word.map((w) => ({
    query: searches.byPrefix(w),
    holds: (r: Row) => r.name.slice(0, w.length) === w,
  })),
  word.map((w) => ({
    query: nested("metadata", {
      regexp: { "metadata.name.keyword": { value: `${w}[-][0-9]{2}` } },
    }),
    holds: (r: Row) => new RegExp(`^${w}-\\d\\d$`).test(r.name),
  })),
  fc.subarray(PHASES).map((phases) => ({
    query: nested("metadata", { terms: { [PHASE]: phases } }),
    holds: (r: Row) => phases.includes(r.phase),
  })),
  fc.tuple(fc.constantFrom("gt", "gte", "lt", "lte"), hours).map(([bound, h]) => ({
    query: {
      range: { "status.startedAt": { [bound]: h < 0 ? `now${h}h` : `now+${h}h` } },
    },
    holds: ({ startedAt }: Row) => {
      const distance = startedAt - (NOW + h * 3_600_000);
      if (distance === 0) return bound.endsWith("e");
      return distance > 0 === bound.startsWith("g");
    },
  })),
  fc.constant({
    query: nested("metadata", {
      exists: { field: "metadata.labels.workflows.argoproj.io/creator" },
    }),
    holds: (r: Row) => r.creator !== undefined,
  }),
);

const { meaning } = fc.letrec<{ meaning: Meaning }>((tie) => ({
  meaning: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc
      .tuple(fc.array(tie("meaning"), { maxLength: 3 }), fc.constantFrom("must", "filter"))
      .map(([parts, kind]): Meaning => ({
        query: { bool: { [kind]: parts.map(({ query }) => query) } },
        holds: (r) => !parts.some(({ holds }) => !holds(r)),
      })),
    fc.array(tie("meaning"), { minLength: 1, maxLength: 3 }).map((parts): Meaning => ({
      query: { bool: { should: parts.map(({ query }) => query) } },
      holds: (r) => parts.some(({ holds }) => holds(r)),
    })),
    tie("meaning").map(({ query, holds }): Meaning => ({
      query: { bool: { must_not: [query] } },
      holds: (r) => !holds(r),
    })),
  ),
}));

test("any query finds what a naive filter finds", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), meaning, (rows, { query, holds }) => {
      expect(names(rows, { query, size: 100 })).toEqual(rows.filter(holds).map(({ name }) => name));
    }),
    { numRuns: 1000 },
  );
});

test("a term that a query requires holds for whatever it finds", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), meaning, (rows, { query, holds }) => {
      const required = requiredTerm(query, "metadata.name.keyword");
      const other = rows.filter(({ name }) => required !== undefined && name !== required);
      expect(other.filter(holds)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test("pages put together are the whole", () => {
  const request = { sort: [{ "status.startedAt": { order: "desc" as const } }] };
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), (rows, size) => {
      const pages = Array.from({ length: Math.ceil(12 / size) }, (_, page) =>
        names(rows, { ...request, from: page * size, size }),
      );
      expect(pages.flat()).toEqual(names(rows, { ...request, size: 100 }));
    }),
  );
});
