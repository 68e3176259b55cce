import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const page = readFileSync(path.join(root, "docs/compatibility.md"), "utf8");
const [, client = ""] = page.split("\n## The client\n");

test("docs/compatibility.md has a row for each of the 56 defects of the vendor's clients", () => {
  const rows = client.split("\n## ")[0]?.matchAll(/^\| (\d+) \| .{9,} \| .{4,} \| .+ \|$/gm);
  const wanted = Array.from({ length: 56 }, (_, index) => index + 1);
  expect(Array.from(rows ?? [], ([, number]) => Number(number))).toEqual(wanted);
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
