import { inspect } from "node:util";
import { secret } from "specanvil";
import { describe, expect, test } from "vitest";
import { shapes } from "../../../runtime/datastage/encoders/index.js";
import { resolveSecrets } from "../../../runtime/secret/resolve-secrets.js";
import { canaries } from "../../support/canaries.js";
import { node, port } from "./node.js";

describe("objects that users write", () => {
  const shape = {
    name: ["Name"],
    length: ["Precision", "text", 100],
    extended: ["Extended", "lower", false],
    derivation: ["derivation", "expression"],
    key: ["key", { quoted: "useExpressionKey" }],
    useExpressionKey: ["key_on"],
    inner: ["Inner", { shape: { deep: ["Deep", null, 1] } }],
    items: ["Items", { items: { deep: ["Deep"] }, ids: true }],
    arguments: ["arguments", { numbered: "Argument" }],
  } as const;
  const defaults = { Precision: "100", Extended: "false" };
  const cases: [string, unknown, unknown][] = [
    ["are written with what they are when nobody says", {}, defaults],
    [
      "in the document's order and names",
      { extended: true, name: "v" },
      { Name: "v", Precision: "100", Extended: "true" },
    ],
    ["without what is null", { length: null }, { Extended: "false" }],
    ["with texts", { length: 5 }, { ...defaults, Precision: "5" }],
    ["with texts as Python writes them", { length: true }, { ...defaults, Precision: "True" }],
    [
      "with expressions",
      { derivation: "a + 1" },
      { ...defaults, derivation: { expression: "a + 1" } },
    ],
    [
      "with expressions that are objects",
      { derivation: { expression: "x" } },
      { ...defaults, derivation: { expression: "x" } },
    ],
    ["with texts in quotes", { key: "k" }, { ...defaults, key: { expression: "`k`" } }],
    [
      "with texts that are expressions",
      { key: "k", useExpressionKey: true },
      { ...defaults, key: { expression: "k" }, key_on: true },
    ],
    [
      "with texts that aren't",
      { key: "k", useExpressionKey: false },
      { ...defaults, key: { expression: "`k`" }, key_on: false },
    ],
    ["with objects in them", { inner: {} }, { ...defaults, Inner: { Deep: 1 } }],
    [
      "with lists in them",
      { items: [{ deep: "x" }, {}] },
      { ...defaults, Items: [{ Deep: "x", id: 0 }, { id: 1 }] },
    ],
    [
      "with numbered arguments beside",
      { arguments: ["x", "y"] },
      { ...defaults, Argument1: "x", Argument2: "y" },
    ],
    ["not where they are written as in a document", { Name: "v", Odd: 1 }, { Name: "v", Odd: 1 }],
    [
      "but with its arguments brought up",
      { Name: "v", arguments: { Argument1: "z" } },
      { Name: "v", Argument1: "z" },
    ],
    ["not where they are none", "#P#", "#P#"],
  ];
  test.each(cases)("%s", (_, value, want) => {
    const draft = node({}, [], [], { Variables: [value as never] });
    shapes(draft, { in: "Variables", shape });
    expect(draft.parameters["Variables"]).toEqual([want]);
    expect(Object.keys((draft.parameters["Variables"] as object[])[0] ?? {})).toEqual(
      Object.keys(want as object),
    );
  });

  test("at ports, and where there is a list only", () => {
    const [input, output] = [port("a"), port("out")];
    Object.assign(input.parameters, { V: [{ name: "v" }] });
    Object.assign(output.parameters, { V: "#P#" });
    const draft = node({}, [input], [output]);
    for (const at of ["inputs", "outputs", "node"] as const)
      shapes(draft, { in: "V", at, shape: { name: ["Name"] } });
    expect(input.parameters).toEqual({ V: [{ Name: "v" }] });
    expect(output.parameters).toEqual({ V: "#P#" });
    expect(draft.parameters).toEqual({});
  });

  test("hold secrets, in quotes, that don't print", async () => {
    const draft = node({}, [], [], { V: [{ key: secret.value(canaries.s3) }] as never });
    shapes(draft, { in: "V", shape: { key: ["key", { quoted: "" }] } });
    const prints = [
      JSON.stringify(draft.parameters),
      inspect(draft.parameters, { depth: 9, showHidden: true }),
    ];
    for (const print of prints) {
      expect(print).toContain("[secret]");
      expect(print).not.toContain("quoted");
    }
    expect(await resolveSecrets(draft.parameters)).toEqual({
      V: [{ key: { expression: `\`${canaries.s3}\`` } }],
    });
  });
});
