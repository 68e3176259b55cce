import { existsSync } from "node:fs";
import path from "node:path";
import { DefinitionError, type Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import type { Input } from "../../generator/load/find-inputs.js";
import { loadFiles } from "../../generator/load/load.js";
import { Memory } from "../../generator/memory.js";
import { modelDefinitions } from "../../generator/model/model.js";
import type { ModuleModel } from "../../generator/model/types.js";
import { openProject, templatesFolder } from "../../generator/project.js";
import { type RenderedModule, renderModules } from "../../generator/render/render.js";
import { apiMistakes } from "../../generator/validate/api.js";
import { validateDefinitions } from "../../generator/validate/definitions.js";
import type { Spec } from "./base-spec.js";

const project = openProject("/project");

/** The pipeline up to the model, without a file system; many runs may share a memory, as those of a watch do. */
export function modelOf(
  spec: Spec,
  memory = new Memory(),
): {
  readonly modules: readonly ModuleModel[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const inputs = Object.entries(spec)
    .map(([name, text]): Input => {
      const bytes = typeof text === "string" ? Buffer.from(text) : Buffer.from(text);
      return { name, absolute: path.join(project.spec, name), bytes, link: false };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const loaded = loadFiles(project, inputs, memory.files);
  const definitions = validateDefinitions(loaded.definitions, memory.definitions);
  const model = modelDefinitions(definitions, loaded.apis, memory.platforms);
  const all = [...loaded.diagnostics, ...model.diagnostics, ...loaded.apis.flatMap(apiMistakes)];
  return { modules: model.modules, diagnostics: new DefinitionError(all).diagnostics };
}

/** What a run reports: `acme/enums.yaml:1:7 code`. */
export function placesOf(spec: Spec): string[] {
  return modelOf(spec).diagnostics.map(
    ({ file, line, column, code }) => `${file.replace("spec/", "")}:${line}:${column} ${code}`,
  );
}

/** The modules as rendered, before they are formatted. */
export function renderedOf(spec: Spec): readonly RenderedModule[] {
  const { modules, diagnostics } = modelOf(spec);
  if (diagnostics.length > 0) throw new DefinitionError(diagnostics);
  return renderedFrom(modules);
}

/** The modules of a model that has no mistakes. */
export function renderedFrom(
  modules: readonly ModuleModel[],
  memory = new Memory(),
): readonly RenderedModule[] {
  return renderModules(modules, templatesFolder(existsSync), memory.modules);
}
