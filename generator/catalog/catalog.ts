import type { StageEnumModel, StageModuleModel } from "../model/stages/types.js";
import type { ModuleModel } from "../model/types.js";
import type { CatalogData, DefinitionData, EnumData } from "./data.js";
import { enumData, stageEnumData } from "./enum-data.js";
import { packageData } from "./package-data.js";
import { library, passedOnBy, type PublicModule, publicModules } from "./public-modules.js";
import { columnsData, connectionData, groupData, stageData } from "./stage-data.js";

/**
 * All that the definitions say, for those who look things up. Pure: the same definitions, the same data.
 *
 * @param from - What examples import the generated modules from: a package, or a relative folder
 */
export function catalogData(modules: readonly ModuleModel[], from: string = library): CatalogData {
  const publicModule = publicModules(from);
  const homes = passedOnBy(modules, publicModule);
  const stageHomes = homesOfStageEnums(modules, publicModule);
  const definitions = modules.flatMap((model): DefinitionData[] => {
    switch (model.kind) {
      case "package":
        return [packageData(model, homes, publicModule)];
      case "enums": {
        const { module, enums } = model;
        const home = homes.get(module);
        return enums.map((one) => enumData(one, { module, from: model.from, home }));
      }
      case "stage":
        return [stageData(model, publicModule), ...stageEnums(model, stageHomes)];
      case "connection":
        return [connectionData(model, publicModule), ...stageEnums(model, stageHomes)];
      case "group":
      case "stage-enums":
        return stageEnums(model, stageHomes);
      case "column-types":
        return [columnsData(model, publicModule)];
      case "entry":
      case "stage-index":
      case "stage-data":
        return [];
    }
  });
  const groups = modules.flatMap((model) => (model.kind === "group" ? [groupData(model)] : []));
  return { definitions: definitions.sort(inOrder), groups };
}

const kinds: readonly DefinitionData["kind"][] = [
  ...(["package", "stage", "connection", "columns", "enum"] as const),
];

/** By platform, kind, section and title. */
function inOrder(a: DefinitionData, b: DefinitionData): number {
  return (
    compare(platformOf(a), platformOf(b)) ||
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    compare(a.section, b.section) ||
    compare(a.title.toLowerCase(), b.title.toLowerCase()) ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function platformOf({ id }: DefinitionData): string {
  return id.slice(0, id.indexOf("/"));
}

type WithEnums = Extract<StageModuleModel, { readonly enums: readonly StageEnumModel[] }>;

function stageEnums(
  { enums, module, from }: WithEnums,
  homes: ReadonlyMap<StageEnumModel, string>,
): EnumData[] {
  return enums.map((one) => stageEnumData(one, { module, from, home: homes.get(one) }));
}

/** The public module of each enum: that of the stage or connection that defines it, or the index of them all. */
function homesOfStageEnums(
  modules: readonly ModuleModel[],
  publicModule: PublicModule,
): ReadonlyMap<StageEnumModel, string> {
  return new Map(
    modules.flatMap((model) => {
      if (model.kind === "stage" || model.kind === "connection") {
        return model.enums.map((one) => [one, publicModule(model.module)] as const);
      }
      if (model.kind !== "stage-index") return [];
      const index = publicModule(`${model.module}/stages/index`);
      const shared = [...model.groups, ...model.enums].flatMap(({ enums }) => enums);
      return shared.map((one) => [one, index] as const);
    }),
  );
}
