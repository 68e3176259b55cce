import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { errorCodes } from "../../runtime/error-codes.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

/** The runtime's code, less the table of the codes itself. */
const source = readdirSync(path.join(root, "runtime"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && path.basename(file) !== "error-codes.ts")
  .map((file) => read(path.join("runtime", file)))
  .join("\n");

test("docs/errors.md is what `npm run generate` writes", () => {
  const { status, stdout } = spawnSync(process.execPath, ["scripts/errors-page.mjs", "--check"], {
    cwd: root,
    encoding: "utf8",
  });
  expect([status, stdout]).toEqual([0, ""]);
});

test("every code that an error is made with has a row in docs/errors.md", () => {
  const made = [...source.matchAll(/\bcode: "([A-Z_]+)"/g)].map(([, code]) => code);
  const rules = [
    ...source.matchAll(/\b(?:BuilderError|refuse)\([^;]*?"([A-Z]+(?:_[A-Z]+)*)"\)/g),
  ].map(([, rule]) => `BUILDER_${rule}`);
  expect(made.length).toBeGreaterThan(20);
  const flows = [...source.matchAll(/new FlowError\(\s*"([^"]+)"/g)].map(
    ([, rule]) => `FLOW_${rule}`,
  );
  expect(rules.length).toBeGreaterThan(2);
  expect(flows.length).toBeGreaterThan(10);
  const rows = read("docs/errors.md");
  expect(
    [...made, ...rules, ...flows].filter((code) => !rows.includes(`\n| \`${code}\` |`)),
  ).toEqual([]);
});

test("every row stands for an error that is made", () => {
  const unused = Object.keys(errorCodes).filter((code) => {
    // Clients of services make theirs of their prefix and what went wrong.
    const end = code.replace(/^(?:BUILDER|FLOW|ATLAN|DATASTAGE)_/, "");
    return [`"${code}"`, `"${end}"`, `}_${end}\``].every((text) => !source.includes(text));
  });
  expect(unused).toEqual([]);
});
