import { argsType, closings, openings, slotsType } from "../model/type-names.js";
import { groupsOf } from "../model/argument-groups.js";
import type { PackageModel, PartModel, SlotModel, StepModel } from "../model/types.js";
import {
  argsOptional,
  argumentTypes,
  enumsOf,
  type TypeView,
  variantTypes,
} from "./argument-types.js";
import { descriptorTree, partsOf } from "./descriptor-tree.js";
import { call, intersection, moved, namesLine, signature, unionType } from "./layout.js";
import { docComment, Entries, lineWidth, quote, type Tree } from "./literal.js";
import { moduleSpecifier } from "./module-specifier.js";
import { bindingsIn } from "./names-in.js";
import { printTree } from "./print-tree.js";
import { firstSlots, optionsProps, type SlotTypeView, slotTypes } from "./options-type.js";

/** What templates/package.hbs lays out: flat, every text final. */
export interface PackageView {
  readonly from: string;
  readonly imports: readonly string[];
  readonly types: readonly TypeView[];
  readonly slotTypes: readonly SlotTypeView[];
  readonly options: readonly { readonly doc: string; readonly signature: string }[];
  readonly fills: readonly string[];
  readonly needs: readonly string[];
  readonly steps: readonly {
    readonly doc: string;
    readonly signature: string;
  }[];
  /** What the descriptor says repeatedly. */
  readonly constants: readonly string[];
  readonly descriptor: string;
  readonly type: string;
  readonly builderType: string;
  readonly signatures: Readonly<Record<"chain" | "object" | "both", string>>;
  /** What the interface of the options object begins with. */
  readonly optionsHead: string;
  /** Its type, where the interface is only a part of it. */
  readonly optionsType: string | undefined;
  readonly hasSteps: boolean;
  readonly start: string;
  readonly docs: Readonly<Record<"options" | "slots" | "type" | "chain" | "object", string>>;
}

export function packageView(model: PackageModel): PackageView {
  const { type } = model;
  const choices = slotTypes(model);
  const { tree, constants } = descriptorTree(model);
  return {
    from: model.from,
    imports: imports(
      model,
      bindingsIn([tree, ...constants.map(([, value]) => value)]),
      choices.length > 0,
    ),
    types: [...callables(model).flatMap(argumentTypes), ...model.variants.flatMap(variantTypes)],
    slotTypes: choices,
    options: optionsProps(model),
    fills: model.slots.flatMap(fills),
    needs: model.slots.flatMap((slot) =>
      slot.sentence === undefined ? [] : [`${slot.name}: ${quote(slot.sentence)};`],
    ),
    steps: model.steps.map((step) => stepView(model, step)),
    constants: constants.map(constantText),
    descriptor: printTree(tree, 0, "const descriptor: PackageDescriptor = ".length),
    type,
    builderType: builderType(model),
    optionsHead: optionsHead(model),
    optionsType: optionsType(model),
    hasSteps: model.steps.length > 0,
    signatures: signatures(model),
    start: call("startBuilder", ["descriptor", "options", model.builder], {
      indent: 2,
      before: "return ",
    }),
    docs: docs(model),
  };
}

function constantText([name, value]: readonly [name: string, value: Tree]): string {
  const head = `const ${name} =`;
  if (typeof value === "string") return moved(head, `${quote(value)};`);
  // Rows of arguments are tuples.
  const end = value instanceof Entries ? " as const;" : ";";
  return `${head} ${printTree(value, 0, head.length + 1, end.length)}${end}`;
}

/** What each opening of a slot offers. */
function fills(slot: SlotModel): string[] {
  const names = slot.steps.map((step) => quote(step.name));
  if (!slot.many) return [unionType(`${slot.name}:`, names, 2)];
  const steps = slot.steps.map((step) => `"${step.name}()": ${quote(step.name)};`);
  return slot.need === undefined ? steps : [`${slot.name}: never;`, ...steps];
}

function docs(model: PackageModel): PackageView["docs"] {
  const title = model.title.trim();
  const article = /^[aeiou]/i.test(title) ? "An" : "A";
  const hasSteps = model.steps.length > 0;
  const standing = model.surface === undefined ? [] : [model.surface.doc];
  return {
    options: docComment([`A whole ${title} workflow as one object.`]),
    slots: docComment(["The slots of it."]),
    type: docComment([
      hasSteps
        ? `${article} ${title} workflow in the making: immutable, each step gives a new one. The parameter holds the slots that are still open.`
        : `${article} ${title} workflow: all that it needs is there.`,
    ]),
    chain: docComment([
      `${title}: ${model.doc}`,
      hasSteps
        ? "Each step offers what may come next; `toWorkflow()` ends the chain."
        : "`toWorkflow()` makes the workflow.",
      ...standing,
    ]),
    object: docComment(
      [`${title}, from one object: for steps that depend on conditions.`, ...standing],
      0,
      [["throws", "BuilderError where the types are passed by"]],
    ),
  };
}

