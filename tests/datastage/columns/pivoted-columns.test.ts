import { describe, expect, test } from "vitest";
import { pivotedColumns } from "../../../runtime/datastage/columns/index.js";
import { brief, field, input, stage, type Props } from "./stage.js";

const a = input("a", "id integer", "amt double");

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
