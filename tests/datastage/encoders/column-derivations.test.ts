import { describe, expect, test } from "vitest";
import {
  commonDerivations,
  exportDerivations,
  expressionDerivations,
  generatedDerivations,
  importDerivations,
  listedDerivations,
  matchingDerivations,
  pivotDerivations,
  reportDerivations,
  rulesetDerivations,
  type PortDraft,
} from "../../../runtime/datastage/encoders/index.js";
import { a, b, derived } from "./derived.js";
import { field, port } from "./node.js";

describe("derivations of columns", () => {
  const cases: [
    string,
    object,
    Record<string, unknown>,
    readonly PortDraft[],
    readonly PortDraft[],
    string,
  ][] = [
    [
      "common ones, which take a source for their name",
      { rule: commonDerivations },
      {},
      [a(), b()],
      [port("out", "id", "x<a.x")],
      "id: id of a.id;b.id, x: a.x of a.a.x;b.a.x",
    ],
    [
      "listed ones",
      { rule: listedDerivations, call: "M", columns: ["p", "q"] },
      {},
      [port("a"), port("b:REFERENCE")],
      [port("out")],
      "p: M(p) of a.p, q: M(q) of a.q, p: M(p) of b.p, q: M(q) of b.q",
    ],
    [
      "those that leave the stage",
      { rule: matchingDerivations, call: "M", columns: ["p", "q"] },
      {},
      [port("a")],
      [port("out", "q", "z")],
      "q: M(q) of a.q",
    ],
    [
      "generated ones",
      { rule: generatedDerivations, call: "G", each: "list" },
      { list: ["g"] },
      [port("a")],
      [port("out")],
      "g: G(g) of a.g",
    ],
    [
      "those of sets of rules",
      { rule: rulesetDerivations, call: "S", list: "sets", key: "set" },
      { sets: [{ set: "AU" }, { set: "_AU" }] },
      [port("a")],
      [port("out", "x_AU", "y")],
      "x_AU: S(x_AU) of a.x_AU, x_AU: S(x_AU) of a.x_AU",
    ],
    [
      "those of a report",
      { rule: reportDerivations, columns: ["City_Q", "ISO_2_Q"] },
      {},
      [port("a")],
      [port("out", "ISO_2_Q", "z", "City_Q")],
      "ISO_2_Q: ISO of .ISO_2_Q, City_Q: City of .City_Q",
    ],
    [
      "pivoted ones",
      { rule: pivotDerivations, spread: "Pivot", gathered: ["down", "Down"] },
      { pivotProperties: [{ name: "v" }] },
      [port("a")],
      [port("out", "v", "z", field("w", { pivot_property: "v" }))],
      "v: Pivot(v) of a.v, w: Pivot(v) of a.w",
    ],
    [
      "all of gathered rows",
      { rule: pivotDerivations, spread: "Pivot", gathered: ["down", "Down"] },
      { pivotType: "down" },
      [port("a")],
      [port("out", "v")],
      "v: Down(v) of a.v",
    ],
    [
      "those made of one",
      { rule: importDerivations, call: "I", of: "field", list: "schema", key: "columnName" },
      { field: "x", schema: [{ columnName: "i" }, { ColumnName: "k" }] },
      [a()],
      [port("out", "i", "x")],
      "i: I(a.x,i) of a.x",
    ],
    [
      "those made of one that doesn't come in",
      { rule: importDerivations, call: "I", of: "field", list: "schema", key: "columnName" },
      { field: "q", schema: [{ ColumnName: "i" }] },
      [a()],
      [port("out", "i")],
      "i: I(None.q,i) of None.q",
    ],
    [
      "none of what is rejected",
      { rule: importDerivations, call: "I", of: "field", list: "schema", key: "columnName" },
      { field: "x", schema: [{ ColumnName: "i" }] },
      [a()],
      [port("out:REJECT", "i")],
      "none",
    ],
    [
      "the one made of others",
      { rule: exportDerivations, call: "E", into: "field", each: "schema" },
      { field: "o", schema: ["x", "id"] },
      [a()],
      [port("out", "o")],
      "o: E(a.id,a.x,o) of a.id;a.x",
    ],
    [
      "the one made of others that has no name",
      { rule: exportDerivations, call: "E", into: "field", each: "schema" },
      { schema: ["x"] },
      [a()],
      [port("out", "o")],
      "null: E(,None) of ",
    ],
  ];
  test.each(cases)("%s", (_, how, props, inputs, outputs, want) => {
    expect(derived(how, props, inputs, ...outputs)).toBe(want);
  });

  test("of common columns leave no source in them, nor in those that they share metadata with", () => {
    const shared = field("x<far.x");
    derived(
      { rule: commonDerivations },
      {},
      [port("a", shared), port("b")],
      port("out", { ...shared }),
    );
    expect(shared.metadata).toEqual({});
  });

  const expressions: [string, ReturnType<typeof field>, string][] = [
    [
      "with the source that it says",
      field("n<a.x", { derivation: "a.x + 1" }),
      "n: a.x + 1 of a.x",
    ],
    ["with the only one that it names", field("n<x", { derivation: "1" }), "n: 1 of a.x"],
    ["with what it names, where there is none", field("n<q", { derivation: "1" }), "n: 1 of q"],
    ["with the only one that is called like it", field("x", { derivation: "1" }), "x: 1 of a.x"],
    ["with none", field("q", { derivation: "5" }), "q: 5"],
    ["that is none", field("x"), "none"],
  ];
  test.each(expressions)("are expressions: %s", (_, column, want) => {
    expect(derived({ rule: expressionDerivations }, {}, [a()], port("out", column))).toBe(want);
  });
});
