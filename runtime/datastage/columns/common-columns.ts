import type { Field } from "../document/types.js";
import type { ColumnRule } from "./rule.js";

/**
 * The columns of the link that has most, as far as all other links have them too.
 *
 * Their metadata are those of that link's own columns, not copies: when the document is made, what becomes of the one
 * becomes of the other, as in the vendor's SDK.
 */
export const commonColumns: ColumnRule = ({ inputs }) => {
  const sizeOf = (fields: readonly Field[] = []) => fields.length;
  const most = inputs.reduce(
    (found, { fields }) => (sizeOf(fields) > sizeOf(found) ? fields : found),
    inputs[0]?.fields,
  );
  const sets = inputs.map(({ fields = [] }) => new Set(fields.map(kindOf)));
  return (most ?? [])
    .filter((field) => field.app_data.odbc_type !== undefined)
    .filter((field) => sets.every((set) => set.has(kindOf(field))))
    .map((field) => ({ ...field }));
};

/** What two columns have in common that count as the same. */
function kindOf({ name, type, app_data }: Field): string {
  return JSON.stringify([name, type, app_data.odbc_type]);
}
