import path from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { displayPath, type Project } from "../project.js";
import type { Input } from "./find-inputs.js";
import { readDocument, type SourceDocument } from "./source-document.js";

/** A definition's file, read. */
export interface Loaded {
  readonly document: SourceDocument;
  /** Folder below the definitions' folder, with a slash at its end, or empty. */
  readonly folder: string;
}

export interface LoadedFiles {
  readonly definitions: readonly Loaded[];
  /** OpenAPI documents: `api.openapi.yaml` becomes the module `api`. */
  readonly apis: readonly (Loaded & { readonly module: string; readonly input: Input })[];
  readonly diagnostics: readonly Diagnostic[];
}

const apiEnding = /\.openapi\.ya?ml$/;

/** Reads every input with its positions. */
export function loadFiles(project: Project, inputs: readonly Input[]): LoadedFiles {
  const definitions: Loaded[] = [];
  const apis: LoadedFiles["apis"][number][] = [];
  const diagnostics: Diagnostic[] = [];
  for (const input of inputs) {
    const file = displayPath(project, input.absolute);
    // Names of files stand in the header of generated code and decide where it goes.
    if (!/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/.test(input.name)) {
      diagnostics.push({
        code: "file-name",
        file,
        line: 1,
        column: 1,
        message: "The name of this file or of its folder has characters that can't be used.",
        fix: "Use letters, digits, points, hyphens and underscores.",
      });
      continue;
    }
    const isApi = apiEnding.test(input.name);
    const document = readDocument(file, input.bytes.toString("utf8"), !isApi);
    const parent = path.posix.dirname(input.name);
    const folder = parent === "." ? "" : `${parent}/`;
    if (!isApi) definitions.push({ document, folder });
    else {
      diagnostics.push(...document.diagnostics);
      apis.push({ document, folder, input, module: input.name.replace(apiEnding, "") });
    }
  }
  return { definitions, apis, diagnostics };
}
