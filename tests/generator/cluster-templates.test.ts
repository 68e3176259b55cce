import { expect, test } from "vitest";
import { clusterTemplates } from "../../generator/render/cluster-templates.js";
import { baseSpec } from "./base-spec.js";
import { modelOf } from "./in-memory.js";

// What the definitions say of the templates that run workflows: `specanvil lint` makes stand-ins of it.

const packageOf = (rest: string): string => `kind: package
name: judged
package: "@acme/judged"
family: plain
title: Judged
doc: What is judged.
metadata: { about: It is judged., tags: [one] }
${rest}`;

/** The parameters of a package, those that every workflow has with a `!`. */
function parametersOf(rest: string): string[] {
  const { modules, diagnostics } = modelOf({
    ...baseSpec,
    "acme/packages/judged.yaml": packageOf(rest),
  });
  expect(diagnostics).toEqual([]);
  const found = clusterTemplates(modules).find(({ from }) => from.endsWith("/judged.yaml"));
  return (found?.parameters ?? []).map(({ name, required }) => name + (required ? "!" : ""));
}

test("what is written with a value whenever a step is taken, or by every workflow, is asked for", () => {
  expect(
    parametersOf(`start:
  args:
    title: { type: string, doc: d }
    size: { type: integer, optional: true, doc: d }
    flag: { type: boolean, default: true, doc: d }
  set:
    name: $title
    size: $size
    flag: $flag
    encoded: { encode: json, of: { map: { size: $size } } }
    encoded-size: { encode: json, of: $size }
    chosen: { if: $flag, then: a, else: b }
    chosen-or-not: { if: $flag, then: a, else: $size }
    nothing: null
    text: "of \${title}"
    left-out: $size?
end:
  set: { last: 1, count: { taken: one, then: $size, else: 2 } }
slots: { source: { need: a source }, more: { optional: true } }
steps:
  one: { slot: source, doc: d, set: { both: 1, mode: a, first: 1 } }
  two: { slot: source, doc: d, args: { mode: { type: string, optional: true, doc: d } }, set: { both: 2, mode: $mode } }
  three: { slot: more, doc: d, set: { extra: 1 } }`),
  ).toEqual(
    "name! size flag! encoded! encoded-size chosen! chosen-or-not nothing text! left-out last! count both! mode first extra".split(
      " ",
    ),
  );
});

test("what stands in a slot that only some steps open is not asked for", () => {
  expect(
    parametersOf(`slots: { source: { need: a source }, credential: { need: a credential } }
steps:
  upload: { slot: source, doc: d, set: { how: a } }
  store: { slot: source, then: credential, doc: d, set: { how: b } }
  key: { slot: credential, doc: d, set: { where: c } }`),
  ).toEqual(["how!", "where"]);
});

test("names that are made of arguments are left out, and those of variants are there", () => {
  const text = "type: string, doc: d";
  expect(
    parametersOf(
      `variants:
  Filter:
    doc: A filter.
    type: Color
    items:
      RED: { doc: d, args: { regex: { ${text} } }, set: { red-filter: $regex } }
      DEEP_BLUE: { doc: d, args: { regex: { ${text} } }, set: { blue-filter: $regex } }
start:
  args:
    kind: { ${text} }
    filters: { type: { list: { variants: Filter } }, doc: d }
    mode: { type: Shade, doc: d }
    only-dark: { ${text}, only: { mode: DARK } }
  set:
    "by-\${kind}": 1
    dark: $only-dark
    some: { if: $kind, then: 1 }
    shade: $mode`.replaceAll("only-dark", "onlyDark"),
    ),
  ).toEqual(["dark", "some", "shade!", "red-filter", "blue-filter"]);
});
