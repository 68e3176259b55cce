import { expect, test } from "vitest";
import { Library } from "../../generator/catalog/client/library.js";
import { SearchIndex } from "../../generator/catalog/client/search-index.js";
import { repositoryData } from "./repository-data.js";

const library = new Library(repositoryData());
const index = new SearchIndex(library);

test.each<[query: string, first: string]>([
  ["snowflake", "datastage/stages/snowflake"],
  ["Snowflake Assets", "atlan/packages/snowflake-crawler"],
  ["@atlan/snowflake", "atlan/packages/snowflake-crawler"],
  ["snowflake crawler", "atlan/packages/snowflake-crawler"],
  ["Relational Assets Builder", "atlan/packages/relational-assets-builder"],
  ["row generator", "datastage/stages/row-generator"],
  ["snowflakeCrawler()", "atlan/packages/snowflake-crawler/snowflakeCrawler"],
  ["relational s3 credentials", "atlan/packages/relational-assets-builder/s3"],
  ["sort key order", "datastage/stages/sort/SortKey/ascDesc"],
  ["keyproperties sort", "datastage/stages/sort/keyProperties"],
  ["sort", "datastage/stages/sort"],
  ["PxSort", "datastage/stages/sort"],
  ["enable-lineage", "atlan/packages/snowflake-crawler/lineage"],
  ["CertificateStatus", "atlan/enums/CertificateStatus"],
  ["varchar", "datastage/columns/varchar"],
])("%s finds %s first", (query, first) => {
  const { entries, all } = index.find(query, 40);
  expect(entries[0]?.address).toBe(first);
  expect(all).toBe(true);
});

test("every definition is found first by its title, or stands behind others of that very name", () => {
  const wrong = library.definitions.flatMap(({ id, title, kind }) => {
    const { entries } = index.find(title, 40);
    const before = entries.slice(
      0,
      entries.findIndex(({ address }) => address === id),
    );
    const isFound = entries.some(({ address }) => address === id);
    const same = before.filter(({ name }) => name.toLowerCase() === title.toLowerCase());
    return isFound && same.length === before.length ? [] : [`${kind} ${title}`];
  });
  expect(wrong).toEqual([]);
});

test("where nothing has all the words, what has most of them is shown, and said to be that", () => {
  const { entries, all } = index.find("sort key order zebra", 40);
  expect(entries[0]?.address).toBe("datastage/stages/sort/SortKey/ascDesc");
  expect(all).toBe(false);
  expect(index.find("zebra", 40)).toEqual({ entries: [], all: false, total: 0 });
  expect(index.find("  ", 40).total).toBe(0);
});

test("it holds every property of every stage and connection", () => {
  expect(index.find("e", 1).total).toBeGreaterThan(12_000);
});
