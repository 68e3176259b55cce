import { describe, expect, test } from "vitest";
import {
  derive,
  markDerivation,
  statisticDerivations,
  type Derivations,
  type PortDraft,
} from "../../../runtime/datastage/encoders/index.js";
import { a, b, derived } from "./derived.js";
import { node, port } from "./node.js";

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
    ["what it says, also where a column is called so", "x<a.b", "x<a.b"],
  ];
  test.each(filled)("lets a column say of which it is a copy: %s", (_, column, want) => {
    const output = port("out", column);
    derive(node({}, [a(), b(), port("c:REFERENCE", "a.b")], [output, port("more")]));
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
