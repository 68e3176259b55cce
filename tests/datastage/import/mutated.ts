import type { Random } from "../columns/random.js";

type Json = Record<string, unknown>;

const strange: readonly unknown[] = [
  "`${process.exit(7)}`",
  '"; throw new Error("ran"); "',
  "*/ throw 1; /*",
  "a\nb\r\u2028c\u202e",
  "${1}",
  "",
  0,
  -1.5,
  true,
  null,
  [],
  {},
  { a: { b: [1, "x"] } },
  ["l1", 2],
];
const keys = [
  "new_key",
  "a b",
  "constructor",
  "toString",
  "é",
  "x-y",
  "*/",
  "`",
  "1",
  "~/",
  "__proto__",
];

/** The same document with a few keys and values that nobody knows; where stages and links stand, it stays as it was. */
export function mutated<T extends object>(random: Random, document: T): T {
  const places = objectsIn(document);
  for (let left = 1 + random.below(4); left > 0; left -= 1) {
    const at = random.one(places);
    const kind = random.below(4);
    const own = Object.keys(at).filter((key) => !structural.has(key) && !isBranch(at[key]));
    if (kind > 1 && own.length > 0) {
      const key = random.one(own);
      if (random.chance(0.3)) Reflect.deleteProperty(at, key);
      else set(at, key, random.one(strange));
    } else set(at, random.one(keys), random.one(strange));
  }
  return document;
}

/** What the reader goes by. */
const structural = new Set(
  (
    "id node_id_ref type type_attr primary_pipeline pipeline_id_ref version subflow_node_ref url name links schema_ref op " +
    "odbc_type nodes pipelines ref"
  ).split(" "),
);

function isBranch(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}

function set(at: Json, key: string, value: unknown): void {
  const made: unknown = JSON.parse(JSON.stringify(value));
  Object.defineProperty(at, key, {
    value: made,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

function objectsIn(value: unknown): Json[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [value as Json, ...inner];
}
