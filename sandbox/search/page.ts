import { Refusal } from "../reply.js";
import { Field, type SearchDocument } from "./fields.js";
import { compareTerms, compileQuery, type Query } from "./query.js";

/** What a search asks for. */
export interface SearchRequest {
  readonly from?: number;
  readonly size?: number;
  readonly track_total_hits?: boolean;
  readonly query?: Query;
  readonly sort?: readonly Readonly<Record<string, Sort>>[];
}

interface Sort {
  readonly order: "asc" | "desc";
  readonly nested?: { readonly path: string };
}

interface SortKey {
  readonly value: (document: SearchDocument) => string | number | null;
  readonly sign: 1 | -1;
}

interface Hit {
  readonly document: SearchDocument;
  readonly sort: readonly (string | number | null)[];
}

/** How far into the hits a page may reach. */
const WINDOW = 10_000;

/**
 * One page of the documents that match, in the form of Elasticsearch's answers.
 *
 * @throws Refusal 400
 */
export function search(
  index: string,
  documents: Iterable<SearchDocument>,
  request: SearchRequest,
  now: number,
): unknown {
  const { from = 0, size = 10, query, sort = [], track_total_hits: counted = true } = request;
  if (from + size > WINDOW) {
    throw new Refusal(
      400,
      "SEARCH_WINDOW",
      `from + size reaches beyond ${WINDOW} hits; narrow the query.`,
    );
  }
  const filter = query === undefined ? () => true : compileQuery(query, now);
  const keys = sort.flatMap((item) => Object.entries(item)).map(sortKey);
  const hits = Array.from(documents)
    .filter(filter)
    .map((document): Hit => ({ document, sort: keys.map(({ value }) => value(document)) }))
    .sort((a, b) => compareHits(a, b, keys));
  return {
    took: 0,
    timed_out: false,
    _shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
    hits: {
      ...(counted && { total: { value: hits.length, relation: "eq" } }),
      max_score: null,
      hits: hits.slice(from, from + size).map(({ document, sort }) => ({
        _index: index,
        _type: "_doc",
        _id: document.id,
        _score: null,
        _source: document.source,
        ...(sort.length > 0 && { sort }),
      })),
    },
  };
}

function sortKey([name, { order, nested }]: readonly [string, Sort]): SortKey {
  const field = new Field(name);
  if (field.kind === "text") {
    throw new Refusal(
      400,
      "SEARCH_SORT",
      `${name} is text and can't be sorted by; its .keyword can.`,
    );
  }
  const sign = order === "asc" ? 1 : -1;
  return {
    sign,
    value: (document) => {
      const terms = field.terms(document, nested?.path);
      return [...terms].sort((a, b) => sign * compareTerms(a, b))[0] ?? null;
    },
  };
}

/** What lacks a value comes last in either direction; what is equal stays in the order of creation. */
function compareHits(a: Hit, b: Hit, keys: readonly SortKey[]): number {
  for (const [index, { sign }] of keys.entries()) {
    const [left = null, right = null] = [a.sort[index], b.sort[index]];
    if (left === right) continue;
    if (left === null) return 1;
    if (right === null) return -1;
    return sign * compareTerms(left, right);
  }
  return 0;
}
