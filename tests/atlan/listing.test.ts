import { describe, expect, test } from "vitest";
import { Listing } from "../../runtime/atlan/listing.js";

/** A listing of `all`, two at a time, and how many pages it has fetched. */
function list(all: readonly string[], page = (from: number) => all.slice(from, from + 2)) {
  let pages = 0;
  const listing = new Listing(
    (from) => {
      pages += 1;
      const items = page(from);
      return Promise.resolve({ items, count: items.length });
    },
    2,
    (item) => item,
  );
  return { listing, pages: () => pages };
}

describe("Listing", () => {
  test.each([
    [[], 1],
    [["a"], 1],
    [["a", "b"], 2],
    [["a", "b", "c"], 2],
  ])("of %j takes %d pages", async (all, want) => {
    const { listing, pages } = list(all);
    expect(await listing.toArray()).toEqual(all);
    expect(pages()).toBe(want);
  });

  test("fetches no more than is used", async () => {
    const { listing, pages } = list(["a", "b", "c", "d", "e"]);
    expect(await listing.toArray(2)).toEqual(["a", "b"]);
    expect(await listing.toArray(0)).toEqual([]);
    for await (const item of listing) if (item === "c") break;
    expect(pages()).toBe(1 + 2);
  });

  test("can be read again", async () => {
    const { listing } = list(["a", "b", "c"]);
    expect(await listing.toArray()).toEqual(await listing.toArray());
  });

  test("ends when a server ignores where to begin", async () => {
    const { listing, pages } = list([], () => ["a", "b"]);
    expect(await listing.toArray()).toEqual(["a", "b"]);
    expect(pages()).toBe(2);
  });

  test("goes on after a page of which not all could be read", async () => {
    const pages = [["a"], ["b"]];
    const listing = new Listing(
      () => Promise.resolve({ items: pages.shift() ?? [], count: pages.length === 0 ? 1 : 2 }),
      2,
      (item) => item,
    );
    expect(await listing.toArray()).toEqual(["a", "b"]);
  });
});
