import { existsSync } from "node:fs";
import path from "node:path";
import { DefinitionError, type Diagnostic } from "./diagnostics/diagnostic.js";
import { findInputs } from "./load/find-inputs.js";
import { loadFiles, type LoadedFiles } from "./load/load.js";
import { modelDefinitions } from "./model/model.js";
import { displayPath, type Project, templatesFolder } from "./project.js";
import { type RenderedModule, renderModules } from "./render/render.js";
import { validateDefinitions } from "./validate/definitions.js";
import { jsonSchemas } from "./validate/json-schema.js";
import { type Cache, hashInputs, readCache, toolHash, writeCache } from "./write/cache.js";
import { sha256 } from "./write/hash.js";
import { type Output, type PlannedFile, planFiles } from "./write/plan.js";
import { writeFiles } from "./write/write.js";

/** Called after each step of the pipeline with what it took, in milliseconds. */
export type OnStep = (step: string, milliseconds: number) => void;

/** A file that the generator won't touch is in the way. */
export class BlockedError extends Error {
  override readonly name = "BlockedError";
  readonly files: readonly PlannedFile[];

  constructor(files: readonly PlannedFile[]) {
    super("Files in the way are not the generator's own.");
    this.files = files;
  }
}

/** A text to be, before formatting, with the hash of what it was made from. */
interface Draft {
  readonly file: string;
  readonly from: string;
  readonly rendered: string;
  readonly finish: () => Promise<string>;
}

/**
 * Definitions → code. Each step is a function of the one before.
 *
 * @returns How every file stood before it was brought up to date
 * @throws DefinitionError with every mistake of the definitions
 * @throws BlockedError where a file was edited or is somebody else's; then nothing has been written
 */
export async function generate(
  project: Project,
  onStep: OnStep = () => {},
): Promise<PlannedFile[]> {
  const { plans, cache } = await plan(project, onStep);
  const blocked = plans.filter(({ state }) => state === "edited" || state === "foreign");
  if (blocked.length > 0) throw new BlockedError(blocked);
  await timed("write", onStep, () => {
    writeFiles(project.out, plans);
    writeCache(project, cache);
  });
  return plans;
}

/** How every file stands to the definitions; writes nothing. */
export async function check(project: Project, onStep: OnStep = () => {}): Promise<PlannedFile[]> {
  const { plans, cache } = await plan(project, onStep);
  if (plans.every(({ state }) => state === "current")) writeCache(project, cache);
  return plans;
}

/** Every mistake of the definitions, without generating from them. */
export function validate(project: Project): {
  readonly definitions: number;
  readonly diagnostics: Diagnostic[];
} {
  const inputs = findInputs(project.spec);
  const loaded = loadFiles(project, inputs);
  const { diagnostics } = modelDefinitions(validateDefinitions(loaded.definitions));
  return { definitions: inputs.length, diagnostics: [...loaded.diagnostics, ...diagnostics] };
}

async function plan(
  project: Project,
  onStep: OnStep,
): Promise<{ readonly plans: PlannedFile[]; readonly cache: Cache }> {
  const inputs = findInputs(project.spec);
  const loaded = await timed("load", onStep, () => loadFiles(project, inputs));
  const valid = await timed("validate", onStep, () => validateDefinitions(loaded.definitions));
  const model = await timed("model", onStep, () => modelDefinitions(valid));
  const diagnostics = [...loaded.diagnostics, ...model.diagnostics];
  if (diagnostics.length > 0) throw new DefinitionError(diagnostics);
  const modules = await timed("render", onStep, () =>
    renderModules(model.modules, templatesFolder(existsSync)),
  );
  const drafts = [...modules.map(moduleDraft), ...apiDrafts(loaded), ...schemaDrafts(project)];
  const old = readCache(project);
  const changed = drafts.filter((draft) => old?.outputs[draft.file]?.rendered !== draft.rendered);
  await timed("inspect", onStep, () => inspect(modules, changed));
  const texts = await timed("format", onStep, () => finish(project, drafts, old));
  const plans = await timed("compare", onStep, () => planFiles(project.out, texts));
  const outputs = drafts.map(({ file, rendered }, index) => {
    const text = texts[index]?.text ?? "";
    return [file, { rendered, sha256: sha256(text) }] as const;
  });
  const cache: Cache = {
    tool: toolHash(),
    inputs: hashInputs(inputs),
    outputs: Object.fromEntries(outputs),
  };
  return { plans, cache };
}

async function inspect(
  modules: readonly RenderedModule[],
  changed: readonly Draft[],
): Promise<void> {
  const files = new Set(changed.map(({ file }) => file));
  const selected = modules.filter(({ file }) => files.has(file));
  if (selected.length === 0) return;
  const { inspectModules } = await import("./inspect/inspect.js");
  inspectModules(selected);
}

/** The final texts. What was made from the same before, and still stands on disk, is taken from there. */
async function finish(
  project: Project,
  drafts: readonly Draft[],
  old: Cache | undefined,
): Promise<Output[]> {
  const { readFileSync } = await import("node:fs");
  return Promise.all(
    drafts.map(async ({ file, from, rendered, finish: format }): Promise<Output> => {
      const known = old?.outputs[file];
      const absolute = path.resolve(project.out, file);
      if (known?.rendered === rendered && existsSync(absolute)) {
        const text = readFileSync(absolute, "utf8");
        if (sha256(text) === known.sha256) return { file, from, text };
      }
      return { file, from, text: await format() };
    }),
  );
}

function moduleDraft({ file, from, text }: RenderedModule): Draft {
  const formatted = async (): Promise<string> => {
    const { formatText } = await import("./render/format.js");
    return formatText(text, "typescript");
  };
  return { file, from, rendered: sha256(text), finish: formatted };
}

function apiDrafts(loaded: LoadedFiles): Draft[] {
  return loaded.apis.map(({ document, input, module }) => {
    const finish = async (): Promise<string> => {
      const [{ renderRestTypes }, { formatText }] = await Promise.all([
        import("./render/rest-types.js"),
        import("./render/format.js"),
      ]);
      try {
        return await formatText(
          await renderRestTypes(document.data as object, document.file),
          "typescript",
        );
      } catch (error) {
        const text = error instanceof Error ? error.message : String(error);
        const fix = "Mend the OpenAPI document.";
        throw new DefinitionError([document.at([], "openapi", `${text}.`, fix)]);
      }
    };
    const rendered = sha256(input.bytes);
    return { file: `${module}.ts`, from: document.file, rendered, finish };
  });
}

function schemaDrafts(project: Project): Draft[] {
  return jsonSchemas().map(({ kind, text }) => {
    const absolute = path.join(project.spec, "schema", `${kind}.schema.json`);
    const file = path.relative(project.out, absolute).split(path.sep).join("/");
    const finish = async (): Promise<string> => {
      const { formatText } = await import("./render/format.js");
      return formatText(text, "json");
    };
    return { file, from: displayPath(project, absolute), rendered: sha256(text), finish };
  });
}

async function timed<T>(step: string, onStep: OnStep, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  onStep(step, performance.now() - start);
  return result;
}
