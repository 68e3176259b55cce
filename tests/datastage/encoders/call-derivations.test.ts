import { describe, expect, test } from "vitest";
import {
  callDerivations,
  changeDerivations,
  markDerivation,
  noDerivations,
  type PortDraft,
} from "../../../runtime/datastage/encoders/index.js";
import { a, b, derived } from "./derived.js";
import { field, port } from "./node.js";

describe("derivations that a stage computes", () => {
  const flag = { expression: "Flag()", when: ["flag", "on"], marked: "mark", column: "flag" };
  const cases: [
    string,
    object,
    Record<string, unknown>,
    readonly PortDraft[],
    readonly PortDraft[],
    string,
  ][] = [
    ["none", { rule: noDerivations }, {}, [a(), b()], [port("out", "id")], "none"],
    [
      "a call",
      { rule: callDerivations, calls: [flag] },
      { flag: "on" },
      [a()],
      [port("out", "id")],
      "flag: Flag() of a.flag",
    ],
    [
      "no call that isn't chosen",
      { rule: callDerivations, calls: [flag] },
      {},
      [a()],
      [port("out", "id")],
      "none",
    ],
    [
      "a call on the last column that is marked",
      { rule: callDerivations, calls: [flag] },
      { flag: "on" },
      [a()],
      [
        port(
          "out",
          field("p", { mark: true }),
          field("q", { mark: true }),
          field("r", { mark: false }),
        ),
      ],
      "q: Flag() of a.q",
    ],
    [
      "a call whose source is always called the same",
      { rule: callDerivations, calls: [{ ...flag, source: "flag" }] },
      { flag: "on" },
      [a()],
      [port("out", field("p", { mark: true }))],
      "p: Flag() of a.flag",
    ],
    [
      "calls on columns that properties name",
      {
        rule: callDerivations,
        calls: [
          { expression: "A()", named: "as", column: "c" },
          { expression: "B()", named: "bs" },
        ],
      },
      { as: "" },
      [a()],
      [port("out", "id")],
      "c: A() of a.c",
    ],
    [
      "a call for each link, and others before",
      { rule: callDerivations, calls: [{ expression: "A()", column: "c" }] },
      {},
      [a(), b()],
      [port("out", "id")],
      "id: id of a.id;b.id, c: A() of a.c, c: A() of b.c",
    ],
    [
      "calls alone",
      { rule: callDerivations, alone: true, calls: [{ expression: "A()", column: "c" }] },
      {},
      [a(), b()],
      [port("out", "id")],
      "c: A() of a.c, c: A() of b.c",
    ],
    [
      "a call for the link that is labelled",
      {
        rule: callDerivations,
        alone: true,
        labels: ["After"],
        calls: [{ expression: "A()", column: "c" }],
      },
      {
        inputlinkOrderingList: [
          { link_label: "After", link_name: "b" },
          { link_label: "Before", link_name: "a" },
        ],
      },
      [a(), b()],
      [port("out", "id")],
      "c: A() of b.c",
    ],
    [
      "a call for the first link where none is",
      {
        rule: callDerivations,
        alone: true,
        labels: ["After"],
        calls: [{ expression: "A()", column: "c" }],
      },
      {},
      [a(), b()],
      [port("out", "id")],
      "c: A() of a.c",
    ],
    [
      "a mark on the link out",
      { rule: markDerivation, when: ["m", "on"], column: "rec", expression: "P()" },
      { m: "on" },
      [a()],
      [port("out", "id")],
      "rec: P() of out.rec",
    ],
    [
      "no mark",
      { rule: markDerivation, when: ["m", "on"], column: "rec", expression: "P()" },
      {},
      [a()],
      [port("out", "id")],
      "none",
    ],
    [
      "changes",
      { rule: changeDerivations, label: "Change", code: "code" },
      {
        inputlinkOrderingList: [
          { link_label: "Change", link_name: "b" },
          { link_label: "Before", link_name: "a" },
        ],
      },
      [port("a:REFERENCE", "id"), port("b", "id", "code")],
      [port("out", "id")],
      "id: b.id of b.id;a.id",
    ],
    [
      "no changes without a list",
      { rule: changeDerivations, label: "Change", code: "code" },
      {},
      [a()],
      [port("out", "id")],
      "none",
    ],
  ];
  test.each(cases)("%s", (_, how, props, inputs, outputs, want) => {
    expect(derived(how, props, inputs, ...outputs)).toBe(want);
  });
});
