import path from "node:path";
import type { Code, Diagnostic } from "../diagnostics/diagnostic.js";
import { displayPath, type Project, sourcePath } from "../project.js";
import { isDeviceName, isUsableName } from "./file-names.js";
import { apiEnding, type Input, isApi } from "./find-inputs.js";
import { readDocument, type SourceDocument } from "./source-document.js";

/** A definition's file, read. */
export interface Loaded {
  readonly document: SourceDocument;
  /** Folder below the definitions' folder, with a slash at its end, or empty. */
  readonly folder: string;
}

/** An OpenAPI document: `api.openapi.yaml` becomes the module `api`. */
export interface LoadedApi extends Loaded {
  readonly module: string;
  readonly input: Input;
}

export interface LoadedFiles {
  readonly definitions: readonly Loaded[];
  readonly apis: readonly LoadedApi[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What was read before, by the name of the input: the bytes, and what they say. */
export type KnownFiles = Map<string, { readonly bytes: Buffer; readonly loaded: Loaded }>;

/**
 * Reads every input with its positions.
 *
 * @param known - Of a file whose bytes are the same, what they say is taken from here
 */
export function loadFiles(
  project: Project,
  inputs: readonly Input[],
  known: KnownFiles = new Map(),
): LoadedFiles {
  const definitions: Loaded[] = [];
  const apis: LoadedApi[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const input of inputs) {
    const mistake = inputMistake(input, displayPath(project, input.absolute));
    if (mistake !== undefined) {
      diagnostics.push(mistake);
      continue;
    }
    const before = known.get(input.name);
    const loaded = before?.bytes.equals(input.bytes) ? before.loaded : load(project, input);
    known.set(input.name, { bytes: input.bytes, loaded });
    if (isLoadedApi(loaded)) apis.push(loaded);
    else definitions.push(loaded);
  }
  return { definitions, apis, diagnostics };
}

function load(project: Project, input: Input): Loaded | LoadedApi {
  const from = sourcePath(project, input.absolute);
  const file = displayPath(project, input.absolute);
  const document = readDocument({ file, from, bytes: input.bytes, ordered: !isApi(input) });
  const parent = path.posix.dirname(input.name);
  const folder = parent === "." ? "" : `${parent}/`;
  if (!isApi(input)) return { document, folder };
  return { document, folder, input, module: input.name.replace(apiEnding, "") };
}

function isLoadedApi(loaded: Loaded): loaded is LoadedApi {
  return "module" in loaded;
}

function inputMistake(input: Input, file: string): Diagnostic | undefined {
  const mistake = (code: Code, message: string, fix: string): Diagnostic => ({
    ...{ code, file, line: 1, column: 1, message, fix },
  });
  const parts = input.name.split("/");
  const strange = parts.find((part) => !isUsableName(part));
  if (strange !== undefined) {
    const fix = "Rename it: letters, digits, points, hyphens and underscores, a letter first.";
    return mistake("file-name", `The name ${JSON.stringify(strange)} can't be used.`, fix);
  }
  const device = parts.find((part) => isDeviceName(part));
  if (device !== undefined) {
    return mistake("file-name", `${device} names a device on Windows.`, "Rename it.");
  }
  if (!input.link) return undefined;
  return mistake(
    "link",
    "This is a link: what it leads to is not read.",
    "Put the file or folder itself here, or name its place with --spec.",
  );
}
