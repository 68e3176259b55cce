import path from "node:path";
import { expect } from "vitest";
import { BlockedError, check, generate } from "../../generator/pipeline.js";
import type { Project } from "../../generator/project.js";
import type { PlannedFile } from "../../generator/write/plan.js";
import { readTimes, readTree } from "./tree.js";

// Runs seen by what they do to files.

export const sample = "acme/packages/sample.yaml";

const states = (files: readonly PlannedFile[]): Record<string, string> =>
  Object.fromEntries(
    files.filter(({ state }) => state !== "current").map(({ file, state }) => [file, state]),
  );

export async function run(project: Project): Promise<Record<string, string>> {
  return states((await generate(project)).plan.files);
}

export async function checked(project: Project): Promise<Record<string, string>> {
  const { plan } = await check(project);
  const manifest = plan.manifestState === "current" ? {} : { "manifest.json": plan.manifestState };
  return { ...states(plan.files), ...manifest };
}

/** What a run says that is stopped; nothing may have been touched. */
export async function blocked(project: Project): Promise<Record<string, string>> {
  const before = readTree(project.root);
  const times = readTimes(project.root);
  const error: unknown = await generate(project).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(BlockedError);
  expect(readTree(project.root)).toEqual(before);
  expect(readTimes(project.root)).toEqual(times);
  return states((error as BlockedError).plan.files);
}

export const inOut = (project: Project, file: string): string => path.join(project.out, file);

export const schemas = [
  "column-types",
  "connection",
  "entry",
  "enums",
  "family",
  "group",
  "package",
  "stage-data",
  "stage-enums",
  "stage",
  "steps",
].map((kind) => `../spec/schema/${kind}.schema.json`);
