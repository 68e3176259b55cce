import { listOf, textsOf } from "../columns/property.js";
import type { Derivation, DerivationRule, NodeDraft } from "./encoder.js";

interface ColumnDerivations {
  /** The function of the expression: `Generate` for `Generate(COLUMN)`. */
  readonly call: string;
}

/** `call(column)` for each column and link in: by column first, or by link. */
function called(node: NodeDraft, call: string, columns: readonly string[], byLink = false) {
  const derivation = (link: string, column: string): Derivation => ({
    columnName: column,
    parsedExpression: `${call}(${column})`,
    sourceColumn: `${link}.${column}`,
  });
  const links = node.inputs.map(({ link }) => link);
  return byLink
    ? links.flatMap((link) => columns.map((column) => derivation(link, column)))
    : columns.flatMap((column) => links.map((link) => derivation(link, column)));
}

function namesOut({ outputs }: NodeDraft): string[] {
  return outputs.flatMap(({ fields = [] }) => fields.map(({ name }) => name));
}

interface ListedDerivations extends ColumnDerivations {
  readonly columns: readonly string[];
}

/** The same columns always. */
export const listedDerivations: DerivationRule<ListedDerivations> = (_, node, data, usual) => [
  ...usual,
  ...called(node, data.call, data.columns, true),
];

/** Those of these columns that leave the stage. */
export const matchingDerivations: DerivationRule<ListedDerivations> = (_, node, data, usual) => [
  ...usual,
  ...called(
    node,
    data.call,
    namesOut(node).filter((name) => data.columns.includes(name)),
  ),
];

interface GeneratedDerivations extends ColumnDerivations {
  /** The list property that names the columns. */
  readonly each: string;
}

/** The columns that a property lists. */
export const generatedDerivations: DerivationRule<GeneratedDerivations> = (
  _,
  node,
  data,
  usual,
) => [...usual, ...called(node, data.call, listOf(node.props, data.each).map(String))];

interface RulesetDerivations extends ColumnDerivations {
  readonly list: string;
  readonly key: string;
}

/** The columns that leave the stage with the name of a chosen set of rules at their end. */
export const rulesetDerivations: DerivationRule<RulesetDerivations> = (_, node, data, usual) => {
  const sets = textsOf(node.props, data.list, data.key);
  const columns = namesOut(node).flatMap((name) =>
    sets.filter((set) => name.endsWith(set)).map(() => name),
  );
  return [...usual, ...called(node, data.call, columns)];
};

interface ReportDerivations {
  readonly columns: readonly string[];
}

/** The columns of a report that leave the stage: the first word of the name is the expression. */
export const reportDerivations: DerivationRule<ReportDerivations> = (output, _, data, usual) => [
  ...usual,
  ...(output.fields ?? [])
    .filter(({ name }) => data.columns.includes(name))
    .map(({ name }) => ({
      columnName: name,
      parsedExpression: name.split("_")[0] ?? name,
      sourceColumn: `.${name}`,
    })),
];

interface PivotDerivations {
  /** The function of columns whose values are spread over rows. */
  readonly spread: string;
  /** What the type of pivot is when values of rows are gathered in columns, and the function then. */
  readonly gathered: readonly [type: string, call: string];
}

/** The columns that are pivoted. */
export const pivotDerivations: DerivationRule<PivotDerivations> = (_, node, data, usual) => {
  const [type, gathered] = data.gathered;
  const pivots = textsOf(node.props, "pivotProperties", "name");
  const columns = node.outputs.flatMap(({ fields = [] }) => fields);
  const derivations = node.inputs.flatMap(({ link }) =>
    columns.flatMap(({ name, app_data }) => {
      const sourceColumn = `${link}.${name}`;
      const derived = (call: string, of: string): Derivation => ({
        columnName: name,
        parsedExpression: `${call}(${of})`,
        sourceColumn,
      });
      if (node.props["pivotType"] === type) return [derived(gathered, name)];
      return pivots
        .filter((pivot) => pivot === name || pivot === app_data["pivot_property"])
        .map((pivot) => derived(data.spread, pivot));
    }),
  );
  return [...usual, ...derivations];
};

interface ImportDerivations extends ColumnDerivations {
  /** The property that names the column which is taken apart. */
  readonly of: string;
  /** The list property that names the columns made of it, and the key in its entries. */
  readonly list: string;
  readonly key: string;
}

/** The columns made of one. */
export const importDerivations: DerivationRule<ImportDerivations> = (output, node, data, usual) => {
  // Where the user names no column, the vendor's SDK takes a blank one.
  const { [data.of]: of = " " } = node.props;
  if (output.type !== "PRIMARY" || typeof of !== "string" || of === "") return usual;
  const link = node.inputs.findLast(({ fields = [] }) =>
    fields.some(({ name }) => name === of),
  )?.link;
  const source = `${link ?? "None"}.${of}`;
  return [
    ...usual,
    ...(output.fields ?? []).flatMap(({ name }) =>
      textsOf(node.props, data.list, data.key)
        .filter((column) => column === name)
        .map(() => ({
          columnName: name,
          parsedExpression: `${data.call}(${source},${name})`,
          sourceColumn: source,
        })),
    ),
  ];
};

interface ExportDerivations extends ColumnDerivations {
  /** The property that names the column which is made. */
  readonly into: string;
  /** The list property that names the columns of which it is made. */
  readonly each: string;
}

/** The column made of others; where the user doesn't name it, the vendor's SDK says so. */
export const exportDerivations: DerivationRule<ExportDerivations> = (_, node, data, usual) => {
  const { [data.into]: into } = node.props;
  const name = typeof into === "string" ? into : null;
  const exported = name === null || name === "" ? [] : listOf(node.props, data.each);
  const columns = node.inputs.flatMap(({ link, fields = [] }) =>
    fields.filter((field) => exported.includes(field.name)).map((field) => `${link}.${field.name}`),
  );
  return [
    ...usual,
    {
      columnName: name,
      parsedExpression: `${data.call}(${columns.join(",")},${name ?? "None"})`,
      sourceColumn: columns.join(";"),
    },
  ];
};
