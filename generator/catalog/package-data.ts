import { groupsOf } from "../model/argument-groups.js";
import type {
  ArgumentModel,
  PackageModel,
  PartModel,
  StepModel,
  TypeModel,
  VariantsModel,
} from "../model/types.js";
import { printTree } from "../render/print-tree.js";
import { typeText } from "../render/type-text.js";
import type {
  ArgumentData,
  CodeData,
  PackageData,
  PartData,
  StepData,
  TypeData,
  VariantsData,
  WriteData,
} from "./data.js";
import { callTree, exampleArguments, Imports } from "./plausible.js";
import type { PublicModule } from "./public-modules.js";
import { writesOf } from "./writes.js";

/**
 * A workflow package.
 *
 * @param enums - The public modules of enums, by the module that defines them
 */
export function packageData(
  model: PackageModel,
  enums: ReadonlyMap<string, string>,
  publicModule: PublicModule,
): PackageData {
  const { module, builder, title, doc, from, slots, steps, end } = model;
  return {
    kind: "package",
    id: module,
    section: module.slice(0, module.lastIndexOf("/")),
    ...{ title, doc, from, builder, package: model.package },
    notice: model.surface?.doc,
    module: publicModule(module),
    template: model.templateRef,
    start: startData(model, enums, publicModule),
    slots: slots.map(({ name, need, many, later, steps: filling }) => ({
      ...{ name, need, many, later },
      steps: filling.map((step) => step.name),
    })),
    steps: steps.map((step) => stepData(step, model, enums)),
    variants: model.variants.map((one) => variantsData(one, model)),
    end: effectsData({ ...emptyPart, effects: end }),
    annotations: writesOf("annotation", model.annotations),
    labels: writesOf("label", model.labels),
  };
}

const emptyPart: PartModel = {
  ...{ name: "", args: [], some: [] },
  effects: { replace: [], set: [], credential: [] },
};

function startData(
  model: PackageModel,
  enums: ReadonlyMap<string, string>,
  publicModule: PublicModule,
): PartData {
  const { start = emptyPart, builder, module, steps } = model;
  const imports = new Imports(enums);
  imports.all.push([publicModule(module), builder]);
  const args = exampleArguments(start, imports);
  const before = "const workflow = ".length;
  const after = steps.length === 0 ? ".toWorkflow();".length : 0;
  const text = printTree(callTree(builder, args), 0, before, after);
  return {
    ...partData(start, "Begins a workflow.", model),
    name: builder,
    call: { text, imports: imports.all },
  };
}

function stepData(
  step: StepModel,
  model: PackageModel,
  enums: ReadonlyMap<string, string>,
): StepData {
  const { slot, opens, deprecated } = step;
  return {
    ...partData(step, step.doc, model),
    call: stepCall(step, enums),
    ...{ slot, opens, deprecated },
  };
}

function stepCall(step: PartModel, enums: ReadonlyMap<string, string>): CodeData {
  const imports = new Imports(enums);
  const args = exampleArguments(step, imports);
  return {
    text: printTree(callTree(`.${step.name}`, args), 2, 2, 0),
    imports: imports.all,
  };
}

function partData(part: PartModel, doc: string, model: PackageModel): Omit<PartData, "call"> {
  return {
    name: part.name,
    doc,
    args: part.args.map((arg) => argumentData(arg, model)),
    rules: groupsOf(part).flatMap((group) => {
      const names = group.members.map(({ name }) => name).join(", ");
      if (group.rule === "some") return [`One at least of ${names} is given.`];
      return group.rule === "with" ? [`Of ${names}, all are given or none.`] : [];
    }),
    writes: effectsData(part),
  };
}

function effectsData({ effects }: PartModel): WriteData[] {
  return [
    ...writesOf("parameter", effects.set),
    ...writesOf("parameter", effects.replace, { replaces: true }),
    ...writesOf("credential", effects.credential),
  ];
}

function argumentData(arg: ArgumentModel, { module }: PackageModel): ArgumentData {
  const { name, doc, type, optional, only, characters, min, max, blank } = arg;
  const items = type.kind === "list" ? ` item${min === 1 ? "" : "s"}` : "";
  const rules = [
    only && `Only with ${only.argument}: ${only.text}${optional ? "" : ", and needed then"}.`,
    characters && `Exactly ${characters} character${characters === 1 ? "" : "s"}.`,
    min !== undefined && `At least ${min}${items}.`,
    max !== undefined && `At most ${max}${items}.`,
    !blank && "Not blank.",
  ];
  return {
    name,
    type: typeData(type, module),
    doc,
    required: !optional && only === undefined,
    default: arg.default?.text,
    rules: rules.filter((rule) => typeof rule === "string"),
  };
}

function typeData(type: TypeModel, module: string): TypeData {
  return { text: typeText(type).replaceAll("readonly ", ""), ref: refOf(type, module) };
}

function refOf(type: TypeModel, module: string): string | undefined {
  switch (type.kind) {
    case "list":
    case "map":
      return refOf(type.of, module);
    case "enum":
      return `${type.module}/${type.definition.name}`;
    case "variants":
      return `${module}/${type.variants.name}`;
    default:
      return undefined;
  }
}

function variantsData({ name, doc, items }: VariantsModel, model: PackageModel): VariantsData {
  return {
    name,
    doc,
    items: items.map((item) => ({ ...partData(item, item.doc, model), value: item.value })),
  };
}
