import {
  anchored,
  anchoredNames,
  comma,
  json,
  jsonObject,
  python,
  selection,
  selectionNames,
  text,
  unique,
} from "specanvil/builder";
import { describe, expect, test } from "vitest";

// What is given → what goes over the wire. The texts of json and python are those of the vendor's Python.

type Encode = (value: unknown) => unknown;
type Case = readonly [given: unknown, want: unknown];

function table(name: string, encode: unknown, cases: readonly Case[]): void {
  describe(name, () => {
    test.each(cases)("%j", (given, want) => {
      expect((encode as Encode)(given)).toEqual(want);
    });
  });
}

const map = (...entries: readonly (readonly [string, unknown])[]): Map<string, unknown> =>
  new Map(entries);

table("text", text, [
  [true, "true"],
  [false, "false"],
  [0, "0"],
  [-7, "-7"],
  [9007199254740991, "9007199254740991"],
  [null, null],
]);

table("comma", comma, [
  [[], ""],
  [["a"], "a"],
  [["a", "", "b,c"], "a,,b,c"],
]);

table("unique", unique, [
  [null, []],
  [[], []],
  [
    ["b", "a", "b", "A", "a"],
    ["b", "a", "A"],
  ],
]);

table("anchored", anchored, [
  [null, map()],
  [map(), map()],
  [map(["db", []]), map(["^db$", []])],
  // Nothing is escaped, and names keep their order.
  [map(["10", ["a.b", "^c$"]], ["2", [""]]), map(["^10$", ["^a.b$", "^^c$$"]], ["^2$", ["^$"]])],
  [map(["__proto__", ["x"]]), map(["^__proto__$", ["^x$"]])],
]);

table("anchored, of a list", anchoredNames, [
  [null, map()],
  [["b", "a"], map(["^b$", []], ["^a$", []])],
  [["a", "a"], map(["^a$", []])],
]);

table("selection", selection, [
  [null, map()],
  [map(["db", []]), map(["db", map()])],
  [map(["2", ["b", "a"]], ["1", []]), map(["2", map(["b", {}], ["a", {}])], ["1", map()])],
]);

table("selection, of a list", selectionNames, [
  [null, map()],
  [["b", "1"], map(["b", {}], ["1", {}])],
]);

table("python", python, [
  [null, "None"],
  [[true, false, null, 5, -0.5], "[True, False, None, 5, -0.5]"],
  [map(), "{}"],
  [map(["10", ["a"]], ["2", map(["k", "v"])]), "{'10': ['a'], '2': {'k': 'v'}}"],
  // One kind of quotes, unless it is in the text and the other isn't.
  ["it's", `"it's"`],
  [`both ' and "`, `'both \\' and "'`],
  ["back\\slash", "'back\\\\slash'"],
  ["tab\tnl\ncr\r\0\u001f\u007f", "'tab\\tnl\\ncr\\r\\x00\\x1f\\x7f'"],
  // Printable as they are; what Python counts as not printable is escaped by its code.
  ["é 日本 🚀", "'é 日本 🚀'"],
  ["\u00a0\u00ad\u2028\ufeff", "'\\xa0\\xad\\u2028\\ufeff'"],
  ["\ud800", "'\\ud800'"],
  ["\u{e0001}", "'\\U000e0001'"],
]);

table("json", json, [
  [map(["b", 1], ["10", null], ["2", [true]]), '{"b": 1, "10": null, "2": [true]}'],
  [map(["__proto__", map(["é", "🚀"])]), '{"__proto__": {"\\u00e9": "\\ud83d\\ude80"}}'],
  // What a choice of one branch leaves out.
  [{ a: undefined, b: 1 }, '{"b": 1}'],
  [{ a: undefined }, "{}"],
]);

describe("numbers of JSON that a user gave, as Python writes them", () => {
  const cases: readonly Case[] = [
    [0.5, "0.5"],
    [-3.75, "-3.75"],
    [0.0001, "0.0001"],
    [0.00001, "1e-05"],
    [-1.5e-7, "-1.5e-07"],
    [1e-100, "1e-100"],
    [123456789.125, "123456789.125"],
  ];
  test.each(cases)("%j", (given, want) => {
    const read = jsonObject.read("x", { n: given });
    expect(json(read)).toBe(`{"n": ${String(want)}}`);
    expect(python(read)).toBe(`{'n': ${String(want)}}`);
  });
});
