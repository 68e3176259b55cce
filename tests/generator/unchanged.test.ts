import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { baseSpec } from "./base-spec.js";
import { run } from "./command-line.js";
import { temporaryProject, writeSpec } from "./temporary-project.js";

// A run in which nothing changed compares hashes and ends; the libraries of a full run stay on the disk.

const libraries = [
  "yaml",
  "js-yaml",
  "zod",
  "handlebars",
  "prettier",
  "openapi-typescript",
  "oxc-parser",
  "commander",
  "typescript",
];

/** Every file that Node loaded as code in a run: its coverage report names them all, of either module system. */
async function loadedFiles(folder: string, args: readonly string[]): Promise<string[]> {
  const reports = path.join(project.root, "coverage");
  rmSync(reports, { recursive: true, force: true });
  const { code } = await run(folder, args, { env: { ...process.env, NODE_V8_COVERAGE: reports } });
  expect(code).toBe(0);
  return readdirSync(reports).flatMap((file) => {
    const text = readFileSync(path.join(reports, file), "utf8");
    const { result } = JSON.parse(text) as { result: readonly { url: string }[] };
    return result.map(({ url }) => url);
  });
}

const librariesOf = (files: readonly string[]): string[] => [
  ...new Set(files.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [])),
];

const api = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\n";
const spec = { ...baseSpec, "acme/api.openapi.yaml": api };

// One project for all: after each test nothing has changed since the last run.
const project = temporaryProject(spec, afterAll);

beforeAll(async () => {
  // The trace sees what a full run loads: not what it takes only where there is something to report or to format.
  const files = await loadedFiles(project.root, ["generate"]);
  expect(librariesOf(files)).toEqual(
    expect.arrayContaining(libraries.filter((name) => !["yaml", "prettier"].includes(name))),
  );
});

test("an unchanged run loads no library, and of the tool itself only what compares", async () => {
  for (const args of [
    ["generate"],
    ["generate", "--check"],
    ["generate", "--spec", "spec", "--out", "generated"],
  ]) {
    const files = await loadedFiles(project.root, args);
    expect(librariesOf(files)).toEqual([]);
    const own = files.filter((file) => file.includes("/generator/dist/"));
    expect(own.map((file) => file.split("/generator/dist/")[1]).sort()).toEqual([
      "cli/count.js",
      "cli/main.js",
      "cli/nothing-changed.js",
      "load/find-inputs.js",
      "plain-text.js",
      "project.js",
      "write/cache.js",
      "write/hash.js",
      "write/manifest.js",
    ]);
  }
});

test("files that were only touched count as unchanged", async () => {
  writeSpec(project, baseSpec);
  const future = new Date(Date.now() + 60_000);
  utimesSync(path.join(project.out, "acme/enums.ts"), future, future);
  expect(librariesOf(await loadedFiles(project.root, ["generate"]))).toEqual([]);
});

test("a run that changes one package loads nothing for APIs, and nothing of the operator", async () => {
  const sample = baseSpec["acme/packages/sample.yaml"];
  writeSpec(project, {
    "acme/packages/sample.yaml": sample.replace("Reads a file.", "Reads one file."),
  });
  const files = await loadedFiles(project.root, ["generate"]);
  const found = librariesOf(files);
  expect(found).toContain("oxc-parser");
  // Rendered text is in its form already.
  expect(found).not.toContain("prettier");
  expect(found).not.toContain("typescript");
  expect(found).not.toContain("openapi-typescript");
  expect(files.filter((file) => file.includes("/dist/operate/"))).toEqual([]);
});

test("a comment in a definition loads nothing that formats or inspects", async () => {
  writeSpec(project, { "acme/index.yaml": `# A comment.\n${baseSpec["acme/index.yaml"]}` });
  const found = librariesOf(await loadedFiles(project.root, ["generate"]));
  expect(found).toContain("js-yaml");
  for (const library of ["yaml", "prettier", "typescript", "openapi-typescript", "oxc-parser"]) {
    expect(found).not.toContain(library);
  }
});

test.each([
  ["an input", () => rmSync(path.join(project.spec, "acme/api.openapi.yaml"))],
  ["an output", () => rmSync(path.join(project.out, "acme/enums.ts"))],
  ["the manifest", () => rmSync(path.join(project.out, "manifest.json"))],
  [
    "the record of a killed run",
    () => writeFileSync(path.join(project.out, ".pending.json"), "{}"),
  ],
  ["everything generated", () => rmSync(project.out, { recursive: true })],
])("%s that changed makes a full run", async (_, change) => {
  change();
  expect(librariesOf(await loadedFiles(project.root, ["generate"]))).toContain("js-yaml");
});
