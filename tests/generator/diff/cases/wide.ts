import type { Case } from "./case.js";

// Shared steps, a start and an end, slots that take many steps.

const shared = "acme/shared.yaml";
const wideOne = "acme/packages/wide.yaml";
const bare = "acme/packages/bare.yaml";

export const wide: readonly Case[] = [
  ["a shared step renamed", shared, "  guest:", "  visitor:", "step-renamed"],
  [
    "a step that is called as an argument is",
    wideOne,
    "  views:\n    slot: content",
    "  dry:\n    slot: content",
    "step-renamed",
  ],
  ["a shared step's default", shared, "default: here", "default: there", "default-changed"],
  ["a shared step's parameter", shared, "guest: true", "guest: yes", "parameter-changed"],
  [
    "steps that are shared no more",
    wideOne,
    "use: [keys]\nsteps:",
    "steps:\n  guest: { slot: login, doc: Signs in as a guest., set: { guest: true } }",
    "step-removed",
    "slot-reshaped",
  ],
  [
    "an argument of the start gone, for which there is one value",
    bare,
    '    gone: { type: boolean, default: false, doc: Whether it is gone for good. }\n  set:\n    target: $target\n    kind: { if: $gone, then: "gone-${target}", else: kept }\n',
    "  set:\n    target: $target\n    kind: kept\n",
    "argument-removed",
  ],
  ["an argument of the start in other words", bare, "The target.", "Its target.", "documentation"],
  ["a choice turned", bare, "else: kept", "else: left", "parameter-changed"],
  ["the end writes more", wideOne, "end:\n  set:", "end:\n  set:\n    fin: 1", "parameter-added"],
  [
    "the end asks for another step",
    wideOne,
    "{ taken: levels,",
    "{ taken: views,",
    "parameter-changed",
  ],
  ["the end asks in another order", wideOne, "taken: [slow, loud]", "taken: [loud, slow]"],
  [
    "a step more that the end asks for",
    wideOne,
    "end:\n  set:\n    dry: $dry?\n    config: { taken: levels,",
    "  hush: { slot: tuning, doc: Says less., set: { hush: 1 } }\nend:\n  set:\n    dry: $dry?\n    config: { taken: [levels, hush],",
    "step-added",
  ],
  [
    "steps of a slot for many in another order",
    wideOne,
    "  slow:\n    slot: tuning\n    doc: Slows it down.\n    set: { slow: 1 }\n  loud:\n    slot: tuning\n    doc: Says more.\n    set: { loud: 1 }\n",
    "  loud:\n    slot: tuning\n    doc: Says more.\n    set: { loud: 1 }\n  slow:\n    slot: tuning\n    doc: Slows it down.\n    set: { slow: 1 }\n",
    "steps-reordered",
  ],
  [
    "slots in another order",
    wideOne,
    "  tuning: { optional: true, many: true }\n  depth: { optional: true }",
    "  depth: { optional: true }\n  tuning: { optional: true, many: true }",
  ],
  [
    "slots of an options object in another order",
    wideOne,
    "  content: { need: content, many: true }\n  tuning: { optional: true, many: true }\n",
    "  tuning: { optional: true, many: true }\n  content: { need: content, many: true }\n",
    "steps-reordered",
  ],
  [
    "a slot that takes one",
    wideOne,
    "content: { need: content, many: true }",
    "content: { need: content }",
    "slot-takes-one",
  ],
  [
    "a step that opens no more",
    wideOne,
    "    then: depth\n",
    "",
    "slot-unopened",
    "slot-opened-later",
  ],
  [
    "more items asked for",
    wideOne,
    "type: { list: string }, min: 1",
    "type: { list: string }, min: 2",
    "items-demanded",
  ],
];
