import { isObject, type JsonObject } from "../json.js";
import { Refusal } from "../reply.js";

type Matches = (record: JsonObject) => boolean;

/** How deep a filter may nest. */
const DEPTH = 5;

/**
 * Reads the filter of a list: `{"field": value}`, `{"field": {"$in": [values]}}`, `{"field": {"$ilike": pattern}}`, and
 * `$and` and `$or` over lists of these. Several keys of an object hold together.
 *
 * @throws Refusal 400 for what this sandbox doesn't know
 */
export function readFilter(text: string | undefined): Matches {
  if (text === undefined) return () => true;
  let filter: unknown;
  try {
    filter = JSON.parse(text);
  } catch {
    throw invalid("is no JSON");
  }
  return all(filter, 0);
}

function all(filter: unknown, depth: number): Matches {
  if (!isObject(filter) || Object.keys(filter).length === 0) throw invalid("is no condition");
  if (depth === DEPTH) throw invalid(`nests deeper than ${DEPTH} levels`);
  const conditions = Object.entries(filter).map(([key, value]) => {
    if (key !== "$and" && key !== "$or") return field(key, value);
    if (!Array.isArray(value) || value.length === 0) throw invalid(`has no list below ${key}`);
    const parts = value.map((part: unknown) => all(part, depth + 1));
    return (record: JsonObject) =>
      key === "$and"
        ? parts.every((matches) => matches(record))
        : parts.some((matches) => matches(record));
  });
  return (record) => conditions.every((matches) => matches(record));
}

function field(name: string, condition: unknown): Matches {
  if (name.startsWith("$")) throw invalid(`has an operator that isn't known: ${name}`);
  if (!isObject(condition)) return (record) => record[name] === condition;
  const [[operator, value] = ["", undefined], ...others] = Object.entries(condition);
  if (others.length > 0) throw invalid(`has two operators for ${name}`);
  if (operator === "$in" && Array.isArray(value)) {
    const values = new Set<unknown>(value);
    return (record) => values.has(record[name]);
  }
  if (operator === "$ilike" && typeof value === "string") {
    const pattern = like(value);
    return (record) => {
      const own = record[name];
      return typeof own === "string" && pattern.test(own);
    };
  }
  throw invalid(`has an operator that isn't known: ${operator}`);
}

/** As in SQL: % is any text, _ any character. */
function like(pattern: string): RegExp {
  const source = pattern
    .replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
    // One % after the other means no more than one, and would take the engine for ever.
    .replace(/%+/g, ".*")
    .replaceAll("_", ".");
  return new RegExp(`^${source}$`, "isu");
}

function invalid(problem: string): Refusal {
  return new Refusal(400, "FILTER_INVALID", `The filter ${problem}.`);
}
