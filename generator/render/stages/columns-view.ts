import type { ColumnOptionModel, ColumnTypesModel } from "../../model/stages/types.js";
import { docComment, lineWidth, quote, type Tree } from "../literal.js";
import { moduleSpecifier } from "../module-specifier.js";
import type { RenderedModule } from "../rendered-module.js";
import { constant, interfaceHead, type InterfaceView, type ModuleView } from "./module-view.js";

/** The methods of a schema as types, the table behind them, and the functions that are bound to it. */
export function renderColumns(
  model: ColumnTypesModel,
  template: (view: object) => string,
  entry: (view: object) => string,
): RenderedModule[] {
  const { from, module } = model;
  const folder = module.slice(0, module.lastIndexOf("/") + 1);
  const methods = methodsView(model);
  const names = ["Columns", ...model.types.map(({ type }) => `${type}Options`)];
  const columns = moduleSpecifier(`${folder}index`, module);
  const bound = entry({ from, columns, table: "fieldTypes", module: "./field-types.js" });
  return [
    {
      file: `${folder}index.ts`,
      from,
      text: bound,
      exports: ["Columns", "batchFlow", "schema", "subflow"],
    },
    { file: `${module}.ts`, from, text: template(methods), exports: names.sort() },
    {
      file: `${folder}field-types.ts`,
      from,
      text: template(tableView(model)),
      exports: ["fieldTypes"],
    },
  ];
}

function methodsView(model: ColumnTypesModel): ModuleView {
  const { from, doc, types, options } = model;
  const groups = new Map<string, ColumnOptionModel[]>();
  for (const option of options) {
    // An option of several groups stands in the interface of each.
    for (const group of option.of ?? [""])
      groups.set(group, [...(groups.get(group) ?? []), option]);
  }
  const shared = [...groups].map(([group, own]): InterfaceView => ({
    doc: docComment([group === "" ? "Options of every column." : `Options of columns: ${group}.`]),
    before: "",
    head: `interface ${groupInterface(group)} {`,
    props: own.map(optionView),
  }));
  const each = types.map(({ type, doc: about, groups: names }): InterfaceView => {
    const bases = ["", ...names].filter((name) => groups.has(name)).map(groupInterface);
    return {
      doc: docComment([`Options of ${about.charAt(0).toLowerCase()}${about.slice(1)}`]),
      before: "",
      head: interfaceHead(`${type}Options`, bases, true),
      props: [],
    };
  });
  const columns: InterfaceView = {
    doc: docComment([doc]),
    before: "",
    head: "export interface Columns {",
    props: types.map(({ name, type, doc: about }) => ({
      doc: docComment([about], 2),
      signature: `  ${name}(name: string, options?: ${type}Options): this;`,
    })),
  };
  return { from, lines: [], enums: [], interfaces: [...shared, ...each, columns], constants: [] };
}

function groupInterface(group: string): string {
  return group === "" ? "EveryColumn" : `${group.charAt(0).toUpperCase()}${group.slice(1)}`;
}

const types: Readonly<Record<string, string>> = {
  string: "string",
  int: "number",
  bool: "boolean",
  list: "readonly (string | number)[]",
  text: "string | number",
};

/** The members of the type of an option. */
export function columnOptionType({ kind, values }: ColumnOptionModel): string[] {
  const members = values?.map((value) =>
    typeof value === "string" ? quote(value) : String(value),
  );
  return members ?? [types[kind] ?? "string"];
}

function optionView(option: ColumnOptionModel): InterfaceView["props"][number] {
  const { name, doc } = option;
  const all = [...columnOptionType(option), "undefined"];
  const flat = `  ${name}?: ${all.join(" | ")};`;
  const broken = `  ${name}?:${all.map((one) => `\n    | ${one}`).join("")};`;
  return { doc: docComment([doc], 2), signature: flat.length <= lineWidth ? flat : broken };
}

function tableView({ from, types: all, options }: ColumnTypesModel): ModuleView {
  const table: Tree = {
    types: Object.fromEntries<Tree>(all.map(({ name, row }) => [name, row])),
    options: Object.fromEntries<Tree>(
      options.map(({ key, row, values }) => [key, values === undefined ? row : [row, [...values]]]),
    ),
  };
  const doc = docComment(["The types of columns and their options, as the runtime reads them."]);
  return {
    from,
    lines: ['import type { FieldTypes } from "specanvil/datastage/flow";'],
    enums: [],
    interfaces: [],
    constants: [{ doc, declaration: constant("fieldTypes", "FieldTypes", [], table) }],
  };
}
