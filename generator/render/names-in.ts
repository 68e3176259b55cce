import { Arrow, Call, Choice, Code, Entries, type Tree } from "./literal.js";

/** The functions of the runtime that a descriptor uses: what its module imports. */
export function bindingsIn(tree: Tree): string[] {
  const found = new Set<string>();
  visit(tree, (part) => {
    if (part instanceof Code) for (const name of part.bindings) found.add(name);
    if (part instanceof Call && part.name !== "String") found.add(part.name);
  });
  return [...found];
}

/** All names that have a meaning within it: what it imports, and the parameters of its functions. */
export function namesIn(tree: Tree): string[] {
  const found = bindingsIn(tree);
  visit(tree, (part) => {
    if (part instanceof Arrow) found.push(...part.parameters);
  });
  return found;
}

function visit(tree: Tree | undefined, use: (part: Tree) => void): void {
  if (tree === undefined) return;
  use(tree);
  for (const part of partsOf(tree)) visit(part, use);
}

function partsOf(tree: Tree): readonly (Tree | undefined)[] {
  if (tree instanceof Call) return tree.args;
  if (tree instanceof Choice) return [...tree.tests, tree.then, tree.otherwise];
  if (tree instanceof Arrow) return [tree.body];
  if (tree instanceof Entries) return tree.entries.map(([, value]) => value);
  if (typeof tree !== "object" || tree === null || tree instanceof Code) return [];
  return Object.values(tree as Readonly<Record<string, Tree | undefined>>);
}
