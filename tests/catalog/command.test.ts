import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { baseSpec, edited } from "../generator/base-spec.js";
import { answer } from "../generator/command-line.js";
import { temporaryFolder, temporaryProject } from "../generator/temporary-project.js";

test("writes one page, and says so", async () => {
  const { root } = temporaryProject();
  const { out, ...rest } = await answer(root, "catalog");
  expect(rest).toEqual({ code: 0, err: "" });
  expect(out).toMatch(
    /^written {4}catalog\/index\.html\n5 definitions, \d\.\d MB, in N s\. Open it in a browser\.\n$/,
  );
  const page = readFileSync(path.join(root, "catalog/index.html"), "utf8");
  expect(page).toContain('"title":"Sample"');
  // Nothing that a browser would fetch.
  expect(page).not.toMatch(/<(script|link|img)[^>]*(src|href)="(?!data:)/);
});

test("the same definitions make the same page; as JSON it is said without a time", async () => {
  const { root } = temporaryProject();
  const first = await answer(root, "catalog", "--out", "a", "--json");
  const file = path.join(root, "a/index.html");
  const page = readFileSync(file);
  expect(first).toEqual({
    code: 0,
    err: "",
    out: `${JSON.stringify({ file: "a/index.html", definitions: 5, bytes: page.length })}\n`,
  });
  expect(await answer(root, "catalog", "--out", "a", "--json")).toEqual(first);
  expect(readFileSync(file).equals(page)).toBe(true);
});

test.each([
  [[], "specanvil/acme/packages/sample", "specanvil/acme"],
  [["--import", "@acme/builders"], "@acme/builders/acme/packages/sample", "@acme/builders/acme"],
  [["--import", "./generated"], "./generated/acme/packages/sample.js", "./generated/acme/index.js"],
])("examples import what is generated as its owner publishes it: %j", async (args, own, index) => {
  const { root } = temporaryProject();
  expect((await answer(root, "catalog", ...args)).code).toBe(0);
  const page = readFileSync(path.join(root, "catalog/index.html"), "utf8");
  const from = (module: string): string => JSON.stringify(module).slice(1, -1);
  expect(page).toContain(`"module":"${from(own)}"`);
  expect(page).toContain(`from \\"${from(index)}\\"`);
  // A secret is no definition's.
  expect(page).toContain('["specanvil","secret"]');
});

test("leaves a page alone that it didn't write", async () => {
  const { root } = temporaryProject();
  mkdirSync(path.join(root, "site"));
  writeFileSync(path.join(root, "site/index.html"), "<h1>Ours</h1>");
  expect(await answer(root, "catalog", "--out", "site")).toEqual({
    code: 2,
    out: "",
    err: "site/index.html was not written by specanvil catalog. Move it away, or choose another folder with --out.\n",
  });
  expect(readFileSync(path.join(root, "site/index.html"), "utf8")).toBe("<h1>Ours</h1>");
});

test("shows nothing of definitions that have mistakes", async () => {
  const { root } = temporaryProject({
    ...baseSpec,
    ...edited("acme/enums.yaml", "DARK: dark", "DARK: [dark]"),
  });
  const { code, out, err } = await answer(root, "catalog");
  expect([code, out]).toEqual([1, ""]);
  expect(err).toMatch(/^spec\/acme\/enums\.yaml:\d+:\d+ .*\n1 mistake; nothing was written\.\n$/s);
  expect(existsSync(path.join(root, "catalog"))).toBe(false);
});

test.each([
  [["catalog"], "There is no folder spec with definitions."],
  [["catalog", "--nonsense"], "error: unknown option '--nonsense'"],
])("%j where it can't run: says why", async (args, why) => {
  const { code, err } = await answer(temporaryFolder(), ...args);
  expect(code).toBe(2);
  expect(err).toContain(why);
});

test("--help has examples", async () => {
  const { code, out } = await answer(temporaryFolder(), "catalog", "--help");
  expect(code).toBe(0);
  expect(out).toContain("specanvil catalog --out public --json");
});
