import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { kinds } from "../../../generator/diff/kinds.js";
import { repository } from "../repository.js";

test("docs/changes.md has a row for each kind of change, in the order of the source, and no other", () => {
  const text = readFileSync(path.join(repository, "docs/changes.md"), "utf8");
  const rows = text.split("\n").filter((line) => line.startsWith("| `"));
  const want = Object.entries(kinds).map(([code, { level, effect, is }]) => {
    return `| \`${code}\` | ${level} | ${effect} | ${is} |`;
  });
  expect(rows).toEqual(want);
});
