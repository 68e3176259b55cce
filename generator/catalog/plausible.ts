import type { ArgumentModel, PartModel, TypeModel } from "../model/types.js";
import { Call, Code, type Tree } from "../render/literal.js";
import type { CodeData } from "./data.js";
import { library } from "./public-modules.js";

// Values that a reader takes for what they are: placeholders, or what the documentation gives as an example.

/** Remembers what the code of an example imports. */
export class Imports {
  readonly all: CodeData["imports"][number][] = [];
  readonly #enums: ReadonlyMap<string, string>;

  /** @param enums - The public modules of enums, by the module that defines them */
  constructor(enums: ReadonlyMap<string, string>) {
    this.#enums = enums;
  }

  secret(name: string): Tree {
    this.all.push([library, "secret"]);
    return new Code(`secret.env(${JSON.stringify(snake(name))})`);
  }

  /** A member of an enum; its value where no public module has the enum. */
  member(type: string, module: string, name: string, value: Tree): Tree {
    const home = this.#enums.get(module);
    if (home === undefined) return value;
    this.all.push([home, type]);
    return new Code(memberText(type, name));
  }
}

/** The arguments that an example gives: what must be given; where nothing must, some of what may. */
export function exampleArguments(part: PartModel, imports: Imports): Tree | undefined {
  const { args, some } = part;
  const shown = args.filter((arg) => isAsked(arg, args) || arg.name === some.at(-1));
  const others = args.filter(({ with: other, only }) => other === undefined && only === undefined);
  const given = shown.length > 0 ? shown : others.slice(0, 3);
  if (given.length === 0) return undefined;
  return Object.fromEntries<Tree>(given.map((arg) => [arg.name, argumentValue(arg, imports)]));
}

/** Whether an argument must be given when no optional one is. */
function isAsked({ optional, only }: ArgumentModel, args: readonly ArgumentModel[]): boolean {
  if (optional || only === undefined) return !optional;
  const controller = args.find(({ name }) => name === only.argument);
  if (controller?.optional === false) return exampleOf(controller) === only.is;
  return controller?.default?.value === only.is;
}

/** The value that an example gives an argument which decides about others. */
function exampleOf({ type }: ArgumentModel): unknown {
  if (type.kind === "boolean") return true;
  const { kind, definition } = type.kind === "enum" ? type : { kind: "", definition: undefined };
  return kind === "enum" && definition?.kind === "enum" ? definition.members[0]?.value : undefined;
}

function argumentValue(arg: ArgumentModel, imports: Imports): Tree {
  const { name, type, doc, characters, min, max } = arg;
  if (type.kind === "string" && characters !== undefined) {
    const usual = arg.default?.value;
    return typeof usual === "string" ? usual : ",".repeat(characters);
  }
  if (type.kind === "integer") {
    const usual = arg.default?.value;
    return typeof usual === "number" ? usual : Math.min(Math.max(min ?? 1, 1), max ?? Infinity);
  }
  if (type.kind === "list" && (min ?? 0) > 1) {
    return Array.from({ length: min ?? 1 }, () => typeValue(type.of, name, doc, imports));
  }
  return typeValue(type, name, doc, imports);
}

function typeValue(type: TypeModel, name: string, doc: string, imports: Imports): Tree {
  switch (type.kind) {
    case "string":
      return plausibleText(name, doc);
    case "boolean":
      return true;
    case "integer":
      return 1;
    case "secret":
      return imports.secret(name);
    case "json":
      return { key: "value" };
    case "list":
      return [typeValue(type.of, singular(name), doc, imports)];
    case "map":
      return { [plausibleText(singular(name), "")]: typeValue(type.of, "item", "", imports) };
    case "enum": {
      const { definition, module } = type;
      if (definition.kind === "union") return definition.values[0] ?? "";
      const [first] = definition.members;
      if (first === undefined) return "";
      return imports.member(definition.name, module, first.name, first.value);
    }
    case "variants": {
      const [item] = type.variants.items;
      return { type: item?.value ?? "", ...(item && (exampleArguments(item, imports) as object)) };
    }
  }
}

/** What the documentation gives as an example; otherwise the name, as somebody's own. */
export function plausibleText(name: string, doc: string): string {
  const [, example] =
    /(?:such as|for example|e\.g\.) `?([^\s`]+?)`?[.,;:)]?(?:\s|$)/.exec(doc) ?? [];
  if (example !== undefined) return example;
  return `my-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** `.s3({ … })`, or the start of a chain. */
export function callTree(name: string, args: Tree | undefined): Call {
  return new Call(name, ...(args === undefined ? [] : [args]));
}

/** `Color.RED` */
export function memberText(type: string, name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? `${type}.${name}` : `${type}[${JSON.stringify(name)}]`;
}

function singular(name: string): string {
  return name.replace(/ies$/, "y").replace(/([^s])s$/, "$1");
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
