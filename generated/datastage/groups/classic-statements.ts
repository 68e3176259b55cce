// Generated from spec/datastage/groups/classic-statements.yaml. Do not edit; run `specanvil generate`.
import type { Rows, Value } from "specanvil/datastage/stage";

/** Statements that are made when a classic job runs. */
export interface ClassicStatements {
  /** Fail on error Create statement. Default true. */
  failOnErrorCreateStatement?: Value<boolean>;
  /** Fail on error Truncate statement. Default true. */
  failOnErrorTruncateStatement?: Value<boolean>;
  /** Generate create statement at runtime. Default true. */
  generateCreateStatementAtRuntime?: Value<boolean>;
  /** Generate drop statement at runtime. Default true. */
  generateDropStatementAtRuntime?: Value<boolean>;
}

/** Statements that are made when a classic job runs. */
export const classicStatements: Rows = {
  failOnErrorCreateStatement: "t bool table_action.generate_create_statement.fail_on_error",
  failOnErrorTruncateStatement: "t bool table_action.generate_truncate_statement.fail_on_error",
  generateCreateStatementAtRuntime: "t bool table_action.generate_create_statement",
  generateDropStatementAtRuntime: ["t bool table_action.generate_drop_statement", true],
};
