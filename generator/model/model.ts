import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Definition, Definitions } from "../validate/definitions.js";
import type { EntrySource } from "../validate/entry-schema.js";
import { modelEnums } from "./enums-model.js";
import { modelPackage } from "./package-model.js";
import { known, Report } from "./report.js";
import type { EntryModel, EnumsModel, ModuleModel, PackageModel } from "./types.js";

/** Resolves definitions of the right shape into what is rendered; collects every mistake. */
export function modelDefinitions(definitions: Definitions): {
  readonly modules: readonly ModuleModel[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [...definitions.diagnostics];
  const everything = [
    ...definitions.packages,
    ...definitions.families,
    ...definitions.enums,
    ...definitions.entries,
  ];
  refuseDuplicates(everything, diagnostics);
  const modules = [...new Set(everything.map(platformOf))]
    .sort()
    .flatMap((platform) => modelPlatform(platform, definitions, diagnostics));
  return { modules, diagnostics };
}

/** The first folder of a definition: names are shared within it and not beyond. */
function platformOf(definition: { readonly folder: string }): string {
  return definition.folder.split("/")[0] ?? "";
}

function modelPlatform(
  platform: string,
  definitions: Definitions,
  diagnostics: Diagnostic[],
): ModuleModel[] {
  const here = <T extends { readonly folder: string }>(all: readonly T[]): T[] =>
    all.filter((item) => platformOf(item) === platform);
  const enums = modelEnums(here(definitions.enums), diagnostics);
  const families = new Map(
    here(definitions.families).map((family) => [family.source.name, family.source]),
  );
  const packages = here(definitions.packages).flatMap((definition): PackageModel[] => {
    const report = new Report(definition.document, diagnostics);
    const family = families.get(definition.source.family);
    if (family !== undefined) return [modelPackage(definition, family, enums.table, report)];
    const name = definition.source.family;
    report.add(["family"], "unknown-family", `There is no family ${name}.`, known(families.keys()));
    return [];
  });
  const entries = here(definitions.entries).map((definition) =>
    modelEntry(definition, enums.modules, diagnostics),
  );
  return [...enums.modules, ...packages, ...entries];
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
    report.add(
      ["enums", index],
      "unknown-type",
      `There is no module of enums ${name}.`,
      known(names),
    );
    return [];
  });
  return {
    kind: "entry",
    name: source.name,
    doc: source.doc,
    from: document.file,
    module: `${folder}${source.name}`,
    include: source.include ?? [],
    enums,
  };
}

function refuseDuplicates(
  all: readonly Definition<{ readonly kind: string; readonly name: string }>[],
  diagnostics: Diagnostic[],
): void {
  const seen = new Map<string, string>();
  for (const definition of all) {
    const { source, document, folder } = definition;
    // Families make no module and are known by name alone; all others would be written to one file.
    const key =
      source.kind === "family"
        ? `${platformOf(definition)} family ${source.name}`
        : `${folder}${source.name}`;
    const other = seen.get(key);
    if (other !== undefined) {
      new Report(document, diagnostics).add(
        ["name"],
        "duplicate-name",
        `${JSON.stringify(source.name)} is defined in ${other} too.`,
        "Rename or remove one of them.",
      );
    }
    seen.set(key, document.file);
  }
}
