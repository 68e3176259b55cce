import { describe, expect, test } from "vitest";
import {
  connectionParts,
  type LinkCounts,
  type Props,
  stageParts,
} from "../../../runtime/datastage/stage/index.js";
import { secret } from "../../../runtime/index.js";
import { sample, sampleConnection } from "./sample-stage.js";

const none: LinkCounts = { inputs: 0, outputs: 0, references: 0, rejects: 0 };
const source: LinkCounts = { ...none, outputs: 1 };
const target: LinkCounts = { ...none, inputs: 1 };

describe("what a view holds", () => {
  // prettier-ignore
  const cases: readonly (readonly [what: string, props: Props, counts: LinkCounts, part: string, want: object])[] = [
    ["required and always there, counts", {}, source, "node", { output_count: 1, always: "yes", buf_size: 3, buf_count: 1 }],
    ["what is set, in the document's order", { keys: [], always: "no" }, source, "node", { always: "no", keys: [], output_count: 1, buf_size: 3, buf_count: 1 }],
    ["not what is set to null, nor its default", { always: null, bufSize: null }, source, "node", { output_count: 1, buf_count: 1 }],
    ["undefined is not set", { always: undefined }, source, "node", { always: "yes", output_count: 1, buf_size: 3, buf_count: 1 }],
    ["a source's properties", {}, source, "connection", { input_count: 0, output_count: 1, table: "t" }],
    ["a target's, without what never is by default", {}, target, "connection", { input_count: 1, lookup: "l", output_count: 0 }],
    ["what never is by default, where it is set", { table: "x" }, target, "connection", { input_count: 1, lookup: "l", output_count: 0, table: "x" }],
    ["what a condition lets in", { mode: "fast" }, target, "connection", { input_count: 1, lookup: "l", _mode: "fast", output_count: 0, when: "w" }],
    ["a parameter counts as any value", { mode: "#P.m#" }, target, "connection", { input_count: 1, lookup: "l", _mode: "#P.m#", output_count: 0, when: "w" }],
    ["all of a condition must hold", { mode: "fast", abort: false }, target, "connection", { abort: false, input_count: 1, lookup: "l", _mode: "fast", output_count: 0 }],
    ["what is set whatever the condition", { when: "x" }, target, "connection", { input_count: 1, lookup: "l", output_count: 0, when: "x" }],
    ["main views hold what says nothing else", { bufSize: 9 }, source, "connection", { buf_size: 9, input_count: 0, output_count: 1, table: "t" }],
    ["a name with a blank", { file: ["a"] }, target, "connection", { "file +": ["a"], input_count: 1, lookup: "l", output_count: 0 }],
    ["both where links enter and leave", {}, { ...none, inputs: 1, rejects: 1 }, "connection", { input_count: 1, output_count: 1, table: "t", lookup: "l" }],
    ["nothing without links", {}, none, "connection", {}],
    ["links of any kind decide", {}, { ...none, enters: 1 }, "connection", { input_count: 0, lookup: "l", output_count: 0 }],
    ["the ports", { port: 5 }, target, "input", { port: 5 }],
    ["the ports", { port: 5 }, target, "output", { port: 5 }],
    ["nothing that no view holds", { hidden: 1, wide: "anything" }, source, "connection", { input_count: 0, output_count: 1, table: "t", wide: "anything" }],
    ["nothing that it doesn't know", { other: 1 }, source, "node", { always: "yes", output_count: 1, buf_size: 3, buf_count: 1 }],
    ["items under their names on the wire", { keys: [{ key: "A", ciCs: "cs", none: undefined }] }, source, "node", { always: "yes", keys: [{ key: "A", "ci-cs": "cs" }], output_count: 1, buf_size: 3, buf_count: 1 }],
    ["references in, rejects out are counted", {}, { inputs: 1, outputs: 2, references: 3, rejects: 1 }, "node", { always: "yes", output_count: 3, buf_size: 3, buf_count: 1 }],
  ];

  test.each(cases)("%s: %j", (_, props, counts, part, want) => {
    const parts = stageParts(sample, props, counts);
    expect(parts[part as keyof typeof parts]).toEqual(want);
  });
});

test("keys stand in the document's order, the buffers that aren't set behind them", () => {
  const order = (props: Props): string[] => Object.keys(stageParts(sample, props, source).node);
  expect(order({})).toEqual(["always", "output_count", "buf_size", "buf_count"]);
  expect(order({ keys: [], always: "a" })).toEqual([
    "always",
    "keys",
    "output_count",
    "buf_size",
    "buf_count",
  ]);
  const set = Object.keys(
    stageParts(sample, { when: "w", abort: true, bufSize: 1 }, target).connection ?? {},
  );
  expect(set).toEqual(["buf_size", "abort", "input_count", "lookup", "output_count", "when"]);
});

test("what is returned is new each time", () => {
  const keys = [{ key: "A" }];
  const [one, two] = [stageParts(sample, { keys }, source), stageParts(sample, { keys }, source)];
  expect(one.node).not.toBe(two.node);
  expect(one.node["keys"]).not.toBe(keys);
  keys.push({ key: "B" });
  expect(one.node["keys"]).toEqual([{ key: "A" }]);
});

test("a connection holds what is set, by wire name, the last behind the others", () => {
  const password = secret.env("X");
  const parts = connectionParts(sampleConnection, {
    extra: "e",
    zone: "z",
    password,
    userName: "u",
    host: null,
  });
  expect(Object.entries(parts)).toEqual([
    ["a_user", "u"],
    ["password", password],
    ["zone", "z"],
    ["extra", "e"],
  ]);
});
