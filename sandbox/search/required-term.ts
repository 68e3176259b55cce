import type { Query } from "./query.js";

/** The value that `field` has in every document that the query matches, if the query says so. */
export function requiredTerm(query: Query | undefined, field: string): string | undefined {
  if (query === undefined) return undefined;
  const { bool, nested, term } = query;
  const value = term !== undefined && Object.hasOwn(term, field) ? term[field]?.value : undefined;
  if (value !== undefined) return String(value);
  if (nested !== undefined) return requiredTerm(nested.query, field);
  for (const part of [...(bool?.must ?? []), ...(bool?.filter ?? [])]) {
    const found = requiredTerm(part, field);
    if (found !== undefined) return found;
  }
  return undefined;
}
