import type { Field } from "../document/types.js";
import { type AddedColumn, addedTo } from "./added.js";
import { copied, inherited, inheritedFrom, NamedColumns } from "./copies.js";
import { pairOfInputs } from "./link-order.js";
import { textOf, textsOf } from "./property.js";
import type { ColumnRule, ColumnStage } from "./rule.js";

type Labels = readonly [one: string, other: string];

interface SideColumns {
  /** The labels of the two links, and the names of the columns that hold their rows. */
  readonly labels: Labels;
  /** What such a column is. */
  readonly side: Field;
  /** Columns that come last. */
  readonly add: readonly AddedColumn[];
}

/** The columns of two links beside each other, each with the name of its side before its own. */
export const sideColumns: ColumnRule<SideColumns> = (stage, { labels, side, add }) => {
  const pair = pairOfInputs(stage, labels);
  if (!pair) return undefined;
  return [
    ...pair.flatMap(({ name: link, fields = [] }, at) => {
      const label = labels[at] ?? "";
      return [
        ...fields.map((field) => inherited(field, link, `${label}.${field.name}`)),
        copied(side, label),
      ];
    }),
    ...add.flatMap((added) => addedTo(stage, added)),
  ];
};

interface ChangedColumns {
  /** The labels of the links: what was, and what is. */
  readonly labels: Labels;
  /** What the column is that says how a row has changed. */
  readonly code: Field;
}

/** The columns of what is, then those of what was, without those whose values count as changes, then the code. */
export const changedColumns: ColumnRule<ChangedColumns> = (stage, { labels, code }) => {
  const pair = pairOfInputs(stage, labels);
  if (!pair) return undefined;
  const [was, is] = pair;
  const values = new Set(textsOf(stage.props, "valueProperties", "value"));
  return (
    new NamedColumns()
      // The vendor's SDK says of each column that it is of the link before.
      .put((is.fields ?? []).map((field) => inherited(field, was.name)))
      .fill(inheritedFrom(was).filter(({ name }) => !values.has(name)))
      .put([copied(code, codeColumn(stage, code.name))])
      .list()
  );
};

interface AppliedColumns {
  /** The labels of the links: what was, and its changes. */
  readonly labels: Labels;
  /** The name of the column that says how a row has changed, where none is given. */
  readonly code: string;
}

/** The columns of the changes without their code, as columns of what was. */
export const appliedColumns: ColumnRule<AppliedColumns> = (stage, { labels, code }) => {
  const pair = pairOfInputs(stage, labels);
  if (!pair) return undefined;
  const [was, changes] = pair;
  return (changes.fields ?? [])
    .filter(({ name }) => name !== codeColumn(stage, code))
    .map((field) => inherited(field, was.name));
};

function codeColumn({ props }: ColumnStage, unset: string): string {
  return textOf(props, "codeField") ?? unset;
}
