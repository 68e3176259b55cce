import type { Random } from "./random.js";

/** A value in the oracle's coding of flows. */
export type Coded = unknown;

/** Names of columns; some are those that stages make themselves. */
export const names = [
  "id",
  "name",
  "amt",
  "city",
  "x",
  "y",
  "keyChange",
  "diff",
  "change_code",
  "first",
  "leftRec_id",
  "chg",
  "imp",
  "qsInvCount",
  "StreetName_AUADDR",
  "checksum",
];

/** The links of a stage, by their names. */
export interface Ends {
  readonly ins: readonly string[];
  readonly outs: readonly string[];
  readonly rejects: readonly string[];
}

type Props = Record<string, Coded>;

const constant = (name: string): Coded => ({ $enum: name });
const model = (name: string, args: Props): Coded => ({ $complex: name, args });

/** Random properties of a stage, those above all that say which columns leave it and how they are derived. */
export function randomProps(random: Random, stage: string, ends: Ends): Props {
  const make = makers[stage];
  const props: Props = make ? make(random, ends) : {};
  return Object.fromEntries(Object.entries(props).filter(() => random.chance(0.8)));
}

const column = (random: Random) => random.one(names);
const keys = (random: Random) => random.many(3, () => ({ key: random.one(names.slice(0, 6)) }));

function order(random: Random, links: readonly string[], labels: readonly string[]): Coded {
  const list = random
    .shuffled(links, 0.3)
    .slice(0, random.chance(0.85) ? labels.length : 1)
    .map((link_name, at) => ({
      link_label: random.chance(0.93) ? labels[at] : "odd",
      link_name: random.chance(0.95) ? link_name : "nowhere",
    }));
  return random.shuffled(list, 0.2);
}

const listed = (random: Random, { ins }: Ends, labels: readonly string[]) =>
  random.chance(0.5) ? { inputlink_ordering_list: order(random, ins, labels) } : {};

const numbered = (label: string, count: number) =>
  Array.from({ length: Math.max(count, 0) }, (_, at) => `${label} ${at + 1}`);

const statistics = ["sum", "max", "mean", "count", "var"];

function group(random: Random, mode: string): Coded {
  const entries = random.many(3, () => ({
    [random.one(statistics)]: random.one([...names, "t"]),
    ...(mode === "reduce" && random.chance(0.3) ? { summary: "s" } : {}),
  }));
  return [{ [mode]: random.one(names.slice(0, 6)) }, ...entries];
}

