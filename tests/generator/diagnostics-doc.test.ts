import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { codes } from "../../generator/diagnostics/diagnostic.js";
import { repository } from "./repository.js";

const text = readFileSync(path.join(repository, "docs/diagnostics.md"), "utf8");

/** The rows of a table by their first cell; `\|` is no border. */
const rows = new Map(
  text
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split(/(?<!\\)\|/).slice(1, -1))
    .map(([name = "", ...cells]) => [
      name.trim().replaceAll("`", ""),
      cells.map((cell) => cell.trim()),
    ]),
);

test("docs/diagnostics.md has a row for each code, in the order of the source, and no other", () => {
  const documented = [...rows.entries()].filter(([, cells]) => cells.length === 3);
  expect(documented.map(([name]) => name)).toEqual(Object.keys(codes));
  for (const [name, cells] of documented) {
    for (const cell of cells) expect([name, cell.length > 5]).toEqual([name, true]);
  }
});

test("it has a row for each state of a generated file", () => {
  const states = [...rows.entries()].filter(([, cells]) => cells.length === 2);
  expect(states.map(([name]) => name)).toEqual([
    "stale",
    "missing",
    "orphan",
    "edited",
    "foreign",
    "corrupt",
  ]);
});
