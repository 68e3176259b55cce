import { secret } from "specanvil";
import type { Kept } from "specanvil/datastage";
import { Peek } from "specanvil/datastage/stages/peek";
import { describe, expect, test } from "vitest";
import { refusal } from "./refusal.js";
import { frozenFlow } from "./samples/plain.js";

// What keep() puts into a document: into lists, too.

/** What a list of a stage's parameters comes to: [a, b, c] with what each of these keeps. */
function listOf(...all: Kept[]): unknown {
  const flow = frozenFlow("f");
  const peek = flow.add(Peek, "P").keep({ "/parameters/list": ["a", "b", "c"] });
  for (const each of all) peek.keep(each);
  return flow.toDocument().pipelines[0]?.nodes[0]?.parameters?.["list"];
}

describe("keep() on a list", () => {
  test.each<[string, Kept[], unknown[]]>([
    ["sets an item", [{ "/parameters/list/1": "B" }], ["a", "B", "c"]],
    ["takes an item away", [{ "/parameters/list/1": undefined }], ["a", "c"]],
    [
      "takes items away that pointers still count",
      [
        {
          "/parameters/list/0": undefined,
          "/parameters/list/1": undefined,
          "/parameters/list/2": "C",
        },
      ],
      ["C"],
    ],
    ["adds items", [{ "/parameters/list/-": ["d"] }], ["a", "b", "c", "d"]],
    [
      "adds items once more",
      [{ "/parameters/list/-": ["d"] }, { "/parameters/list/-": ["e", "f"] }],
      ["a", "b", "c", "d", "e", "f"],
    ],
    ["adds nothing", [{ "/parameters/list/-": undefined }], ["a", "b", "c"]],
    [
      "takes back what it has added",
      [
        { "/parameters/list/-": ["d"] },
        { "/parameters/list/-": undefined },
        { "/parameters/list/-": ["e"] },
      ],
      ["a", "b", "c", "e"],
    ],
  ])("%s", (_, kept, want) => {
    expect(listOf(...kept)).toStrictEqual(want);
  });

  test.each<[string, Kept, string]>([
    ["a name", { "/parameters/list/first": 1 }, "names no item of a list of 3"],
    ["a number in other words", { "/parameters/list/01": 1 }, "names no item of a list of 3"],
    ["a place behind its end", { "/parameters/list/3": 1 }, "names no item of a list of 3"],
    ["one item to add", { "/parameters/list/-": "d" }, "takes a list"],
  ])("refuses %s", (_, kept, words) => {
    expect(refusal(() => listOf(kept))).toContain(words);
  });
});

test("keep() knows nothing of what becomes of a value later, and keeps a secret one", () => {
  const inner = ["a"];
  const flow = frozenFlow("f");
  const value = { inner, password: secret.env("P") };
  flow.add(Peek, "P").keep({ "/parameters/value": value });
  const first = flow.toDocument();
  const parameters = (document: typeof first) => document.pipelines[0]?.nodes[0]?.parameters;
  expect(parameters(first)?.["value"]).toEqual(value);
  (parameters(first)?.["value"] as unknown as typeof value).inner.push("b");
  expect(parameters(flow.toDocument())?.["value"]).toEqual({ ...value, inner: ["a"] });
});
