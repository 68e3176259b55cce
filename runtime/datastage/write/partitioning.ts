import type { PartitionKey, Partitioning } from "../api/partitioning.js";
import type { Parameters } from "../document/types.js";

/** What an input port says of the partitioning of its link. */
export function partitioningParts({
  type,
  keys = [],
  sort,
  stable,
  unique,
}: Partitioning): Parameters {
  const sequential = type === "sequential";
  const columns = keys.map((key) => (typeof key === "string" ? { column: key } : key));
  const flags = {
    ...(sort !== undefined && { perform_sort: sort }),
    ...(stable !== undefined && { part_stable: stable }),
    ...(unique !== undefined && { part_unique: unique }),
  };
  if (sequential) {
    return {
      part_coll: "none",
      ...flags,
      ...(columns.length > 0 && { keyColsNone: columns.map(sortKey) }),
    };
  }
  return {
    part_type: type,
    part_coll: "part_type",
    keyColsPart: columns.map((key) => ({
      keyCol: key.column,
      partitioning: true,
      sorting: key.sorting === true,
      ...order(key),
      ...(key.ebcdic === true && { ebcdic: "ebcdic" }),
    })),
    ...(type === "modulus" && selection(columns, sort)),
    ...flags,
  };
}

function sortKey(key: PartitionKey) {
  return { keyCol: key.column, ...order(key) };
}

function order({ caseSensitive = true, order: direction = "asc" }: PartitionKey) {
  return { "ci-cs": caseSensitive ? "cs" : "ci", "asc-desc": direction };
}

/** By which column rows are spread, where that is one. */
function selection([first]: readonly PartitionKey[], sort: boolean | undefined): Parameters {
  if (sort === true) return { keyColSelect: "default" };
  return first ? { keyColSelect: first.column } : {};
}
