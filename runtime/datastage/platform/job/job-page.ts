import { list, record } from "../../../client/lenient.js";
import type { Page } from "../listing.js";

/** A page of jobs or runs: where the next one begins is JSON, as a text or as it is. */
export function pageOf<T>(
  json: unknown,
  toItem: (json: unknown) => T | undefined,
): Page<T> | undefined {
  const page = record(json);
  if (!Array.isArray(page?.results)) return undefined;
  const items = list(page.results).flatMap((item) => toItem(item) ?? []);
  return { items, next: nextOf(page.next) };
}

function nextOf(next: unknown): string | undefined {
  if (typeof next === "string") return next === "" ? undefined : next;
  return record(next) === undefined ? undefined : JSON.stringify(next);
}
