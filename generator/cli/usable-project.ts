import { statSync } from "node:fs";
import { findInputs } from "../load/find-inputs.js";
import { displayPath, openProject, type Project, type ProjectOptions } from "../project.js";

/** The command can't run like this; its message says how. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * The folders of a run.
 *
 * @throws UsageError where there are no definitions: then everything generated would count as abandoned
 */
export function usableProject(options: ProjectOptions): Project {
  const project = openProject(process.cwd(), options);
  const folder = displayPath(project, project.spec);
  if (!isFolder(project.spec)) {
    const hint = "Run this in the folder that has it, or name it with --spec.";
    throw new UsageError(`There is no folder ${folder} with definitions. ${hint}`);
  }
  if (findInputs(project.spec).length === 0) {
    const hint = "Definitions are files that end with .yaml; name their folder with --spec.";
    throw new UsageError(`The folder ${folder} has no definitions. ${hint}`);
  }
  return project;
}

export function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
}
