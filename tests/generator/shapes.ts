import { secret } from "specanvil";
import { maybe, type Shape, text } from "./shape.js";
import { wideShapes } from "./wide-shapes.js";

// Packages of every shape.

export const shapes: Readonly<Record<string, Shape>> = {
  a: {
    body: `
slots: { all: { need: everything } }
steps:
  go: { slot: all, doc: Goes., set: { p: 1, q: null, r: true, s: 1.5, t: -3 } }`,
    good: ["start().go().toWorkflow()", "start({ all: true }).toWorkflow()"],
    bad: [
      "start().toWorkflow()",
      "start().go({})",
      "start().go().go()",
      "start({})",
      "start({ all: {} })",
    ],
    runs: [
      [[["go", undefined]], ["p", "q", "r", "s", "t"]],
      [{ all: true }, ["p", "q", "r", "s", "t"]],
    ],
  },
  x1: {
    body: `
slots: { one: { optional: true }, two: { optional: true } }
steps:
  first: { slot: one, doc: First., args: { a: ${maybe} }, set: { a: $a? } }
  second: { slot: two, doc: Second., set: { b: 1 } }`,
    good: [
      "start().toWorkflow()",
      "start({}).toWorkflow()",
      "start().second().first().toWorkflow()",
      "start().first({ a: undefined })",
      "start({ one: { a: 'x' }, two: true })",
      "start({ one: undefined })",
    ],
    bad: ["start().first({ b: 1 })", "start().first().first()", "start({ two: {} })"],
    runs: [
      [[], []],
      [
        [
          ["first", { a: "x" }],
          ["second", undefined],
        ],
        ["a", "b"],
      ],
      [{ one: { a: undefined }, two: true }, ["b"]],
    ],
  },
  [`p${"-long".repeat(11)}-end`]: {
    body: `
slots: { source: { need: a source }, left: { need: a left }, right: { need: a right } }
steps:
  # Written before the step that opens its slot.
  leftOne: { slot: left, doc: d, args: { l: ${text("l")} }, set: { l: $l } }
  both: { slot: source, then: [left, right], doc: Opens two., set: { both: 1 } }
  neither: { slot: source, doc: Opens none., set: { neither: 1 } }
  rightOne: { slot: right, doc: d, set: { r: 1 } }
  rightTwo: { slot: right, doc: d, args: { n: { type: integer, default: 3, doc: d } }, set: { n: $n } }`,
    good: [
      "start().neither().toWorkflow()",
      "start().both().leftOne({ l: 'x' }).rightTwo().toWorkflow()",
      "start().both().rightOne().leftOne({ l: 'x' }).toWorkflow()",
      "start({ source: { both: true, leftOne: { l: 'x' }, rightTwo: { n: 4 } } })",
    ],
    bad: [
      "start().both().toWorkflow()",
      "start().both().rightOne().toWorkflow()",
      "start().both().rightOne().rightTwo()",
      "start().leftOne({ l: 'x' })",
      "start({ source: { both: true, leftOne: { l: 'x' } } })",
      "start({ source: { both: true, leftOne: { l: 'x' }, rightOne: true, rightTwo: {} } })",
      "start({ source: { neither: true, rightOne: true } })",
    ],
    runs: [
      [
        [
          ["both", undefined],
          ["rightTwo", undefined],
          ["leftOne", { l: "x" }],
        ],
        ["both", "n", "l"],
      ],
      [{ source: { rightOne: true, leftOne: { l: "x" }, both: true } }, ["both", "l", "r"]],
    ],
  },
  nested: {
    body: `
slots: { source: { need: a source }, extra: { optional: true }, more: { need: more } }
steps:
  open: { slot: source, then: extra, doc: d, set: { open: 1 } }
  plus: { slot: extra, then: more, doc: d, set: { plus: 1 } }
  end: { slot: more, doc: d, set: { end: 1 } }`,
    good: [
      "start().open().toWorkflow()",
      "start().open().plus().end().toWorkflow()",
      "start({ source: { open: true } })",
      "start({ source: { open: true, plus: true, end: true } })",
    ],
    bad: [
      "start().open().plus().toWorkflow()",
      "start({ source: { open: true, plus: true } })",
      "start({ source: { open: true, end: true } })",
    ],
    runs: [
      [{ source: { open: true } }, ["open"]],
      [{ source: { end: true, plus: true, open: true } }, ["open", "plus", "end"]],
    ],
  },
  "optional-opened": {
    body: `
slots: { source: { need: a source }, extra: { optional: true } }
steps:
  open: { slot: source, then: extra, doc: d }
  plus: { slot: extra, doc: d, args: { a: ${text("d")} }, set: { a: $a } }
  minus: { slot: extra, doc: d, set: { minus: 1 } }`,
    good: [
      "start({ source: { open: true } })",
      "start({ source: { open: true, plus: { a: 'x' } } })",
      "start({ source: { open: true, plus: undefined } })",
    ],
    bad: [
      "start({ source: { open: true, plus: { a: 'x' }, minus: true } })",
      "start().plus({ a: 'x' })",
    ],
    runs: [[{ source: { open: true, plus: { a: "x" } } }, ["a"]]],
  },
  conditions: {
    body: `
slots: { s: { need: s } }
steps:
  set:
    slot: s
    doc: d
    args:
      on: { type: boolean, optional: true, doc: d }
      why: { type: string, optional: true, only: { on: true }, doc: d }
      kind: { type: Color, default: RED, doc: d }
      depth: { type: integer, optional: true, only: { kind: DEEP_BLUE }, doc: d }
      warmth: { type: integer, optional: true, only: { kind: RED }, doc: d }
      paint: { type: Paint, optional: true, doc: d }
    set: { on: $on?, why: $why?, kind: $kind?, depth: $depth?, warmth: $warmth?, paint: $paint? }`,
    good: [
      "start().set()",
      "start().set({ on: true, why: 'x' })",
      "start().set({ on: false })",
      "start().set({ kind: 'deep-blue', depth: 3 })",
      "start().set({ kind: 'red', warmth: 3, on: true, why: 'y' })",
      "start().set({ paint: 'dark' })",
    ],
    bad: [
      "start().set({ why: 'x' })",
      "start().set({ on: false, why: 'x' })",
      "start().set({ kind: 'red', depth: 3 })",
      "start().set({ kind: 'deep-blue', depth: 3, warmth: 1 })",
      "start().set({ kind: 'green' })",
      "start().set({ paint: 'green' })",
    ],
    runs: [
      [[["set", { kind: "deep-blue", depth: 3 }]], ["kind", "depth"]],
      [{ s: { on: true, why: "x", paint: "deep-blue" } }, ["on", "why", "kind", "paint"]],
    ],
  },
  "odd-names": {
    body: `
slots: { toString: { need: it }, hasOwnProperty: { optional: true }, default: { need: a default } }
steps:
  get: { slot: toString, doc: d, args: { default: ${text("d")}, class: ${maybe} }, set: { "a b": $default, constructor: $class, "quo\\"te": 1 } }
  static: { slot: hasOwnProperty, doc: d, args: { args: ${text("d")}, this: ${text("d")} }, set: { toString: $args, "2x": $this } }
  async: { slot: default, doc: d, set: { a: 1 } }`,
    good: [
      "start().get({ default: 'x' }).static({ args: 'a', this: 'b' }).async().toWorkflow()",
      "start({ toString: { default: 'x' }, default: true, hasOwnProperty: { args: 'a', this: 'b' } })",
    ],
    bad: ["start().get({ default: 'x' }).toWorkflow()"],
    runs: [
      [
        [
          ["get", { default: "x" }],
          ["async", undefined],
          ["static", { args: "a", this: "b" }],
        ],
        ["a b", "constructor", 'quo"te', "a", "toString", "2x"],
      ],
    ],
  },
  login: {
    body: `
slots: { s: { need: a login } }
steps:
  key:
    slot: s
    doc: d
    args: { token: { type: secret, doc: d }, host: { type: string, default: h, doc: d } }
    credential: { name: "\${credentialName}", host: $host, port: 443, password: $token, extra: { deep: { map: { a: x, b: 1 } } } }`,
    good: ["start().key({ token: secret.env('T') })"],
    bad: ["start().key({ token: 'text' })", "start().key()"],
    runs: [[[["key", { token: secret.env("T") }]], []]],
  },
  ...wideShapes,
};
