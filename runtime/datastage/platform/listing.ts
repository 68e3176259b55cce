/** A part of a list, and where the next one begins; undefined after the last. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | undefined;
}

/**
 * What comes page by page as it is used: `for await (const flow of project.flows.getAll())`. Each iteration asks anew.
 * A page that begins where one began already is the last: a server that repeats itself would never end.
 */
export class Listing<T> implements AsyncIterable<T> {
  readonly #pages: () => AsyncIterable<readonly T[]>;

  constructor(pages: () => AsyncIterable<readonly T[]>) {
    this.#pages = pages;
  }

  static of<T>(fetchPage: (start: string | undefined) => Promise<Page<T>>): Listing<T> {
    return new Listing(async function* () {
      const seen = new Set<string>();
      let start: string | undefined;
      do {
        const { items, next } = await fetchPage(start);
        yield items;
        if (next !== undefined && seen.has(next)) return;
        if (next !== undefined) seen.add(next);
        start = next;
      } while (start !== undefined);
    });
  }

  /** Another list of what `make` gives for each, made as it is used. */
  map<U>(make: (item: T) => U | Promise<U>): Listing<U> {
    const pages = this.#pages;
    return new Listing(async function* () {
      for await (const page of pages()) for (const item of page) yield [await make(item)];
    });
  }

  /** What of it passes. */
  filter(passes: (item: T) => boolean): Listing<T> {
    const pages = this.#pages;
    return new Listing(async function* () {
      for await (const page of pages()) yield page.filter(passes);
    });
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.#pages()) yield* page;
  }

  /** All of it, or the first `limit`. */
  async toArray(limit = Number.POSITIVE_INFINITY): Promise<T[]> {
    const items: T[] = [];
    if (limit <= 0) return items;
    for await (const item of this) {
      items.push(item);
      if (items.length >= limit) break;
    }
    return items;
  }
}
