import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { generate } from "../../generator/pipeline.js";
import { openProject, type Project } from "../../generator/project.js";
import { baseSpec, type Spec } from "./base-spec.js";

type AtEnd = (remove: () => void) => void;

/** An empty folder until the end of the test; of the file, where `atEnd` is `afterAll`. */
export function temporaryFolder(atEnd: AtEnd = onTestFinished): string {
  const folder = mkdtempSync(path.join(tmpdir(), "specanvil-test-"));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with definitions, and a place for the cache as every project has one. */
export function temporaryProject(spec: Spec = baseSpec, atEnd?: AtEnd): Project {
  const project = openProject(temporaryFolder(atEnd));
  mkdirSync(path.join(project.root, "node_modules"));
  writeSpec(project, spec);
  return project;
}

export function writeSpec(project: Project, spec: Spec): void {
  for (const [name, text] of Object.entries(spec)) {
    const file = path.join(project.spec, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** A temporary project whose code is generated. */
export async function generated(): Promise<Project> {
  const project = temporaryProject();
  await generate(project);
  return project;
}
