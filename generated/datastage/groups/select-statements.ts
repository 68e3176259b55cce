// Generated from spec/datastage/groups/select-statements.yaml. Do not edit; run `specanvil generate`.
import type { Rows, Value } from "specanvil/datastage/stage";

/** What is read from a database. */
export interface SelectStatements {
  /** Schema name. */
  schemaName?: Value<string>;
  /** Select statement. */
  selectStatement?: Value<string>;
  /** Table name. */
  tableName?: Value<string>;
}

/** What is read from a database. */
export const selectStatements: Rows = {
  schemaName: "m string",
  selectStatement: "S string",
  tableName: "mS string",
};
