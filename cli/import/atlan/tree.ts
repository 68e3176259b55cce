import { readWireText } from "./wire-text.js";

/** What is written or was received, as far down as names and lists lead, into the JSON inside of texts too. */
export type Tree = unknown;

/** The way from a tree to what is inside it. */
export type Place = readonly (string | number)[];

/** A text that holds an object or a list, as these. */
function opened(value: unknown): Tree {
  if (typeof value === "string") {
    if (!/^\s*[[{]/.test(value)) return value;
    return readWireText(value) ?? value;
  }
  return isPlain(value) ? new Map(Object.entries(value)) : value;
}

function isPlain(value: unknown): value is object {
  return (
    typeof value === "object" &&
    value !== null &&
    [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null)
  );
}

export function at(tree: Tree, place: Place): Tree {
  return place.reduce<Tree>((found, key) => {
    const inside = opened(found);
    if (inside instanceof Map) return (inside as ReadonlyMap<unknown, unknown>).get(key);
    return Array.isArray(inside) ? (inside as unknown[])[Number(key)] : undefined;
  }, tree);
}

/** The highest places at which two trees differ. Of the roots, each name is a place; below, other names make another thing. */
export function differing(one: Tree, other: Tree, place: Place = []): Place[] {
  const [a, b] = [opened(one), opened(other)];
  if (a instanceof Map && b instanceof Map) {
    const names = [...new Set([...a.keys(), ...b.keys()] as string[])];
    if (place.length === 0 || (names.length === a.size && names.length === b.size)) {
      return names.flatMap((name) => differing(a.get(name), b.get(name), [...place, name]));
    }
  }
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length) {
    return a.flatMap((item, index) => differing(item, b[index], [...place, index]));
  }
  return same(a, b) ? [] : [place];
}

/** Whether two trees say the same in the same order. What stands for a secret is any text. */
export function same(one: Tree, other: Tree): boolean {
  const [a, b] = [opened(one), opened(other)];
  if (isMask(a)) return isMask(b) ? a === b : b !== undefined && b !== null;
  if (a instanceof Map && b instanceof Map) {
    const [names, others] = [[...a.keys()] as string[], [...b.keys()] as string[]];
    return (
      names.length === others.length &&
      names.every((name, index) => name === others[index] && same(a.get(name), b.get(name)))
    );
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => same(item, b[index]));
  }
  return a instanceof Number || b instanceof Number ? String(a) === String(b) : Object.is(a, b);
}

/** A secret of any copy of the library. */
function isMask(value: unknown): boolean {
  return typeof value === "object" && value !== null && Symbol.for("specanvil.secret") in value;
}
