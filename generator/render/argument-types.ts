import { type ArgumentGroup, groupsOf } from "../model/argument-groups.js";
import { argsType, baseType, groupType, someType, variantType } from "../model/type-names.js";
import type { ArgumentModel, PartModel, TypeModel, VariantsModel } from "../model/types.js";
import { intersection, unionType } from "./layout.js";
import { docComment, quote } from "./literal.js";
import { printTree } from "./print-tree.js";
import { argumentType, typeText } from "./type-text.js";

/** One declared type: an interface with its properties, or an alias. */
export interface TypeView {
  readonly name: string;
  readonly doc: string;
  readonly exported: boolean;
  /** `export interface S3Args` without its body, or the whole declaration of an alias. */
  readonly head: string;
  readonly isInterface: boolean;
  readonly props: readonly Prop[];
}

interface Prop {
  readonly doc: string;
  readonly signature: string;
}

/** Whether a part can be called without any argument. */
export function argsOptional({ args, some }: PartModel): boolean {
  return some.length === 0 && args.every((arg) => arg.optional || isFree(arg, args));
}

/** Whether an argument is left out where nothing is given. */
function isFree({ only }: ArgumentModel, args: readonly ArgumentModel[]): boolean {
  const controller = args.find(({ name }) => name === only?.argument);
  return controller?.optional === true && controller.default?.value !== only?.is;
}

/** The declared types of a part's arguments; none where it takes none. */
export function argumentTypes(part: PartModel): TypeView[] {
  if (part.args.length === 0) return [];
  return partTypes(part, argsType(part), `Arguments of \`${part.name}()\`.`, []);
}

/** The types of the items of a list that are of several kinds. */
export function variantTypes({ name, doc, items }: VariantsModel): TypeView[] {
  const kinds = items.flatMap((item) => {
    const text = docComment([`\`${item.value}\`: ${item.doc}`], 2);
    const signature = unionType("type:", [quote(item.value)], 2);
    return partTypes(item, variantType(item), item.doc, [{ doc: text, signature }]);
  });
  const head = unionType(`export type ${name} =`, items.map(variantType));
  return [...kinds, alias(name, doc, head)];
}

function partTypes(part: PartModel, name: string, doc: string, first: readonly Prop[]): TypeView[] {
  const { args } = part;
  const groups = groupsOf(part);
  if (groups.length === 0)
    return [shape(name, doc, [...first, ...args.map((arg) => prop(arg))], true)];
  // What a rule binds: a union for each rule, so that the compiler says it.
  const bound = new Set(
    groups.flatMap((group) =>
      group.rule === "only" ? [group.controller, ...group.members] : group.members,
    ),
  );
  const free = [...first, ...args.filter((arg) => !bound.has(arg)).map((arg) => prop(arg))];
  const base = baseType(part);
  const others = `${doc.trim().replace(/\.$/, "")}: what goes with any other.`;
  return [
    ...(free.length === 0 ? [] : [shape(base, others, free)]),
    ...groups.flatMap((group) => groupTypes(part, group)),
    alias(name, doc, aliasHead(part, name, groups, free.length > 0)),
  ];
}

function shape(name: string, doc: string, props: readonly Prop[], exported = false): TypeView {
  const head = `${exported ? "export " : ""}interface ${name}`;
  return { name, doc: docComment([doc]), exported, head, isInterface: true, props };
}

function alias(name: string, doc: string, head: string): TypeView {
  return { name, doc: docComment([doc]), exported: true, head, isInterface: false, props: [] };
}

function aliasHead(
  part: PartModel,
  name: string,
  groups: readonly ArgumentGroup[],
  hasBase: boolean,
): string {
  const head = `export type ${name} =`;
  const unions = groups.map((group) => groupTypes(part, group).map((view) => view.name));
  const [only = []] = unions;
  if (!hasBase && unions.length === 1) return unionType(head, only);
  return intersection(head, hasBase ? [[baseType(part)], ...unions] : unions);
}

/** The sides of a rule, of which one holds. */
function groupTypes(part: PartModel, group: ArgumentGroup): TypeView[] {
  const { members } = group;
  const names = members.map((arg) => `\`${arg.name}\``);
  if (group.rule === "some") {
    return members.map((arg) => {
      const doc = `With \`${arg.name}\`: one at least of ${names.join(", ")} says something.`;
      const props = members.map((each) =>
        each === arg ? prop(each, argumentType(each), true) : prop(each),
      );
      return shape(someType(part, members, arg), doc, props);
    });
  }
  const absent = members.map((arg) => prop({ ...arg, default: undefined }, "undefined", false));
  const [met, unmet] = [groupType(part, members, "With"), groupType(part, members, "Without")];
  if (group.rule === "with") {
    const all = names.join(" and ");
    return [
      shape(
        met,
        `With ${all}: both or none.`.replace("both", members.length > 2 ? "all" : "both"),
        members.map((arg) => prop(arg, argumentType(arg), true)),
      ),
      shape(unmet, `Without ${all}.`, absent),
    ];
  }
  const { controller, text } = group;
  const is = printTree(group.is, 0, 0);
  // Where the value is that of the controller's default, it may be left out.
  const usual = controller.default?.value === group.is;
  const other = `Exclude<${typeText(controller.type)}, ${is}>`;
  return [
    shape(met, `${names.join(", ")}: only with \`${controller.name}\` ${text}.`, [
      prop(controller, is, !usual),
      ...members.map((arg) => prop(arg)),
    ]),
    shape(unmet, `Without ${names.join(", ")}: any other \`${controller.name}\`.`, [
      prop(controller, other, usual || !controller.optional),
      ...absent,
    ]),
  ];
}

function prop(arg: ArgumentModel, type = argumentType(arg), required = !arg.optional): Prop {
  const rules = [
    arg.characters === undefined
      ? ""
      : `Exactly ${arg.characters} character${arg.characters === 1 ? "" : "s"}.`,
    arg.min === undefined ? "" : `At least ${arg.min}${itemsOf(arg)}.`,
    arg.max === undefined ? "" : `At most ${arg.max}.`,
    arg.blank ? "" : "Not blank.",
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

/** The enums that a part's arguments name, by the module that has them. */
export function enumsOf(part: PartModel): { readonly name: string; readonly module: string }[] {
  const visit = (type: TypeModel): { readonly name: string; readonly module: string }[] => {
    if (type.kind === "list" || type.kind === "map") return visit(type.of);
    return type.kind === "enum" ? [{ name: type.definition.name, module: type.module }] : [];
  };
  return part.args.flatMap((arg) => visit(arg.type));
}
