import { expect, test } from "vitest";
import { diffDefinitions } from "../../../generator/diff/diff.js";
import { readSides } from "../../../generator/diff/read.js";
import { inputsOf } from "./inputs.js";

// Types of columns: the runtime has their types compiled in, so that no other set can be compiled against it.

const spec = {
  "flows/schema.yaml": `kind: column-types
name: field-types
doc: Types of columns.
groups: { texts: [varchar], numbers: [integer] }
types:
  varchar: { document: string, engine: STRING, database: VARCHAR, sizes: [100, 0, 100] }
  integer: { document: integer, engine: INT32, database: INTEGER, sizes: [6, 0, 100] }
  date: { document: date, engine: DATE, database: DATE, sizes: [10, 0, 100] }
options:
  length: { takes: integer, of: [texts], sets: length, doc: Its length. }
  sign: { takes: boolean, sets: ["numbers: signed", "texts: padded"], doc: Its sign. }
  nullable: { takes: boolean, sets: nullable, doc: Whether it may be null. }
`,
};

test.each([
  ["nothing", "", "", []],
  [
    "a type gone",
    "  date: { document: date, engine: DATE, database: DATE, sizes: [10, 0, 100] }\n",
    "",
    ["column-type-removed"],
  ],
  ["a type of another kind", "engine: INT32", "engine: INT64", ["document-changed"]],
  [
    "an option gone",
    "  nullable: { takes: boolean, sets: nullable, doc: Whether it may be null. }\n",
    "",
    ["column-option-removed"],
  ],
  [
    "an option of fewer types",
    "takes: boolean, sets: nullable",
    "takes: boolean, of: [texts], sets: nullable",
    ["column-option-removed"],
  ],
  [
    "an option that takes another type",
    "takes: integer, of",
    "takes: boolean, of",
    ["column-option-removed"],
  ],
  [
    "groups in another order, whose letters are others",
    "{ texts: [varchar], numbers: [integer] }",
    "{ numbers: [integer], texts: [varchar] }",
    [],
  ],
  ["a group more, before the others", "{ texts: [varchar]", "{ days: [date], texts: [varchar]", []],
  ["a group renamed", "texts", "words", []],
  [
    "groups that share letters, the other way round",
    'numbers: signed", "texts: padded',
    'texts: signed", "numbers: padded',
    ["document-changed"],
  ],
  [
    "a type that takes the place of another in a group",
    "texts: [varchar]",
    "texts: [date]",
    ["document-changed", "column-option-removed", "column-option-added"],
  ],
  [
    "a type that joins a group",
    "texts: [varchar]",
    "texts: [varchar, date]",
    ["document-changed", "column-option-added"],
  ],
  ["an option that sets something else", "sets: length", "sets: size", ["document-changed"]],
  [
    "options in another order, which is that of what they set",
    '  length: { takes: integer, of: [texts], sets: length, doc: Its length. }\n  sign: { takes: boolean, sets: ["numbers: signed", "texts: padded"], doc: Its sign. }\n',
    '  sign: { takes: boolean, sets: ["numbers: signed", "texts: padded"], doc: Its sign. }\n  length: { takes: integer, of: [texts], sets: length, doc: Its length. }\n',
    ["parameters-reordered"],
  ],
  ["words", "Its length.", "The length.", ["documentation"]],
])("%s", (_, from, to, want) => {
  const after = { "flows/schema.yaml": spec["flows/schema.yaml"].replaceAll(from, to) };
  const sides = {
    old: { label: "a", inputs: inputsOf(spec) },
    new: { label: "b", inputs: inputsOf(after) },
  };
  expect(diffDefinitions(readSides(sides)).map(({ code }) => code)).toEqual(want);
});
