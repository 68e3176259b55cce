import { argsType } from "../model/type-names.js";
import type { PackageModel, StepModel } from "../model/types.js";
import { argsOptional, argumentTypes, enumsOf, type TypeView } from "./argument-types.js";
import { descriptorTree, encodersOf } from "./descriptor-tree.js";
import { call, namesLine, signature, unionType } from "./layout.js";
import { docComment, lineWidth, printTree, quote } from "./literal.js";
import { moduleSpecifier } from "./module-specifier.js";
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
    readonly implementation: string;
    readonly call: string;
  }[];
  readonly descriptor: string;
  readonly type: string;
  readonly builderType: string;
  readonly signatures: Readonly<Record<"chain" | "object" | "both", string>>;
  readonly start: string;
  readonly docs: Readonly<Record<"options" | "type" | "chain" | "object", string>>;
}

export function packageView(model: PackageModel): PackageView {
  const { type } = model;
  const choices = slotTypes(model);
  return {
    from: model.from,
    imports: imports(model, choices.length > 0),
    types: model.steps.flatMap(argumentTypes),
    slotTypes: choices,
    options: optionsProps(model),
    fills: model.slots.map((slot) => {
      const names = slot.steps.map((step) => quote(step.name));
      return unionType(`${slot.name}:`, names, 2);
    }),
    needs: model.slots.flatMap((slot) =>
      slot.sentence === undefined ? [] : [`${slot.name}: ${quote(slot.sentence)};`],
    ),
    steps: model.steps.map((step) => stepView(model, step)),
    descriptor: printTree(
      descriptorTree(model),
      0,
      "const descriptor: PackageDescriptor = ".length,
    ),
    type,
    builderType: builderType(type),
    signatures: signatures(model),
    start: call("WorkflowBuilder.start", [`${type}Steps`, "descriptor", "options", model.builder], {
      indent: 2,
      before: "return ",
    }),
    docs: docs(model),
  };
}

function docs(model: PackageModel): PackageView["docs"] {
  const title = model.title.trim();
  return {
    options: docComment([`A whole ${title} workflow as one object.`]),
    type: docComment([
      `A ${title} workflow in the making: immutable, each step gives a new one. The parameter holds the slots that are still open.`,
    ]),
    chain: docComment([
      `${title}: ${model.doc}`,
      "Each step offers what may come next; `toWorkflow()` ends the chain.",
    ]),
    object: docComment([`${title}, from one object: for steps that depend on conditions.`], 0, [
      ["throws", "BuilderError where the types are passed by"],
    ]),
  };
}

function builderType(type: string): string {
  const parts = ["Pick<Steps<Open>, Fills[Open]>", "Finish<Needs[Open & keyof Needs]>;"];
  const first = `export type ${type}<Open extends Slot = never> = ${parts.join(" &\n  ")}`;
  if (first.indexOf("\n") <= lineWidth) return first;
  return `export type ${type}<\n  Open extends Slot = never,\n> = ${parts.join(" & ")}`;
}

function signatures({ builder, type, slots }: PackageModel): PackageView["signatures"] {
  const open = firstSlots({ slots }).map((slot) => quote(slot.name));
  const head = `export function ${builder}`;
  const parameter = `options: ${type}Options`;
  const unknown = { name: "unknown", of: [] };
  return {
    chain: signature(head, "", { name: type, of: open }),
    object: signature(head, parameter, { name: type, of: [] }),
    both: signature(head, parameter.replace(":", "?:"), unknown, 0, " {"),
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
  const open = [`Exclude<Open, ${quote(step.slot)}>`, ...step.opens.map(quote)];
  const parameter =
    step.args.length === 0 ? "" : `args${argsOptional(step) ? "?" : ""}: ${argsType(step)}`;
  const values = [quote(step.name), ...(step.args.length === 0 ? [] : ["args"])];
  return {
    doc: docComment([step.doc], 2),
    signature: signature(step.name, parameter, { name: model.type, of: open }, 2),
    implementation: signature(step.name, parameter, { name: "unknown", of: [] }, 2, " {"),
    call: call("this.take", values, { indent: 4, before: "return " }),
  };
}
