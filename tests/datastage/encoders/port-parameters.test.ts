import { describe, expect, test } from "vitest";
import {
  constraints,
  lookups,
  perLink,
  predicates,
  rejectPort,
} from "../../../runtime/datastage/encoders/index.js";
import { node, port } from "./node.js";

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
