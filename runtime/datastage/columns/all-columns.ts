import { type AddedColumn, addedTo, holds } from "./added.js";
import { inheritedFrom, NamedColumns } from "./copies.js";
import { listOf } from "./property.js";
import type { ColumnRule } from "./rule.js";

interface AllColumns {
  /** Columns that come last. */
  readonly add?: readonly AddedColumn[];
  /** The list property that names columns which stay behind, where all of these properties are these values. */
  readonly except?: {
    readonly in: string;
    readonly when: readonly (readonly [property: string, value: string, unset?: boolean])[];
  };
}

/** Every column of every link in, one after the other, and what the stage adds. */
export const allColumns: ColumnRule<AllColumns> = (stage, { add = [], except }) => {
  const left =
    except?.when.every((test) => holds(stage.props, test)) === true
      ? listOf(stage.props, except.in)
      : [];
  return [
    ...stage.inputs.flatMap(inheritedFrom).filter((field) => !left.includes(field.name)),
    ...add.flatMap((added) => addedTo(stage, added)),
  ];
};

interface UnitedColumns {
  /** The property that names a column which stays behind. */
  readonly without?: string;
  /** Columns that come last, unless one of the same name is there. */
  readonly fill?: readonly AddedColumn[];
  /** Columns that come last, or take the place of one of the same name. */
  readonly add?: readonly AddedColumn[];
}

/** The columns of all links in, each name once, and what the stage adds. */
export const unitedColumns: ColumnRule<UnitedColumns> = (stage, data) => {
  const { without, fill = [], add = [] } = data;
  const columns = new NamedColumns();
  for (const input of stage.inputs) {
    const fields = inheritedFrom(input);
    // Of two columns of one name, the vendor's SDK keeps the later where one stays behind, and else the first.
    if (without === undefined) columns.fill(fields);
    else columns.put(fields.filter((field) => field.name !== stage.props[without]));
  }
  return columns
    .fill(fill.flatMap((added) => addedTo(stage, added)))
    .put(add.flatMap((added) => addedTo(stage, added)))
    .list();
};
