import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { catalogData } from "./catalog/catalog.js";
import type { CatalogData } from "./catalog/data.js";
import { DefinitionError, type Diagnostic } from "./diagnostics/diagnostic.js";
import { beginTypes, expectTypes } from "./api-types.js";
import { apiDraft, type Draft, finishAll, moduleDraft, typeMistakes } from "./drafts.js";
import { findInputs, type Input } from "./load/find-inputs.js";
import { type LoadedApi, loadFiles } from "./load/load.js";
import { Memory } from "./memory.js";
import { modelDefinitions } from "./model/model.js";
import type { ModuleModel } from "./model/types.js";
import { type Project, templatesFolder } from "./project.js";
import { type ClusterTemplate, clusterTemplates } from "./render/cluster-templates.js";
import { renderModules } from "./render/render.js";
import { apiMistakes } from "./validate/api.js";
import { validateDefinitions } from "./validate/definitions.js";
import { type Cache, hashInputs, toolHash, writeCache } from "./write/cache.js";
import { sha256 } from "./write/hash.js";
import { readManifest } from "./write/manifest.js";
import { type Output, type Plan, planFiles } from "./write/plan.js";
import { readLastRun, writeLastRun } from "./write/last-run.js";
import { writeFiles } from "./write/write.js";

/** Called after each step of the pipeline with what it took, in milliseconds. */
export type OnStep = (step: string, milliseconds: number) => void;

/** A file that the generator won't touch is in the way, or the manifest, which says which files are its own. */
export class BlockedError extends Error {
  override readonly name = "BlockedError";
  readonly plan: Plan;

  constructor(plan: Plan) {
    super("Files in the way are not the generator's own.");
    this.plan = plan;
  }
}

/** What a run read, and how what it writes stands. */
export interface Outcome {
  /** Files of definitions and OpenAPI documents. */
  readonly definitions: number;
  readonly plan: Plan;
}

/**
 * Definitions → code. Each step is a function of the one before.
 *
 * @param resident - Of the runs of this process before; without it, the last run of another one is looked at
 * @returns How every file stood before it was brought up to date
 * @throws DefinitionError with every mistake of the definitions
 * @throws BlockedError where a file was edited or is somebody else's; then nothing has been written
 */
export async function generate(
  project: Project,
  onStep: OnStep = () => {},
  resident?: Memory,
): Promise<Outcome> {
  const memory = resident ?? new Memory(readLastRun(project));
  const { definitions, plan, cache } = await makePlan(project, onStep, memory);
  const blocked = plan.files.some(({ state }) => state === "edited" || state === "foreign");
  if (blocked || plan.manifestState === "corrupt") throw new BlockedError(plan);
  await timed("write", onStep, () => {
    writeFiles(project, plan);
    writeCache(project, cache);
    if (resident === undefined) writeLastRun(project, memory.handedOn(cache.inputs));
    else memory.keep(cache);
  });
  return { definitions, plan };
}

/** How every file stands to the definitions; writes nothing. */
export async function check(project: Project, onStep: OnStep = () => {}): Promise<Outcome> {
  const { definitions, plan, cache } = await makePlan(project, onStep, new Memory());
  const current = plan.files.every(({ state }) => state === "current");
  if (current && plan.manifestState === "current") writeCache(project, cache);
  return { definitions, plan };
}

/** Every mistake of the definitions, without generating from them. */
export async function validate(project: Project): Promise<Pick<Outcome, "definitions">> {
  const found = await readModel(project, new Memory());
  const diagnostics = [...found.diagnostics, ...(await typeMistakes(found.apis))];
  if (diagnostics.length > 0) throw new DefinitionError(diagnostics);
  return { definitions: found.inputs.length };
}

/**
 * The templates of the cluster that the definitions speak of.
 *
 * @throws DefinitionError
 */
export async function readClusterTemplates(project: Project): Promise<ClusterTemplate[]> {
  const { modules, diagnostics } = await readModel(project, new Memory());
  if (diagnostics.length > 0) throw new DefinitionError(diagnostics);
  return clusterTemplates(modules);
}

/**
 * What the catalog shows of the definitions.
 *
 * @param from - What its examples import the generated modules from; `specanvil` by default
 * @throws DefinitionError
 */
export async function readCatalog(project: Project, from?: string): Promise<CatalogData> {
  const { modules, diagnostics } = await readModel(project, new Memory());
  if (diagnostics.length > 0) throw new DefinitionError(diagnostics);
  return catalogData(modules, from);
}

