import { describe, expect, test } from "vitest";
import {
  callDerivations,
  changeDerivations,
  commonDerivations,
  derive,
  type Derivations,
  exportDerivations,
  expressionDerivations,
  generatedDerivations,
  importDerivations,
  listedDerivations,
  markDerivation,
  matchingDerivations,
  noDerivations,
  type PortDraft,
  pivotDerivations,
  reportDerivations,
  rulesetDerivations,
  statisticDerivations,
} from "../../../runtime/datastage/encoders/index.js";
import { field, node, port } from "./node.js";

/** What a rule says of the first output, in short: `column: expression of source`. */
function derived(
  how: object | undefined,
  props: Record<string, unknown>,
  inputs: readonly PortDraft[],
  ...outputs: readonly PortDraft[]
): string {
  derive(node(props, inputs, outputs), how as Derivations | undefined);
  const derivations = outputs[0]?.parameters["valueDerivation"] as
    Record<string, string>[] | undefined;
  if (derivations === undefined) return "none";
  return derivations
    .map(({ columnName, parsedExpression, sourceColumn }) =>
      [
        String(columnName),
        ": ",
        parsedExpression,
        sourceColumn === undefined ? "" : ` of ${sourceColumn}`,
      ].join(""),
    )
    .join(", ");
}

const a = () => port("a", "id", "x");
const b = () => port("b", "id", "y");
const sources = (output: PortDraft) =>
  output.fields
    ?.map(({ name, metadata }) => `${name}<${metadata.source_field_id ?? "?"}`)
    .join(" ");

describe("derive", () => {
  test("says of columns of several primary links that they are of all that are called like them", () => {
    expect(derived(undefined, {}, [a(), b()], port("out", "id", "y", "z"))).toBe(
      "id: id of a.id;b.id, y: y of b.y, z: z of ",
    );
    const reference = port("c:REFERENCE", "id");
    expect(derived(undefined, {}, [a(), reference, b()], port("out", "id"))).toBe(
      "id: id of a.id;c.id;b.id",
    );
  });

  test("says nothing where one link comes in, or several go out, or nothing is known", () => {
    expect(derived(undefined, {}, [a()], port("out", "id"))).toBe("none");
    expect(derived(undefined, {}, [a(), port("c:REFERENCE", "id")], port("out", "id"))).toBe(
      "none",
    );
    expect(derived(undefined, {}, [a(), b()], port("out", "id"), port("more", "id"))).toBe("none");
    expect(derived(undefined, {}, [a(), b()], port("out", null))).toBe("none");
    expect(derived(undefined, {}, [], port("out", "id"))).toBe("none");
    expect(() => derive(node({}, [a(), b()], []))).not.toThrow();
  });

  const filled: [string, string, string][] = [
    ["the only one that is called like it", "x", "x<a.x"],
    ["none of two", "id", "id<?"],
    ["none that isn't there", "q", "q<?"],
    ["the one that it says, with its link", "z<x", "z<a.x"],
    ["what it says, of two", "z<id", "z<id"],
    ["what it says, of none", "z<q", "z<q"],
    ["what it says, with a link", "x<far.x", "x<far.x"],
  ];
  test.each(filled)("lets a column say of which it is a copy: %s", (_, column, want) => {
    const output = port("out", column);
    derive(node({}, [a(), b()], [output, port("more")]));
    expect(sources(output)).toBe(want);
  });

  test("lets a column that is derived say nothing of that", () => {
    const output = port("out", "x", "id");
    derive(node({}, [a()], [output]), {
      rule: markDerivation,
      column: "x",
      expression: "Peek()",
    } as Derivations);
    expect(sources(output)).toBe("x<? id<a.id");
  });
});

