// Generated from spec/datastage/stages/generic-jdbc.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, DocumentValue, Integer, Stage, Value } from "specanvil/datastage/stage";
import {
  AutoCommitMode,
  IsolationLevel,
  MergeWriteMode,
  RecordOrdering,
  ReportProgress,
} from "../enums/common.js";
import { ClassicTableAction } from "../groups/classic-tables.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { documentReads, type DocumentReads } from "../groups/document-reads.js";
import { engineTables, type EngineTables } from "../groups/engine-tables.js";
import { limits, type Limits } from "../groups/limits.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { rejects, type Rejects } from "../groups/rejects.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { sqlHooks, type SqlHooks } from "../groups/sql-hooks.js";
import { statements, type Statements } from "../groups/statements.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  MergeWriteMode,
  PartitionType,
  PreservePartitioning,
  RecordOrdering,
  StageSortingKey,
} from "../enums/common.js";
export { ClassicTableAction } from "../groups/classic-tables.js";
export { SelectReadMethod } from "../groups/document-reads.js";
export { DecimalRoundingMode } from "../groups/limits.js";
export { RejectUses } from "../groups/rejects.js";
export { TableAction } from "../groups/statements.js";

/** Read mode. */
export const GenericJdbcDSReadMode = { select: "select" } as const;

/** Read mode. */
export type GenericJdbcDSReadMode =
  (typeof GenericJdbcDSReadMode)[keyof typeof GenericJdbcDSReadMode];

/** Generic jdbc d s session character set for non unicode columns. */
export const GenericJdbcDSSessionCharacterSetForNonUnicodeColumns = {
  custom: "custom",
  default: "default",
} as const;

/** Generic jdbc d s session character set for non unicode columns. */
export type GenericJdbcDSSessionCharacterSetForNonUnicodeColumns =
  (typeof GenericJdbcDSSessionCharacterSetForNonUnicodeColumns)[keyof typeof GenericJdbcDSSessionCharacterSetForNonUnicodeColumns];

/** Write mode. */
export const GenericJdbcDSWriteMode = {
  custom: "custom",
  delete: "delete",
  delete_then_insert: "delete_then_insert",
  insert: "insert",
  insert_new_rows_only: "insert_new_rows_only",
  insert_then_update: "insert_then_update",
  update: "update",
  update_then_insert: "update_then_insert",
} as const;

/** Write mode. */
export type GenericJdbcDSWriteMode =
  (typeof GenericJdbcDSWriteMode)[keyof typeof GenericJdbcDSWriteMode];

type Own = "batchSize" | "existingTableAction" | "keyColumnNames";

/** What can be set on a Generic JDBC stage. */
export interface GenericJdbcProps
  extends
    ConnectorBuffers,
    ConnectorPartitioning,
    Descriptions,
    DocumentReads,
    EngineTables,
    Limits,
    LinkBuffers,
    Rejects,
    Sorting,
    SqlHooks,
    Omit<Statements, Own> {
  /** Catalog name. */
  catalogName?: Value<string>;
  /** Read mode. One of select; default select. */
  dsReadMode?: Choice<GenericJdbcDSReadMode>;
  /** Record ordering. One of 0, 1, 2; default 0. */
  dsRecordOrdering?: Choice<RecordOrdering>;
  /** Table action. One of append, create, replace, truncate; default append. */
  dsTableAction?: Choice<ClassicTableAction>;
  /** Use DataStage properties. Default true. */
  dsUseDatastage?: Value<boolean>;
  /**
   * Write mode. One of custom, delete, delete_then_insert, insert, insert_new_rows_only,
   * insert_then_update, update, update_then_insert; default insert.
   */
  dsWriteMode?: Choice<GenericJdbcDSWriteMode>;
  /** Heap Size (MB). Default 256. */
  heapSize?: Integer;
  /** Input link ordering. Default [{"link_label":"0","link_name":"Link_24"}]. */
  inputLinkOrdering?: Value<readonly DocumentValue[]>;
  /** Key column names. */
  keyColumnNames?: Value<string>;
  /** Schema name. */
  schemaName?: Value<string>;
  /** Table name. */
  tableName?: Value<string>;
  /**
   * Write mode. One of insert, merge, update, update_statement, update_statement_table_action;
   * default insert.
   */
  writeMode?: Choice<MergeWriteMode>;
}

