import { describe, expect, test } from "vitest";
import {
  joinedColumns,
  linkedColumns,
  mergedColumns,
} from "../../../runtime/datastage/columns/index.js";
import { brief, input, type Props, stage } from "./stage.js";

const join = { first: "Left", next: "Intermediate #", last: "Right" };
const lookup = { first: "Primary", next: "Lookup #", byType: true };
const merge = { first: "Main", next: "Update #" };

const list = (...links: readonly string[]) =>
  links.map((link) => {
    const [link_label = "", link_name = ""] = link.split("=");
    return { link_label, link_name };
  });

const [a, b, c] = [
  input("a", "id integer", "x"),
  input("b", "id date", "y"),
  input("c", "y double", "z"),
];

describe("columns of labelled links", () => {
  test("come in the order of the links where no list is given; each name counts once", () => {
    const stageOf = (inputs: readonly (typeof a)[]) => stage({}, inputs);
    expect(brief(linkedColumns(stageOf([a, b, c]), join))).toBe("id<a.id, x<a.x, y<b.y, z<c.z");
    expect(brief(linkedColumns(stageOf([b, a]), join))).toBe("id<b.id, y<b.y, x<a.x");
    expect(brief(linkedColumns(stageOf([a]), join))).toBe("id<a.id, x<a.x");
    expect(linkedColumns(stageOf([]), join)).toEqual([]);
  });

  test("come in the order of the user's list", () => {
    const props = { inputlinkOrderingList: list("Right=a", "Left=c", "Intermediate 1=b") };
    const fields = linkedColumns(stage(props, [a, b, c]), join) ?? [];
    expect(brief(fields)).toBe("y<c.y, z<c.z, id<b.id, x<a.x");
    expect(fields[0]?.type).toBe("double");
  });

  test("aren't those of links without a label, or with one that isn't known", () => {
    const props = { inputlinkOrderingList: list("Left=a", "Middle=b", "Intermediate 9=c") };
    expect(brief(linkedColumns(stage(props, [a, b, c]), join))).toBe("id<a.id, x<a.x");
  });

  test("come by the kind of link where that tells which is the first", () => {
    const reference = input("a:REFERENCE", "id integer", "x");
    expect(brief(linkedColumns(stage({}, [reference, b]), lookup))).toBe("id<b.id, y<b.y, x<a.x");
  });

  test("are numbered from 0 where no link is the first", () => {
    expect(brief(linkedColumns(stage({}, [a, b]), { next: "#" }))).toBe("id<a.id, x<a.x, y<b.y");
  });

  test.each<[string, Props, unknown]>([
    ["is filled in", {}, list("0=a", "1=b")],
    ["stays as it is given", { inputlinkOrderingList: list("1=a") }, list("1=a")],
  ])("whose list %s", (_, props, want) => {
    linkedColumns(stage(props, [a, b]), { next: "#", fills: true });
    expect(props["inputlinkOrderingList"]).toEqual(want);
  });
});

describe("joined columns", () => {
  const keys = [{ key: "id" }];
  const cases: [string, Props, readonly (typeof a)[], string][] = [
    ["inner, which is what nobody says", {}, [a, b], "id<a.id, x<a.x, y<b.y"],
    ["left", { operator: "leftouterjoin" }, [a, b], "id<a.id, x<a.x, y<b.y"],
    [
      "right: keys from the right",
      { operator: "rightouterjoin", keyProperties: keys },
      [a, b],
      "id<b.id, x<a.x, y<b.y",
    ],
    [
      "right of three",
      { operator: "rightouterjoin", keyProperties: [{ key: "y" }] },
      [a, b, c],
      "y<c.y, id<a.id, x<a.x, z<c.z",
    ],
    ["right without keys", { operator: "rightouterjoin" }, [a, b], "no schema"],
    [
      "full: keys of both sides, renamed",
      { operator: "fullouterjoin", keyProperties: keys },
      [a, b],
      "leftRec_id<a.id, x<a.x, rightRec_id<b.id, y<b.y",
    ],
    ["full without keys", { operator: "fullouterjoin", keyProperties: [] }, [a, b], "no schema"],
    ["full of three", { operator: "fullouterjoin", keyProperties: keys }, [a, b, c], "no schema"],
    [
      "by an operator that nobody knows",
      { operator: "#P#", keyProperties: keys },
      [a, b],
      "no schema",
    ],
    ["by none", { operator: null, keyProperties: keys }, [a, b], "no schema"],
  ];
  test.each(cases)("%s", (_, props, inputs, want) => {
    expect(brief(joinedColumns(stage(props, inputs), join))).toBe(want);
  });

  test.each([
    ["innerjoin", true],
    ["leftouterjoin", true],
    ["rightouterjoin", false],
    ["fullouterjoin", false],
  ])("%s fills the list of its links in: %s", (operator, fills) => {
    const props: Props = { operator, keyProperties: keys };
    joinedColumns(stage(props, [a, b, c]), join);
    expect(props["inputlinkOrderingList"]).toEqual(
      fills ? list("Left=a", "Intermediate 1=b", "Right=c") : undefined,
    );
  });

  test("a renamed key takes the place of a column that is called so", () => {
    const right = input("b", "rightRec_id double", "id date");
    const left = input("a", "id", "rightRec_id");
    const props = { operator: "fullouterjoin", keyProperties: keys };
    expect(brief(joinedColumns(stage(props, [left, right]), join))).toBe(
      "leftRec_id<a.id, rightRec_id<b.id",
    );
  });
});

describe("merged columns", () => {
  test("are those of the main link, then new ones", () => {
    const props: Props = {};
    expect(brief(mergedColumns(stage(props, [a, b, c]), merge))).toBe(
      "id<a.id, x<a.x, y<b.y, z<c.z",
    );
    expect(props["inputlinkOrderingList"]).toEqual(list("Main=a", "Update 1=b", "Update 2=c"));
  });

  const rejects: [string, unknown, string][] = [
    ["no schema where links out have no labels", undefined, "no schema"],
    ["no columns where the label names no link in", list("Merged=r"), ""],
    [
      "by the last label that it has",
      list("'Odd' rejects=r", "'Update 1' rejects=r", "x=b"),
      "id date, y string",
    ],
    ["no columns where no link in is called like it", list("'Update 1' rejects=r"), ""],
    [
      "those of the link in that is called like the last one",
      list("'Update 1' rejects=r", "x=b"),
      "id date, y string",
    ],
  ];
  test.each(rejects)("of a reject link: %s", (_, outputlinkOrderingList, want) => {
    const props = { outputlinkOrderingList };
    expect(brief(mergedColumns(stage(props, [a, b], "r:REJECT"), merge))).toBe(want);
  });
});
