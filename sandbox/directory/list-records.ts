import type { Values } from "../contract/operation.js";
import type { JsonObject } from "../json.js";
import { readFilter } from "./filter.js";

/** How many records a page has when nothing else is asked for. */
const PAGE = 20;

/**
 * One page of a list.
 *
 * @param query `filter`, `sort`, `offset`, `limit` and `columns`, in the types of the API's document
 * @throws Refusal 400
 */
export function listRecords(records: readonly JsonObject[], query: Values): JsonObject {
  const filter = query.get("filter");
  const found = records.filter(readFilter(filter === undefined ? undefined : String(filter)));
  const sort = query.get("sort");
  const sorted = sort === undefined ? found : sortedBy(found, String(sort));
  const offset = Number(query.get("offset") ?? 0);
  const page = sorted.slice(offset, offset + Number(query.get("limit") ?? PAGE));
  const columns = query.get("columns");
  return {
    totalRecord: records.length,
    filterRecord: found.length,
    records: Array.isArray(columns) ? page.map((record) => only(record, columns)) : page,
  };
}

function sortedBy(records: readonly JsonObject[], sort: string): readonly JsonObject[] {
  const name = sort.replace(/^-/, "");
  const sign = sort === name ? 1 : -1;
  const key = (record: JsonObject): string => {
    const value = record[name] ?? "";
    return typeof value === "string" ? value : JSON.stringify(value);
  };
  return [...records].sort((a, b) => sign * (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}

function only(record: JsonObject, columns: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(record).filter(([name]) => columns.includes(name)));
}
