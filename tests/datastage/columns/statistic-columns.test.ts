import { describe, expect, test } from "vitest";
import { statisticColumns } from "../../../runtime/datastage/columns/index.js";
import { brief, field, input, stage, type Props } from "./stage.js";

const a = input("a", "id integer", "amt double");

describe("statistics", () => {
  const like = field(" double");
  const data = {
    unset: "reduce",
    modes: {
      reduce: {
        list: "reduceProperties",
        of: "reduce",
        statistics: ["sum", "max"],
        like,
        whole: {
          key: "summary",
          like: field(" whole"),
          parts: ["n", "mean"],
          part: field(" part"),
        },
      },
      countField: { list: "countFieldProperties", statistics: ["countField"], like },
    },
  };
  const keyProperties = [{ key: "id" }];
  const cases: [string, Props, string][] = [
    ["keys only", { keyProperties }, "id<a.id"],
    [
      "of a column, in the order of its entries",
      { keyProperties, reduceProperties: [[{ reduce: "amt" }, { max: "m", sum: "s" }]] },
      "id<a.id, m double, s double",
    ],
    [
      "and those below one that holds others",
      { reduceProperties: [[{ summary: "t" }, { reduce: "amt" }]] },
      "t whole, t.n part, t.mean part",
    ],
    [
      "not of columns that don't come in",
      { reduceProperties: [[{ reduce: "q" }, { sum: "s" }]] },
      "",
    ],
    [
      "not those that nobody knows",
      { reduceProperties: [[{ reduce: "amt" }, { odd: "s", toString: "t" }]] },
      "",
    ],
    ["of a group that is no list", { reduceProperties: [{ reduce: "amt", sum: "s" }] }, "s double"],
    [
      "the number of rows",
      { selection: "countField", keyProperties, countFieldProperties: [[{ countField: "n" }]] },
      "id<a.id, n double",
    ],
    [
      "none of another mode",
      { selection: "countField", reduceProperties: [[{ reduce: "amt" }, { sum: "s" }]] },
      "",
    ],
    ["no schema in a mode that nobody knows", { selection: "toString" }, "no schema"],
    ["no schema in none", { selection: null }, "no schema"],
  ];
  test.each(cases)("%s", (_, props, want) => {
    expect(brief(statisticColumns(stage(props, [a]), data))).toBe(want);
  });
});
