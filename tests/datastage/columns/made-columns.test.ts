import { describe, expect, test } from "vitest";
import {
  pivotedColumns,
  recordColumns,
  reportColumns,
  rulesetColumns,
  statisticColumns,
  verifiedColumns,
} from "../../../runtime/datastage/columns/index.js";
import { brief, field, input, type Props, stage } from "./stage.js";

const a = input("a", "id integer", "amt double");

describe("statistics", () => {
  const like = field(" double");
  const data = {
    unset: "reduce",
    modes: {
      reduce: {
        list: "reduceProperties",
        of: "reduce",
        statistics: ["sum", "max"],
        like,
        whole: {
          key: "summary",
          like: field(" whole"),
          parts: ["n", "mean"],
          part: field(" part"),
        },
      },
      countField: { list: "countFieldProperties", statistics: ["countField"], like },
    },
  };
  const keyProperties = [{ key: "id" }];
  const cases: [string, Props, string][] = [
    ["keys only", { keyProperties }, "id<a.id"],
    [
      "of a column, in the order of its entries",
      { keyProperties, reduceProperties: [[{ reduce: "amt" }, { max: "m", sum: "s" }]] },
      "id<a.id, m double, s double",
    ],
    [
      "and those below one that holds others",
      { reduceProperties: [[{ summary: "t" }, { reduce: "amt" }]] },
      "t whole, t.n part, t.mean part",
    ],
    [
      "not of columns that don't come in",
      { reduceProperties: [[{ reduce: "q" }, { sum: "s" }]] },
      "",
    ],
    [
      "not those that nobody knows",
      { reduceProperties: [[{ reduce: "amt" }, { odd: "s", toString: "t" }]] },
      "",
    ],
    ["of a group that is no list", { reduceProperties: [{ reduce: "amt", sum: "s" }] }, "s double"],
    [
      "the number of rows",
      { selection: "countField", keyProperties, countFieldProperties: [[{ countField: "n" }]] },
      "id<a.id, n double",
    ],
    [
      "none of another mode",
      { selection: "countField", reduceProperties: [[{ reduce: "amt" }, { sum: "s" }]] },
      "",
    ],
    ["no schema in a mode that nobody knows", { selection: "toString" }, "no schema"],
    ["no schema in none", { selection: null }, "no schema"],
  ];
  test.each(cases)("%s", (_, props, want) => {
    expect(brief(statisticColumns(stage(props, [a]), data))).toBe(want);
  });
});

describe("pivoted columns", () => {
  const index = field("index integer", { metadata: { description: "index", is_key: false } });
  const data = {
    index,
    types: { DOUBLE: ["double", "DFLOAT"], WCHAR: ["string", "STRING"] } as const,
  };
  const pivoted = (props: Props) => pivotedColumns(stage(props, [a]), data);

  test("are unknown without pivots", () => {
    expect(pivoted({})).toBeUndefined();
    expect(pivoted({ pivotProperties: [] })).toBeUndefined();
  });

  test("take new names, once for each, and keep of which they were a copy", () => {
    const pivotProperties = [
      { name: "v", derivation: "amt" },
      { name: "w", derivation: "amt" },
    ];
    expect(brief(pivoted({ pivotProperties }))).toBe("id<a.id, v double, w double");
  });

  test("take another type and size", () => {
    const pivot = { name: "v", derivation: "amt", sqlType: "CHAR", length: "7", scale: 2 };
    const [, column] = pivoted({ pivotProperties: [pivot] }) ?? [];
    expect(column?.metadata).toMatchObject({ max_length: 7, decimal_scale: 2 });
    expect(column?.app_data.odbc_type).toBe("CHAR");
    expect(a.fields?.[1]?.app_data.odbc_type).toBe("double");
  });

  test("are numbered by a column of the user's, or by one of the stage's", () => {
    const pivotProperties = [{ name: "ix", isPivotIndex: true }];
    const named = pivoted({ pivotProperties, pivotIndex: true });
    expect(brief(named)).toBe("id<a.id, amt<a.amt, ix integer");
    expect(named?.at(-1)?.metadata).toEqual({ description: "index" });
    const unnamed = pivoted({ pivotProperties: [{ name: "v" }], pivotIndex: true });
    expect(unnamed?.at(-1)).toEqual(index);
  });

  test("gathered, take the type that they say, and have what is computed of them beside", () => {
    const pivot = {
      name: "amt",
      sqlType: "WCHAR",
      length: 9,
      scale: 0,
      signed: true,
      unicode: false,
      aggFunction: [
        { functionName: "sum", sqlType: "DOUBLE", precision: 1, length: 2, scale: 3 },
        { functionName: "odd", sqlType: "ODD" },
      ],
    };
    const fields = pivoted({ pivotType: "verticalpivot", pivotProperties: [pivot] }) ?? [];
    expect(brief(fields)).toBe("id<a.id, amt string, amt_sum double");
    expect(fields.slice(1).map(({ metadata, app_data }) => [metadata, app_data])).toEqual([
      [
        { max_length: 9, min_length: 9, decimal_scale: 0, is_signed: true },
        { odbc_type: "WCHAR", type_code: "STRING", is_unicode_string: null },
      ],
      [
        { max_length: 2, min_length: 2, decimal_precision: 1, decimal_scale: 3 },
        { odbc_type: "DOUBLE", type_code: "DFLOAT" },
      ],
    ]);
  });

  test("gathered, are left out where their type isn't known", () => {
    const pivotProperties = [{ name: "amt", sqlType: "ODD" }];
    expect(brief(pivoted({ pivotType: "verticalpivot", pivotProperties }))).toBe("id<a.id");
  });
});

