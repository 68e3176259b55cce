import fc from "fast-check";
import { isMap, isScalar, isSeq, parseDocument, stringify, visit, type Pair } from "yaml";
import type { Spec } from "../base-spec.js";

// Edits that nobody thought of: something goes, comes twice, stands elsewhere, is called otherwise or is another value.

/** Values that definitions have. */
const values: readonly unknown[] = [
  ...[true, false, 0, 1, 2, 5, "x", "red", "here", "string", "boolean", "integer", "json"],
  ...["Color", "Shade", "FILE", "$folder", "$folder?", "$color", "$bucket", "${name}", "node"],
];

/** Facts that a definition often has, by name. */
const facts: readonly (readonly [string, unknown])[] = [
  ["optional", true],
  ["default", "x"],
  ["default", 5],
  ["default", true],
  ["min", 1],
  ["max", 4],
  ["many", true],
  ["required", true],
  ["in", "inputs"],
  ["wire", "other"],
  ["for", "vendor"],
  ["set", { more: "m" }],
  ["deprecated", "not any more."],
];

export interface Mutation {
  readonly file: number;
  readonly node: number;
  readonly how: "drop" | "rename" | "value" | "add" | "swap";
  readonly value: number;
}

export const anyMutation: fc.Arbitrary<Mutation> = fc.record({
  file: fc.nat(),
  node: fc.nat(),
  how: fc.constantFrom("drop", "rename", "value", "add", "swap"),
  value: fc.nat(),
});

/** The definitions with one edit. */
export function mutated(spec: Spec, { file, node, how, value }: Mutation): Spec {
  const names = Object.keys(spec);
  const name = names[file % names.length] ?? "";
  const document = parseDocument(String(spec[name]));
  // What is spoiled stays so.
  if (document.errors.length > 0) return spec;
  const pairs: (readonly [Pair[], number])[] = [];
  visit(document, {
    Map: (_, map) => {
      for (const index of map.items.keys()) pairs.push([map.items, index]);
    },
  });
  const [items = [], index = 0] = pairs[node % pairs.length] ?? [];
  const pair = items[index];
  if (pair === undefined) return spec;
  if (how === "drop") items.splice(index, 1);
  if (how === "rename" && isScalar(pair.key)) pair.key.value = `${String(pair.key.value)}Two`;
  if (how === "value") {
    const next = values[value % values.length];
    if (isScalar(pair.value)) pair.value.value = next;
    if (isSeq(pair.value)) pair.value.items.pop();
  }
  if (how === "add" && isMap(pair.value)) {
    const [key, fact] = facts[value % facts.length] ?? ["", ""];
    pair.value.set(key, document.createNode(fact));
  }
  if (how === "swap") items.splice(value % items.length, 0, ...items.splice(index, 1));
  return { ...spec, [name]: stringify(document) };
}
