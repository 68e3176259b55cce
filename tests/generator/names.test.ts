import { describe, expect, test } from "vitest";
import { baseSpec, edited, type Spec } from "./base-spec.js";
import { modelOf, placesOf, renderedOf } from "./in-memory.js";

// Which names can stand beside each other, within a module and among files.

const sample = baseSpec["acme/packages/sample.yaml"];
const openapi = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\n";

// prettier-ignore
const rows: readonly (readonly [what: string, more: Spec, places: readonly string[]])[] = [
  ["a second package of the same name in its folder", { "acme/packages/z.yaml": sample }, ["acme/packages/z.yaml:2:7 duplicate-name"]],
  ["one of the same name in another folder", { "acme/other/z.yaml": sample }, []],
  ["one of the same name under another platform", { "other/packages/z.yaml": sample, "other/f.yaml": baseSpec["acme/family.yaml"], "other/e.yaml": baseSpec["acme/enums.yaml"] }, []],
  ["an entry named as a module of enums", { "acme/z.yaml": "kind: entry\nname: enums\ndoc: d\nenums: [enums]\n" }, ["acme/z.yaml:2:7 duplicate-name"]],
  ["a second family of the same name", { "acme/deep/z.yaml": baseSpec["acme/family.yaml"] }, ["acme/family.yaml:2:7 duplicate-name"]],
  ["a second module of enums of the same name", { "acme/deep/z.yaml": "kind: enums\nname: enums\ndoc: d\nenums: { A: { doc: d, values: { B: b } } }\n" }, ["acme/enums.yaml:2:7 duplicate-name"]],
  ["an enum that another module has", { "acme/z.yaml": "kind: enums\nname: z\ndoc: d\nenums: { Color: { doc: d, values: { B: b } } }\n" }, ["acme/z.yaml:4:10 duplicate-name"]],
  ["an API named as a module of enums", { "acme/enums.openapi.yaml": openapi }, ["acme/enums.openapi.yaml:1:1 duplicate-name"]],
  ["two APIs of one name", { "acme/api.openapi.yaml": openapi, "acme/api.openapi.yml": openapi }, ["acme/api.openapi.yml:1:1 duplicate-name"]],
  ["an API whose name differs in case only", { "acme/Enums.openapi.yaml": openapi }, ["acme/Enums.openapi.yaml:1:1 duplicate-name"]],
  ["a folder whose name differs in case only", { "acme/Packages/z.yaml": sample }, ["acme/packages/sample.yaml:2:7 duplicate-name"]],
];

test.each(rows)("%s", (_, more, places) => {
  expect(placesOf({ ...baseSpec, ...more })).toEqual(places);
});

describe("an own type for each thing of a module", () => {
  const package_ = (name: string, slots: string, steps: string): Spec => ({
    ...baseSpec,
    "acme/packages/sample.yaml": `kind: package
name: ${name}
package: x
family: plain
title: T
doc: D.
metadata: { about: a, tags: [] }
slots: { ${slots} }
steps: { ${steps} }
`,
  });
  const step = (slot: string, args = ""): string => `{ slot: ${slot}, doc: d, args: { ${args} } }`;
  const text = "{ type: string, doc: d }";
  const maybe = "{ type: string, optional: true, only: { a: x }, doc: d }";

  // prettier-ignore
  const clashes: readonly (readonly [what: string, spec: Spec, place: string])[] = [
    ["a slot options with two steps", package_("p", "options: { need: n }", `a: ${step("options")}, b: ${step("options")}`), "8:10 name-clash"],
    ["a slot x that takes many steps and a slot xA", package_("p", "x: { need: n, many: true }, xA: { need: n }", `a: ${step("x")}, b: ${step("xA")}, c: ${step("xA")}`), "8:38 name-clash"],
    ["slots x and xStep", package_("p", "x: { need: n }, xStep: { need: n }", `a: ${step("x")}, b: ${step("x")}, c: ${step("xStep")}, d: ${step("xStep")}`), "8:26 name-clash"],
    ["the conditions of one step and the arguments of another", package_("p", "s: { need: n }, t: { need: n }", `a: ${step("s", `a: ${text}, bArgs: ${maybe}`)}, aWithB: ${step("t", `x: ${text}`)}`), "9:138 name-clash"],
    ["a package named as the base of a step", package_("a-base", "s: { need: n }", `a: ${step("s", `a: ${text}, b: ${maybe}`)}`), "9:10 name-clash"],
    ["an enum named as the arguments of a step", { ...package_("p", "s: { need: n }", `a: ${step("s", `x: ${text}`)}`), "acme/z.yaml": "kind: enums\nname: z\ndoc: d\nenums: { AArgs: { doc: d, values: { B: b } } }\n" }, "9:10 name-clash"],
  ];

  test.each(clashes)("%s", (_, spec, place) => {
    expect(placesOf(spec)).toEqual([`acme/packages/sample.yaml:${place}`]);
  });

  test.each([
    [
      "a slot steps with two steps",
      package_("p", "steps: { need: n }", `a: ${step("steps")}, b: ${step("steps")}`),
    ],
    [
      "a slot options with one step",
      package_("p", "options: { need: n }", `a: ${step("options")}`),
    ],
    [
      "steps that differ in case only",
      package_(
        "p",
        "s: { need: n }, t: { need: n }",
        `ab: ${step("s", `x: ${text}`)}, aB: ${step("t", `x: ${text}`)}`,
      ),
    ],
  ])("%s is no clash", (_, spec) => {
    expect(placesOf(spec)).toEqual([]);
  });
});

test("an enum of every module is imported from its own", () => {
  const spec = {
    ...edited("acme/packages/sample.yaml", "type: Shade", "type: Tint"),
    "acme/deep/z.yaml":
      "kind: enums\nname: z\ndoc: d\nenums: { Tint: { doc: d, values: { B: b } } }\n",
  };
  expect(modelOf(spec).diagnostics).toEqual([]);
  const text = renderedOf(spec).find(({ file }) => file.endsWith("sample.ts"))?.text;
  expect(text).toContain('import type { Tint } from "../deep/z.js";');
});
