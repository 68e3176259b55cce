// Generated from spec/datastage/groups/work-tables.yaml. Do not edit; run `specanvil generate`.
import type { Rows, Value } from "specanvil/datastage/stage";

/** Tables that work is put into before it goes to the target. */
export interface WorkTables {
  /** Drop table. Default true. */
  dropTable?: Value<boolean>;
  /** Read create statement from file. Default false. */
  readCreateStatementFromFile?: Value<boolean>;
  /** Read drop statement from file. Default false. */
  readDropStatementFromFile?: Value<boolean>;
  /** Read truncate statement from file. Default false. */
  readTruncateStatementFromFile?: Value<boolean>;
  /** Table name. */
  temporaryWorkTableName?: Value<string>;
  /** Truncate table. Default false. */
  truncateTable?: Value<boolean>;
  /** Unique Key column. */
  uniqueKeyColumn?: Value<string>;
  /** Update columns. */
  updateColumns?: Value<string>;
  /** Use unique key column. Default false. */
  useUniqueKeyColumn?: Value<boolean>;
}

/** Tables that work is put into before it goes to the target. */
export const workTables: Rows = {
  dropTable: "t bool session.temporary_work_table.drop_table",
  readCreateStatementFromFile:
    "t bool table_action.generate_create_statement.read_create_statement_from_file",
  readDropStatementFromFile:
    "t bool table_action.generate_drop_statement.read_drop_statement_from_file",
  readTruncateStatementFromFile:
    "t bool table_action.generate_truncate_statement.read_truncate_statement_from_file",
  temporaryWorkTableName: "T string session.temporary_work_table.table_name",
  truncateTable: "t bool session.temporary_work_table.truncate_table",
  uniqueKeyColumn: "T string sql.use_unique_key_column.unique_key_column",
  updateColumns: "t string sql.update_columns",
  useUniqueKeyColumn: "t bool sql.use_unique_key_column",
};
