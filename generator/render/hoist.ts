import { ConstantNames } from "./constant-names.js";
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
  nameText,
  type Tree,
} from "./literal.js";
import { namesIn } from "./names-in.js";
import { printTree } from "./print-tree.js";

/** A tree in which what is long and repeats stands once, before it, under a name. */
export interface Hoisted {
  readonly tree: Tree;
  readonly constants: readonly (readonly [name: string, value: Tree])[];
}

const kinds = ["prefix", "text", "type", "args"] as const;
type Kind = (typeof kinds)[number];

/** Shorter ones are as well said again. */
const fewestCharacters: Readonly<Record<Kind, number>> = {
  prefix: 18,
  text: 18,
  type: 0,
  args: 40,
};

/** The beginning of names that have a host before them: `orchestration.atlan.com/`. */
const prefix = /^[a-z\d.-]+\.[a-z]+\/$/;

interface Found {
  readonly key: string;
  readonly value: Tree;
  readonly kind: Kind;
  /** What its name is made of. */
  readonly words: string;
  count: number;
}

/**
 * @param type - The function that makes types of enums: what it makes is said once, as texts and arguments are
 * @param taken - Names that the module has besides
 */
export function hoist(tree: Tree, type: string, taken: readonly string[]): Hoisted {
  const kindOf = (part: Tree): Kind | undefined => {
    if (typeof part === "string") return prefix.test(part) ? "prefix" : "text";
    if (part instanceof Args) return "args";
    return part instanceof Call && part.name === type ? "type" : undefined;
  };
  // Of few parts: what holds others would be written out again at each level.
  const keyOf = (part: Tree): string | undefined => {
    const kind = kindOf(part);
    return kind && `${kind} ${JSON.stringify(part)}`;
  };
  const isLong = ({ value, kind }: Found): boolean =>
    printTree(value, 0, 0).length >= fewestCharacters[kind];
  const found = new Map<string, Found>();
  visit(tree, [], (value, path) => {
    const kind = kindOf(value);
    const key = keyOf(value);
    if (kind === undefined || key === undefined) return true;
    const before = found.get(key);
    if (before) before.count += 1;
    else found.set(key, { key, value, kind, words: wordsOf(value, path), count: 1 });
    // What is said once is looked into once.
    return before === undefined || !isLong(before);
  });
  const repeated = [...found.values()].filter((one) => one.count > 1 && isLong(one));
  const free = new ConstantNames([...taken, ...namesIn(tree)]);
  const codes = new Map<string, Code>();
  const codeFor = (part: Tree): Code | undefined => {
    const key = keyOf(part);
    return key === undefined ? undefined : codes.get(key);
  };
  const named = (part: Tree): Tree => codeFor(part) ?? rebuilt(part, named, nameOf);
  const nameOf = (key: Key): Key => {
    const code = key instanceof Joined ? codeFor(key.beginning) : undefined;
    return key instanceof Joined && code ? joined(key, code) : key;
  };
  // What others are made of comes first.
  const sorted = kinds.flatMap((kind) => repeated.filter((one) => one.kind === kind));
  const constants = sorted.map(({ key, value, kind, words }) => {
    const name = free.take(words, kind);
    const constant = [name, rebuilt(value, named, nameOf)] as const;
    codes.set(key, new Code(name));
    return constant;
  });
  return { tree: named(tree), constants };
}

/**
 * A type is called as its enum; arguments as their step; a beginning as its host; a text as its property, or by itself
 * where it is none.
 */
function wordsOf(value: Tree, path: readonly string[]): string {
  if (typeof value === "string" && prefix.test(value)) return value.replace(/\..*/, "");
  const said = value instanceof Call ? value.args[0] : value;
  const place = value instanceof Call ? undefined : path.at(typeof value === "string" ? -1 : -2);
  return place ?? (typeof said === "string" ? said : "");
}

type Visit = (tree: Tree, path: readonly string[]) => boolean;

/**
 * Every part in the order in which it stands, and the beginnings of names.
 *
 * @param path - The properties that lead to it; none of what stands in a list
 * @param use - Says whether to go on to what is inside
 */
function visit(tree: Tree | undefined, path: readonly string[], use: Visit): void {
  if (tree === undefined || !use(tree, path)) return;
  if (tree instanceof Call) for (const arg of tree.args) visit(arg, [], use);
  else if (tree instanceof Arrow) visit(tree.body, path, use);
  else if (tree instanceof Choice) {
    for (const branch of [tree.then, tree.otherwise]) visit(branch, path, use);
  } else if (tree instanceof Entries) {
    for (const [key, value] of tree.entries) {
      if (key instanceof Joined) use(key.beginning, []);
      visit(value, [...path, textOf(key)], use);
    }
  } else if (Array.isArray(tree)) for (const item of tree as readonly Tree[]) visit(item, [], use);
  else if (typeof tree === "object" && tree !== null && !(tree instanceof Code)) {
    const entries = Object.entries(tree as Readonly<Record<string, Tree | undefined>>);
    for (const [key, value] of entries) visit(value, [...path, key], use);
  }
}

function textOf(key: Key): string {
  if (key instanceof Joined) return key.rest.filter((part) => typeof part === "string").join(" ");
  if (key instanceof Choice) return `${nameText(key.then)} ${nameText(key.otherwise)}`;
  return key instanceof Code ? key.text : key;
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
