import { maybe, type Shape, text } from "./shape.js";

/** Packages with slots that take many steps, with a start, an end, shared steps. */
export const wideShapes: Readonly<Record<string, Shape>> = {
  "many-needed": {
    body: `
slots: { source: { need: a source }, content: { need: content, many: true }, more: { optional: true } }
steps:
  from: { slot: source, doc: d, set: { from: 1 } }
  tables: { slot: content, then: more, doc: d, args: { t: ${maybe} }, set: { t: $t? } }
  views: { slot: content, doc: d, set: { views: 1 } }
  deeper: { slot: more, doc: d, set: { deeper: 1 } }
end: { set: { last: { taken: [deeper, views], then: 1, else: 2 } } }`,
    good: [
      "start().from().views().toWorkflow()",
      "start().views().from().tables().deeper().toWorkflow()",
      "start({ source: true, content: { views: true } })",
      "start({ source: true, content: { views: true, tables: { t: 'x' }, deeper: true } })",
      "start({ source: true, content: { tables: {} } })",
    ],
    bad: [
      "start().from().toWorkflow()",
      "start().views().views()",
      "start().from().deeper()",
      "start().tables().from().deeper().deeper()",
      "start({ source: true, content: {} })",
      "start({ source: true, content: { views: true, deeper: true } })",
      "start({ source: true, content: { views: true, other: true } })",
    ],
    runs: [
      [
        [
          ["views", undefined],
          ["tables", { t: "x" }],
          ["from", undefined],
          ["deeper", undefined],
        ],
        ["views", "t", "from", "deeper", "last"],
      ],
      [
        { content: { deeper: true, views: true, tables: {} }, source: true },
        ["from", "views", "deeper", "last"],
      ],
    ],
  },
  "many-optional": {
    body: `
slots: { extra: { optional: true, many: true } }
steps:
  one: { slot: extra, doc: d, set: { one: 1 } }
  two: { slot: extra, doc: d, args: { n: { type: integer, doc: d } }, set: { n: $n } }`,
    good: [
      "start().toWorkflow()",
      "start().two({ n: 1 }).one().toWorkflow()",
      "start({})",
      "start({ extra: {} })",
      "start({ extra: { one: true, two: { n: 2 } } })",
    ],
    bad: ["start().one().one()", "start().one().two({ n: 1 }).one()", "start({ extra: true })"],
    runs: [
      [[], []],
      [[["two", { n: 1 }]], ["n"]],
      [{ extra: { two: { n: 1 }, one: true } }, ["one", "n"]],
    ],
  },
  "start-alone": {
    body: `
start:
  args: { who: ${text("d")}, gone: { type: boolean, optional: true, doc: d }, all: { type: { list: string }, min: 1, optional: true, doc: d } }
  set: { who: $who, how: { if: $gone, then: away, else: here }, all: { encode: comma, of: $all } }
end: { set: { gone: $gone? } }`,
    good: [
      "start({ who: 'x' }).toWorkflow()",
      "start({ who: 'x', gone: true, all: ['a', 'b'] }).toWorkflow()",
    ],
    bad: ["start()", "start({})", "start({ who: 1 })", "start({ who: 'x', all: [] })"],
    runs: [
      [{ who: "x" }, ["who", "how", "all"]],
      [{ who: "x", gone: false }, ["who", "how", "all", "gone"]],
    ],
  },
  "start-and-steps": {
    body: `
start: { args: { who: ${text("d")}, dry: { type: boolean, optional: true, doc: d } }, set: { who: $who } }
slots: { source: { need: a source }, login: { need: a login }, extra: { optional: true } }
use: [keys]
steps:
  from: { slot: source, doc: d, set: { from: 1 } }
  more: { slot: extra, doc: d, args: { m: ${maybe} }, set: { m: $m? } }
end: { set: { dry: $dry?, more: { taken: more, then: 1, else: { if: $dry, then: 2, else: 3 } } } }`,
    good: [
      "start({ who: 'x' }).from().guest().toWorkflow()",
      "start({ who: 'x' }).more().guest().from().toWorkflow()",
      "start({ who: 'x', source: true, login: { guest: true } }).toWorkflow()",
      "const whole = { who: 'x', source: true, login: { guest: true } } as const; start(whole).toWorkflow()",
      "declare const given: Parameters<typeof start>[0]; start(given).toWorkflow()",
      "const few = { who: 'x' }; start(few).from().guest().toWorkflow()",
    ],
    bad: [
      "start()",
      "start({})",
      "start({ who: 'x' }).toWorkflow()",
      "start({ who: 'x' }).from().toWorkflow()",
      "start({ who: 'x', source: true }).toWorkflow()",
      "start({ source: true, login: { guest: true } })",
      "start({ who: 'x', source: true, login: { guest: true } }).more()",
    ],
    runs: [
      [
        { who: "x", login: { guest: true }, source: true, dry: true, extra: { m: "y" } },
        ["who", "from", "guest", "m", "dry", "more"],
      ],
      [{ who: "x", login: { guest: true }, source: true }, ["who", "from", "guest", "more"]],
    ],
  },
  "start-and-choices": {
    body: `
start: { args: { dry: { type: boolean, optional: true, doc: d } } }
slots: { extra: { optional: true } }
steps:
  more: { slot: extra, doc: d, set: { more: 1 } }`,
    good: [
      "start().toWorkflow()",
      "start({ dry: true }).more().toWorkflow()",
      "start({ dry: true, extra: true }).toWorkflow()",
      "start({ extra: true })",
    ],
    bad: ["start({ dry: true, extra: true }).more()", "start({ wet: true })"],
    runs: [
      [[["more", undefined]], ["more"]],
      [{ dry: true, extra: true }, ["more"]],
    ],
  },
};
