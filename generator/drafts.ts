import path from "node:path";
import { beginTypes, isGood, restTypes } from "./api-types.js";
import { DefinitionError, type Diagnostic } from "./diagnostics/diagnostic.js";
import type { LoadedApi } from "./load/load.js";
import { outputPath, type Project, schemaFolder, sourcePath } from "./project.js";
import type { RenderedModule } from "./render/render.js";
import { jsonSchemas } from "./validate/json-schema.js";
import { sha256 } from "./write/hash.js";

/** A file to be, before its text is final. */
export interface Draft {
  readonly file: string;
  readonly from: string;
  /** Hash of what it is made from: while that stays, so does the text. */
  readonly rendered: string;
  /** @throws DefinitionError */
  readonly finish: () => Promise<string>;
}

// What finishes a text is loaded when it is needed: most texts are as they were.

/** @param rendered - The hash of its text */
export function moduleDraft(module: RenderedModule, rendered: string): Draft {
  const { file, from } = module;
  const finish = async (): Promise<string> => {
    const { formatModule } = await import("./render/format.js");
    return formatModule(module.text);
  };
  return { file, from, rendered, finish };
}

export function apiDraft(api: LoadedApi): Draft {
  const { document, input, module } = api;
  const finish = async (): Promise<string> => {
    try {
      const { text, isFormatted } = await restTypes(api);
      if (isFormatted) return text;
      const { formatText } = await import("./render/format.js");
      return await formatText(text, "typescript");
    } catch (error) {
      throw new DefinitionError([apiMistake(api, error)]);
    }
  };
  return { file: `${module}.ts`, from: document.from, rendered: sha256(input.bytes), finish };
}

function apiMistake({ document }: LoadedApi, error: unknown): Diagnostic {
  const text = error instanceof Error ? error.message : String(error);
  const message = `It can't be turned into types: ${text.replace(/\.$/, "")}.`;
  return document.at([], "openapi", message, "Mend the OpenAPI document.");
}

/** The mistakes of OpenAPI documents that show only when they are turned into types. */
export async function typeMistakes(apis: readonly LoadedApi[]): Promise<Diagnostic[]> {
  const good = apis.filter(isGood);
  beginTypes(good);
  return (await finishAll(good.map((api) => apiDraft(api).finish))).diagnostics;
}

/** Runs all, so that all of their mistakes are known. */
export async function finishAll<T>(
  work: readonly (() => Promise<T>)[],
): Promise<{ readonly results: T[]; readonly diagnostics: Diagnostic[] }> {
  const results: T[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const outcome of await Promise.allSettled(work.map((one) => one()))) {
    if (outcome.status === "fulfilled") results.push(outcome.value);
    else if (outcome.reason instanceof DefinitionError) {
      diagnostics.push(...outcome.reason.diagnostics);
    } else throw outcome.reason;
  }
  return { results, diagnostics };
}

export function schemaDrafts(project: Project): Draft[] {
  return jsonSchemas().map(({ kind, text }) => {
    const absolute = path.join(schemaFolder(project), `${kind}.schema.json`);
    const finish = async (): Promise<string> => {
      const { formatJson } = await import("./render/json-layout.js");
      return formatJson(text);
    };
    const file = outputPath(project, absolute);
    return { file, from: sourcePath(project, absolute), rendered: sha256(text), finish };
  });
}
