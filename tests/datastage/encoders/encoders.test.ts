import { inspect } from "node:util";
import { secret } from "specanvil";
import { describe, expect, test } from "vitest";
import { resolveSecrets } from "../../../runtime/secret/resolve-secrets.js";
import {
  columnNames,
  constraints,
  customOperator,
  derivedDescriptions,
  inputOrder,
  lookups,
  outputOrder,
  outputsByType,
  ownStatistics,
  perLink,
  predicates,
  recordSchemas,
  rejectPort,
  shapes,
} from "../../../runtime/datastage/encoders/index.js";
import { canaries } from "../../support/canaries.js";
import { field, node, port } from "./node.js";

const entry = (link_label: string, link_name: string) => ({ link_label, link_name });

describe("the order of ports", () => {
  const [a, b, c] = [port("a"), port("b"), port("c")];
  const joined = { labels: ["Left", "Intermediate #", "Right"], numbers: [1, 1] } as const;
  const cases: [string, object, unknown, readonly string[] | undefined][] = [
    ["is that of the links", {}, undefined, ["a", "b", "c"]],
    [
      "is that of their labels",
      joined,
      [entry("Right", "a"), entry("Left", "c"), entry("Intermediate 1", "b")],
      ["c", "b", "a"],
    ],
    ["is empty without a list", joined, undefined, []],
    ["is empty with an empty list", joined, [], []],
    ["isn't said where the list is null", joined, null, undefined],
    [
      "leaves out links without a label",
      joined,
      [entry("Left", "c"), entry("odd", "a"), entry("Right", "q")],
      ["c"],
    ],
    [
      "leaves out numbers beyond the list's length",
      joined,
      [entry("Left", "a"), entry("Intermediate 2", "b"), entry("Right", "c")],
      ["a", "c"],
    ],
    [
      "counts from 0 where it is told to",
      { labels: ["#"] },
      [entry("1", "a"), entry("0", "b")],
      ["b", "a"],
    ],
  ];
  test.each(cases)("%s", (_, data, list, want) => {
    const draft = node(
      { inputlinkOrderingList: list, outputlinkOrderingList: list },
      [a, b, c],
      [a, b, c],
    );
    inputOrder(draft, data);
    outputOrder(draft, data);
    expect(draft.inputsOrder?.map(({ link }) => link)).toEqual(want);
    expect(draft.outputsOrder?.map(({ link }) => link)).toEqual(want);
  });

  test("is by kind: rows, looked up rows, rejected rows", () => {
    const outputs = [port("r:REJECT"), port("p"), port("l:REFERENCE"), port("q")];
    const draft = node({}, [], outputs);
    outputsByType(draft, {});
    expect(draft.outputsOrder?.map(({ link }) => link)).toEqual(["p", "q", "l", "r"]);
  });
});

describe("objects that users write", () => {
  const shape = {
    name: ["Name"],
    length: ["Precision", "text", 100],
    extended: ["Extended", "lower", false],
    derivation: ["derivation", "expression"],
    key: ["key", { quoted: "useExpressionKey" }],
    useExpressionKey: ["key_on"],
    inner: ["Inner", { shape: { deep: ["Deep", null, 1] } }],
    items: ["Items", { items: { deep: ["Deep"] }, ids: true }],
    arguments: ["arguments", { numbered: "Argument" }],
  } as const;
  const defaults = { Precision: "100", Extended: "false" };
  const cases: [string, unknown, unknown][] = [
    ["are written with what they are when nobody says", {}, defaults],
    [
      "in the document's order and names",
      { extended: true, name: "v" },
      { Name: "v", Precision: "100", Extended: "true" },
    ],
    ["without what is null", { length: null }, { Extended: "false" }],
    ["with texts", { length: 5 }, { ...defaults, Precision: "5" }],
    ["with texts as Python writes them", { length: true }, { ...defaults, Precision: "True" }],
    [
      "with expressions",
      { derivation: "a + 1" },
      { ...defaults, derivation: { expression: "a + 1" } },
    ],
    [
      "with expressions that are objects",
      { derivation: { expression: "x" } },
      { ...defaults, derivation: { expression: "x" } },
    ],
    ["with texts in quotes", { key: "k" }, { ...defaults, key: { expression: "`k`" } }],
    [
      "with texts that are expressions",
      { key: "k", useExpressionKey: true },
      { ...defaults, key: { expression: "k" }, key_on: true },
    ],
    [
      "with texts that aren't",
      { key: "k", useExpressionKey: false },
      { ...defaults, key: { expression: "`k`" }, key_on: false },
    ],
    ["with objects in them", { inner: {} }, { ...defaults, Inner: { Deep: 1 } }],
    [
      "with lists in them",
      { items: [{ deep: "x" }, {}] },
      { ...defaults, Items: [{ Deep: "x", id: 0 }, { id: 1 }] },
    ],
    [
      "with numbered arguments beside",
      { arguments: ["x", "y"] },
      { ...defaults, Argument1: "x", Argument2: "y" },
    ],
    ["not where they are written as in a document", { Name: "v", Odd: 1 }, { Name: "v", Odd: 1 }],
    [
      "but with its arguments brought up",
      { Name: "v", arguments: { Argument1: "z" } },
      { Name: "v", Argument1: "z" },
    ],
    ["not where they are none", "#P#", "#P#"],
  ];
  test.each(cases)("%s", (_, value, want) => {
    const draft = node({}, [], [], { Variables: [value as never] });
    shapes(draft, { in: "Variables", shape });
    expect(draft.parameters["Variables"]).toEqual([want]);
    expect(Object.keys((draft.parameters["Variables"] as object[])[0] ?? {})).toEqual(
      Object.keys(want as object),
    );
  });

  test("at ports, and where there is a list only", () => {
    const [input, output] = [port("a"), port("out")];
    Object.assign(input.parameters, { V: [{ name: "v" }] });
    Object.assign(output.parameters, { V: "#P#" });
    const draft = node({}, [input], [output]);
    for (const at of ["inputs", "outputs", "node"] as const)
      shapes(draft, { in: "V", at, shape: { name: ["Name"] } });
    expect(input.parameters).toEqual({ V: [{ Name: "v" }] });
    expect(output.parameters).toEqual({ V: "#P#" });
    expect(draft.parameters).toEqual({});
  });

  test("hold secrets, in quotes, that don't print", async () => {
    const draft = node({}, [], [], { V: [{ key: secret.value(canaries.s3) }] as never });
    shapes(draft, { in: "V", shape: { key: ["key", { quoted: "" }] } });
    const prints = [
      JSON.stringify(draft.parameters),
      inspect(draft.parameters, { depth: 9, showHidden: true }),
    ];
    for (const print of prints) {
      expect(print).toContain("[secret]");
      expect(print).not.toContain("quoted");
    }
    expect(await resolveSecrets(draft.parameters)).toEqual({
      V: [{ key: { expression: `\`${canaries.s3}\`` } }],
    });
  });
});