const makers: Readonly<Record<string, (random: Random, ends: Ends) => Props>> = {
  Sort: (random) => ({
    flag_key: constant(`SORT.FlagKey.${random.one(["true", "false"])}`),
    flag_cluster: constant(`SORT.FlagCluster.${random.one(["true", "false"])}`),
    key_properties: keys(random),
  }),
  Checksum: (random) => ({ checksum_name: random.one(["cs", ""]), export_name: "ex" }),
  "Combine records": (random) => ({ subrecname: random.one(["sub", "id", ""]) }),
  "Make vector": (random) => ({ name: random.one(["vec", "id"]) }),
  "Surrogate key generator": (random) => ({ output_key: random.one(["sk", "id"]) }),
  Generic: (random, ends) => ({
    ...listed(
      random,
      ends,
      ends.ins.map((_, at) => String(at)),
    ),
    outputlink_ordering_list: order(
      random,
      ends.outs,
      ends.outs.map((_, at) => String(at)),
    ),
  }),
  Join: (random, ends) => ({
    operator: constant(
      `JOIN.Operator.${random.one(["innerjoin", "leftouterjoin", "rightouterjoin", "fullouterjoin"])}`,
    ),
    key_properties: keys(random),
    ...listed(random, ends, ["Left", ...numbered("Intermediate", ends.ins.length - 2), "Right"]),
  }),
  Lookup: (random, ends) => ({
    ...listed(random, ends, ["Primary", ...numbered("Lookup", ends.ins.length - 1)]),
    lookup_derivation: ends.ins.slice(1).map((reference_link) =>
      model("lookup.LookupDerivation", {
        reference_link,
        derivations: random.many(2, () => ({
          key_type: "=",
          key_column: column(random),
          ...(random.chance(0.8) ? { key_expression: random.one(["id", "Range(a)"]) } : {}),
        })),
        ...(random.chance(0.3) ? { condition: "c > 1" } : {}),
      }),
    ),
  }),
  Merge: (random, ends) => ({
    ...listed(random, ends, ["Main", ...numbered("Update", ends.ins.length - 1)]),
    outputlink_ordering_list: [...ends.rejects, ...ends.outs].map((link_name) => ({
      link_label: "'Update 1' rejects",
      link_name,
    })),
  }),
  Compare: (random, ends) => listed(random, ends, ["First", "Second"]),
  "Change capture": (random, ends) => ({
    ...listed(
      random,
      ends,
      random.one([
        ["Before", "After"],
        ["AFTER", "before"],
      ]),
    ),
    value_properties: random.many(2, () => ({ value: column(random) })),
    code_field: random.one(["chg", "id"]),
  }),
  "Change apply": (random, ends) => ({
    ...listed(
      random,
      ends,
      random.one([
        ["Before", "Change"],
        ["change", "before"],
      ]),
    ),
    code_field: random.one(["chg", "id"]),
  }),
  Aggregator: (random) => {
    const mode = random.one(["reduce", "rereduce", "countField"]);
    return {
      key_properties: keys(random),
      selection: constant(`AGGREGATOR.Selection.${mode}`),
      reduce_properties: random.many(2, () => group(random, "reduce")),
      rereduce_properties: random.many(2, () => group(random, "rereduce")),
      count_field_properties: random.many(2, () => [{ countField: random.one(["n", "id"]) }]),
    };
  },
  "Pivot Enterprise": (random) => ({
    pivot_type: constant(`PIVOT.PivotType.${random.one(["pivot", "verticalpivot"])}`),
    pivot_index: random.chance(0.3),
    pivot_properties: random.many(3, () => ({
      name: random.one(["val", ...names.slice(0, 6)]),
      derivation: random.one(names.slice(0, 6)),
      isPivotIndex: random.chance(0.2),
      ...(random.chance(0.6)
        ? {
            sqlType: random.one(["DOUBLE", "WCHAR", "ODD"]),
            length: random.one([5, "7"]),
            scale: 2,
            signed: random.chance(0.5),
            unicode: random.chance(0.5),
          }
        : {}),
    })),
  }),
  Standardize: (random) => ({
    ruleset_properties: random.many(2, () => ({
      ruleset: random.one(["AUADDR", "VDATE", "NOPE"]),
    })),
  }),
  "Address Verification": (random, { outs }) => ({
    parse_properties: [{ error: random.one(["On", "Off"]) }],
    outputlink_ordering_list: outs.slice(0, 1).map((link_name) => ({
      link_label: random.one(["Output", "Error", "Unnamed 1"]),
      link_name,
    })),
  }),
  Peek: (random) => ({ dataset: constant(`PEEK.Dataset.${random.one(["true", "false"])}`) }),
  Transformer: (random, { outs, rejects }) => ({
    stage_variables: random.many(2, () =>
      model("transformer.StageVariable", {
        name: "v",
        sql_type: "INTEGER",
        length: 5,
        extended: true,
      }),
    ),
    loop_variables: random.many(2, () =>
      model("transformer.LoopVariable", { name: "v", scale: 2 }),
    ),
    triggers: random.many(2, () =>
      model("transformer.Trigger", { routine_name: "r", arguments: random.many(3, () => "a") }),
    ),
    transformer_constraint: [...outs, ...rejects].map((output_name) =>
      model("transformer.Constraint", { output_name, constraint: "x = 1", abort_after_rows: 3 }),
    ),
  }),
  "Complex flat file": (random, { outs }) => ({
    records: random.many(2, () =>
      model("complex_flat_file.Record", {
        name: random.one(["r", "s"]),
        columns: random.many(3, () =>
          model("complex_flat_file.Column", {
            name: column(random),
            native_type: random.one(["CHARACTER", "DECIMAL", "BINARY", "GROUP", "VARGRAPHIC_N"]),
            length: random.one([0, 9]),
            ...(random.chance(0.3) ? { occurs: 3, date_format: "%yyyy", prefix_bytes: 2 } : {}),
          }),
        ),
      }),
    ),
    records_id: [model("complex_flat_file.RecordID", { record_name: "r", value: "1" })],
    output_columns: outs.map((output_name) =>
      model("complex_flat_file.OutputColumns", { output_name, output_columns: names.slice(0, 8) }),
    ),
    constraint: outs.map((output_name) =>
      model("complex_flat_file.Constraint", { output_name, constraint: "c = 1" }),
    ),
  }),
};
