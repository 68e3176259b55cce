import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const page = readFileSync(path.join(root, "docs/compatibility.md"), "utf8");

/** The numbers of a section's rows, each with what is said of it. */
function rowsOf(section: string): (readonly [number: number, here: string])[] {
  const [, text = ""] = page.split(`\n## ${section}\n`);
  const rows = text.split("\n## ")[0]?.matchAll(/^\| (\d+) \| .{9,} \| (.{4,}) \| .+ \|$/gm);
  return Array.from(rows ?? [], ([, number, here = ""]) => [Number(number), here]);
}

test.each([
  ["The packages", 62],
  ["The client", 56],
])("docs/compatibility.md, %s: a row for each of %d defects", (section, count) => {
  const wanted = Array.from({ length: count }, (_, index) => index + 1);
  expect(rowsOf(section).map(([number]) => number)).toEqual(wanted);
});

test("at least 40 of the packages' defects are prevented or refused, and the others are kept knowingly", () => {
  const refused = /^prevented|types|run time/;
  const kept = rowsOf("The packages").filter(([, here]) => !refused.test(here));
  expect(kept.length).toBeLessThanOrEqual(62 - 40);
  for (const [number, here] of kept) {
    expect(here, `row ${number}`).toMatch(/^(kept|said|doesn't arise)/);
  }
});

test("every test that it names is there", () => {
  const named = [...page.matchAll(/`([\w./-]+\.test\.ts)`(?: "([^"]+)")?/g)];
  expect(named.length).toBeGreaterThan(56);
  const missing = named.filter(([, file = "", name = ""]) => {
    const full = path.join(root, "tests", file.replace(/^tests\//, ""));
    return !existsSync(full) || !readFileSync(full, "utf8").includes(name);
  });
  expect(missing.map(([text]) => text)).toEqual([]);
});

test("every golden that it names is there", () => {
  const named = [...page.matchAll(/\bG `([\w./-]+\.json)`/g)].map(([, file = ""]) => file);
  expect(named.length).toBeGreaterThan(2);
  const place = (file: string): string =>
    path.join(
      root,
      "tests/payloads",
      file.includes("/") ? file : `relational-assets-builder/${file}`,
    );
  expect(named.filter((file) => !existsSync(place(file)))).toEqual([]);
});
