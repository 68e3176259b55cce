import { list, record } from "../../../client/lenient.js";
import { type Read, readJson } from "../../../http/read.js";
import { Listing, type Page } from "../listing.js";

/** Which part of a list is asked for, as routes take it that count what is skipped. */
export interface Part {
  readonly limit: number;
  readonly offset?: number;
}

const pageSize = 100;

/** A list of `resources` that comes in pages by how many are skipped: one that isn't full is the last. */
export function offsetListing<T>(
  ask: (part: Part, read: Read<Page<T>>) => Promise<Page<T>>,
  toItem: (json: unknown) => T | undefined,
): Listing<T> {
  return Listing.of((start) => {
    const offset = Number(start ?? 0);
    const read = readJson((json): Page<T> | undefined => {
      const resources = record(json)?.resources;
      if (!Array.isArray(resources)) return undefined;
      const items = list(resources).flatMap((item) => toItem(item) ?? []);
      return { items, next: resources.length < pageSize ? undefined : String(offset + pageSize) };
    });
    return ask({ limit: pageSize, ...(offset > 0 && { offset }) }, read);
  });
}