/** The definitions, understood as far as they can be. */
interface Found {
  readonly inputs: readonly Input[];
  readonly apis: readonly LoadedApi[];
  readonly modules: readonly ModuleModel[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * @param isNew - Whether the last complete run didn't know an OpenAPI document: what it knew, it found good
 * @param onNew - What can be begun as soon as they are read
 */
async function readModel(
  project: Project,
  memory: Memory,
  onStep: OnStep = () => {},
  inputs = findInputs(project.spec),
  isNew: (input: Input) => boolean = () => true,
  onNew: (apis: readonly LoadedApi[]) => void = () => {},
): Promise<Found> {
  const loaded = await timed("load", onStep, () => loadFiles(project, inputs, memory.files));
  memory.recall(inputs);
  const { apis } = loaded;
  const newApis = apis.filter(({ input }) => isNew(input));
  onNew(newApis);
  const valid = await timed("validate", onStep, () =>
    validateDefinitions(loaded.definitions, memory.definitions),
  );
  const model = await timed("model", onStep, () => modelDefinitions(valid, apis, memory.platforms));
  const diagnostics = [
    ...loaded.diagnostics,
    ...model.diagnostics,
    ...newApis.flatMap(apiMistakes),
  ];
  return { inputs, apis, modules: model.modules, diagnostics };
}

type Planned = Outcome & { readonly cache: Cache };

async function makePlan(project: Project, onStep: OnStep, memory: Memory): Promise<Planned> {
  const old = memory.cache(project);
  const inputs = findInputs(project.spec);
  const isNew = (input: Input): boolean => old?.inputs[input.name] !== sha256(input.bytes);
  const thread = expectTypes(inputs.filter(isNew));
  const found = await readModel(project, memory, onStep, inputs, isNew, (apis) =>
    beginTypes(apis, thread),
  );
  const { apis, diagnostics } = found;
  if (diagnostics.length > 0) {
    const newApis = apis.filter(({ input }) => isNew(input));
    throw new DefinitionError([...diagnostics, ...(await typeMistakes(newApis))]);
  }
  const modules = await timed("render", onStep, () =>
    renderModules(found.modules, templatesFolder(existsSync), memory.modules, memory.outlined),
  );
  const drafts = [
    ...modules.map((module) => moduleDraft(module, memory.hashOf(module))),
    ...apis.map(apiDraft),
    ...memory.schemas(project),
  ];
  // What the manifest knows was looked at before it was written, on whatever machine that was.
  const inspected = readManifest(project).files;
  const changed = modules.filter((module) => {
    const { file } = module;
    const rendered = memory.hashOf(module);
    return old?.outputs[file]?.rendered !== rendered && inspected.get(file)?.sha256 !== rendered;
  });
  if (changed.length > 0) {
    const { inspectModules } = await import("./inspect/inspect.js");
    await timed("inspect", onStep, () => inspectModules(changed));
  }
  const texts = await timed("format", onStep, () => finish(project, drafts, old, memory));
  const plan = await timed("compare", onStep, () => planFiles(project, texts));
  const outputs = drafts.map(({ file, rendered }, index) => {
    const text = texts[index]?.text ?? "";
    return [file, { rendered, sha256: sha256(text) }] as const;
  });
  const cache: Cache = {
    tool: toolHash(),
    inputs: hashInputs(inputs),
    outputs: Object.fromEntries(outputs),
    manifest: sha256(plan.manifest),
  };
  return { definitions: inputs.length, plan, cache };
}

/** The final texts. What was made from the same before, and still stands on disk, is taken from there. */
async function finish(
  project: Project,
  drafts: readonly Draft[],
  old: Cache | undefined,
  memory: Memory,
): Promise<Output[]> {
  const { results, diagnostics } = await finishAll(
    drafts.map(({ file, from, rendered, finish: format }) => async (): Promise<Output> => {
      const before = memory.texts.get(file);
      if (before?.rendered === rendered) return { file, from, text: before.text };
      const known = old?.outputs[file];
      if (known?.rendered === rendered) {
        const text = await readFile(path.resolve(project.out, file), "utf8").catch(() => "");
        if (sha256(text) === known.sha256) return remembered(text);
      }
      return remembered(await format());

      function remembered(text: string): Output {
        memory.texts.set(file, { rendered, text });
        return { file, from, text };
      }
    }),
  );
  if (diagnostics.length > 0) throw new DefinitionError(diagnostics);
  return results;
}

async function timed<T>(step: string, onStep: OnStep, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  onStep(step, performance.now() - start);
  return result;
}