describe("reports", () => {
  const like = field("", { metadata: { description: "", max_length: 0, is_key: false } });

  test("have always the same columns, which nobody else can change", () => {
    const columns = [field("count double")];
    const fields = reportColumns(stage({}, [a]), { columns });
    expect(fields).toEqual(columns);
    expect(fields?.[0]?.metadata).not.toBe(columns[0]?.metadata);
    expect(reportColumns(stage({}, [a]), {})).toEqual([]);
  });

  test("have those of the chosen sets of rules", () => {
    const data = {
      like,
      list: "sets",
      key: "set",
      columns: [
        ["Street", "A street"],
        ["House", "A house"],
      ],
      sets: { AU: [1, 5, 0, 30], DE: [0, 40] },
    } as const;
    const sets = [{ set: "DE" }, { set: "AU" }, { set: "constructor" }, { other: "AU" }];
    const fields = rulesetColumns(stage({ sets }, [a]), data) ?? [];
    expect(fields.map(({ name, metadata }) => [name, metadata])).toEqual([
      ["Street_DE", { description: "A street", max_length: 40, is_key: false }],
      ["House_AU", { description: "A house", max_length: 5, is_key: false }],
      ["Street_AU", { description: "A street", max_length: 30, is_key: false }],
    ]);
  });

  describe("of addresses", () => {
    const data = {
      table: { like, rows: [["City", 50, "A city"]] as const },
      errors: [field("Error integer")],
    };
    const on = [{ error: "On" }];
    const labels = (...list: readonly string[]) =>
      list.map((text) => {
        const [link_label = "", link_name = ""] = text.split("=");
        return { link_label, link_name };
      });
    const cases: [string, Props, number, string, unknown][] = [
      ["a report", {}, 1, "City string", undefined],
      ["a report, where errors go nowhere", { parseProperties: on }, 1, "City string", undefined],
      [
        "errors on their link",
        { parseProperties: on, outputlinkOrderingList: labels("Output=o", "Error=out") },
        2,
        "Error integer",
        labels("Output=o", "Error=out"),
      ],
      [
        "a report on the link for errors, where the user wants none",
        { outputlinkOrderingList: labels("Output=o", "Error=out") },
        2,
        "City string",
        labels("Output=o", "Error=out"),
      ],
      [
        "neither on another link",
        { parseProperties: on, outputlinkOrderingList: labels("Unnamed 1=out", "Output=o") },
        2,
        "",
        labels("Unnamed 1=out", "Output=o"),
      ],
      [
        "errors where the other link is labelled",
        { parseProperties: on, outputlinkOrderingList: labels("Output=o") },
        2,
        "Error integer",
        labels("Output=o", "Error=out"),
      ],
      [
        "a report where that for errors is labelled",
        { parseProperties: on, outputlinkOrderingList: labels("Error=o") },
        2,
        "City string",
        labels("Error=o", "Output=out"),
      ],
      [
        "nothing filled in where there is one link",
        { outputlinkOrderingList: labels("Output=out") },
        1,
        "City string",
        labels("Output=out"),
      ],
    ];
    test.each(cases)("%s", (_, props, outputs, want, list) => {
      const fields = verifiedColumns(stage(props, [input("a", "id")], "out", outputs), data);
      expect(brief(fields)).toBe(["id<a.id", want].filter(Boolean).join(", "));
      expect(props["outputlinkOrderingList"]).toEqual(list);
    });
  });
});

describe("columns of records", () => {
  const natives = {
    types: { CHARACTER: ["CHAR", "STRING", "string"], DECIMAL: ["DECIMAL", "DECIMAL", "double"] },
    unset: "CHARACTER",
    dated: ["DATE", "DATE", "date"],
    numeric: ["DECIMAL"],
    lengths: [{ DECIMAL: 31 }, 100],
  } as const;
  const records = [
    {
      name: "r",
      columns: [{ name: "a" }, { name: "b", nativeType: "DECIMAL", length: 9, scale: 2 }],
    },
    { name: "s", columns: [{ name: "c", dateFormat: "%yyyy" }] },
  ];

  test("are those of all records", () => {
    const fields = recordColumns(stage({ records }, []), natives);
    expect(brief(fields)).toBe("a string, b double, c date");
    expect(fields?.[1]).toEqual({
      name: "b",
      type: "double",
      nullable: false,
      metadata: {
        max_length: 9,
        min_length: 0,
        decimal_precision: 9,
        decimal_scale: 2,
        is_signed: false,
        item_index: 2,
      },
      app_data: {
        native_type: "DECIMAL",
        is_unicode_string: false,
        usage: "",
        sign_option: 0,
        sync_indicator: false,
        has_sign_indicator: true,
        odbc_type: "DECIMAL",
        type_code: "DECIMAL",
      },
    });
  });

  test("are those that are chosen for the link", () => {
    const outputColumns = [{ outputName: "out", outputColumns: ["c", "a"] }];
    expect(brief(recordColumns(stage({ records, outputColumns }, []), natives))).toBe(
      "a string, c date",
    );
    expect(brief(recordColumns(stage({ records, outputColumns }, [], "other"), natives))).toBe(
      "a string, b double, c date",
    );
  });

  test("are as long as their type has them where the user says 0", () => {
    const lengths = ["CHARACTER", "DECIMAL"].map((nativeType) => {
      const record = { name: "r", columns: [{ name: "x", nativeType, length: 0 }] };
      return recordColumns(stage({ records: [record] }, []), natives)?.[0]?.metadata.max_length;
    });
    expect(lengths).toEqual([100, 31]);
  });
});
