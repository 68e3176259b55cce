import {
  Args,
  Arrow,
  Call,
  Choice,
  Code,
  Entries,
  joined,
  Joined,
  type Key,
  type Tree,
} from "./literal.js";
import { printTree } from "./print-tree.js";

/** A tree in which what is long and repeats stands once, before it, under a name. */
export interface Hoisted {
  readonly tree: Tree;
  readonly constants: readonly (readonly [name: string, value: Tree])[];
}

type Kind = "text" | "type" | "args";

interface Found {
  readonly key: string;
  readonly value: Tree;
  readonly kind: Kind;
  count: number;
}

/** Shorter ones are as well said again. */
const fewestCharacters: Readonly<Record<Kind, number>> = { text: 18, type: 0, args: 40 };

/** @param type - The function that makes types of enums: what it makes is said once, as texts and arguments are */
export function hoist(tree: Tree, type: string): Hoisted {
  const kindOf = (part: Tree): Kind | undefined => {
    if (typeof part === "string") return "text";
    if (part instanceof Args) return "args";
    return part instanceof Call && part.name === type ? "type" : undefined;
  };
  // Of few parts: what holds others would be written out again at each level.
  const keyOf = (part: Tree): string | undefined => {
    const kind = kindOf(part);
    return kind && `${kind} ${JSON.stringify(part)}`;
  };
  const found = new Map<string, Found>();
  visit(tree, (value) => {
    const kind = kindOf(value);
    const key = keyOf(value);
    if (kind === undefined || key === undefined) return;
    const before = found.get(key);
    if (before) before.count += 1;
    else found.set(key, { key, value, kind, count: 1 });
  });
  const repeated = [...found.values()].filter(
    ({ value, kind, count }) =>
      count > 1 && printTree(value, 0, 0).length >= fewestCharacters[kind],
  );
  // What others are made of comes first.
  const sorted = (["text", "type", "args"] as const).flatMap((kind) =>
    repeated
      .filter((one) => one.kind === kind)
      .map(({ key, value }, index) => ({ name: `${kind}${index + 1}`, key, value })),
  );
  const names = new Map<string, Code>();
  const nameFor = (part: Tree): Code | undefined => {
    const key = keyOf(part);
    return key === undefined ? undefined : names.get(key);
  };
  const named = (part: Tree): Tree => nameFor(part) ?? rebuilt(part, named, nameOf);
  const nameOf = (key: Key): Key => {
    const name = key instanceof Joined ? nameFor(key.beginning) : undefined;
    return key instanceof Joined && name ? joined(key, name) : key;
  };
  const constants = sorted.map(({ name, key, value }) => {
    const constant = [name, rebuilt(value, named, nameOf)] as const;
    names.set(key, new Code(name));
    return constant;
  });
  return { tree: named(tree), constants };
}

/** Every part in the order in which it stands, and the beginnings of names. */
function visit(tree: Tree | undefined, use: (tree: Tree) => void): void {
  if (tree === undefined) return;
  use(tree);
  if (tree instanceof Entries) {
    for (const [key, value] of tree.entries) {
      if (key instanceof Joined) use(key.beginning);
      visit(value, use);
    }
  } else for (const part of partsOf(tree)) visit(part, use);
}

function partsOf(tree: Tree): readonly (Tree | undefined)[] {
  if (tree instanceof Call) return tree.args;
  if (tree instanceof Choice) return [tree.then, tree.otherwise];
  if (tree instanceof Arrow) return [tree.body];
  if (typeof tree !== "object" || tree === null || tree instanceof Code) return [];
  return Object.values(tree as Readonly<Record<string, Tree>>);
}

/** The same with other parts in it. */
function rebuilt(tree: Tree, part: (tree: Tree) => Tree, name: (key: Key) => Key): Tree {
  if (tree instanceof Call) return new Call(tree.name, ...tree.args.map(part));
  if (tree instanceof Choice) return new Choice(tree.tests, part(tree.then), part(tree.otherwise));
  if (tree instanceof Arrow) {
    return new Arrow(tree.parameters, rebuilt(tree.body, part, name) as Entries);
  }
  if (tree instanceof Entries) {
    return new Entries(tree.entries.map(([key, value]) => [name(key), part(value)]));
  }
  if (typeof tree !== "object" || tree === null || tree instanceof Code) return tree;
  if (Array.isArray(tree)) return tree.map(part);
  const entries = Object.entries(tree as Readonly<Record<string, Tree | undefined>>);
  return Object.fromEntries(entries.map(([key, value]) => [key, value && part(value)]));
}
