import type { ShapeModel, StageEnumModel } from "../../model/stages/types.js";
import { moved, namesLine } from "../layout.js";
import { docComment, lineWidth, type Tree } from "../literal.js";
import { printTree } from "../print-tree.js";
import { moduleSpecifier } from "../module-specifier.js";
import { type PropertyView, propertyView } from "./property-view.js";

/** What templates/stage-module.hbs lays out: flat, every text final. */
export interface ModuleView {
  readonly from: string;
  /** Imports, then what is passed on. */
  readonly lines: readonly string[];
  readonly enums: readonly {
    readonly doc: string;
    readonly constant: string;
    readonly type: string;
  }[];
  readonly interfaces: readonly InterfaceView[];
  readonly constants: readonly { readonly doc: string; readonly declaration: string }[];
}

export interface InterfaceView {
  readonly doc: string;
  /** Aliases that stand before it. */
  readonly before: string;
  readonly head: string;
  readonly props: readonly PropertyView[];
}

export function enumViews(enums: readonly StageEnumModel[]): ModuleView["enums"] {
  return enums.map(({ name, doc, members }) => {
    const head = `export const ${name} = `;
    const tree = Object.fromEntries(members);
    const after = " as const;";
    const here = `${head}${printTree(tree, 0, head.length, after.length)}`;
    const below = `${head.trimEnd()}\n  ${printTree(tree, 2, 2, after.length)}`;
    return {
      doc: docComment([doc]),
      constant: `${head.length < lineWidth ? here : below}${after}`,
      type: moved(`export type ${name} =`, `(typeof ${name})[keyof typeof ${name}];`),
    };
  });
}

export function shapeViews(shapes: readonly ShapeModel[]): InterfaceView[] {
  return shapes.map(({ name, doc, parts }) => ({
    doc: docComment([doc]),
    before: "",
    head: interfaceHead(
      name,
      [],
      parts.every(({ hidden }) => hidden),
    ),
    props: parts.filter(({ hidden }) => !hidden).map(propertyView),
  }));
}

/** `export interface A extends B, C {`, broken as prettier does; with both brackets where nothing stands between them. */
export function interfaceHead(name: string, bases: readonly string[], isEmpty: boolean): string {
  const head = `export interface ${name}`;
  const brackets = isEmpty ? "{}" : "{";
  if (bases.length === 0) return `${head} ${brackets}`;
  const flat = `${head} extends ${bases.join(", ")} ${brackets}`;
  if (flat.length <= lineWidth) return flat;
  const second = `  extends ${bases.join(", ")} ${brackets}`;
  if (second.length <= lineWidth) return `${head}\n${second}`;
  return `${head}\n  extends\n${bases.map((base) => `    ${base}`).join(",\n")} ${brackets}`;
}

/** `export const a: Type = { … };` */
export function constant(name: string, type: string, args: readonly string[], tree: Tree): string {
  const flat = `${type}${args.length === 0 ? "" : `<${args.join(", ")}>`}`;
  const head = `export const ${name}: ${flat} = `;
  const fits = head.length + 1 <= lineWidth;
  // Where all but the bracket fits, prettier breaks behind the sign.
  if (head.length === lineWidth || head.length === lineWidth + 1) {
    return `${head.trimEnd()}\n  ${printTree(tree, 2, 2)};`;
  }
  const broken = `export const ${name}: ${type}<\n${args.map((arg) => `  ${arg},`).join("\n")}\n> = `;
  const text = fits ? head : broken.replace(/,\n> = $/, "\n> = ");
  const column = text.length - text.lastIndexOf("\n") - 1;
  return `${text}${printTree(tree, 0, column)};`;
}

/** `import …` or `export …` lines, one a module, the modules in order. */
function nameLines(
  keyword: "import" | "export",
  from: string,
  names: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  return [...names]
    .sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1))
    .map(([module, set]) => {
      const own = module.startsWith("specanvil/") ? module : moduleSpecifier(from, module);
      return namesLine(...plainKeyword(keyword, sorted([...set])), own);
    });
}

/** The runtime comes first. */
function rank(module: string): string {
  return module.startsWith("specanvil/") ? ` ${module}` : module;
}

/** `import type { A }` where all are types. */
function plainKeyword(
  keyword: string,
  names: readonly string[],
): [keyword: string, names: string[]] {
  const types = names.every((name) => name.startsWith("type "));
  if (!types) return [keyword, [...names]];
  return [`${keyword} type`, names.map((name) => name.slice("type ".length))];
}

function sorted(names: readonly string[]): string[] {
  const key = (name: string): string => name.replace(/^type /, "").toLowerCase();
  return [...names].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Names by module, each once; a name that is imported as a value isn't imported as a type. */
export class Names {
  readonly #names = new Map<string, Set<string>>();

  add(module: string, ...names: readonly string[]): void {
    const set = this.#names.get(module) ?? new Set();
    for (const name of names) {
      if (name.startsWith("type ") && set.has(name.slice("type ".length))) continue;
      set.delete(`type ${name}`);
      set.add(name);
    }
    if (set.size > 0) this.#names.set(module, set);
  }

  lines(keyword: "import" | "export", from: string): string[] {
    return nameLines(keyword, from, this.#names);
  }
}
