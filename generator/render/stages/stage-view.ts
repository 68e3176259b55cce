import { camelFromKebab } from "../../model/names.js";
import type { RuleSlot } from "../../model/stages/rules.js";
import type {
  GroupModel,
  RuleModel,
  StageDataModel,
  StageEnumsModel,
  StageModel,
} from "../../model/stages/types.js";
import { Code, docComment, quote, type Tree } from "../literal.js";
import {
  addEnums,
  addEnumTypes,
  addGroups,
  groupCode,
  groupsTree,
  passedOn,
  propsView,
} from "./described-view.js";
import { dataTree } from "./data-tree.js";
import { constant, enumViews, type ModuleView, Names, shapeViews } from "./module-view.js";
import { propertyView, rowsTree, runtime, runtimeTypes } from "./property-view.js";

export function stageEnumsView({ from, enums }: StageEnumsModel): ModuleView {
  return { from, lines: [], enums: enumViews(enums), interfaces: [], constants: [] };
}

export function stageDataView({ from, doc, data }: StageDataModel): ModuleView {
  const constants = Object.entries(data).map(([name, value]) => ({
    doc: docComment([doc]),
    declaration: constant(name, "unknown", [], dataTree(value)),
  }));
  return { from, lines: [], enums: [], interfaces: [], constants };
}

export function groupView(model: GroupModel): ModuleView {
  const { from, module, doc, properties, type } = model;
  const names = new Names();
  names.add(runtime, ...["Rows", ...runtimeTypes(properties)].map((name) => `type ${name}`));
  addEnums(names, properties, module);
  const shown = properties.filter(({ hidden }) => !hidden).map(propertyView);
  return {
    from,
    lines: names.lines("import", module),
    enums: enumViews(model.enums),
    interfaces:
      shown.length === 0
        ? []
        : [
            {
              doc: docComment([doc]),
              before: "",
              head: `export interface ${type} {`,
              props: shown,
            },
          ],
    constants: [
      {
        doc: docComment([doc]),
        declaration: constant(camelFromKebab(model.name), "Rows", [], rowsTree(properties)),
      },
    ],
  };
}

export function stageView(model: StageModel): ModuleView {
  const { from, module, type, label, doc, shapes, first, properties } = model;
  const own = [...first, ...properties];
  const parts = shapes.flatMap((shape) => shape.parts);
  const names = new Names();
  names.add(runtime, "type Stage", ...runtimeTypes([...own, ...parts]).map((one) => `type ${one}`));
  addEnums(names, own, module);
  addEnumTypes(names, parts, module);
  for (const slot of ["columns", "derive", "encode"] as const) {
    for (const { rule, named } of rulesOf(model, slot)) {
      names.add(ruleModule(slot), rule);
      for (const { name, module: far } of Object.values(named)) names.add(far, name);
    }
  }
  const props = propsView(`${type}Props`, model, own, `What can be set on a ${label} stage.`);
  addGroups(names, model, props.extended);
  const args = [
    `${type}Props`,
    ...(["in", "out", "reference", "reject"] as const).map((kind) => {
      const [, most] = model.links[kind];
      return most === undefined ? "number" : String(most);
    }),
    model.connection === undefined ? "never" : quote(model.connection),
  ];
  const article = /^[AEIOU]/.test(label) ? "An" : "A";
  return {
    from,
    lines: [...names.lines("import", module), ...passedOn(model)],
    enums: enumViews(model.enums),
    interfaces: [...shapeViews(shapes), props.view],
    constants: [
      {
        doc: docComment([doc ?? `${article} ${label} stage.`]),
        declaration: constant(type, "Stage", args, stageTree(model)),
      },
    ],
  };
}

function stageTree(model: StageModel): Tree {
  const range = ([least, most]: readonly [number, number | undefined]): Tree => [
    least,
    most ?? new Code("Infinity"),
  ];
  const { links, first, groups } = model;
  const ahead = groups.filter(({ place }) => place === "first").map(groupCode);
  const leading = [...ahead, ...(first.length === 0 ? [] : [rowsTree(first)])];
  const hasConditions = Object.keys(model.when).length > 0;
  return {
    name: model.label,
    op: model.op,
    kind: model.form,
    image: model.image,
    links: {
      in: range(links.in),
      out: range(links.out),
      reference: range(links.reference),
      reject: range(links.reject),
    },
    connection: model.connection,
    main: model.main,
    first: leading.length === 0 ? undefined : leading,
    ...groupsTree(model),
    properties: rowsTree(model.properties),
    when: hasConditions ? dataTree(model.when) : undefined,
    columns: model.columns && ruleTree(model.columns),
    derive: model.derive && ruleTree(model.derive),
    encode: model.encode.length === 0 ? undefined : model.encode.map(ruleTree),
  };
}

function ruleTree({ rule, data, named }: RuleModel): Tree {
  const told = Object.entries(data).map(([key, value]) => [key, dataTree(value)] as const);
  const far = Object.entries(named).map(([key, { name }]) => [key, new Code(name)] as const);
  return { rule: new Code(rule), ...Object.fromEntries<Tree>([...told, ...far]) };
}

function rulesOf(model: StageModel, slot: RuleSlot): readonly RuleModel[] {
  const found = model[slot];
  return found === undefined ? [] : "rule" in found ? [found] : found;
}

function ruleModule(slot: RuleSlot): string {
  return slot === "columns" ? "specanvil/datastage/columns" : "specanvil/datastage/encoders";
}
