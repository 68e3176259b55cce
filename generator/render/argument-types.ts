import { pascal } from "../model/names.js";
import type { ArgumentModel, StepModel, TypeModel } from "../model/types.js";
import { docComment, quote, unionType } from "./literal.js";

/** One declared type: an interface with its properties, or an alias. */
export interface TypeView {
  readonly doc: string;
  readonly exported: boolean;
  /** `interface S3Args` without its body; undefined for an alias. */
  readonly head: string | undefined;
  readonly props: readonly { readonly doc: string; readonly signature: string }[];
  /** The whole declaration of an alias. */
  readonly alias: string | undefined;
}

/** The name of the type of a step's arguments. */
export function argsName(step: { readonly name: string }): string {
  return `${pascal(step.name)}Args`;
}

/** Whether a step can be called without any argument. */
export function argsOptional(step: StepModel): boolean {
  return step.args.every((arg) => arg.optional);
}

/** The declared types of a step's arguments; none where it takes none. */
export function argumentTypes(step: StepModel): TypeView[] {
  if (step.args.length === 0) return [];
  const name = argsName(step);
  const doc = docComment([`Arguments of \`${step.name}()\`.`]);
  const groups = groupsOf(step.args);
  if (groups.length === 0) {
    return [
      {
        doc,
        exported: true,
        head: `interface ${name}`,
        props: step.args.map((arg) => prop(arg)),
        alias: undefined,
      },
    ];
  }
  // Arguments that go only with a value of another one: a union for each, so that the compiler says it.
  const grouped = new Set(groups.flatMap((group) => [group.controller, ...group.dependents]));
  const base = `${pascal(step.name)}Base`;
  const views: TypeView[] = [
    {
      doc: docComment([`Arguments of \`${step.name}()\` that go with any other.`]),
      exported: false,
      head: `interface ${base}`,
      props: step.args.filter((arg) => !grouped.has(arg)).map((arg) => prop(arg)),
      alias: undefined,
    },
  ];
  const parts = groups.map((group) => {
    const what = group.dependents.map((arg) => pascal(arg.name)).join("And");
    const withName = `${pascal(step.name)}With${what}`;
    const withoutName = `${pascal(step.name)}Without${what}`;
    const names = group.dependents.map((arg) => `\`${arg.name}\``).join(", ");
    views.push(
      {
        doc: docComment([`${names}: only with \`${group.controller.name}\` ${group.text}.`]),
        exported: false,
        head: `interface ${withName}`,
        props: [
          prop(group.controller, quote(group.is), true),
          ...group.dependents.map((arg) => prop(arg)),
        ],
        alias: undefined,
      },
      {
        doc: docComment([`Without ${names}: any other \`${group.controller.name}\`.`]),
        exported: false,
        head: `interface ${withoutName}`,
        props: [
          prop(group.controller, `Exclude<${typeText(group.controller.type)}, ${quote(group.is)}>`),
          ...group.dependents.map((arg) => prop({ ...arg, default: undefined }, "undefined")),
        ],
        alias: undefined,
      },
    );
    return `(${withName} | ${withoutName})`;
  });
  const declaration = `type ${name} = ${[base, ...parts].join(" & ")};`;
  return [...views, { doc, exported: true, head: undefined, props: [], alias: declaration }];
}

interface Group {
  readonly controller: ArgumentModel;
  readonly is: string;
  readonly text: string;
  readonly dependents: ArgumentModel[];
}

function groupsOf(args: readonly ArgumentModel[]): Group[] {
  const groups: Group[] = [];
  for (const arg of args) {
    if (arg.only === undefined) continue;
    const { argument, text } = arg.only;
    const is = String(arg.only.is);
    const controller = args.find((other) => other.name === argument);
    const group = groups.find((other) => other.controller === controller && other.is === is);
    if (group !== undefined) group.dependents.push(arg);
    else if (controller !== undefined) groups.push({ controller, is, text, dependents: [arg] });
  }
  return groups;
}

function prop(
  arg: ArgumentModel,
  type = typeText(arg.type),
  required = !arg.optional,
): TypeView["props"][number] {
  const rules = [
    arg.characters === undefined
      ? ""
      : `Exactly ${arg.characters} character${arg.characters === 1 ? "" : "s"}.`,
    arg.min === undefined ? "" : `At least ${arg.min}.`,
    arg.max === undefined ? "" : `At most ${arg.max}.`,
  ].filter((text) => text !== "");
  const paragraphs = [[arg.doc.trim(), ...rules].join(" ")];
  if (arg.default !== undefined && !required) paragraphs.push(`@defaultValue ${arg.default.text}`);
  const mark = required ? "" : "?";
  const end = required ? "" : " | undefined";
  return {
    doc: docComment(paragraphs, 2),
    signature: unionType(`${arg.name}${mark}:`, [`${type}${type === "undefined" ? "" : end}`]),
  };
}

/** The type of an argument as TypeScript writes it. */
export function typeText(type: TypeModel): string {
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

/** The enums that a step's arguments name, by the module that has them. */
export function enumsOf(step: StepModel): { readonly name: string; readonly module: string }[] {
  const visit = (type: TypeModel): { readonly name: string; readonly module: string }[] => {
    if (type.kind === "list") return visit(type.of);
    return type.kind === "enum" ? [{ name: type.definition.name, module: type.module }] : [];
  };
  return step.args.flatMap((arg) => visit(arg.type));
}
