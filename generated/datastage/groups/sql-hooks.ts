// Generated from spec/datastage/groups/sql-hooks.yaml. Do not edit; run `specanvil generate`.
import type { Rows, Value } from "specanvil/datastage/stage";

/** SQL that runs before and after a job, and what happens when it fails. */
export interface SqlHooks {
  /** After SQL. */
  enableAfterSql?: Value<string>;
  /** After SQL (node). */
  enableAfterSqlNode?: Value<string>;
  /** Before SQL. */
  enableBeforeSql?: Value<string>;
  /** Before SQL (node). */
  enableBeforeSqlNode?: Value<string>;
  /** Fail on error After SQL. Default true. */
  failOnErrorAfterSql?: Value<boolean>;
  /** Fail on error After SQL (node). Default true. */
  failOnErrorAfterSqlNode?: Value<boolean>;
  /** Fail on error Before SQL. Default true. */
  failOnErrorBeforeSql?: Value<boolean>;
  /** Fail on error Before SQL (node). Default true. */
  failOnErrorBeforeSqlNode?: Value<boolean>;
}

/** SQL that runs before and after a job, and what happens when it fails. */
export const sqlHooks: Rows = {
  enableAfterSql: "m string before_after.after",
  enableAfterSqlNode: "m string before_after.after_node",
  enableBeforeSql: "m string before_after.before",
  enableBeforeSqlNode: "m string before_after.before_node",
  failOnErrorAfterSql: "m bool before_after.after.fail_on_error",
  failOnErrorAfterSqlNode: "m bool before_after.after_node.fail_on_error",
  failOnErrorBeforeSql: "m bool before_after.before.fail_on_error",
  failOnErrorBeforeSqlNode: "m bool before_after.before_node.fail_on_error",
};
