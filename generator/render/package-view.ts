import type { PackageModel, SlotModel, StepModel } from "../model/types.js";
import { argsName, argsOptional, argumentTypes, enumsOf, type TypeView } from "./argument-types.js";
import { descriptorTree, encodersOf } from "./descriptor-tree.js";
import { docComment, importLine, printTree, quote, unionType } from "./literal.js";
import { moduleSpecifier } from "./module-specifier.js";

/** What templates/package.hbs lays out: flat, every text final. */
export interface PackageView {
  readonly from: string;
  readonly imports: readonly string[];
  readonly types: readonly TypeView[];
  readonly slotTypes: readonly {
    readonly doc: string;
    readonly keys: string;
    readonly declaration: string;
  }[];
  readonly options: readonly { readonly doc: string; readonly signature: string }[];
  readonly fills: readonly string[];
  readonly needs: readonly string[];
  readonly steps: readonly {
    readonly doc: string;
    readonly signature: string;
    readonly implementation: string;
    readonly call: string;
  }[];
  readonly descriptor: string;
  readonly type: string;
  readonly builder: string;
  readonly start: string;
  readonly optionsMark: string;
  readonly docs: Readonly<Record<"options" | "type" | "chain" | "object", string>>;
}

export function packageView(model: PackageModel): PackageView {
  const { type, builder } = model;
  const first = model.slots.filter((slot) => !slot.later);
  const types = model.steps.flatMap(argumentTypes);
  const slotTypes = first.filter((slot) => !isSingle(slot)).map((slot) => slotType(model, slot));
  const title = model.title.trim();
  return {
    from: model.from,
    imports: imports(model, slotTypes.length > 0),
    types,
    slotTypes,
    options: first.map((slot) => ({
      doc: docComment([slotDoc(slot)], 2),
      signature: `${slot.name}${slot.need === undefined ? "?" : ""}: ${slotValue(model, slot)};`,
    })),
    fills: model.slots.map((slot) =>
      unionType(
        `${slot.name}:`,
        slot.steps.map((step) => quote(step.name)),
      ),
    ),
    needs: model.slots.flatMap((slot) =>
      slot.need === undefined ? [] : [`${slot.name}: ${quote(slot.need)};`],
    ),
    steps: model.steps.map((step) => stepView(model, step)),
    descriptor: printTree(
      descriptorTree(model),
      0,
      "const descriptor: PackageDescriptor = ".length,
    ),
    type,
    builder,
    start: first.map((slot) => quote(slot.name)).join(" | "),
    optionsMark: first.every((slot) => slot.need === undefined) ? "?" : "",
    docs: {
      options: docComment([`A whole ${title} workflow as one object.`]),
      type: docComment([
        `A ${title} workflow in the making: immutable, each step gives a new one. The parameter holds the slots that are still open.`,
      ]),
      chain: docComment([
        `${title}: ${model.doc}`,
        "Each step offers what may come next; `toWorkflow()` ends the chain.",
      ]),
      object: docComment([
        `${title}, from one object: for steps that depend on conditions.`,
        "@throws BuilderError where the types are passed by",
      ]),
    },
  };
}

function imports(model: PackageModel, slotTypes: boolean): string[] {
  const secret = model.steps.some((step) => step.args.some((arg) => arg.type.kind === "secret"));
  const runtime = [
    "type Finish",
    ...encodersOf(model),
    ...(slotTypes ? ["type Only"] : []),
    "type PackageDescriptor",
    ...(secret ? ["type Secret"] : []),
    "WorkflowBuilder",
  ];
  const modules = new Map<string, Set<string>>();
  for (const { name, module } of model.steps.flatMap(enumsOf)) {
    modules.set(module, (modules.get(module) ?? new Set()).add(name));
  }
  const enums = [...modules.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    importLine(sortNames(runtime), "specanvil/builder", false),
    ...enums.map(([module, names]) =>
      importLine(sortNames([...names]), moduleSpecifier(model.module, module), true),
    ),
  ];
}

function sortNames(names: readonly string[]): string[] {
  const key = (name: string): string => name.replace(/^type /, "").toLowerCase();
  return [...names].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function stepView(model: PackageModel, step: StepModel): PackageView["steps"][number] {
  const closed = `Exclude<Open, ${quote(step.slot)}>`;
  const open = [closed, ...step.opens.map((slot) => quote(slot))].join(" | ");
  const mark = argsOptional(step) ? "?" : "";
  const parameter = step.args.length === 0 ? "" : `args${mark}: ${argsName(step)}`;
  return {
    doc: docComment([step.doc], 2),
    signature: signature(step.name, parameter, `${model.type}<${open}>`),
    implementation: `${step.name}(${parameter}): unknown`,
    call: step.args.length === 0 ? quote(step.name) : `${quote(step.name)}, args`,
  };
}

function signature(name: string, parameter: string, returns: string): string {
  const flat = `${name}(${parameter}): ${returns};`;
  if (flat.length + 2 <= 100 || parameter === "") return flat;
  return `${name}(\n    ${parameter},\n  ): ${returns};`;
}

/** A slot with one step that opens nothing takes that step's arguments directly. */
function isSingle(slot: SlotModel): boolean {
  const [step] = slot.steps;
  return slot.steps.length === 1 && step?.opens.length === 0;
}

function slotDoc(slot: SlotModel): string {
  const [step] = slot.steps;
  return isSingle(slot) && step !== undefined
    ? step.doc
    : `One of: ${slot.steps.map((one) => one.name).join(", ")}.`;
}

function slotTypeName(model: PackageModel, slot: SlotModel): string {
  return `${model.type}${slot.name.charAt(0).toUpperCase()}${slot.name.slice(1)}`;
}

function slotValue(model: PackageModel, slot: SlotModel): string {
  const [step] = slot.steps;
  const type = isSingle(slot) && step !== undefined ? stepValue(step) : slotTypeName(model, slot);
  return slot.need === undefined ? `${type} | undefined` : type;
}

function stepValue(step: StepModel): string {
  return step.args.length === 0 ? "true" : argsName(step);
}

function slotType(model: PackageModel, slot: SlotModel): PackageView["slotTypes"][number] {
  const name = slotTypeName(model, slot);
  const variants = slot.steps.flatMap((step) => stepVariants(model, step));
  const keys = [...new Set(variants.flatMap((variant) => variant.map(({ name: key }) => key)))];
  const members = variants.map((variant) => {
    const props = variant.map(({ name: key, mark, value }) => `${key}${mark}: ${value}`);
    return `Only<{ ${props.join("; ")} }, ${name}Step>`;
  });
  return {
    doc: docComment([`The choices for \`${slot.name}\`: exactly one.`]),
    keys: unionType(
      `type ${name}Step =`,
      keys.map((key) => quote(key)),
    ),
    declaration: unionType(`export type ${name} =`, members),
  };
}

interface VariantPart {
  readonly name: string;
  readonly mark: "" | "?";
  readonly value: string;
}

/** A step together with each way to fill the slots that it opens. */
function stepVariants(model: PackageModel, step: StepModel, optional = false): VariantPart[][] {
  const own: VariantPart = { name: step.name, mark: optional ? "?" : "", value: stepValue(step) };
  let variants: VariantPart[][] = [[own]];
  for (const opened of step.opens) {
    const slot = model.slots.find((item) => item.name === opened);
    if (slot === undefined) continue;
    const free = slot.need === undefined;
    const choices = slot.steps.flatMap((next) => stepVariants(model, next, free));
    variants = variants.flatMap((variant) => choices.map((choice) => [...variant, ...choice]));
  }
  return variants;
}
