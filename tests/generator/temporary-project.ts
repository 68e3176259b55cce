import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { openProject, type Project } from "../../generator/project.js";
import { baseSpec, type Spec } from "./base-spec.js";

/** An empty folder until the end of the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "specanvil-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with definitions, and a place for the cache as every project has one. */
export function temporaryProject(spec: Spec = baseSpec): Project {
  const project = openProject(temporaryFolder());
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
