import { Arrow, Call, Choice, Code, Entries, Joined, quote, type Tree } from "./literal.js";

/** A tree in which what is long and repeats stands once, before it, under a name. */
export interface Hoisted {
  readonly tree: Tree;
  readonly constants: readonly (readonly [name: string, value: Tree])[];
}

/** Shorter texts are as well said again. */
const fewestCharacters = 16;

/** @param types - The function whose calls are said once, as texts are */
export function hoist(tree: Tree, types: string): Hoisted {
  const found = new Map<string, { readonly value: Tree; count: number }>();
  const use = (value: Tree): void => {
    const key = keyOf(value, types);
    const before = found.get(key);
    if (before) before.count += 1;
    else found.set(key, { value, count: 1 });
  };
  visit(tree, types, use);
  const repeated = [...found.values()].filter(
    ({ value, count }) =>
      count > 1 && (typeof value !== "string" || value.length >= fewestCharacters),
  );
  const numbers = { text: 0, type: 0 };
  const constants = repeated.map(({ value }) => {
    const kind = typeof value === "string" ? "text" : "type";
    numbers[kind] += 1;
    return [`${kind}${numbers[kind]}`, value] as const;
  });
  const names = new Map(constants.map(([name, value]) => [keyOf(value, types), name]));
  return { tree: named(tree, types, names), constants };
}

/** What tells one text or type from another; empty for anything else. */
function keyOf(tree: Tree, types: string): string {
  if (typeof tree === "string") return `text ${tree}`;
  return tree instanceof Call && tree.name === types ? JSON.stringify(tree.args) : "";
}

/** Every text in the order in which it stands, the beginnings of names, and types. */
function visit(tree: Tree | undefined, types: string, use: (tree: Tree) => void): void {
  if (typeof tree === "string" || (tree instanceof Call && tree.name === types)) use(tree);
  else if (tree instanceof Entries) {
    for (const [key, value] of tree.entries) {
      if (key instanceof Joined) use(key.beginning);
      visit(value, types, use);
    }
  } else for (const part of partsOf(tree)) visit(part, types, use);
}

function partsOf(tree: Tree | undefined): readonly (Tree | undefined)[] {
  if (tree instanceof Call) return tree.args;
  if (tree instanceof Choice) return [tree.then, tree.otherwise];
  if (tree instanceof Arrow) return [tree.body];
  if (typeof tree !== "object" || tree === null || tree instanceof Code) return [];
  return Object.values(tree as Readonly<Record<string, Tree>>);
}

type Names = ReadonlyMap<string, string>;

function named(tree: Tree, types: string, names: Names): Tree {
  const inner = (part: Tree): Tree => named(part, types, names);
  const name = names.get(keyOf(tree, types));
  if (name !== undefined) return new Code(name);
  if (tree instanceof Call) return new Call(tree.name, ...tree.args.map(inner));
  if (tree instanceof Choice) return new Choice(tree.test, inner(tree.then), inner(tree.otherwise));
  if (tree instanceof Arrow) return new Arrow(tree.parameters, entriesOf(tree.body, types, names));
  if (tree instanceof Entries) return entriesOf(tree, types, names);
  if (typeof tree !== "object" || tree === null || tree instanceof Code) return tree;
  if (Array.isArray(tree)) return tree.map(inner);
  const entries = Object.entries(tree as Readonly<Record<string, Tree | undefined>>);
  return Object.fromEntries(entries.map(([key, value]) => [key, value && inner(value)]));
}

function entriesOf({ entries }: Entries, types: string, names: Names): Entries {
  return new Entries(
    entries.map(([key, value]) => {
      const name = key instanceof Joined ? names.get(keyOf(key.beginning, types)) : undefined;
      const code =
        key instanceof Joined && name !== undefined
          ? new Code(`${name} + ${quote(key.rest)}`)
          : key;
      return [code, named(value, types, names)];
    }),
  );
}
