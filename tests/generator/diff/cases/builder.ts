import type { Case } from "./case.js";

// What callers of builders meet.

const sample = "acme/packages/sample.yaml";
const enums = "acme/enums.yaml";

export const builder: readonly Case[] = [
  ["a comment", sample, "slots:", "# Slots.\nslots:"],
  ["quotes", sample, "doc: Reads a file.", 'doc: "Reads a file."'],
  [
    "steps of one slot in another order",
    sample,
    "steps:\n  file:\n    slot: source\n    doc: Reads a file.\n    set: { source: FILE }\n",
    "steps:\n" + "  file: { set: { source: FILE }, doc: Reads a file., slot: source }\n",
  ],
  [
    "arguments in another order",
    sample,
    "bucket: { type: string, doc: The bucket. }\n      folder: { type: string, optional: true, doc: The folder. }",
    "folder: { type: string, optional: true, doc: The folder. }\n      bucket: { type: string, doc: The bucket. }",
  ],
  [
    "members in another order",
    enums,
    "{ DARK: dark, LIGHT: light }",
    "{ LIGHT: light, DARK: dark }",
  ],
  [
    "a union in another order",
    enums,
    "    union: [Color, Shade]\n    open",
    "    union: [Shade, Color]\n    open",
  ],
  ["words of a step", sample, "Reads a file.", "Reads one file.", "documentation"],
  ["words of an argument", sample, "The folder.", "The directory.", "documentation"],
  ["words of a package", sample, "Does what samples do.", "Does all.", "documentation"],
  ["words of a member", enums, "The color of the sea.", "As the sea.", "documentation"],
  ["what a slot needs, in other words", sample, "a login", "a key", "documentation"],
  [
    "a new step",
    sample,
    "  tune:",
    "  blob: { slot: source, doc: Reads a blob., set: { source: BLOB } }\n  tune:",
    "step-added",
  ],
  [
    "a step gone",
    sample,
    "  file:\n    slot: source\n    doc: Reads a file.\n    set: { source: FILE }\n",
    "",
    "step-removed",
  ],
  ["a step renamed", sample, "  file:", "  document:", "step-renamed"],
  [
    "a step deprecated",
    sample,
    "doc: Reads a file.",
    "doc: Reads a file.\n    deprecated: use store().",
    "step-deprecated",
  ],
  [
    "a step in another slot",
    sample,
    "  file:\n    slot: source",
    "  file:\n    slot: tuning",
    "step-moved",
    "slot-reshaped",
  ],
  ["a slot renamed", sample, "tuning", "settings", "slot-renamed"],
  [
    "a slot that must be filled",
    sample,
    "tuning: { optional: true }",
    "tuning: { need: tuning }",
    "slot-required",
  ],
  [
    "a slot that may stay empty",
    sample,
    "source: { need: a source }",
    "source: { optional: true }",
    "slot-optional",
  ],
  [
    "a slot that nothing opens",
    sample,
    "    then: login\n",
    "",
    "slot-unopened",
    "slot-opened-later",
  ],
  [
    "a slot that takes many",
    sample,
    "source: { need: a source }",
    "source: { need: a source, many: true }",
    "slot-takes-many",
  ],
  [
    "a second step for a slot of one",
    sample,
    "  tune:",
    "  still: { slot: tuning, doc: Nothing. }\n  tune:",
    "step-added",
    "slot-reshaped",
  ],
];
