// Generated from spec/datastage/groups/classic-reads.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Rows, Value } from "specanvil/datastage/stage";

/** User-defined SQL. */
export const UserDefinedSql = { file: "file", statements: "statements" } as const;

/** User-defined SQL. */
export type UserDefinedSql = (typeof UserDefinedSql)[keyof typeof UserDefinedSql];

/** Partitioned reads and mismatches of the connectors of classic jobs. */
export interface ClassicReads {
  /** Columns. */
  columns?: Value<string>;
  /** Drop unmatched fields. Default true. */
  dropUnmatchedFields?: Value<boolean>;
  /** Enable LOB references. Default false. */
  enableLobReferences?: Value<boolean>;
  /** Enable partitioned reads. Default false. */
  enablePartitionedReads?: Value<boolean>;
  /** Fail on code page mismatch. Default false. */
  failOnCodePageMismatch?: Value<boolean>;
  /** Fail on row error. Default true. */
  failOnRowError?: Value<boolean>;
  /** Fail on size mismatch. Default true. */
  failOnSizeMismatch?: Value<boolean>;
  /** Fail on type mismatch. Default true. */
  failOnTypeMismatch?: Value<boolean>;
  /** Column name. */
  partitionedReadsColumnName?: Value<string>;
  /** Table name. */
  partitionedReadsTableName?: Value<string>;
  /** User-defined SQL. One of file, statements; default statements. */
  userDefinedSql?: Choice<UserDefinedSql>;
  /** File. */
  userDefinedSqlFileName?: Value<string>;
  /** Statements. */
  userDefinedSqlStatements?: Value<string>;
}

/** Partitioned reads and mismatches of the connectors of classic jobs. */
export const classicReads: Rows = {
  columns: ["S string session.pass_lob_locator.column", ""],
  dropUnmatchedFields: "t bool session.schema_reconciliation.drop_unmatched_fields",
  enableLobReferences: ["s bool session.pass_lob_locator", false],
  enablePartitionedReads: "s bool sql.enable_partitioning",
  failOnCodePageMismatch: "m bool session.schema_reconciliation.fail_on_code_page_mismatch",
  failOnRowError: "t bool session.fail_on_row_error_px",
  failOnSizeMismatch: "m bool session.schema_reconciliation.fail_on_size_mismatch",
  failOnTypeMismatch: "m bool session.schema_reconciliation.fail_on_type_mismatch",
  partitionedReadsColumnName: "S string sql.enable_partitioning.partitioning_method.key_field",
  partitionedReadsTableName: "S string sql.enable_partitioning.partitioning_method.table_name",
  userDefinedSql: ["T enum sql.user_defined_sql", UserDefinedSql, "statements"],
  userDefinedSqlFileName: "T string sql.user_defined_sql.file",
  userDefinedSqlStatements: "T string sql.user_defined_sql.statements",
};
