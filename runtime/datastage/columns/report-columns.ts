import type { Field } from "../document/types.js";
import { copied, inheritedFrom } from "./copies.js";
import { outputList } from "./link-order.js";
import { type Entry, entriesOf, textsOf } from "./property.js";
import type { ColumnRule, ColumnStage } from "./rule.js";

/** Columns that differ in name, length and description only. */
export interface ColumnTable {
  readonly like: Field;
  readonly rows: readonly (readonly [name: string, length: number, description: string])[];
}

interface ReportColumns {
  readonly columns?: readonly Field[];
}

/** Always the same columns, whatever comes in. */
export const reportColumns: ColumnRule<ReportColumns> = (_, { columns = [] }) =>
  columns.map((field) => copied(field));

/** The columns of a table. */
function tabled({ like, rows }: ColumnTable): Field[] {
  return rows.map(([name, max_length, description]) => ({
    ...like,
    name,
    metadata: { ...like.metadata, description, max_length },
  }));
}

interface RulesetColumns {
  readonly like: Field;
  /** The list property that says which sets, and the key in its entries. */
  readonly list: string;
  readonly key: string;
  /** Names without that of the set, and descriptions. */
  readonly columns: readonly (readonly [name: string, description: string])[];
  /** By set, in turn: the place of a column in that list, and its length. */
  readonly sets: { readonly [set: string]: readonly number[] };
}

/** The columns of the sets of rules that the user chooses; each has the name of its set at the end. */
export const rulesetColumns: ColumnRule<RulesetColumns> = ({ props }, data) =>
  textsOf(props, data.list, data.key)
    .filter((set) => Object.hasOwn(data.sets, set))
    .flatMap((set) => tabled({ like: data.like, rows: rowsOf(set, data) }));

function rowsOf(set: string, { columns, sets }: RulesetColumns): ColumnTable["rows"] {
  const flat = sets[set] ?? [];
  return Array.from({ length: flat.length / 2 }, (_, at) => {
    const [name, description] = columns[flat[2 * at] ?? -1] ?? ["", ""];
    return [`${name}_${set}`, flat[2 * at + 1] ?? 0, description];
  });
}

interface VerifiedColumns {
  readonly table: ColumnTable;
  /** Columns of the link for errors. */
  readonly errors: readonly Field[];
}

/** All columns and a report; of two links out, one is for errors where the user wants that, or left as it came in. */
export const verifiedColumns: ColumnRule<VerifiedColumns> = (stage, { table, errors }) => {
  const withErrors = textsOf(stage.props, "parseProperties", "error").includes("On");
  const labels = labelsOf(stage, withErrors ? "Error" : "Unnamed 1");
  const all = stage.inputs.flatMap(inheritedFrom);
  if (withErrors && labels.includes("Error"))
    return [...all, ...errors.map((field) => copied(field))];
  if (withErrors && labels.some((label) => label.toLowerCase().includes("unnamed"))) return all;
  return [...all, ...tabled(table)];
};

/** The labels of the link out; where the list has only one of two links, the other is added. */
function labelsOf(stage: ColumnStage, other: string): string[] {
  const list: Entry[] = [...entriesOf(stage.props, outputList)];
  const only = list[0]?.["link_label"];
  if (stage.outputs === 2 && list.length === 1 && (only === "Output" || only === other)) {
    const link_label = only === "Output" ? other : "Output";
    list.push({ link_label, link_name: stage.output.name });
    stage.set(outputList, list as never);
  }
  return list
    .filter(({ link_name }) => link_name === stage.output.name)
    .map(({ link_label }) => link_label)
    .filter((label) => typeof label === "string");
}
