import { itemOf } from "../model/stages/property-model.js";
import type {
  ColumnTypesModel,
  ConnectionModel,
  Data,
  GroupModel,
  PropertyModel,
  PropertyType,
  StageModel,
} from "../model/stages/types.js";
import { columnOptionType } from "../render/stages/columns-view.js";
import { typeText } from "../render/stages/property-view.js";
import type {
  ColumnsData,
  ConnectionData,
  GroupData,
  PropertyData,
  StageData,
  TypeData,
} from "./data.js";
import { programText } from "./example-text.js";
import type { PublicModule } from "./public-modules.js";
import { connectionExample, stageExample } from "./stage-example.js";

/** A kind of stage. */
export function stageData(model: StageModel, publicModule: PublicModule): StageData {
  const { op, form, links, connection, main, shapes, first, properties, module } = model;
  const range = ([least, most]: readonly [number, number | undefined]) =>
    [least, most ?? null] as const;
  const folder = module.slice(0, module.indexOf("/"));
  return {
    kind: "stage",
    ...describedData(model, [...first, ...properties], publicModule),
    ...{ op, form, main },
    links: {
      in: range(links.in),
      out: range(links.out),
      reference: range(links.reference),
      reject: range(links.reject),
    },
    connection: connection === undefined ? undefined : `${folder}/connections/${connection}`,
    shapes: shapes.map(({ name, parts }) => ({ name, parts: propertiesData(parts, module) })),
    example: stageExample(model, publicModule),
  };
}

/** A kind of connection. */
export function connectionData(model: ConnectionModel, publicModule: PublicModule): ConnectionData {
  const { properties, last, datasource } = model;
  return {
    kind: "connection",
    ...describedData(model, [...properties, ...last], publicModule),
    datasource,
    example: connectionExample(model, publicModule),
  };
}

function describedData(
  model: StageModel | ConnectionModel,
  own: readonly PropertyModel[],
  publicModule: PublicModule,
) {
  const { module, label, doc, from, type, groups, without } = model;
  return {
    id: module,
    section: module.slice(0, module.lastIndexOf("/")),
    ...{ title: label, doc, from, type },
    module: publicModule(module),
    properties: propertiesData(own, module),
    groups: groups.map(({ name }) => name),
    // What it hides of its groups, it hasn't for users.
    without: [...without, ...own.filter(({ hidden }) => hidden).map(({ name }) => name)].filter(
      (name) => groups.some((group) => group.properties.some((one) => one.name === name)),
    ),
  };
}

export function groupData({ name, doc, properties, module }: GroupModel): GroupData {
  return { name, doc, properties: propertiesData(properties, module) };
}

/** Those that users may set. */
function propertiesData(properties: readonly PropertyModel[], module: string): PropertyData[] {
  return properties
    .filter(({ hidden }) => !hidden)
    .map(({ name, title, note, type, views, wire, needed, default: usual }) => ({
      ...{ name, title, note, views, wire },
      type: typeData(type, module),
      default: shown(usual),
      needed: needed ? true : undefined,
    }));
}

/** A default worth showing. */
function shown(value: Data | undefined): string | undefined {
  if (value === undefined || value === "") return undefined;
  if (Array.isArray(value) && value.length === 0) return undefined;
  return JSON.stringify(value);
}

function typeData(type: PropertyType, module: string): TypeData {
  const of = itemOf(type);
  const ref =
    of.kind === "enum"
      ? `${of.definition.module}/${of.definition.name}`
      : of.kind === "shape"
        ? `${module}/${of.name}`
        : undefined;
  return { text: typeText(type).replaceAll("readonly ", ""), ref };
}

/** The types of columns. */
export function columnsData(model: ColumnTypesModel, publicModule: PublicModule): ColumnsData {
  const { module, doc, from, types, options } = model;
  const folder = module.slice(0, module.lastIndexOf("/"));
  const [first] = types;
  const body = `const columns = schema((s) => s.${first?.name ?? ""}("ID", { key: true }));`;
  return {
    kind: "columns",
    id: module,
    section: `${folder}/columns`,
    ...{ title: "Columns", doc, from },
    types: types.map(({ name, doc: about, groups }) => ({ name, doc: about, options: groups })),
    options: options.map((option) => ({
      ...{ name: option.name, doc: option.doc, of: option.of },
      type: { text: columnOptionType(option).join(" | "), ref: undefined },
    })),
    example: programText([{ imports: [[publicModule(`${folder}/index`), "schema"]] }], body),
  };
}
