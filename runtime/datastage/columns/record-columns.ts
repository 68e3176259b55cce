import { entriesOf, isEntry, listOf } from "./property.js";
import { type NativeTypes, recordField } from "./record-field.js";
import type { ColumnRule } from "./rule.js";

/** The columns of all records that the stage reads, or those of them that are chosen for the link. */
export const recordColumns: ColumnRule<NativeTypes> = ({ props, output }, natives) => {
  const chosen = entriesOf(props, "outputColumns").find(
    ({ outputName }) => outputName === output.name,
  );
  const names = chosen && listOf(chosen, "outputColumns");
  return entriesOf(props, "records")
    .flatMap((record) => listOf(record, "columns"))
    .filter(isEntry)
    .filter(({ name }) => names === undefined || names.includes(name))
    .map((column) => recordField(column, natives, false));
};
