import type { Case } from "./case.js";

// Families with facts, rules, variants.

const fullOne = "acme/packages/full.yaml";
const maker = "acme/maker.yaml";
const machines = "acme/machines.yaml";

export const full: readonly Case[] = [
  [
    "an entry that passes on others",
    "acme/index.yaml",
    "enums: [enums]",
    "enums: [machines]",
    "export-removed",
    "export-added",
  ],
  ["a fact that a default is", fullOne, "most: 7", "most: 8", "default-changed"],
  ["a default of the family, not taken by the package", maker, "  most: 10", "  most: 11"],
  [
    "one of more",
    maker,
    "  some: [owners, groups]\n",
    "    teams: { type: { list: string }, optional: true, doc: Which teams own it. }\n  some: [owners, groups, teams]\n",
    "argument-added",
    "rule-removed",
  ],
  ["none has to be given", maker, "  some: [owners, groups]\n", "", "rule-removed"],
  [
    "two that go together no more",
    fullOne,
    "optional: true, with: high,",
    "optional: true,",
    "rule-removed",
  ],
  [
    "two that go together",
    fullOne,
    "old: { type: boolean, optional: true,",
    "old: { type: boolean, optional: true, with: config,",
    "rule-added",
  ],
  ["a blank text allowed", maker, "type: string, blank: false,", "type: string,", "bounds-widened"],
  [
    "a variant gone",
    fullOne,
    "      SLOW:\n        doc: Slowly.\n        args: { assets: { type: { map: { list: string } }, doc: What is taken. } }\n        set: { slow: { encode: json, of: { encode: selection, of: $assets } } }\n",
    "",
    "variant-removed",
  ],
  [
    "a variant's argument",
    fullOne,
    "speed: { type: string,",
    "speed: { type: string, optional: true,",
    "argument-optional",
  ],
  [
    "an argument that may be left out, and its parameter with it",
    fullOne,
    'speed: { type: string, doc: How fast. } }\n        set: { "fast-${machine}-speed": $speed }',
    'speed: { type: string, optional: true, doc: How fast. } }\n        set: { "fast-${machine}-speed": $speed? }',
    "argument-optional",
  ],
  [
    "a variant's parameter",
    fullOne,
    "fast-${machine}-speed",
    "quick-${machine}-speed",
    "parameter-renamed",
  ],
  [
    "an argument renamed within the name of a parameter",
    fullOne,
    'machine: { type: Machine, doc: By which. }, speed: { type: string, doc: How fast. } }\n        set: { "fast-${machine}-speed"',
    'engine: { type: Machine, doc: By which. }, speed: { type: string, doc: How fast. } }\n        set: { "fast-${engine}-speed"',
    "argument-renamed",
  ],
  [
    "an argument whose default stood within the name of a parameter",
    fullOne,
    'speed: { type: string, doc: How fast. } }\n        set: { "fast-${machine}-speed"',
    'speed: { type: string, doc: How fast. }, tail: { type: string, default: speed, doc: Its end. } }\n        set: { "fast-${machine}-${tail}"',
    "argument-added",
  ],
  [
    "a member's fact",
    machines,
    "power: water",
    "power: wind",
    "parameter-changed",
    "parameter-changed",
  ],
  ["a value of the family", maker, "name: $title,", "name: x,", "parameter-changed"],
  [
    "a step that opens less",
    fullOne,
    "then: [login, include, exclude]",
    "then: [login, include]",
    "slot-unopened",
    "slot-opened-later",
  ],
  [
    "a replaced parameter",
    fullOne,
    "set: { window: 30,",
    "set: { window: 40,",
    "parameter-changed",
  ],
  [
    "a replacement",
    fullOne,
    "replace: { window: { encode: text, of: $days } }",
    "replace: { window: 5 }",
    "parameter-changed",
  ],
];
