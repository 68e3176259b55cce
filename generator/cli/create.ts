import { existsSync } from "node:fs";
import path from "node:path";
import {
  homeOf,
  isDefinitionName,
  newPackage,
  newStage,
  type NewFile,
} from "../create/new-definition.js";
import { projectFiles } from "../create/project-files.js";
import { known } from "../diagnostics/known.js";
import { findInputs } from "../load/find-inputs.js";
import { loadFiles } from "../load/load.js";
import { plainLine } from "../plain-text.js";
import { displayPath, type Project } from "../project.js";
import { type Definitions, validateDefinitions } from "../validate/definitions.js";
import { writeAtomically } from "../write/atomic-write.js";
import { UsageError } from "./usable-project.js";
import { versions } from "./versions.js";

/** A new folder with one definition, one example and one test. */
export function runInit(folder: string, json: boolean): number {
  const root = path.resolve(folder);
  const name = path
    .basename(root)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const files = projectFiles(name || "workflows", versions());
  const shown = displayPath({ root: process.cwd() }, root);
  writeNew(root, files, shown);
  const commands = [
    ...(shown === "." ? [] : [`cd ${shown}`]),
    "npm install",
    "npm run generate",
    "npm test",
  ];
  const end = ["Next:", ...commands.map((command) => `  ${command}`)];
  told(
    json,
    Object.keys(files).map((file) => path.posix.join(shown, file)),
    end,
  );
  return 0;
}

/** A new definition that validates. */
export function runNew(
  project: Project,
  kind: string,
  name: string,
  options: { readonly family?: string; readonly json?: true },
): number {
  checkName(name);
  const definitions = readDefinitions(project);
  const file =
    kind === "stage" ? stageFor(name, definitions) : packageFor(name, definitions, options.family);
  writeNew(project.spec, { [file.name]: file.text }, displayPath(project, project.spec));
  const end = ["Say what it is, and run specanvil generate."];
  told(options.json === true, [displayPath(project, path.join(project.spec, file.name))], end);
  return 0;
}

/** @throws UsageError for what no definition can be called */
export function checkName(name: string, hint?: string): void {
  if (isDefinitionName(name)) return;
  const rule = "it is lower-case words joined by hyphens, such as my-package.";
  const message = `${plainLine(name)} can't be a name: ${rule}`;
  throw new UsageError(hint === undefined ? message : `${message} ${hint}`);
}

/** What can be read of the definitions; mistakes are another command's. */
export function readDefinitions(project: Project): Definitions {
  return validateDefinitions(loadFiles(project, findInputs(project.spec)).definitions);
}

/** @throws UsageError where no family is named and several could be meant */
export function familyOf(
  definitions: Definitions,
  wanted: string | undefined,
): Definitions["families"][number] {
  const { families } = definitions;
  const names = families.map(({ source }) => source.name);
  if (wanted === undefined && families.length > 1) {
    throw new UsageError(`Say of which family it is: --family. ${known(names, "")}`);
  }
  const found =
    wanted === undefined ? families[0] : families.find(({ source }) => source.name === wanted);
  if (found !== undefined) return found;
  if (wanted !== undefined)
    throw new UsageError(`There is no family ${wanted}. ${known(names, wanted)}`);
  throw new UsageError("There is no family of packages. Write one, or begin with specanvil init.");
}

function packageFor(name: string, definitions: Definitions, family: string | undefined): NewFile {
  const doc = `What ${name} is for.`;
  return newPackage(name, homeOf(familyOf(definitions, family), definitions, doc));
}

function stageFor(name: string, { stages }: Definitions): NewFile {
  return newStage(name, stages[0]?.folder ?? "datastage/stages/");
}

/** @throws UsageError where a file is there already; then nothing is written */
export function writeNew(
  folder: string,
  files: Readonly<Record<string, string>>,
  shown: string,
): void {
  const taken = Object.keys(files).filter((file) => existsSync(path.join(folder, file)));
  if (taken.length > 0) {
    const list = taken.map((file) => path.posix.join(shown, file)).join(", ");
    throw new UsageError(
      `Nothing was written: ${list} ${taken.length === 1 ? "is" : "are"} there already.`,
    );
  }
  for (const [file, text] of Object.entries(files)) writeAtomically(path.join(folder, file), text);
}

/** Says what was written, and how to go on. */
export function told(json: boolean, files: readonly string[], end: readonly string[]): void {
  const lines = json
    ? [JSON.stringify({ files })]
    : [...files.map((file) => `written    ${file}`), ...end];
  process.stdout.write(`${lines.join("\n")}\n`);
}
