import fc from "fast-check";
import type { FlowGraph, NodeKind } from "../../../runtime/datastage/graph/index.js";

const kinds: readonly NodeKind[] = [
  "connector",
  "file",
  "processing",
  "custom",
  "subflow",
  "terminal",
  "unknown",
];
const types = ["PRIMARY", "REFERENCE", "REJECT"] as const;

/** One of everything. */
export const flow: FlowGraph = {
  name: "Customers",
  nodes: [
    { label: "Rows", kind: "processing", type: "Row Generator" },
    { label: "Codes", kind: "connector", type: "IBM Db2" },
    { label: "Look up", kind: "processing", type: "Lookup" },
    { label: "Out", kind: "file" },
    { label: "Bad", kind: "subflow" },
  ],
  links: [
    { from: 0, to: 2, type: "PRIMARY", name: "rows", columns: 12 },
    { from: 1, to: 2, type: "REFERENCE", name: "codes", columns: 1 },
    { from: 2, to: 3, type: "PRIMARY", columns: 0 },
    { from: 2, to: 4, type: "REJECT" },
  ],
  comments: [{ text: "What isn't found is bad.", about: [2, 4] }],
};

const hostile = [
  `"]:::x; click n0 "javascript:alert(1)"`,
  "</text><script>alert(1)</script>",
  "`**bold**` #quot; %%{init: {}}%% --> end",
  "a\nb\r\n\t---\u2028 c",
  "\u0000\u0007\ud800 \u202Eexe.txt\u202C & &amp; ' \ufffe",
  "]]> <!-- --> <![CDATA[",
  "",
  "   ",
  "数据 🚀 é",
];

const texts = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "binary", maxLength: 60 }));
/** Flows whose names mean harm. */
export const flows: fc.Arbitrary<FlowGraph> = fc.integer({ min: 1, max: 12 }).chain((count) => {
  const place = fc.nat({ max: count - 1 });
  return fc.record({
    name: texts,
    nodes: fc.array(
      fc.record({
        label: texts,
        kind: fc.constantFrom(...kinds),
        type: fc.option(texts, { nil: undefined }),
      }),
      { minLength: count, maxLength: count },
    ),
    links: fc.array(
      fc.record({
        from: place,
        to: place,
        type: fc.constantFrom(...types),
        name: fc.option(texts, { nil: undefined }),
        columns: fc.option(fc.nat({ max: 5000 }), { nil: undefined }),
      }),
      { maxLength: 20 },
    ),
    comments: fc.array(fc.record({ text: texts, about: fc.uniqueArray(place) }), { maxLength: 3 }),
  });
});
