import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Definition, Definitions } from "../../validate/definitions.js";
import type { EnumsMap } from "../../validate/property-schema.js";
import type { StageSource } from "../../validate/stage-schema.js";
import { Report } from "../report.js";
import { askedProperties } from "./asked-properties.js";
import { modelColumnTypes } from "./columns-model.js";
import { isSameData, type KnownStages } from "./known-stages.js";
import { enterEnums, modelStageEnums } from "./parts-model.js";
import { modelConnection, modelGroup, modelStage, type StageScope } from "./stage-model.js";
import type {
  StageDataModel,
  StageEnumModel,
  StageEnumsModel,
  StageIndexModel,
  StageModuleModel,
} from "./types.js";

type StageDefinitions = Pick<
  Definitions,
  "stages" | "groups" | "connections" | "stageEnums" | "stageData" | "columnTypes"
>;

/**
 * Resolves the definitions of stages of one platform; collects every mistake.
 *
 * @param known - Of a definition that meets the same others, what came of it is taken from here
 */
export function modelStages(
  { stages, groups, connections, stageEnums, stageData, columnTypes }: StageDefinitions,
  platform: string,
  known: KnownStages,
  diagnostics: Diagnostic[],
): StageModuleModel[] {
  const scope: StageScope = {
    enums: new Map(),
    groups: new Map(),
    connections: new Map(),
    data: new Map(),
    asked: askedProperties(
      stages.map(({ source }) => source),
      groups.map(({ source }) => source),
    ),
  };
  const reports = new Map<object, Report>();
  const enums = new Map<object, readonly StageEnumModel[]>();
  const titles = titlesOf(
    [...stages, ...groups, ...connections].map(({ source }) => source.properties),
  );
  const titleTexts = JSON.stringify([...titles]);
  // First all enums: definitions use those of others.
  for (const definition of [...stageEnums, ...groups, ...connections, ...stages]) {
    const report = new Report(definition.document, diagnostics);
    reports.set(definition, report);
    const source: { enums?: EnumsMap | undefined; name: string } = definition.source;
    const module = definition.folder + source.name;
    const made = known.take(definition.source, [titleTexts, module], [], () =>
      modelStageEnums(source.enums, module, titles),
    );
    // A definition that has changed may have its enums as they were.
    const own = known.shared(`enums of ${module}`, made, isSameData);
    enterEnums(own, scope.enums, report);
    enums.set(definition, own);
  }
  const shared = (definition: object): readonly [StageScope, readonly StageEnumModel[], Report] => [
    scope,
    enums.get(definition) ?? [],
    reports.get(definition) as Report,
  ];
  const take = <It, Of extends { readonly source: object }>(
    definition: Of,
    around: readonly unknown[],
    model: (...given: [Of, StageScope, readonly StageEnumModel[], Report]) => It,
  ): It => {
    const asked = [...(scope.asked.get(definition.source) ?? [])].sort().join(" ");
    const of = [around, enums.get(definition), asked];
    return known.take(definition, of, diagnostics, () => model(definition, ...shared(definition)));
  };
  const allEnums = known.shared("enums", [...scope.enums.values()]);
  const enumModels = stageEnums.map((definition): StageEnumsModel => {
    const { source, document, folder } = definition;
    const { name, doc } = source;
    const module = folder + name;
    return {
      kind: "stage-enums",
      name,
      doc,
      from: document.from,
      module,
      enums: shared(definition)[1],
    };
  });
  const dataModels = stageData.map(({ source, document, folder }): StageDataModel => {
    const { name, doc, data } = source;
    const module = folder + name;
    for (const key of Object.keys(data)) scope.data.set(key, module);
    return {
      kind: "stage-data",
      name,
      doc,
      from: document.from,
      module,
      data: data as StageDataModel["data"],
    };
  });
  const groupModels = groups.map((definition) => take(definition, allEnums, modelGroup));
  for (const group of groupModels) scope.groups.set(group.name, group);
  const allGroups = known.shared("groups", [allEnums, ...groupModels]);
  const connectionModels = connections.map((one) => take(one, allGroups, modelConnection));
  for (const connection of connectionModels) scope.connections.set(connection.name, connection);
  const names = JSON.stringify([[...scope.connections.keys()], [...scope.data]]);
  const all = known.shared("all", [allGroups, names]);
  const stageModels = stages.map((definition) => take(definition, all, modelStage));
  refuseLabels(stages, reports);
  const columnModels = columnTypes.map((definition) =>
    modelColumnTypes(definition, new Report(definition.document, diagnostics)),
  );
  const parts = [
    ...columnModels,
    ...dataModels,
    ...enumModels,
    ...groupModels,
    ...connectionModels,
  ];
  if (stageModels.length === 0) return parts;
  const index: StageIndexModel = {
    kind: "stage-index",
    name: "index",
    from: `spec/${platform}`,
    module: platform,
    stages: stageModels,
    connections: connectionModels,
    groups: groupModels,
    enums: enumModels,
    columns: columnModels.length > 0,
  };
  return [...parts, ...stageModels, index];
}

function titlesOf(all: readonly StageSource["properties"][]): Map<string, string> {
  const titles = new Map<string, string>();
  for (const { type, title } of all.flatMap((properties) => Object.values(properties ?? {}))) {
    const known = typeof type !== "string" || titles.has(type);
    if (!known && title !== undefined) titles.set(type, title);
  }
  return titles;
}

/** By their labels stages are found: none may be another's, blanks and capitals aside. */
function refuseLabels(
  stages: readonly Definition<StageSource>[],
  reports: ReadonlyMap<object, Report>,
): void {
  const taken = new Map<string, StageSource>();
  for (const definition of stages) {
    const { label } = definition.source;
    const key = label.toLowerCase().replace(/[\s/]/g, "");
    const other = taken.get(key);
    if (other !== undefined) {
      const message = `The stage ${other.name} is called ${other.label} too.`;
      reports.get(definition)?.add(["label"], "duplicate-name", message, "Change one of them.");
    }
    taken.set(key, definition.source);
  }
}