describe("derivations", () => {
  const flag = { expression: "Flag()", when: ["flag", "on"], marked: "mark", column: "flag" };
  const cases: [
    string,
    object,
    Record<string, unknown>,
    readonly PortDraft[],
    readonly PortDraft[],
    string,
  ][] = [
    ["none", { rule: noDerivations }, {}, [a(), b()], [port("out", "id")], "none"],
    [
      "a call",
      { rule: callDerivations, calls: [flag] },
      { flag: "on" },
      [a()],
      [port("out", "id")],
      "flag: Flag() of a.flag",
    ],
    [
      "no call that isn't chosen",
      { rule: callDerivations, calls: [flag] },
      {},
      [a()],
      [port("out", "id")],
      "none",
    ],
    [
      "a call on the last column that is marked",
      { rule: callDerivations, calls: [flag] },
      { flag: "on" },
      [a()],
      [
        port(
          "out",
          field("p", { mark: true }),
          field("q", { mark: true }),
          field("r", { mark: false }),
        ),
      ],
      "q: Flag() of a.q",
    ],
    [
      "a call whose source is always called the same",
      { rule: callDerivations, calls: [{ ...flag, source: "flag" }] },
      { flag: "on" },
      [a()],
      [port("out", field("p", { mark: true }))],
      "p: Flag() of a.flag",
    ],
    [
      "calls on columns that properties name",
      {
        rule: callDerivations,
        calls: [
          { expression: "A()", named: "as", column: "c" },
          { expression: "B()", named: "bs" },
        ],
      },
      { as: "" },
      [a()],
      [port("out", "id")],
      "c: A() of a.c",
    ],
    [
      "a call for each link, and others before",
      { rule: callDerivations, calls: [{ expression: "A()", column: "c" }] },
      {},
      [a(), b()],
      [port("out", "id")],
      "id: id of a.id;b.id, c: A() of a.c, c: A() of b.c",
    ],
    [
      "calls alone",
      { rule: callDerivations, alone: true, calls: [{ expression: "A()", column: "c" }] },
      {},
      [a(), b()],
      [port("out", "id")],
      "c: A() of a.c, c: A() of b.c",
    ],
    [
      "a call for the link that is labelled",
      {
        rule: callDerivations,
        alone: true,
        labels: ["After"],
        calls: [{ expression: "A()", column: "c" }],
      },
      {
        inputlinkOrderingList: [
          { link_label: "After", link_name: "b" },
          { link_label: "Before", link_name: "a" },
        ],
      },
      [a(), b()],
      [port("out", "id")],
      "c: A() of b.c",
    ],
    [
      "a call for the first link where none is",
      {
        rule: callDerivations,
        alone: true,
        labels: ["After"],
        calls: [{ expression: "A()", column: "c" }],
      },
      {},
      [a(), b()],
      [port("out", "id")],
      "c: A() of a.c",
    ],
    [
      "a mark on the link out",
      { rule: markDerivation, when: ["m", "on"], column: "rec", expression: "P()" },
      { m: "on" },
      [a()],
      [port("out", "id")],
      "rec: P() of out.rec",
    ],
    [
      "no mark",
      { rule: markDerivation, when: ["m", "on"], column: "rec", expression: "P()" },
      {},
      [a()],
      [port("out", "id")],
      "none",
    ],
    [
      "changes",
      { rule: changeDerivations, label: "Change", code: "code" },
      {
        inputlinkOrderingList: [
          { link_label: "Change", link_name: "b" },
          { link_label: "Before", link_name: "a" },
        ],
      },
      [port("a:REFERENCE", "id"), port("b", "id", "code")],
      [port("out", "id")],
      "id: b.id of b.id;a.id",
    ],
    [
      "no changes without a list",
      { rule: changeDerivations, label: "Change", code: "code" },
      {},
      [a()],
      [port("out", "id")],
      "none",
    ],
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
      { rule: pivotDerivations, calls: ["Pivot", "Vertical"] },
      { pivotProperties: [{ name: "v" }] },
      [port("a")],
      [port("out", "v", "z", field("w", { pivot_property: "v" }))],
      "v: Pivot(v) of a.v, w: Pivot(v) of a.w",
    ],
    [
      "all of gathered rows",
      { rule: pivotDerivations, calls: ["Pivot", "Vertical"] },
      { pivotType: "verticalpivot" },
      [port("a")],
      [port("out", "v")],
      "v: Vertical(v) of a.v",
    ],
    [
      "those made of one",
      { rule: importDerivations, call: "I", of: "field", list: "schema", key: "ColumnName" },
      { field: "x", schema: [{ ColumnName: "i" }, { ColumnName: "k" }] },
      [a()],
      [port("out", "i", "x")],
      "i: I(a.x,i) of a.x",
    ],
    [
      "those made of one that doesn't come in",
      { rule: importDerivations, call: "I", of: "field", list: "schema", key: "ColumnName" },
      { field: "q", schema: [{ ColumnName: "i" }] },
      [a()],
      [port("out", "i")],
      "i: I(None.q,i) of None.q",
    ],
    [
      "none of what is rejected",
      { rule: importDerivations, call: "I", of: "field", list: "schema", key: "ColumnName" },
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

describe("derivations of statistics", () => {
  const how = {
    rule: statisticDerivations,
    unset: "reduce",
    modes: {
      reduce: {
        list: "reduceProperties",
        of: "reduce",
        calls: { sum: "Sum", max: "Max" },
        whole: { key: "summary", call: "Summary", parts: { n: "NumRecs" } },
      },
      countField: { list: "countFieldProperties", calls: { countField: "RecCount" } },
    },
  };
  const cases: [string, Record<string, unknown>, string][] = [
    [
      "in the order of the functions",
      { reduceProperties: [[{ reduce: "x" }, { max: "m", sum: "s" }]] },
      "s: Sum(a.x) of a.x, m: Max(a.x) of a.x",
    ],
    [
      "called like the column where they don't leave",
      { reduceProperties: [[{ reduce: "x" }, { sum: "gone" }]] },
      "x: Sum(a.x) of a.x",
    ],
    [
      "and what they hold",
      { reduceProperties: [[{ reduce: "x" }, { summary: "s" }]] },
      "s: Summary(a.x) of a.x, s.n: NumRecs(a.x) of a.x",
    ],
    ["of no column", { reduceProperties: [[{ sum: "s" }]] }, "s: Sum(a.None) of a.None"],
    [
      "of no column, and gone",
      { reduceProperties: [[{ sum: "gone" }]] },
      "null: Sum(a.None) of a.None",
    ],
    [
      "the number of rows",
      { selection: "countField", countFieldProperties: [[{ countField: "n" }]] },
      "n: RecCount() of a.n",
    ],
    [
      "in no mode",
      { selection: "odd", reduceProperties: [[{ reduce: "x" }, { sum: "s" }]] },
      "none",
    ],
  ];
  test.each(cases)("%s", (_, props, want) => {
    expect(derived(how, props, [a()], port("out", "s", "m"))).toBe(want);
  });
});
