// Generated from spec/datastage/groups/sql-hook-files.yaml. Do not edit; run `specanvil generate`.
import type { Rows, Value } from "specanvil/datastage/stage";

/** SQL to run before and after a job that stands in files. */
export interface SqlHookFiles {
  /** Read After SQL (node) statements from file. Default false. */
  readAfterSqlNodeStatementsFromFile?: Value<boolean>;
  /** Read After SQL statements from file. Default false. */
  readAfterSqlStatementsFromFile?: Value<boolean>;
  /** Read Before SQL (node) statements from file. Default false. */
  readBeforeSqlNodeStatementFromFile?: Value<boolean>;
  /** Read Before SQL statements from file. Default false. */
  readBeforeSqlStatementsFromFile?: Value<boolean>;
}

/** SQL to run before and after a job that stands in files. */
export const sqlHookFiles: Rows = {
  readAfterSqlNodeStatementsFromFile:
    "m bool before_after.after_node.read_from_file_after_sql_node",
  readAfterSqlStatementsFromFile: "m bool before_after.after.read_from_file_after_sql",
  readBeforeSqlNodeStatementFromFile:
    "m bool before_after.before_node.read_from_file_before_sql_node",
  readBeforeSqlStatementsFromFile: "m bool before_after.before.read_from_file_before_sql",
};
