import { expect, test } from "vitest";
import { nearest } from "../../../runtime/atlan/directory/near-names.js";

const people = [
  ["ada", "ada@example.com"],
  ["grace.hopper", "grace@example.com"],
  ["grace.hooper", undefined],
  ["grace.hopkins", undefined],
  ["data_team", "Data Team"],
  ["data_team_2", undefined],
  ["Ünsal", "unsal@example.com"],
  ["", "…"],
] as const;
const entries = people.map(([name, alias]) => ({ name, alias }));

test.each([
  ["Ada", ["ada"]],
  ["aad", ["ada"]],
  ["adda", ["ada"]],
  ["ADA@EXAMPLE.COM", ["ada"]],
  ["gracehopper", ["grace.hopper", "grace.hooper", "grace.hopkins"]],
  ["Data Team", ["data_team", "data_team_2"]],
  ["ünsal", ["Ünsal"]],
  ["bob", []],
  ["…", []],
  ["", []],
  ["x".repeat(100_000), []],
])("a name and those near it: %j", (given, want) => {
  expect(nearest(given, entries).map(({ name }) => name)).toEqual(want);
});
