import { describe, expect, test } from "vitest";
import {
  columnNames,
  customOperator,
  derivedDescriptions,
  ownStatistics,
  recordSchemas,
} from "../../../runtime/datastage/encoders/index.js";
import { field, node, port } from "./node.js";

describe("parameters of nodes", () => {
  test("hold the names of columns only", () => {
    const draft = node({}, [], [], { schema: [{ ColumnName: "i" }, "text"], other: "x" });
    columnNames(draft, { in: "schema", key: "ColumnName" });
    columnNames(draft, { in: "other", key: "ColumnName" });
    expect(draft.parameters).toEqual({ schema: ["i", "text"], other: "x" });
  });

  test.each([
    ["reduce", { selection: "reduce", reduce: [1] }],
    ["odd", { selection: "odd" }],
  ])("hold statistics of the mode %s only", (selection, want) => {
    const draft = node({}, [], [], { selection, reduce: [1], count: [2] });
    ownStatistics(draft, { lists: { reduce: "reduce", countField: "count" } });
    expect(draft.parameters).toEqual(want);
  });

  test("hold all statistics where no mode is chosen", () => {
    const draft = node({}, [], [], { reduce: [1], count: [2] });
    ownStatistics(draft, { lists: { reduce: "reduce", countField: "count" } });
    expect(draft.parameters).toEqual({ reduce: [1], count: [2] });
  });

  test("describe columns by their expressions", () => {
    const output = port("o", field("x", { derivation: "a.x" }), "y");
    derivedDescriptions(node({}, [], [output, port("p", null)]), {});
    expect(output.fields?.map(({ metadata }) => metadata)).toEqual([{ description: "a.x" }, {}]);
  });

  const own = { asset: "wrapped", type: 2, conversion: "-name value", last: ["buffer"] };

  test("are those of the asset that the stage is", () => {
    const wrapped = {
      id: "asset-1",
      name: "W",
      outputs: 3,
      properties: [
        { name: "p", default: "d" },
        { name: "q", conversion: "-flag" },
        { name: "buffer", default: 7 },
      ],
    };
    const draft = node({ wrapped }, [], [], { execmode: "default_par", buffer: 50 });
    customOperator(draft, own);
    expect(draft.datastage).toEqual({ custom_optype: 2, custom_op_asset_id: "asset-1" });
    expect([draft.op, draft.outLinks]).toEqual(["W", [3, 3]]);
    expect(Object.entries(draft.parameters)).toEqual([
      ["execmode", "default_par"],
      ["properties_order", ["p", "q", "buffer"]],
      ["conversion", { p: "-name value", q: "-flag", buffer: "-name value" }],
      ["p", "d"],
      ["q", ""],
      ["buffer", 50],
    ]);
  });

  test("are those of the asset that have a value, where two are of one name", () => {
    const properties = [{ name: "p", default: "d" }, { name: "p" }, { name: "q" }];
    const draft = node({ wrapped: { properties } }, [], [], {});
    customOperator(draft, own);
    expect(draft.parameters).toMatchObject({ properties_order: ["p", "p", "q"], p: "d", q: "" });
  });

  test.each<[string, Record<string, unknown>]>([
    ["no asset", {}],
    ["an asset without properties", { wrapped: { properties: [] } }],
  ])("are as they were where the stage is %s", (_, props) => {
    const draft = node(props, [], [], { execmode: "default_par" });
    customOperator(draft, own);
    expect(draft.datastage).toEqual({ custom_optype: 2 });
    expect(draft.parameters).toEqual({ execmode: "default_par" });
    expect([draft.op, draft.outLinks]).toEqual([undefined, undefined]);
  });
});

describe("records", () => {
  const data = {
    id: {
      recordName: ["record_name"],
      operator: ["relation", null, "="],
      value: ["value"],
    },
    types: { CHARACTER: ["CHAR", "STRING", "string"] },
    unset: "CHARACTER",
    dated: ["DATE", "DATE", "date"],
    numeric: [],
    lengths: [{}, 100],
  } as const;

  test("have their schemas, made twice, and what they are known by", () => {
    const column = {
      name: "x",
      prefixBytes: 2,
      default: "d",
      fieldWidth: 0,
      printFields: true,
      occurs: 3,
    };
    const props = {
      records: [{ name: "r", columns: [column] }, { name: "s" }],
      recordsId: [{ recordName: "s", value: "1" }],
    };
    const draft = node(props, [], []);
    recordSchemas(draft, data);
    expect(draft.datastage).toEqual({
      stage_records: [
        { name: "r", record_name: "r", schema_ref: "schema 3" },
        { record_name: "s", relation: "=", value: "1", name: "s", schema_ref: "schema 4" },
      ],
    });
    expect(draft.schemas.map((fields) => fields.length)).toEqual([1, 0, 1, 0]);
    expect(draft.schemas[2]?.[0]?.app_data).toMatchObject({
      apt_field_properties: "prefix=2, default=d, print_field",
      dimension_max_size: "3",
      dimension_min_size: "3",
    });
  });

  test.each<[string, Record<string, unknown>, unknown]>([
    ["none", {}, []],
    [
      "what they are known by",
      { recordsId: [{ recordName: "s" }] },
      [{ record_name: "s", name: "s" }],
    ],
  ])("without columns are %s", (_, props, want) => {
    const draft = node(props, [], []);
    recordSchemas(draft, data);
    expect(draft.datastage).toEqual({ stage_records: want });
    expect(draft.schemas).toEqual([]);
  });
});
