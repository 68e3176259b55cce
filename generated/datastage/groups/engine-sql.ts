// Generated from spec/datastage/groups/engine-sql.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Integer, Rows, Value } from "specanvil/datastage/stage";

/** Character set for non-unicode columns. */
export const NonUnicodeCharacterSet = { _custom: "_custom", _default: "_default" } as const;

/** Character set for non-unicode columns. */
export type NonUnicodeCharacterSet =
  (typeof NonUnicodeCharacterSet)[keyof typeof NonUnicodeCharacterSet];

/** Table action. */
export const EngineTableAction = {
  _append: "_append",
  _create: "_create",
  _replace: "_replace",
  _truncate: "_truncate",
} as const;

/** Table action. */
export type EngineTableAction = (typeof EngineTableAction)[keyof typeof EngineTableAction];

/** SQL and sessions of connectors that the engine itself drives. */
export interface EngineSql {
  /** After SQL statement. */
  dsBeforeAfterAfterSql?: Value<string>;
  /** Stop the job when after SQL statement fails. Default true. */
  dsBeforeAfterAfterSqlFailOnError?: Value<boolean>;
  /** After SQL (node) statement. */
  dsBeforeAfterAfterSqlNode?: Value<string>;
  /** Stop the job when after SQL (node) statement fails. Default true. */
  dsBeforeAfterAfterSqlNodeFailOnError?: Value<boolean>;
  /** Read After SQL (node) statement from file. Default false. */
  dsBeforeAfterAfterSqlNodeReadFromFileAfterSqlNode?: Value<boolean>;
  /** Read After SQL statement from the file. Default false. */
  dsBeforeAfterAfterSqlReadFromFileAfterSql?: Value<boolean>;
  /** Before SQL statement. */
  dsBeforeAfterBeforeSql?: Value<string>;
  /** Stop the job when before SQL statement fails. Default true. */
  dsBeforeAfterBeforeSqlFailOnError?: Value<boolean>;
  /** Before SQL (node) statement. */
  dsBeforeAfterBeforeSqlNode?: Value<string>;
  /** Stop the job when before SQL (node) statement fails. Default true. */
  dsBeforeAfterBeforeSqlNodeFailOnError?: Value<boolean>;
  /** Read Before SQL (node) statement from file. Default false. */
  dsBeforeAfterBeforeSqlNodeReadFromFileBeforeSqlNode?: Value<boolean>;
  /** Read Before SQL statement from file. Default false. */
  dsBeforeAfterBeforeSqlReadFromFileBeforeSql?: Value<boolean>;
  /** Custom statements. */
  dsCustomStatements?: Value<string>;
  /** Read custom statements from file. Default false. */
  dsCustomStatementsReadFromFileCustom?: Value<boolean>;
  /** Delete statement. */
  dsDeleteStatement?: Value<string>;
  /** Read delete statement from file. Default false. */
  dsDeleteStatementReadFromFileDelete?: Value<boolean>;
  /** Enable partitioned reads. Default false. */
  dsEnablePartitionedReads?: Value<boolean>;
  /** Enable quoted identifiers. Default false. */
  dsEnableQuotedIds?: Value<boolean>;
  /** Insert statement. */
  dsInsertStatement?: Value<string>;
  /** Read insert statement from file. Default false. */
  dsInsertStatementReadFromFileInsert?: Value<boolean>;
  /** Row limit. */
  dsLimitRowsLimit?: Integer;
  /** Select statement. */
  dsSelectStatement?: Value<string>;
  /** Other clause. */
  dsSelectStatementOtherClause?: Value<string>;
  /** Read select statement from file. Default false. */
  dsSelectStatementReadFromFileSelect?: Value<boolean>;
  /** Where clause. */
  dsSelectStatementWhereClause?: Value<string>;
  /** Array size. Default 1. */
  dsSessionArraySize?: Integer;
  /** Batch size. Default 2000. */
  dsSessionBatchSize?: Integer;
  /** Character set for non-unicode columns. One of _custom, _default; default _default. */
  dsSessionCharacterSetForNonUnicodeColumns?: Choice<NonUnicodeCharacterSet>;
  /** Character set name. */
  dsSessionCharacterSetForNonUnicodeColumnsCharacterSetName?: Value<string>;
  /** Default length for columns. Default 200. */
  dsSessionDefaultLengthForColumns?: Integer;
  /** Default length for long columns. Default 20000. */
  dsSessionDefaultLengthForLongColumns?: Integer;
  /** Drop unmatched fields. Default false. */
  dsSessionDropUnmatchedFields?: Value<boolean>;
  /** Fetch size. Default 0. */
  dsSessionFetchSize?: Integer;
  /** Generate all columns as unicode. Default false. */
  dsSessionGenerateAllColumnsAsUnicode?: Value<boolean>;
  /** Keep conductor connection alive. Default true. */
  dsSessionKeepConductorConnectionAlive?: Value<boolean>;
  /** Report schema mismatch. Default false. */
  dsSessionReportSchemaMismatch?: Value<boolean>;
  /** Table action. One of _append, _create, _replace, _truncate; default _append. */
  dsTableAction?: Choice<EngineTableAction>;
  /** Generate create table statement at run time. Default true. */
  dsTableActionGenerateCreateStatement?: Value<boolean>;
  /** Create table statement. */
  dsTableActionGenerateCreateStatementCreateStatement?: Value<string>;
  /** Stop the job when create table statement fails. Default true. */
  dsTableActionGenerateCreateStatementFailOnError?: Value<boolean>;
  /** Generate drop table statement at run time. Default true. */
  dsTableActionGenerateDropStatement?: Value<boolean>;
  /** Drop table statement. */
  dsTableActionGenerateDropStatementDropStatement?: Value<string>;
  /** Stop the job when drop table statement fails. Default false. */
  dsTableActionGenerateDropStatementFailOnError?: Value<boolean>;
  /** Generate truncate table statement at run time. Default true. */
  dsTableActionGenerateTruncateStatement?: Value<boolean>;
  /** Stop the job when truncate table statement fails. Default true. */
  dsTableActionGenerateTruncateStatementFailOnError?: Value<boolean>;
  /** Truncate table statement. */
  dsTableActionGenerateTruncateStatementTruncateStatement?: Value<string>;
  /** Perform table action first. Default true. */
  dsTableActionTableActionFirst?: Value<boolean>;
  /** Update statement. */
  dsUpdateStatement?: Value<string>;
  /** Read update statement from file. Default false. */
  dsUpdateStatementReadFromFileUpdate?: Value<boolean>;
}

