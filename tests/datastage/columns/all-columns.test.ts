import { describe, expect, test } from "vitest";
import { allColumns, unitedColumns } from "../../../runtime/datastage/columns/index.js";
import { brief, field, input, type Props, stage, unknown } from "./stage.js";

const flag = field("keyChange unknown");
const made = field("made");

describe("all columns", () => {
  test("of all links, one after the other, each a copy of its own", () => {
    const a = input("a", "id integer", "name");
    const given = JSON.stringify(a);
    const fields = allColumns(stage({}, [a, input("b", "id date")]), {}) ?? [];
    expect(brief(fields)).toBe("id<a.id, name<a.name, id<b.id");
    expect(JSON.stringify(a)).toBe(given);
    expect(fields[0]?.metadata).toEqual({ ...a.fields?.[0]?.metadata, source_field_id: "a.id" });
    expect(fields[0]?.app_data).toBe(a.fields?.[0]?.app_data);
  });

  test("say no more of which column they were a copy before", () => {
    const copy = field("id", { metadata: { source_field_id: "far.x" } });
    expect(brief(allColumns(stage({}, [input("a", copy)]), {}))).toBe("id<a.id");
  });

  test("of no link are none, which is a schema without fields; so are those of links without columns", () => {
    expect(allColumns(stage({}, []), {})).toEqual([]);
    expect(allColumns(stage({}, [unknown("a")]), {})).toEqual([]);
  });

  const added: [string, object, Props, string][] = [
    ["a column", { column: made }, {}, "made string"],
    [
      "a column where a property says so",
      { column: flag, when: ["flag", "on"] },
      { flag: "on" },
      "keyChange unknown",
    ],
    ["none where it says otherwise", { column: flag, when: ["flag", "on"] }, { flag: "off" }, ""],
    ["none where nothing is said", { column: flag, when: ["flag", "on"] }, {}, ""],
    [
      "one where nothing is said but it is so",
      { column: flag, when: ["flag", "on", true] },
      {},
      "keyChange unknown",
    ],
    ["none where null is said", { column: flag, when: ["flag", "on", true] }, { flag: null }, ""],
    ["a column that a property names", { column: made, named: "as" }, { as: "sk" }, "sk string"],
    ["none without a name", { column: made, named: "as" }, { as: "" }, ""],
    ["one of an empty name", { column: made, named: "as", blank: true }, { as: "" }, " string"],
    ["none where nothing names it", { column: made, named: "as", blank: true }, {}, ""],
    [
      "one for each name",
      { column: made, each: "list" },
      { list: ["x", 1, "y"] },
      "x string, y string",
    ],
    [
      "one for each entry",
      { column: made, each: ["list", "c"] },
      { list: [{ c: "x" }, {}, 3] },
      "x string",
    ],
    ["none for what is no list", { column: made, each: "list" }, { list: "x" }, ""],
    [
      "a copy of the last link's",
      { column: made, named: "as", copyOf: "link" },
      { as: "v" },
      "v<b.v",
    ],
    ["a copy of itself", { column: made, named: "as", copyOf: "itself" }, { as: "v" }, "v<v"],
  ];
  test.each(added)("and besides, %s", (_, column, props, want) => {
    const inputs = [input("a", "id"), input("b")];
    const fields = allColumns(stage(props, inputs), { add: [column as never] });
    expect(brief(fields)).toBe(["id<a.id", want].filter(Boolean).join(", "));
  });

  const lengths: [unknown, number | string | undefined][] = [
    [undefined, 200],
    [50, 50],
    ["77", 77],
    ["#SET.length#", "#SET.length#"],
    [null, undefined],
  ];
  test.each(lengths)("as long as a property says: %j", (size, want) => {
    const add = [{ column: made, sized: ["size", 200] as const }];
    const [column] = allColumns(stage({ size }, []), { add }) ?? [];
    expect(column?.metadata.max_length).toBe(want);
    expect(Object.keys(column?.metadata ?? {})).toEqual(
      want === undefined
        ? ["description", "min_length"]
        : ["description", "max_length", "min_length"],
    );
  });

  test("without those that are named, where properties say so", () => {
    const except = { in: "gone", when: [["keep", "no", true]] as const };
    const inputs = [input("a", "id", "name")];
    const columns = (props: Props) => brief(allColumns(stage(props, inputs), { except }));
    expect(columns({ gone: ["id"] })).toBe("name<a.name");
    expect(columns({ gone: ["id"], keep: "yes" })).toBe("id<a.id, name<a.name");
  });
});

describe("united columns", () => {
  const inputs = [input("a", "id integer", "x", "id date"), input("b", "id", "y")];

  test("have each name once, the first of it", () => {
    const fields = unitedColumns(stage({}, inputs), {}) ?? [];
    expect(brief(fields)).toBe("id<a.id, x<a.x, y<b.y");
    expect(fields[0]?.type).toBe("integer");
  });

  test("take added ones in the place of those that are called so, or only where none is", () => {
    const add = [{ column: field("x double") }];
    expect(brief(unitedColumns(stage({}, inputs), { add }))).toBe("id<a.id, x double, y<b.y");
    expect(brief(unitedColumns(stage({}, inputs), { fill: add }))).toBe("id<a.id, x<a.x, y<b.y");
  });

  test("go without the one that a property names; of two others of a name, the later counts", () => {
    const fields = unitedColumns(stage({ of: "x" }, inputs), { without: "of" }) ?? [];
    expect(brief(fields)).toBe("id<b.id, y<b.y");
    expect(fields[0]?.type).toBe("string");
  });
});