/** A Generic JDBC stage. */
export const GenericJdbc: Stage<GenericJdbcProps, number, number, 0, 2147483647, "generic-jdbc"> = {
  name: "Generic JDBC",
  op: "JDBCConnectorPX",
  kind: "connector",
  links: { in: [0, Infinity], out: [0, Infinity], reference: [0, 0], reject: [0, 2147483647] },
  connection: "generic-jdbc",
  main: "st",
  first: [connectorBuffers],
  groups: [
    connectorPartitioning,
    descriptions,
    designer,
    documentReads,
    engineTables,
    limits,
    linkBuffers,
    rejects,
    sorting,
    sqlHooks,
    statements,
  ],
  without: ["rejectConditionRowIsRejected", "batchSize", "existingTableAction"],
  properties: {
    catalogName: "m string",
    defaultMaximumLengthForColumns: "s int default_max_string_binary_precision",
    dsBeforeAfterAfterSql: "m string _before_after.after_sql",
    dsBeforeAfterAfterSqlFailOnError: "m bool _before_after.after_sql.fail_on_error",
    dsBeforeAfterAfterSqlNode: "m string _before_after.after_sql_node",
    dsBeforeAfterAfterSqlNodeFailOnError: "m bool _before_after.after_sql_node.fail_on_error",
    dsBeforeAfterAfterSqlNodeReadFromFileAfterSqlNode:
      "m bool _before_after.after_sql_node.read_from_file_after_sql_node",
    dsBeforeAfterAfterSqlReadFromFileAfterSql:
      "m bool _before_after.after_sql.read_from_file_after_sql",
    dsBeforeAfterBeforeSql: "m string _before_after.before_sql",
    dsBeforeAfterBeforeSqlFailOnError: "m bool _before_after.before_sql.fail_on_error",
    dsBeforeAfterBeforeSqlNode: "m string _before_after.before_sql_node",
    dsBeforeAfterBeforeSqlNodeFailOnError: "m bool _before_after.before_sql_node.fail_on_error",
    dsBeforeAfterBeforeSqlNodeReadFromFileBeforeSqlNode:
      "m bool _before_after.before_sql_node.read_from_file_before_sql_node",
    dsBeforeAfterBeforeSqlReadFromFileBeforeSql:
      "m bool _before_after.before_sql.read_from_file_before_sql",
    dsEnableQuotedIDs: "m bool _enable_quoted_i_ds",
    dsLimitRows: "s bool _limit_rows",
    dsLimitRowsLimit: "s int _limit_rows.limit",
    dsReadMode: ["s enum _read_mode", GenericJdbcDSReadMode],
    dsRecordOrdering: ["mp enum _record_ordering", RecordOrdering],
    dsRecordOrderingProperties: "mp list _record_ordering_properties",
    dsSessionArraySize: "m int _session.array_size",
    dsSessionBatchSize: "t int _session.batch_size",
    dsSessionCharacterSetForNonUnicodeColumns: [
      "m enum _session.character_set_for_non_unicode_columns",
      GenericJdbcDSSessionCharacterSetForNonUnicodeColumns,
    ],
    dsSessionCharacterSetForNonUnicodeColumnsCharacterSetName: [
      "M string _session.character_set_for_non_unicode_columns.character_set_name",
      "",
    ],
    dsSessionDefaultLengthForColumns: "m int _session.default_length_for_columns",
    dsSessionDefaultLengthForLongColumns: "m int _session.default_length_for_long_columns",
    dsSessionDropUnmatchedFields: "t bool _session.drop_unmatched_fields",
    dsSessionFailOnTruncation: "m bool _session.fail_on_truncation",
    dsSessionFetchSize: "s int _session.fetch_size",
    dsSessionGenerateAllColumnsAsUnicode: "s bool _session.generate_all_columns_as_unicode",
    dsSessionKeepConductorConnectionAlive: "m bool _session.keep_conductor_connection_alive",
    dsSessionReportSchemaMismatch: "m bool _session.report_schema_mismatch",
    dsSqlCustomStatements: "t string _sql.custom_statements",
    dsSqlCustomStatementsReadFromFileCustom: "t bool _sql.custom_statements.read_from_file_custom",
    dsSqlDeleteStatement: "T string _sql.delete_statement",
    dsSqlDeleteStatementReadFromFileDelete: "t bool _sql.delete_statement.read_from_file_delete",
    dsSqlEnablePartitionedReads: "s bool _sql.enable_partitioned_reads",
    dsSqlInsertStatement: "T string _sql.insert_statement",
    dsSqlInsertStatementReadFromFileInsert: "t bool _sql.insert_statement.read_from_file_insert",
    dsSqlSelectStatement: "S string _sql.select_statement",
    dsSqlSelectStatementOtherClause: "s string _sql.select_statement.other_clause",
    dsSqlSelectStatementReadFromFileSelect: "s bool _sql.select_statement.read_from_file_select",
    dsSqlSelectStatementWhereClause: "s string _sql.select_statement.where_clause",
    dsSqlUpdateStatement: "T string _sql.update_statement",
    dsSqlUpdateStatementReadFromFileUpdate: "t bool _sql.update_statement.read_from_file_update",
    dsTableAction: ["T enum _table_action", ClassicTableAction, "append"],
    dsTableActionGenerateCreateStatement: "t bool _table_action.generate_create_statement",
    dsTableActionGenerateCreateStatementCreateStatement: [
      "T string _table_action.generate_create_statement.create_statement",
      "",
    ],
    dsTableActionGenerateCreateStatementFailOnError:
      "t bool _table_action.generate_create_statement.fail_on_error",
    dsTableActionGenerateDropStatement: "t bool _table_action.generate_drop_statement",
    dsTableActionGenerateDropStatementDropStatement: [
      "T string _table_action.generate_drop_statement.drop_statement",
      "",
    ],
    dsTableActionGenerateDropStatementFailOnError:
      "t bool _table_action.generate_drop_statement.fail_on_error",
    dsTableActionGenerateTruncateStatement: "t bool _table_action.generate_truncate_statement",
    dsTableActionGenerateTruncateStatementFailOnError:
      "t bool _table_action.generate_truncate_statement.fail_on_error",
    dsTableActionGenerateTruncateStatementTruncateStatement: [
      "T string _table_action.generate_truncate_statement.truncate_statement",
      "",
    ],
    dsTableActionTableActionFirst: "t bool _table_action.table_action_first",
    dsTransactionAutocommitMode: ["m enum _transaction.autocommit_mode", AutoCommitMode],
    dsTransactionBeginEnd: "m bool _transaction.begin_end",
    dsTransactionBeginEndBeginSql: "m string _transaction.begin_end.begin_sql",
    dsTransactionBeginEndEndSql: "m string _transaction.begin_end.end_sql",
    dsTransactionBeginEndRunEndSqlIfNoRecordsProcessed:
      "m bool _transaction.begin_end.run_end_sql_if_no_records_processed",
    dsTransactionEndOfWave: ["s enum _transaction.end_of_wave", ReportProgress],
    dsTransactionIsolationLevel: ["m enum _transaction.isolation_level", IsolationLevel],
    dsTransactionRecordCount: "m int _transaction.record_count",
    dsUseDatastage: ["m bool _use_datastage", true],
    dsWriteMode: ["t enum _write_mode", GenericJdbcDSWriteMode],
    generateUnicodeTypeColumns: "s bool generate_unicode_columns",
    heapSize: "m int",
    inputLinkOrdering: "t list InputlinkOrderingList",
    isRejectOutput: "o bool",
    keyColumnNames: "t string",
    rejectConditionRowNotDeleted: "o bool",
    rejectConditionRowNotInserted: "o bool",
    rejectConditionRowNotUpdated: "o bool",
    rejectConditionSqlError: "o bool",
    schemaName: "m string",
    tableName: "mS string",
    truncateStatement: "t string",
    useColumnNameInTheStatements: "m bool use_column_name",
    writeMode: ["t enum", MergeWriteMode],
    trustAllSslCertificates: "- any",
  },
  when: {
    s: { dsSessionCharacterSetForNonUnicodeColumnsCharacterSetName: false },
    t: {
      dsTableAction: { dsUseDatastage: [true, "#"] },
      dsTableActionGenerateCreateStatementCreateStatement: false,
      dsTableActionGenerateDropStatementDropStatement: false,
      dsTableActionGenerateTruncateStatementTruncateStatement: false,
    },
  },
  columns: { rule: allColumns },
};
