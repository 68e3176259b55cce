import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { known } from "../diagnostics/known.js";
import type { LoadedApi } from "../load/load.js";
import type { Definition, Definitions, Kind } from "../validate/definitions.js";
import type { EntrySource } from "../validate/entry-schema.js";
import type { FamilySource } from "../validate/family-schema.js";
import type { StepsSource } from "../validate/steps-schema.js";
import { type EnumTable, modelEnums } from "./enums-model.js";
import { checkFamily } from "./family-check.js";
import { refuseModuleNames } from "./module-names.js";
import { type FamilyFile, modelPackage } from "./package-model.js";
import { Report } from "./report.js";
import type { TextFacts } from "./scope.js";
import { isSameList, KnownStages } from "./stages/known-stages.js";
import { modelStages } from "./stages/platform-model.js";
import { modelStart, modelValues } from "./start-model.js";
import { modelStep, type SharedSteps, type Surroundings } from "./step-model.js";
import type {
  EntryModel,
  EnumsModel,
  ExpressionModel,
  ModuleModel,
  PackageModel,
} from "./types.js";

/** What came of the definitions of each platform before. They don't change, nor does what came of them. */
export type KnownPlatforms = Map<
  string,
  {
    readonly parts: readonly object[];
    readonly modules: readonly ModuleModel[];
    readonly found: readonly Diagnostic[];
    /** What came of single definitions: one that changes leaves the others as they are. */
    readonly stages: KnownStages;
  }
>;

/**
 * Resolves definitions of the right shape into what is rendered; collects every mistake.
 *
 * @param apis - OpenAPI documents become modules too: their names count
 * @param known - Of a platform whose definitions are the same, what came of them is taken from here
 */