/** SQL and sessions of connectors that the engine itself drives. */
export const engineSql: Rows = {
  dsBeforeAfterAfterSql: "m string _before_after._after_sql",
  dsBeforeAfterAfterSqlFailOnError: "m bool _before_after._after_sql._fail_on_error",
  dsBeforeAfterAfterSqlNode: "m string _before_after._after_sql_node",
  dsBeforeAfterAfterSqlNodeFailOnError: "m bool _before_after._after_sql_node._fail_on_error",
  dsBeforeAfterAfterSqlNodeReadFromFileAfterSqlNode:
    "m bool _before_after._after_sql_node._read_from_file_after_sql_node",
  dsBeforeAfterAfterSqlReadFromFileAfterSql:
    "m bool _before_after._after_sql._read_from_file_after_sql",
  dsBeforeAfterBeforeSql: "m string _before_after._before_sql",
  dsBeforeAfterBeforeSqlFailOnError: "m bool _before_after._before_sql._fail_on_error",
  dsBeforeAfterBeforeSqlNode: "m string _before_after._before_sql_node",
  dsBeforeAfterBeforeSqlNodeFailOnError: "m bool _before_after._before_sql_node._fail_on_error",
  dsBeforeAfterBeforeSqlNodeReadFromFileBeforeSqlNode:
    "m bool _before_after._before_sql_node._read_from_file_before_sql_node",
  dsBeforeAfterBeforeSqlReadFromFileBeforeSql:
    "m bool _before_after._before_sql._read_from_file_before_sql",
  dsCustomStatements: "t string _custom_statements",
  dsCustomStatementsReadFromFileCustom: "t bool _custom_statements._read_from_file_custom",
  dsDeleteStatement: "T string _delete_statement",
  dsDeleteStatementReadFromFileDelete: "t bool _delete_statement._read_from_file_delete",
  dsEnablePartitionedReads: "s bool _enable_partitioned_reads",
  dsEnableQuotedIds: "m bool _enable_quoted_ids",
  dsInsertStatement: "T string _insert_statement",
  dsInsertStatementReadFromFileInsert: "t bool _insert_statement._read_from_file_insert",
  dsLimitRowsLimit: "s int _limit_rows._limit",
  dsSelectStatement: "S string _select_statement",
  dsSelectStatementOtherClause: "s string _select_statement._other_clause",
  dsSelectStatementReadFromFileSelect: "s bool _select_statement._read_from_file_select",
  dsSelectStatementWhereClause: "s string _select_statement._where_clause",
  dsSessionArraySize: "m int _session._array_size",
  dsSessionBatchSize: "t int _session._batch_size",
  dsSessionCharacterSetForNonUnicodeColumns: [
    "m enum _session._character_set_for_non_unicode_columns",
    NonUnicodeCharacterSet,
  ],
  dsSessionCharacterSetForNonUnicodeColumnsCharacterSetName:
    "M string _session._character_set_for_non_unicode_columns._character_set_name",
  dsSessionDefaultLengthForColumns: "m int _session._default_length_for_columns",
  dsSessionDefaultLengthForLongColumns: "m int _session._default_length_for_long_columns",
  dsSessionDropUnmatchedFields: "t bool _session._drop_unmatched_fields",
  dsSessionFetchSize: "s int _session._fetch_size",
  dsSessionGenerateAllColumnsAsUnicode: "s bool _session._generate_all_columns_as_unicode",
  dsSessionKeepConductorConnectionAlive: "m bool _session._keep_conductor_connection_alive",
  dsSessionReportSchemaMismatch: "m bool _session._report_schema_mismatch",
  dsTableAction: ["T enum _table_action", EngineTableAction, "_append"],
  dsTableActionGenerateCreateStatement: "t bool _table_action._generate_create_statement",
  dsTableActionGenerateCreateStatementCreateStatement:
    "T string _table_action._generate_create_statement._create_statement",
  dsTableActionGenerateCreateStatementFailOnError:
    "t bool _table_action._generate_create_statement._fail_on_error",
  dsTableActionGenerateDropStatement: "t bool _table_action._generate_drop_statement",
  dsTableActionGenerateDropStatementDropStatement:
    "T string _table_action._generate_drop_statement._drop_statement",
  dsTableActionGenerateDropStatementFailOnError:
    "t bool _table_action._generate_drop_statement._fail_on_error",
  dsTableActionGenerateTruncateStatement: "t bool _table_action._generate_truncate_statement",
  dsTableActionGenerateTruncateStatementFailOnError:
    "t bool _table_action._generate_truncate_statement._fail_on_error",
  dsTableActionGenerateTruncateStatementTruncateStatement:
    "T string _table_action._generate_truncate_statement._truncate_statement",
  dsTableActionTableActionFirst: "t bool _table_action._table_action_first",
  dsUpdateStatement: "T string _update_statement",
  dsUpdateStatementReadFromFileUpdate: "t bool _update_statement._read_from_file_update",
};
