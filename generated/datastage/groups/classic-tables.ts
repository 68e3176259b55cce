// Generated from spec/datastage/groups/classic-tables.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Integer, Rows, Value } from "specanvil/datastage/stage";

/** Table action. */
export const ClassicTableAction = {
  append: "append",
  create: "create",
  replace: "replace",
  truncate: "truncate",
} as const;

/** Table action. */
export type ClassicTableAction = (typeof ClassicTableAction)[keyof typeof ClassicTableAction];

/** Tables that the connectors of classic jobs create, drop and truncate. */
export interface ClassicTables {
  /** Create statement. */
  createTableStatement?: Value<string>;
  /** Drop statement. */
  dropTableStatement?: Value<string>;
  /** Before/After SQL. Default false. */
  enableBeforeAndAfterSql?: Value<boolean>;
  /** Generate SQL. Default false. */
  generateSqlAtRuntime?: Value<boolean>;
  /** Generate truncate statement at runtime. Default true. */
  generateTruncateStatementAtRuntime?: Value<boolean>;
  /** Limit. Default 1000. */
  limit?: Integer;
  /** Limit number of returned rows. Default false. */
  limitNumberOfReturnedRows?: Value<boolean>;
  /** Select statement. */
  selectStatement?: Value<string>;
  /** Table action. One of append, create, replace, truncate; default append. */
  tableAction?: Choice<ClassicTableAction>;
  /** Truncate statement. */
  truncateTableStatement?: Value<string>;
}

/** Tables that the connectors of classic jobs create, drop and truncate. */
export const classicTables: Rows = {
  createTableStatement: ["T string table_action.generate_create_statement.create_statement", ""],
  dropTableStatement: ["T string table_action.generate_drop_statement.drop_statement", ""],
  enableBeforeAndAfterSql: "m bool before_after",
  generateSqlAtRuntime: "m bool generate_sql",
  generateTruncateStatementAtRuntime: ["t bool table_action.generate_truncate_statement", true],
  limit: "s int limit_rows.limit",
  limitNumberOfReturnedRows: "s bool limit_rows",
  selectStatement: "S string sql.select_statement",
  tableAction: ["T enum", ClassicTableAction, "append"],
  truncateTableStatement: [
    "T string table_action.generate_truncate_statement.truncate_statement",
    "",
  ],
};
