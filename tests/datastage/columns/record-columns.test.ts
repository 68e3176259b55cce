import { describe, expect, test } from "vitest";
import { recordColumns } from "../../../runtime/datastage/columns/index.js";
import { brief, stage } from "./stage.js";

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
