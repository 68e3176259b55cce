import { mkdirSync, renameSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { generate } from "../../generator/pipeline.js";
import { openProject } from "../../generator/project.js";
import { baseSpec, type Spec } from "./base-spec.js";
import { temporaryFolder, writeSpec } from "./temporary-project.js";
import { readTree } from "./tree.js";

const api = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\n";
const spec: Spec = {
  ...baseSpec,
  "acme/api.openapi.yaml": api,
  "other/e.yaml": baseSpec["acme/enums.yaml"],
};

async function generated(root: string, files: Spec): Promise<Record<string, string>> {
  mkdirSync(root, { recursive: true });
  const project = openProject(root);
  writeSpec(project, files);
  await generate(project);
  return readTree(root);
}

test("the same definitions make the same bytes, wherever and in whatever order they were made", async () => {
  const folder = temporaryFolder();
  const forward = await generated(path.join(folder, "a"), spec);
  const backward = Object.fromEntries(Object.entries(spec).reverse());
  expect(await generated(path.join(folder, "an other/place"), backward)).toEqual(forward);
});

test("nothing of the day or of the machine is in them", async () => {
  const folder = temporaryFolder();
  const text = Object.values(await generated(folder, spec)).join("\n");
  expect(text).not.toContain(folder);
  expect(text).not.toContain(path.basename(folder));
  expect(text).not.toMatch(new RegExp(`\\b${new Date().getFullYear()}-\\d\\d`));
  expect(text).not.toMatch(/\r/);
});

test("the same folders moved elsewhere are current", async () => {
  const folder = temporaryFolder();
  const before = await generated(path.join(folder, "a"), spec);
  renameSync(path.join(folder, "a"), path.join(folder, "b"));
  const { plan } = await generate(openProject(path.join(folder, "b")));
  expect(plan.files.filter(({ state }) => state !== "current")).toEqual([]);
  expect(readTree(path.join(folder, "b"))).toEqual(before);
});
