import {
  Arrow,
  Call,
  Choice,
  Code,
  Entries,
  type Key,
  propertyKey,
  quote,
  type Tree,
} from "./literal.js";
import { textWidth } from "./text-width.js";

// Literals on one line, and what can't be on one.

/** A literal on one line; undefined where there isn't room for it, which is seen before all of it is printed. */
export function flatWithin(tree: Tree, room: number): string | undefined {
  const isObject = !isList(tree);
  const parts = isObject ? entriesOf(tree) : tree;
  if (parts.length === 0) {
    const flat = printFlat(tree);
    return textWidth(flat) <= room ? flat : undefined;
  }
  const [open, close] = isObject ? ["{ ", " }"] : ["[", "]"];
  let left = room - open.length - close.length;
  const texts: string[] = [];
  for (const part of parts) {
    const text = isObject ? flatEntry(part as Entry, left) : flatWithin(part as Tree, left);
    if (text === undefined) return undefined;
    left -= textWidth(text) + ", ".length;
    texts.push(text);
  }
  return `${open}${texts.join(", ")}${close}`;
}

function flatEntry([key, value]: Entry, room: number): string | undefined {
  if (isShort(key, value)) return textWidth(value.text) <= room ? value.text : undefined;
  const head = `${propertyKey(key)}: `;
  const flat = flatWithin(value, room - textWidth(head));
  return flat === undefined ? undefined : head + flat;
}

export function printFlat(tree: Tree): string {
  if (tree instanceof Code) return tree.text;
  if (tree instanceof Call) return `${tree.name}(${tree.args.map(printFlat).join(", ")})`;
  if (tree instanceof Arrow) {
    return `(${tree.parameters.join(", ")}) => (${printFlat(tree.body)})`;
  }
  if (tree instanceof Choice) {
    const { tests, then, otherwise } = tree;
    const test = tests.map(({ text }) => text).join(" || ");
    const yes = then instanceof Choice ? `(${printFlat(then)})` : printFlat(then);
    return `${test} ? ${yes} : ${printFlat(otherwise)}`;
  }
  if (typeof tree === "string") return quote(tree);
  if (isList(tree)) return `[${tree.map(printFlat).join(", ")}]`;
  if (typeof tree !== "object" || tree === null) return String(tree);
  const entries = entriesOf(tree);
  if (entries.length === 0) return "{}";
  const texts = entries.map(([key, value]) =>
    isShort(key, value) ? value.text : `${propertyKey(key)}: ${printFlat(value)}`,
  );
  return `{ ${texts.join(", ")} }`;
}

/** prettier breaks a list of several lists or several objects that have several items each. */
export function mustBreak(tree: Tree): boolean {
  if (isList(tree)) {
    const several =
      tree.length > 1 &&
      (tree.every((item) => isList(item) && item.length > 1) ||
        tree.every((item) => !isList(item) && entriesOf(item).length > 1));
    return several || tree.some(mustBreak);
  }
  if (tree instanceof Call) return tree.args.some(mustBreak);
  if (tree instanceof Arrow) return mustBreak(tree.body);
  if (tree instanceof Choice) return mustBreak(tree.then) || mustBreak(tree.otherwise);
  return entriesOf(tree).some(([, value]) => mustBreak(value));
}

/** Whether the name of a value is that of its property. */
export function isShort(key: Key, value: Tree): value is Code {
  return value instanceof Code && value.text === key;
}

type Entry = readonly [key: Key, value: Tree];

export function isList(tree: Tree): tree is readonly Tree[] {
  return Array.isArray(tree);
}

/** What stands in an object; nothing in anything else. */
export function entriesOf(tree: Tree): readonly Entry[] {
  if (typeof tree !== "object" || tree === null || isList(tree)) return [];
  if (tree instanceof Entries) return tree.entries;
  if (!isPlain(tree)) return [];
  return Object.entries(tree).filter((entry): entry is [string, Tree] => entry[1] !== undefined);
}

/** Whether something is no instance of the classes that a tree may hold. */
function isPlain(tree: object): tree is Readonly<Record<string, Tree | undefined>> {
  const prototype: unknown = Object.getPrototypeOf(tree);
  return prototype === Object.prototype || prototype === null;
}
