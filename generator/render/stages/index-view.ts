import { camelFromKebab } from "../../model/names.js";
import type { ConnectionModel, StageIndexModel, StageModel } from "../../model/stages/types.js";
import { Code, docComment, type Tree } from "../literal.js";
import { constant, type ModuleView, Names } from "./module-view.js";

/** A module without definitions of its own, and what it exports. */
export interface IndexView {
  readonly module: string;
  readonly view: ModuleView;
  readonly exports: readonly string[];
}

/** Modules that pass on all stages and all connections, and the lists of both for those who look them up by name. */
export function indexViews(model: StageIndexModel): IndexView[] {
  return [stagesIndex(model), allOf(model, "stages"), allOf(model, "connections")];
}

function stagesIndex({ module, from, stages, groups, enums }: StageIndexModel): IndexView {
  const own = `${module}/stages/index`;
  const names = new Names();
  const exported: string[] = [];
  const pass = (from: string, ...all: readonly string[]): void => {
    names.add(from, ...all);
    exported.push(...all.map((name) => name.replace(/^type /, "")));
  };
  for (const stage of stages) pass(stage.module, ...exportsOf(stage).map(({ text }) => text));
  for (const group of groups) pass(group.module, ...group.enums.map(({ name }) => name));
  for (const file of enums) pass(file.module, ...file.enums.map(({ name }) => name));
  return {
    module: own,
    view: {
      from: `${from}/stages`,
      lines: [
        docComment(["All kinds of stages, with their enums."], 0, [["module", ""]]),
        ...names.lines("export", own),
      ],
      ...{ enums: [], interfaces: [], constants: [] },
    },
    exports: exported.sort(),
  };
}

function allOf(model: StageIndexModel, what: "stages" | "connections"): IndexView {
  const all: readonly (StageModel | ConnectionModel)[] = model[what];
  const module = `${model.module}/all-${what}`;
  const type = what === "stages" ? "Stage" : "Connection";
  const names = new Names();
  names.add("specanvil/datastage/stage", `type ${type}`);
  for (const one of all) names.add(one.module, one.type);
  const name = camelFromKebab(`all-${what}`);
  const tree: Tree = all.map((one) => new Code(one.type));
  return {
    module,
    view: {
      from: `${model.from}/${what}`,
      lines: names.lines("import", module),
      ...{ enums: [], interfaces: [] },
      constants: [
        {
          doc: docComment([
            `Every kind of ${what.slice(0, -1)}, for those who look for one by its name.`,
          ]),
          declaration: constant(name, `readonly ${type}[]`, [], tree),
        },
      ],
    },
    exports: [name],
  };
}

/** What a stage's module declares and exports. */
export function exportsOf(stage: StageModel): { readonly name: string; readonly text: string }[] {
  const types = [`${stage.type}Props`, ...stage.shapes.map(({ name }) => name)];
  return [
    ...[stage.type, ...stage.enums.map(({ name }) => name)].map((name) => ({ name, text: name })),
    ...types.map((name) => ({ name, text: `type ${name}` })),
  ];
}
