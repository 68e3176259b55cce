import { describe, expect, test } from "vitest";
import {
  inputOrder,
  outputOrder,
  outputsByType,
} from "../../../runtime/datastage/encoders/index.js";
import { node, port } from "./node.js";

const entry = (link_label: string, link_name: string) => ({ link_label, link_name });

describe("the order of ports", () => {
  const [a, b, c] = [port("a"), port("b"), port("c")];
  const joined = { labels: ["Left", "Intermediate #", "Right"], numbers: [1, 1] } as const;
  const cases: [string, object, unknown, readonly string[] | undefined][] = [
    ["is that of the links", {}, undefined, ["a", "b", "c"]],
    [
      "is that of their labels",
      joined,
      [entry("Right", "a"), entry("Left", "c"), entry("Intermediate 1", "b")],
      ["c", "b", "a"],
    ],
    ["is empty without a list", joined, undefined, []],
    ["is empty with an empty list", joined, [], []],
    ["isn't said where the list is null", joined, null, undefined],
    [
      "leaves out links without a label",
      joined,
      [entry("Left", "c"), entry("odd", "a"), entry("Right", "q")],
      ["c"],
    ],
    [
      "leaves out numbers beyond the list's length",
      joined,
      [entry("Left", "a"), entry("Intermediate 2", "b"), entry("Right", "c")],
      ["a", "c"],
    ],
    [
      "counts from 0 where it is told to",
      { labels: ["#"] },
      [entry("1", "a"), entry("0", "b")],
      ["b", "a"],
    ],
  ];
  test.each(cases)("%s", (_, data, list, want) => {
    const draft = node(
      { inputlinkOrderingList: list, outputlinkOrderingList: list },
      [a, b, c],
      [a, b, c],
    );
    inputOrder(draft, data);
    outputOrder(draft, data);
    expect(draft.inputsOrder?.map(({ link }) => link)).toEqual(want);
    expect(draft.outputsOrder?.map(({ link }) => link)).toEqual(want);
  });

  test("is by kind: rows, looked up rows, rejected rows", () => {
    const outputs = [port("r:REJECT"), port("p"), port("l:REFERENCE"), port("q")];
    const draft = node({}, [], outputs);
    outputsByType(draft, {});
    expect(draft.outputsOrder?.map(({ link }) => link)).toEqual(["p", "q", "l", "r"]);
  });
});