describe("parameters of ports", () => {
  test("are what a list for all outputs says of each", () => {
    const outputs = [port("o"), port("p"), port("q")];
    const list = [
      { output_name: "p", TransformerConstraint: "old" },
      { output_name: "p", constraint: "x > 1", Reject: true },
      { output_name: "o", TransformerConstraint: "y", Reject: false, RowLimit: 0 },
    ];
    for (const output of outputs) output.parameters["TransformerConstraint"] = list;
    constraints(node({}, [], outputs), {
      in: "TransformerConstraint",
      link: "output_name",
      parameters: {
        TransformerConstraint: ["TransformerConstraint", "constraint"],
        Reject: ["Reject"],
        RowLimit: ["RowLimit"],
      },
    });
    expect(outputs.map(({ parameters }) => parameters)).toEqual([
      { TransformerConstraint: "y", Reject: false, RowLimit: 0 },
      { TransformerConstraint: "x > 1", Reject: true, RowLimit: null },
      {},
    ]);
  });

  test("keep what isn't a list", () => {
    const output = port("o");
    output.parameters["c"] = "#P#";
    const draft = node({}, [output], [output]);
    constraints(draft, { in: "c", link: "l", parameters: {} });
    predicates(draft, { in: "c", link: "l", value: "v" });
    lookups(draft, { in: "c", link: "l", parameters: [] });
    expect(output.parameters).toEqual({ c: "#P#" });
  });

  test("hold a predicate in the place of the list", () => {
    const outputs = [port("o"), port("p"), port("q")];
    const list = [
      { output_name: "o", constraint: "c = 1" },
      { output_name: "p", constraint: "" },
    ];
    for (const output of outputs) output.parameters["predicate"] = list;
    predicates(node({}, [], outputs), {
      in: "predicate",
      link: "output_name",
      value: "constraint",
    });
    expect(outputs.map(({ parameters }) => parameters)).toEqual([{ predicate: "c = 1" }, {}, {}]);
  });

  test("mark what is rejected", () => {
    const outputs = [port("o"), port("r:REJECT")];
    rejectPort(node({}, [], outputs), { parameter: "is_reject_output" });
    expect(outputs.map(({ parameters }) => parameters)).toEqual([{}, { is_reject_output: true }]);
  });

  test("hold the value of their link", () => {
    const [a, b, o] = [port("a"), port("b"), port("o")];
    const props = { inMap: { a: "x", toString: "y" }, outMap: { o: ["z"] }, other: "text" };
    perLink(node(props, [a, b], [o]), {
      inputs: { inMap: "in_map", other: "other" },
      outputs: { outMap: "out_map" },
    });
    expect([a, b, o].map(({ parameters }) => parameters)).toEqual([
      { in_map: "x" },
      {},
      { out_map: ["z"] },
    ]);
  });

  test("say how columns are looked up by those of the primary link", () => {
    const inputs = [port("p"), port("r:REFERENCE"), port("s:REFERENCE")];
    const list = [
      {
        reference_link: "r",
        lookupFail: "drop",
        derivations: [
          { keyExpression: "id", keyType: "=", keyColumn: "ID" },
          { key_expression: "Range(x)", key_type: "Range", key_column: "X" },
          { keyType: "=", keyColumn: "Y" },
        ],
      },
      { reference_link: "s", Condition: "c", derivations: [] },
    ];
    for (const { parameters } of inputs) parameters["lookupDerivation"] = list;
    lookups(node({}, inputs, []), {
      in: "lookupDerivation",
      link: "reference_link",
      parameters: ["conditionNotMet", "Condition", "lookupFail"],
    });
    expect(inputs.map(({ parameters }) => parameters)).toEqual([
      {},
      {
        lookupDerivation: [
          { parsedExpression: "p.id", sourceColumn: "p.id", keyType: "=", columnName: "ID" },
          {
            parsedExpression: "Range(x)",
            sourceColumn: "p.Range(x)",
            keyType: "Range",
            columnName: "X",
          },
          { parsedExpression: null, sourceColumn: "p.", keyType: "=", columnName: "Y" },
        ],
        lookupFail: "drop",
      },
      { Condition: "c" },
    ]);
  });
});

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

  test.each([
    ["an asset", { id: "1" }, { custom_op_asset_id: "1", custom_optype: 2 }],
    ["none", {}, { custom_optype: 2 }],
  ])("are of a stage that %s defines", (_, props, want) => {
    const draft = node(props, [], []);
    customOperator(draft, { asset: "id", type: 2 });
    expect(draft.datastage).toEqual(want);
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
