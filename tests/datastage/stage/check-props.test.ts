import { expect, test } from "vitest";
import { checkProps, type Props } from "../../../runtime/datastage/stage/index.js";
import { secret } from "../../../runtime/index.js";
import { sample, sampleConnection } from "./sample-stage.js";

// prettier-ignore
const cases: readonly (readonly [props: Props, want: readonly string[]])[] = [
  [{ abort: true, always: "a", keys: [], mode: "fast", port: 5, wide: "x", when: null, table: undefined }, []],
  [{ abort: "#P#", port: "#S.P#", mode: "#m#", keys: "#k#", wide: "#w#" }, []],
  [{ port: "5433" }, []],
  [{ other: 1 }, ["unknown other: is no property of it"]],
  [{ gone: true }, ["unknown gone: is no property of it"]],
  [{ abort: "true" }, ["value abort: takes true or false"]],
  [{ always: 5 }, ["value always: takes a text"]],
  [{ port: 1.5 }, ["value port: takes an integer"]],
  [{ port: "5x" }, ["value port: takes an integer"]],
  [{ keys: {} }, ["value keys: takes a list"]],
  [{ mode: "slow" }, ['unlisted mode: takes one of "plain", "fast", ""']],
  [{ mode: ["plain", "fast"] }, ['unlisted mode: takes one of "plain", "fast", ""']],
  [{ mode: ["plain", 5] }, ['value mode: takes one of "plain", "fast", ""']],
  [{ mode: 5 }, ['value mode: takes one of "plain", "fast", ""']],
  [{ wide: 5 }, ["value wide: takes a text"]],
  [{ inputCount: 1 }, ["value inputCount: is counted from the links"]],
  [{ abort: 1, other: 1 }, ["value abort: takes true or false", "unknown other: is no property of it"]],
];

test.each(cases)("%j", (props, want) => {
  const found = checkProps(sample, props);
  expect(found.map(({ rule, property, message }) => `${rule} ${property}: ${message}`)).toEqual(
    want,
  );
});

test("a secret of a connection is a secret, or a parameter", () => {
  const problems = (password: unknown): number => checkProps(sampleConnection, { password }).length;
  expect(problems(secret.env("X"))).toBe(0);
  expect(problems("#P#")).toBe(0);
  expect(problems("clear")).toBe(1);
});
