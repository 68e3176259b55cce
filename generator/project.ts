import path from "node:path";
import { fileURLToPath } from "node:url";
import { plainLine } from "./plain-text.js";

/** Where a run reads and writes. All absolute. */
export interface Project {
  /** Paths in reports are relative to it. */
  readonly root: string;
  /** The definitions. */
  readonly spec: string;
  /** The generated code. */
  readonly out: string;
}

export interface ProjectOptions {
  readonly spec: string;
  readonly out: string;
}

export const defaultOptions: ProjectOptions = { spec: "spec", out: "generated" };

export function openProject(root: string, options: ProjectOptions = defaultOptions): Project {
  return { root, spec: path.resolve(root, options.spec), out: path.resolve(root, options.out) };
}

/** `file` as reports name it: relative to where the command runs, with forward slashes. */
export function displayPath(project: Pick<Project, "root">, file: string): string {
  return slashed(path.relative(project.root, file)) || ".";
}

/**
 * `file` as generated code names its definition: `spec/atlan/enums.yaml`. The same wherever the command runs, so that
 * the same definitions make the same bytes.
 */
export function sourcePath(project: Project, file: string): string {
  // Folders may have any name, and this one stands in a comment.
  return plainLine(slashed(path.relative(path.dirname(project.spec), file)));
}

/** `file` as the manifest names it: relative to the generated code. */
export function outputPath(project: Project, file: string): string {
  return slashed(path.relative(project.out, file));
}

function slashed(file: string): string {
  return file.split(path.sep).join("/");
}

/** The JSON Schemas, beside the definitions: editors find them there. */
export function schemaFolder(project: Project): string {
  return path.join(project.spec, "schema");
}

const here = path.dirname(fileURLToPath(import.meta.url));

/** The folder of this tool: its compiled code, or its sources under test. */
export const toolFolder: string = here;

/** What is published of this tool: above its compiled code, in the folder of its sources. */
export function packageFile(exists: (file: string) => boolean): string {
  const [beside, above] = [toolFolder, path.dirname(toolFolder)].map((folder) =>
    path.join(folder, "package.json"),
  ) as [string, string];
  return exists(beside) ? beside : above;
}

/** The templates: beside the code in the published package, at the top of the repository otherwise. */
export function templatesFolder(exists: (file: string) => boolean): string {
  const candidates = ["../templates", "../../templates"].map((up) => path.resolve(here, up));
  return (
    candidates.find((folder) => exists(path.join(folder, "package.hbs"))) ?? candidates[0] ?? here
  );
}
