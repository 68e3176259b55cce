import { type ArgumentGroup, groupsOf } from "../model/argument-groups.js";
import { argsType, baseType, groupType } from "../model/type-names.js";
import type { ArgumentModel, StepModel, TypeModel } from "../model/types.js";
import { intersection, unionType } from "./layout.js";
import { docComment, printTree } from "./literal.js";

/** One declared type: an interface with its properties, or an alias. */
export interface TypeView {
  readonly name: string;
  readonly doc: string;
  readonly exported: boolean;
  /** `export interface S3Args` without its body, or the whole declaration of an alias. */
  readonly head: string;
  readonly isInterface: boolean;
  readonly props: readonly { readonly doc: string; readonly signature: string }[];
}

/** Whether a step can be called without any argument. */
export function argsOptional(step: StepModel): boolean {
  return step.args.every((arg) => arg.optional);
}

/** The declared types of a step's arguments; none where it takes none. */
export function argumentTypes(step: StepModel): TypeView[] {
  const { args } = step;
  if (args.length === 0) return [];
  const doc = `Arguments of \`${step.name}()\`.`;
  const groups = groupsOf(args);
  if (groups.length === 0)
    return [
      shape(
        argsType(step),
        doc,
        args.map((arg) => prop(arg)),
        true,
      ),
    ];
  // Arguments that go only with a value of another one: a union for each, so that the compiler says it.
  const grouped = new Set(groups.flatMap((group) => [group.controller, ...group.dependents]));
  const free = args.filter((arg) => !grouped.has(arg)).map((arg) => prop(arg));
  const base = shape(baseType(step), doc.replace(".", " that go with any other."), free);
  return [
    ...(free.length === 0 ? [] : [base]),
    ...groups.flatMap((group) => groupTypes(step, group)),
    {
      name: argsType(step),
      doc: docComment([doc]),
      exported: true,
      head: alias(step, groups, free.length > 0),
      isInterface: false,
      props: [],
    },
  ];
}

function shape(name: string, doc: string, props: TypeView["props"], exported = false): TypeView {
  const head = `${exported ? "export " : ""}interface ${name}`;
  return { name, doc: docComment([doc]), exported, head, isInterface: true, props };
}

function alias(step: StepModel, groups: readonly ArgumentGroup[], hasBase: boolean): string {
  const head = `export type ${argsType(step)} =`;
  const pairs = groups.map((group) => [
    groupType(step, group, "With"),
    groupType(step, group, "Without"),
  ]);
  const [only = []] = pairs;
  if (!hasBase && pairs.length === 1) return unionType(head, only);
  const unions = pairs.map((pair) => `(${pair.join(" | ")})`);
  return intersection(head, hasBase ? [baseType(step), ...unions] : unions);
}

/** The two sides of a condition: met, and not. */
function groupTypes(step: StepModel, group: ArgumentGroup): TypeView[] {
  const { controller, dependents, text } = group;
  const names = dependents.map((arg) => `\`${arg.name}\``).join(", ");
  const is = printTree(group.is, 0, 0);
  const other = `Exclude<${typeText(controller.type)}, ${is}>`;
  return [
    shape(groupType(step, group, "With"), `${names}: only with \`${controller.name}\` ${text}.`, [
      prop(controller, is, true),
      ...dependents.map((arg) => prop(arg)),
    ]),
    shape(
      groupType(step, group, "Without"),
      `Without ${names}: any other \`${controller.name}\`.`,
      [
        prop(controller, other),
        ...dependents.map((arg) => prop({ ...arg, default: undefined }, "undefined", false)),
      ],
    ),
  ];
}

function prop(
  arg: ArgumentModel,
  type = argumentType(arg),
  required = !arg.optional,
): TypeView["props"][number] {
  const rules = [
    arg.characters === undefined
      ? ""
      : `Exactly ${arg.characters} character${arg.characters === 1 ? "" : "s"}.`,
    arg.min === undefined ? "" : `At least ${arg.min}${itemsOf(arg)}.`,
    arg.max === undefined ? "" : `At most ${arg.max}.`,
  ].filter((text) => text !== "");
  const defaults =
    arg.default === undefined || required ? [] : [["defaultValue", arg.default.text] as const];
  const members = [type, ...(required || type === "undefined" ? [] : ["undefined"])];
  return {
    doc: docComment([[arg.doc.trim(), ...rules].join(" ")], 2, defaults),
    signature: unionType(`${arg.name}${required ? "" : "?"}:`, members, 2),
  };
}

function itemsOf({ type, min }: ArgumentModel): string {
  return type.kind === "list" ? ` item${min === 1 ? "" : "s"}` : "";
}

/** The type of an argument as TypeScript writes it. */
function typeText(type: TypeModel): string {
  switch (type.kind) {
    case "string":
    case "boolean":
      return type.kind;
    case "integer":
      return "number";
    case "secret":
      return "Secret";
    case "list":
      return `readonly ${typeText(type.of)}[]`;
    case "enum":
      return type.definition.name;
  }
}

/** The same with what its rules say to the compiler. */
function argumentType({ type, min = 0 }: ArgumentModel): string {
  if (type.kind !== "list" || min < 1) return typeText(type);
  const items = Array.from({ length: min }, () => typeText(type.of));
  return `readonly [${[...items, `...${typeText(type.of)}[]`].join(", ")}]`;
}

/** The enums that a step's arguments name, by the module that has them. */
export function enumsOf(step: StepModel): { readonly name: string; readonly module: string }[] {
  const visit = (type: TypeModel): { readonly name: string; readonly module: string }[] => {
    if (type.kind === "list") return visit(type.of);
    return type.kind === "enum" ? [{ name: type.definition.name, module: type.module }] : [];
  };
  return step.args.flatMap((arg) => visit(arg.type));
}