export function modelDefinitions(
  definitions: Definitions,
  apis: readonly LoadedApi[],
  known: KnownPlatforms = new Map(),
): { readonly modules: readonly ModuleModel[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [...definitions.diagnostics];
  const { packages, steps, families, enums, entries } = definitions;
  const { stages, groups, connections, stageEnums, stageData, columnTypes } = definitions;
  const all = [
    ...[...packages, ...steps, ...families, ...enums, ...entries],
    ...[...stages, ...groups, ...connections, ...stageEnums, ...stageData, ...columnTypes],
  ];
  refuseModuleNames(all, apis, diagnostics);
  const modules = [...new Set(all.map(platformOf))].sort().flatMap((platform) => {
    const parts = [...all, ...definitions.broken].filter((one) => platformOf(one) === platform);
    const before = known.get(platform);
    if (before !== undefined && isSameList(before.parts, parts)) {
      diagnostics.push(...before.found);
      return before.modules;
    }
    const found: Diagnostic[] = [];
    const knownStages = before?.stages ?? new KnownStages();
    const made = modelPlatform(platform, definitions, knownStages, found);
    known.set(platform, { parts, modules: made, found, stages: knownStages });
    diagnostics.push(...found);
    return made;
  });
  return { modules, diagnostics };
}

/** The first folder of a definition: names are shared within it and not beyond. */
function platformOf(definition: { readonly folder: string }): string {
  return definition.folder.split("/")[0] ?? "";
}

function modelPlatform(
  platform: string,
  definitions: Definitions,
  knownStages: KnownStages,
  diagnostics: Diagnostic[],
): ModuleModel[] {
  const here = <T extends { readonly folder: string }>(all: readonly T[]): T[] =>
    all.filter((item) => platformOf(item) === platform);
  // Of what refers to a file that can't be used, nothing can be said.
  const broken = here(definitions.broken).map(({ kind }) => kind);
  const lost = (kind: Kind): boolean => broken.includes(kind) || broken.includes(undefined);
  const found: Diagnostic[] = [];

  const enums = modelEnums(here(definitions.enums), found);
  const families = modelFamilies(here(definitions.families), enums.table, found);
  const shared = modelShared(here(definitions.steps), enums.table, found);
  const packages = here(definitions.packages).flatMap((definition): PackageModel[] => {
    const report = new Report(definition.document, found);
    const { family: name, use = [] } = definition.source;
    const family = families.get(name);
    if (family === undefined) {
      const hint = known(families.keys(), name);
      report.add(["family"], "unknown-family", `There is no family ${name}.`, hint);
    }
    for (const [index, file] of use.entries()) {
      if (shared.has(file)) continue;
      const hint = known(shared.keys(), file);
      report.add(["use", index], "unknown-steps", `There is no file of steps ${file}.`, hint);
    }
    // Without them, what refers to them would seem to be wrong as well.
    if (family === undefined || use.some((file) => !shared.has(file))) return [];
    return [modelPackage(definition, family, shared, enums.table, report)];
  });
  const entries = here(definitions.entries).map((definition) =>
    modelEntry(definition, enums.modules, found),
  );
  const stages = modelStages(
    {
      stages: here(definitions.stages),
      groups: here(definitions.groups),
      connections: here(definitions.connections),
      stageEnums: here(definitions.stageEnums),
      stageData: here(definitions.stageData),
      columnTypes: here(definitions.columnTypes),
    },
    platform,
    knownStages,
    found,
  );
  diagnostics.push(
    ...found.filter(
      ({ code }) =>
        !(code === "unknown-type" && (lost("enums") || lost("stage-enums") || lost("group"))) &&
        !(code === "unknown-group" && lost("group")) &&
        !(code === "unknown-property" && lost("group")) &&
        !(code === "unknown-connection" && lost("connection")) &&
        !(code === "unknown-steps" && lost("steps")) &&
        !(code === "unknown-family" && lost("family")),
    ),
  );
  return [...enums.modules, ...packages, ...entries, ...stages];
}

/** What may be said where no package is known: any fact may be there, and any step. */
function alone(enums: EnumTable): Surroundings {
  const unknown: ExpressionModel = { kind: "literal", value: null };
  const facts: TextFacts = { has: () => true, names: () => [], value: () => unknown };
  return { types: { enums }, facts, steps: "any" };
}

/** Looked at once by themselves: their mistakes count before a package is of one. */
function modelFamilies(
  definitions: readonly Definition<FamilySource>[],
  enums: EnumTable,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, FamilyFile> {
  return new Map(
    definitions.map(({ source, document }) => {
      const report = new Report(document, diagnostics, true);
      checkFamily(source, enums, report);
      const { facts, types } = alone(enums);
      const start = modelStart("", [{ source: source.start, facts, report }], types);
      for (const value of modelValues(source, start, facts, report).values()) value();
      return [source.name, { source, report }];
    }),
  );
}

/** Looked at once by themselves as well: their mistakes count before a package uses them. */
function modelShared(
  definitions: readonly Definition<StepsSource>[],
  enums: EnumTable,
  diagnostics: Diagnostic[],
): SharedSteps {
  return new Map(
    definitions.map(({ source, document }) => {
      const report = new Report(document, diagnostics, true);
      for (const [name, step] of Object.entries(source.steps)) {
        modelStep(name, step, alone(enums), ["steps", name], report);
      }
      return [source.name, { source, report }];
    }),
  );
}

function modelEntry(
  { source, document, folder }: Definition<EntrySource>,
  modules: readonly EnumsModel[],
  diagnostics: Diagnostic[],
): EntryModel {
  const report = new Report(document, diagnostics);
  const enums = (source.enums ?? []).flatMap((name, index): EnumsModel[] => {
    const found = modules.find((module) => module.name === name);
    if (found !== undefined) return [found];
    const names = modules.map((module) => module.name);
    const message = `There is no module of enums ${name}.`;
    report.add(["enums", index], "unknown-type", message, known(names, name));
    return [];
  });
  return {
    kind: "entry",
    name: source.name,
    doc: source.doc,
    from: document.from,
    module: `${folder}${source.name}`,
    include: source.include ?? [],
    enums,
  };
}
