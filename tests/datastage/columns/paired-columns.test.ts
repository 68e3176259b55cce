import { describe, expect, test } from "vitest";
import {
  appliedColumns,
  changedColumns,
  commonColumns,
  sideColumns,
} from "../../../runtime/datastage/columns/index.js";
import { brief, field, input, type Props, stage, unknown } from "./stage.js";

const a = input("a", "id integer", "x");
const b = input("b", "id integer", "y");

const list = (...labels: readonly string[]) =>
  labels.map((link) => {
    const [link_label = "", link_name] = link.split("=");
    return link_name === undefined ? { link_label } : { link_label, link_name };
  });

describe("columns beside each other", () => {
  const data = {
    labels: ["first", "second"] as const,
    side: field(" unknown"),
    add: [{ column: field("result integer") }],
  };
  const both =
    "first.id<a.id, first.x<a.x, first unknown, second.id<b.id, second.y<b.y, second unknown, result integer";
  const turned =
    "first.id<b.id, first.y<b.y, first unknown, second.id<a.id, second.x<a.x, second unknown, result integer";
  const cases: [string, Props, string][] = [
    ["in the order of the links", {}, both],
    [
      "as the list says, in any case of letters",
      { inputlinkOrderingList: list("SECOND=a", "First=b") },
      turned,
    ],
    ["as the list says of one", { inputlinkOrderingList: list("Second=a") }, turned],
    ["as the list says of the other", { inputlinkOrderingList: list("First=b") }, turned],
    [
      "in the order of the links, where the list names none",
      { inputlinkOrderingList: list("First") },
      both,
    ],
    [
      "not where the list names another link",
      { inputlinkOrderingList: list("First=q", "Second=b") },
      "no schema",
    ],
  ];
  test.each(cases)("%s", (_, props, want) => {
    expect(brief(sideColumns(stage(props, [a, b]), data))).toBe(want);
  });

  test("are known of two links only", () => {
    expect(sideColumns(stage({}, [a]), data)).toBeUndefined();
    expect(sideColumns(stage({}, [a, b, a]), data)).toBeUndefined();
    expect(brief(sideColumns(stage({}, [unknown("a"), b]), data))).toContain(
      "first unknown, second.id",
    );
  });
});

describe("columns of changes", () => {
  const captured = { labels: ["before", "after"] as const, code: field("change_code integer") };
  const applied = { labels: ["before", "change"] as const, code: "change_code" };

  test("are those after, as if they were of the link before, then others of before, then the code", () => {
    expect(brief(changedColumns(stage({}, [a, b]), captured))).toBe(
      "id<a.id, y<a.y, x<a.x, change_code integer",
    );
  });

  test("leave out values, and call the code as the user does", () => {
    const props = { valueProperties: [{ value: "x" }], codeField: "chg" };
    expect(brief(changedColumns(stage(props, [a, b]), captured))).toBe(
      "id<a.id, y<a.y, chg integer",
    );
  });

  test("have the code in the place of a column that is called so", () => {
    const props = { codeField: "id" };
    expect(brief(changedColumns(stage(props, [a, b]), captured))).toBe("id integer, y<a.y, x<a.x");
  });

  test("applied are those of the changes without the code", () => {
    const changes = input("b", "id", "change_code", "z");
    expect(brief(appliedColumns(stage({}, [a, changes]), applied))).toBe("id<a.id, z<a.z");
    const props = { codeField: "z" };
    expect(brief(appliedColumns(stage(props, [a, changes]), applied))).toBe(
      "id<a.id, change_code<a.change_code",
    );
  });

  test("are known of two links only", () => {
    expect(changedColumns(stage({}, [a]), captured)).toBeUndefined();
    expect(appliedColumns(stage({}, [a]), applied)).toBeUndefined();
  });
});

describe("common columns", () => {
  test("are those of the widest link that all others have, of the same type", () => {
    const wide = input("w", "id integer", "x", "y date");
    const other = input("o", "y", "x", "id integer");
    expect(brief(commonColumns(stage({}, [input("n", "x", "id integer"), wide, other]), {}))).toBe(
      "id integer, x string",
    );
    expect(commonColumns(stage({}, [wide, unknown("u")]), {})).toEqual([]);
    expect(commonColumns(stage({}, []), {})).toEqual([]);
  });

  test("of the first link, where several are as wide", () => {
    const [first, second] = [input("a", "x", "y"), input("b", "y", "x")];
    expect(brief(commonColumns(stage({}, [first, second]), {}))).toBe("x string, y string");
  });

  test("share their metadata with the columns that they are", () => {
    const fields = commonColumns(stage({}, [a, input("b", "x")]), {});
    expect(fields?.[0]?.metadata).toBe(a.fields?.[1]?.metadata);
  });
});