/** What a user calls with arguments. */
function callables({ start, steps }: PackageModel): PartModel[] {
  return start === undefined ? [...steps] : [start, ...steps];
}

/** What comes before all steps, where that takes arguments. */
function startOf({ start }: PackageModel): PartModel | undefined {
  return start !== undefined && start.args.length > 0 ? start : undefined;
}

/** An interface extends no union: what the rules of a start make is joined to it. */
function optionsHead(model: PackageModel): string {
  const start = startOf(model);
  if (start !== undefined && groupsOf(start).length > 0)
    return `interface ${slotsType(model.type)} {`;
  const head = `export interface ${model.type}Options`;
  return start === undefined ? `${head} {` : moved(head, `extends ${argsType(start)} {`);
}

function optionsType(model: PackageModel): string | undefined {
  const start = startOf(model);
  if (start === undefined || groupsOf(start).length === 0) return undefined;
  const head = `export type ${model.type}Options =`;
  return intersection(head, [[argsType(start)], [slotsType(model.type)]]);
}

function builderType({ type, steps }: PackageModel): string {
  if (steps.length === 0) return `export type ${type} = Finish<never>;`;
  const parts = ["Pick<Steps<Open>, Fills[Open]>", "Finish<Needs[Open & keyof Needs]>;"];
  const first = `export type ${type}<Open extends Slot = never> = ${parts.join(" &\n  ")}`;
  if (first.indexOf("\n") <= lineWidth) return first;
  return `export type ${type}<\n  Open extends Slot = never,\n> = ${parts.join(" & ")}`;
}

function signatures(model: PackageModel): PackageView["signatures"] {
  const { builder, type, slots, steps } = model;
  const head = `export function ${builder}`;
  const start = startOf(model);
  const args = start && argsType(start);
  const mark = start === undefined || argsOptional(start) ? "?" : "";
  const open = firstSlots({ slots }).flatMap(openings).map(quote);
  // An options object is no beginning of a chain: its slots are filled.
  const rest = optionsType(model) === undefined ? `${type}Options` : slotsType(type);
  const first = args === undefined ? "" : `args${mark}: Only<${args}, keyof ${rest}>`;
  const whole = { name: type, of: [] };
  const alone = signature(head, `options${mark}: ${args ?? "undefined"}`, whole, 0, " {");
  const any = signature(head, `options?: ${args ?? `${type}Options`}`, unknownType, 0, " {");
  return {
    chain: signature(head, first, { name: type, of: open }),
    object: signature(head, `options: ${type}Options`, whole),
    both: steps.length === 0 ? alone : any,
  };
}

const unknownType = { name: "unknown", of: [] };

function imports(model: PackageModel, bindings: readonly string[], slotTypes: boolean): string[] {
  const kinds = new Set(partsOf(model).flatMap(({ args }) => args.map(({ type }) => type.kind)));
  const needsSome = firstSlots(model).some((slot) => slot.many && slot.need !== undefined);
  const runtime = [
    "type Finish",
    ...bindings,
    ...(kinds.has("json") ? ["type JsonObject"] : []),
    ...(kinds.has("map") ? ["type Named"] : []),
    ...(slotTypes || (startOf(model) !== undefined && model.steps.length > 0) ? ["type Only"] : []),
    ...(needsSome ? ["type Some"] : []),
    "type PackageDescriptor",
    ...(kinds.has("secret") ? ["type Secret"] : []),
    "startBuilder",
  ];
  const modules = new Map<string, Set<string>>();
  for (const { name, module } of partsOf(model).flatMap(enumsOf)) {
    modules.set(module, (modules.get(module) ?? new Set()).add(name));
  }
  const enums = [...modules.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    namesLine("import", sortNames(runtime), "specanvil/builder"),
    ...enums.map(([module, names]) =>
      namesLine("import type", sortNames([...names]), moduleSpecifier(model.module, module)),
    ),
  ];
}

function sortNames(names: readonly string[]): string[] {
  const key = (name: string): string => name.replace(/^type /, "").toLowerCase();
  return [...names].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function stepView(model: PackageModel, step: StepModel): PackageView["steps"][number] {
  const opened = model.slots.filter((slot) => step.opens.includes(slot.name)).flatMap(openings);
  const closed = closings(model.slots, step).map(quote).join(" | ");
  const open = [`Exclude<Open, ${closed}>`, ...opened.map(quote)];
  const parameter =
    step.args.length === 0 ? "" : `args${argsOptional(step) ? "?" : ""}: ${argsType(step)}`;
  return {
    doc: docComment(
      [step.doc],
      2,
      step.deprecated === undefined ? [] : [["deprecated", step.deprecated]],
    ),
    signature: signature(step.name, parameter, { name: model.type, of: open }, 2),
  };
}
