export interface Page<T> {
  readonly items: readonly T[];
  /** How many the page holds, those that can't be read included. */
  readonly count: number;
}

/** One page of results: `from` is how many to skip. */
export type FetchPage<T> = (from: number) => Promise<Page<T>>;

/**
 * Results that come page by page as they are used: `for await (const run of runs)`. Each iteration asks anew.
 *
 * New results push the others back while one is reading; what was on the page before is not given twice. A page that
 * isn't full, or brings nothing new, is the last.
 */
export class Listing<T> implements AsyncIterable<T> {
  readonly #fetchPage: FetchPage<T>;
  readonly #pageSize: number;
  readonly #key: (item: T) => string | undefined;

  constructor(fetchPage: FetchPage<T>, pageSize: number, key: (item: T) => string | undefined) {
    this.#fetchPage = fetchPage;
    this.#pageSize = pageSize;
    this.#key = key;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    let before = new Set<string | undefined>();
    for (let from = 0; ; from += this.#pageSize) {
      const { items, count } = await this.#fetchPage(from);
      const fresh = items.filter((item) => !before.has(this.#key(item)));
      yield* fresh;
      if (count < this.#pageSize || fresh.length === 0) return;
      before = new Set(items.map(this.#key));
    }
  }

  /** The results as an array; the first `limit` of them, if that is given. */
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
