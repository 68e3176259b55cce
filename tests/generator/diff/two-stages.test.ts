import { expect, test } from "vitest";
import { diffDefinitions } from "../../../generator/diff/diff.js";
import { readSides } from "../../../generator/diff/read.js";
import { inputsOf } from "./inputs.js";
import { stageSpec } from "./stage-spec.js";

// What one stage asks for says nothing about another, though both are changed.

type File = keyof typeof stageSpec;
type Edit = readonly [file: File, from: string, to: string];

const sink = "flows/stages/sink.yaml";
const depot: Edit = [
  sink,
  "  table: { type: string, title: Table }\n",
  "  table: { type: string, default: t, title: Table, required: true, when: { target: { number: [3] } } }\n  number: { type: integer, title: Number, default: 3 }\n",
];

test.each<[name: string, edits: readonly Edit[], want: readonly string[]]>([
  [
    "a property of the same name",
    [depot, ["flows/stages/mill.yaml", "Grinds rows.", "Grinds."]],
    [
      "stage sink: document-changed",
      "stage sink: document-changed",
      "stage sink: property-added",
      "stage mill: documentation",
      "stage sink: documentation",
    ],
  ],
  [
    "a part of the same name",
    [
      depot,
      [
        "flows/stages/mill.yaml",
        "    column: { type: string }\n",
        "    column: { type: string }\n    number: { type: integer, default: 1 }\n",
      ],
    ],
    [
      "stage sink: document-changed",
      "stage sink: document-changed",
      "stage mill: property-added",
      "stage sink: property-added",
      "stage sink: documentation",
    ],
  ],
  [
    "a property of a group that both have",
    [
      ["flows/groups/buffers.yaml", "title: Buffer size", "default: 7, title: Buffer size"],
      [
        sink,
        "properties:\n  table: { type: string, title: Table }\n",
        "use: [buffers]\nproperties:\n  table: { type: string, default: t, title: Table, required: true, when: { target: { bufferSize: [7] } } }\n",
      ],
    ],
    [
      "stage sink: document-changed",
      "stage sink: document-changed",
      "stage sink: document-changed",
      "stage sink: property-added",
      "stage sink: property-added",
      "stage mill,stage source: documentation",
      "stage sink: documentation",
    ],
  ],
])("%s", (_, edits, want) => {
  const after = { ...stageSpec } as Record<File, string>;
  for (const [file, from, to] of edits) {
    expect(after[file]).toContain(from);
    after[file] = after[file].replace(from, () => to);
  }
  const sides = {
    old: { label: "a", inputs: inputsOf(stageSpec) },
    new: { label: "b", inputs: inputsOf(after) },
  };
  const found = diffDefinitions(readSides(sides));
  expect(found.map(({ code, owners }) => `${owners.join()}: ${code}`)).toEqual(want);
});
