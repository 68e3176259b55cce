// Generated from spec/datastage/stages/ibm-netezza-performance-server-for-datastage.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { MergeJoinPlan } from "../enums/common.js";
import { classicStatements, type ClassicStatements } from "../groups/classic-statements.js";
import { ClassicTableAction, classicTables, type ClassicTables } from "../groups/classic-tables.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { workTables, type WorkTables } from "../groups/work-tables.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  MergeJoinPlan,
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
} from "../enums/common.js";
export { ClassicTableAction } from "../groups/classic-tables.js";

/** Message type for statement errors. */
export const IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationMismatchReportingAction =
  { info: "info", none: "none", warning: "warning" } as const;

/** Message type for statement errors. */
export type IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationMismatchReportingAction =
  (typeof IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationMismatchReportingAction)[keyof typeof IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationMismatchReportingAction];

/** Distribution key. */
export const IbmNetezzaPerformanceServerForDatastageTableActionGenerateCreateStatementDistributionKey =
  { automatic: "automatic", random: "random", user_defined: "user-defined" } as const;

/** Distribution key. */
export type IbmNetezzaPerformanceServerForDatastageTableActionGenerateCreateStatementDistributionKey =
  (typeof IbmNetezzaPerformanceServerForDatastageTableActionGenerateCreateStatementDistributionKey)[keyof typeof IbmNetezzaPerformanceServerForDatastageTableActionGenerateCreateStatementDistributionKey];

/** Duplicate row action. */
export const IbmNetezzaPerformanceServerForDatastageSqlCheckDuplicateRowsDuplicateRowAction = {
  fail: "fail",
  filter: "filter",
} as const;

/** Duplicate row action. */
export type IbmNetezzaPerformanceServerForDatastageSqlCheckDuplicateRowsDuplicateRowAction =
  (typeof IbmNetezzaPerformanceServerForDatastageSqlCheckDuplicateRowsDuplicateRowAction)[keyof typeof IbmNetezzaPerformanceServerForDatastageSqlCheckDuplicateRowsDuplicateRowAction];

/** Generate statistics mode. */
export const IbmNetezzaPerformanceServerForDatastageSessionLoadOptionsGenerateStatisticsGenerateStatisticsMode =
  { database: "database", table: "table" } as const;

/** Generate statistics mode. */
export type IbmNetezzaPerformanceServerForDatastageSessionLoadOptionsGenerateStatisticsGenerateStatisticsMode =
  (typeof IbmNetezzaPerformanceServerForDatastageSessionLoadOptionsGenerateStatisticsGenerateStatisticsMode)[keyof typeof IbmNetezzaPerformanceServerForDatastageSessionLoadOptionsGenerateStatisticsGenerateStatisticsMode];

/** Lookup Type. */
export const IbmNetezzaPerformanceServerForDatastageLookupType = {
  empty: "",
  pxbridge: "pxbridge",
  normal_1a: "normal\\(1a)",
} as const;

/** Lookup Type. */
export type IbmNetezzaPerformanceServerForDatastageLookupType =
  (typeof IbmNetezzaPerformanceServerForDatastageLookupType)[keyof typeof IbmNetezzaPerformanceServerForDatastageLookupType];

/** Unmatched link column action. */
export const IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationUnmatchedLinkColumnActionSource =
  { drop: "drop", fail: "fail" } as const;

/** Unmatched link column action. */
export type IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationUnmatchedLinkColumnActionSource =
  (typeof IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationUnmatchedLinkColumnActionSource)[keyof typeof IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationUnmatchedLinkColumnActionSource];

/** Unmatched link column action. */
export const IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationTypeMismatchAction =
  { drop: "drop", fail: "fail", keep: "keep" } as const;

/** Unmatched link column action. */
export type IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationTypeMismatchAction =
  (typeof IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationTypeMismatchAction)[keyof typeof IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationTypeMismatchAction];

/** Unmatched table or query column action. */
export const IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationUnmatchedTableOrQueryColumnActionSource =
  { fail: "fail", ignore: "ignore" } as const;

/** Unmatched table or query column action. */
export type IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationUnmatchedTableOrQueryColumnActionSource =
  (typeof IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationUnmatchedTableOrQueryColumnActionSource)[keyof typeof IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationUnmatchedTableOrQueryColumnActionSource];

/** Temporary work table mode. */
export const IbmNetezzaPerformanceServerForDatastageSessionTemporaryWorkTable = {
  automatic: "automatic",
  existing: "existing",
  user_defined: "user-defined",
} as const;

/** Temporary work table mode. */
export type IbmNetezzaPerformanceServerForDatastageSessionTemporaryWorkTable =
  (typeof IbmNetezzaPerformanceServerForDatastageSessionTemporaryWorkTable)[keyof typeof IbmNetezzaPerformanceServerForDatastageSessionTemporaryWorkTable];

/** Unmatched table column action. */
export const IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationUnmatchedTableColumnAction =
  { fail: "fail", ignore_all: "ignore_all", ignore_nullable: "ignore_nullable" } as const;

/** Unmatched table column action. */
export type IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationUnmatchedTableColumnAction =
  (typeof IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationUnmatchedTableColumnAction)[keyof typeof IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationUnmatchedTableColumnAction];

/** Write mode. */
export const IbmNetezzaPerformanceServerForDatastageWriteMode = {
  action_column: "action_column",
  delete: "delete",
  delete_then_insert: "delete_then_insert",
  insert: "insert",
  update: "update",
  update_then_insert: "update_then_insert",
  user_defined_sql: "user-defined_sql",
} as const;

/** Write mode. */
export type IbmNetezzaPerformanceServerForDatastageWriteMode =
  (typeof IbmNetezzaPerformanceServerForDatastageWriteMode)[keyof typeof IbmNetezzaPerformanceServerForDatastageWriteMode];

type Own = "enableBeforeAndAfterSql" | "generateSqlAtRuntime" | "tableAction";

/** What can be set on a IBM Netezza Performance Server for DataStage stage. */
export interface IbmNetezzaPerformanceServerForDatastageProps
  extends
    ClassicStatements,
    Omit<ClassicTables, Own>,
    ConnectorBuffers,
    ConnectorPartitioning,
    Descriptions,
    LinkBuffers,
    Sorting,
    WorkTables {
  /** Action column. */
  actionColumn?: Value<string>;
  /** After SQL. */
  afterSql?: Value<string>;
  /** After SQL (node). */
  afterSqlNode?: Value<string>;
  /** Array size. Default 2000. */
  arraySize?: Integer;
  /** Atomic mode. Default true. */
  atomicMode?: Value<boolean>;
  /** Atomic Mode After SQL. Default true. */
  atomicModeAfterSql?: Value<boolean>;
  /** Atomic Mode After SQL (node). Default true. */
  atomicModeAfterSqlNode?: Value<boolean>;
  /** Atomic Mode Before SQL. Default true. */
  atomicModeBeforeSql?: Value<boolean>;
  /** Atomic Mode Before SQL (node). Default true. */
  atomicModeBeforeSqlNode?: Value<boolean>;
  /** Message type for statement errors. One of info, none, warning; default warning. */
  beforeAfterSqlAfterSqlFailOnErrorLogLevelForAfterSql?: Choice<IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationMismatchReportingAction>;
  /** Message type for statement errors. One of info, none, warning; default warning. */
  beforeAfterSqlAfterSqlNodeFailOnErrorLogLevelForAfterSqlNode?: Choice<IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationMismatchReportingAction>;
  /** Read statement from file. Default false. */
  beforeAfterSqlAfterSqlNodeReadFromFile?: Value<boolean>;
  /** Read statement from file. Default false. */
  beforeAfterSqlAfterSqlReadFromFile?: Value<boolean>;
  /** Message type for statement errors. One of info, none, warning; default warning. */
  beforeAfterSqlBeforeSqlFailOnErrorLogLevelForBeforeSql?: Choice<IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationMismatchReportingAction>;
  /** Message type for statement errors. One of info, none, warning; default warning. */
  beforeAfterSqlBeforeSqlNodeFailOnErrorLogLevelForBeforeSqlNode?: Choice<IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationMismatchReportingAction>;
  /** Read statement from file. Default false. */
  beforeAfterSqlBeforeSqlNodeReadFromFile?: Value<boolean>;
  /** Read statement from file. Default false. */
  beforeAfterSqlBeforeSqlReadFromFile?: Value<boolean>;
  /** Before SQL. */
  beforeSql?: Value<string>;
  /** Before SQL (node). */
  beforeSqlNode?: Value<string>;
  /** Byte limit. */
  byteLimit?: Value<string>;
  /** Check duplicate rows. Default false. */
  checkDuplicateRows?: Value<boolean>;
  /** Column name. */
  columnName?: Value<string>;
  /** Create statement. */
  createStatement?: Value<string>;
  /** Direct insert. Default false. */
  directInsert?: Value<boolean>;
  /** Directory for log files. */
  directoryForLogFiles?: Value<string>;
  /** Distribution key. One of automatic, random, user-defined; default random. */
  distributionKey?: Choice<IbmNetezzaPerformanceServerForDatastageTableActionGenerateCreateStatementDistributionKey>;
  /** Duplicate row action. One of fail, filter; default filter. */
  duplicateRowAction?: Choice<IbmNetezzaPerformanceServerForDatastageSqlCheckDuplicateRowsDuplicateRowAction>;
  /** Before/After SQL. Default false. */
  enableBeforeAfterSqlForChildElement?: Value<boolean>;
  /** Enable case-sensitive identifiers. Default true. */
  enableCaseSensitiveIdentifiers?: Value<boolean>;
  /** Enable partitioned reads. Default false. */
  enablePartitionedReads?: Value<boolean>;
  /** Enable record ordering. Default false. */
  enableRecordOrdering?: Value<boolean>;
  /**
   * Enable use of merge-join plan type. One of database_default, no, yes; default database_default.
   */
  enableUseOfMergeJoinPlanType?: Choice<MergeJoinPlan>;
  /** Fail on error After SQL. Default true. */
  failOnErrorAfterSql?: Value<boolean>;
  /** Fail on error After SQL (node). Default true. */
  failOnErrorAfterSqlNode?: Value<boolean>;
  /** Fail on error Before SQL. Default true. */
  failOnErrorBeforeSql?: Value<boolean>;
  /** Fail on error Before SQL (node). Default true. */
  failOnErrorBeforeSqlNode?: Value<boolean>;
  /** Fail on error Drop statement. Default false. */
  failOnErrorDropStatement?: Value<boolean>;
  /** Key columns. */
  generateCreateStatementDistributionKeyColumnNames?: Value<string>;
  /** Generate SQL. Default true. */
  generateSqlAtRuntime?: Value<boolean>;
  /** Generate statistics. Default false. */
  generateStatistics?: Value<boolean>;
  /** Generate statistics mode. One of database, table; default table. */
  generateStatisticsMode?: Choice<IbmNetezzaPerformanceServerForDatastageSessionLoadOptionsGenerateStatisticsGenerateStatisticsMode>;
  /** Generate statistics on columns. */
  generateStatisticsOnColumns?: Value<string>;
  /** Has reference output. Default false. */
  hasReferenceOutput?: Value<boolean>;
  /** Key columns. */
  keyColumns?: Value<string>;
  /** Lookup Type. One of "", pxbridge, normal\(1a). */
  lookupType?: Choice<IbmNetezzaPerformanceServerForDatastageLookupType>;
  /** Mark end of wave. Default false. */
  markEndOfWave?: Value<boolean>;
  /** Maximum reject count. Default 1. */
  maximumRejectCount?: Integer;
  /** Message type for statement errors. One of info, none, warning; default warning. */
  messageTypeForCreateStatementErrors?: Choice<IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationMismatchReportingAction>;
  /** Message type for statement errors. One of info, none, warning; default warning. */
  messageTypeForDropStatementErrors?: Choice<IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationMismatchReportingAction>;
  /** Message type for statement errors. One of info, none, warning; default warning. */
  messageTypeForTruncateStatementErrors?: Choice<IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationMismatchReportingAction>;
  /** Other options. */
  otherOptions?: Value<string>;
  /** Unmatched link column action. One of drop, fail; default drop. */
  reconciliationInputLinkMismatchColumnAction?: Choice<IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationUnmatchedLinkColumnActionSource>;
  /** Unmatched link column action. One of drop, fail, keep; default drop. */
  reconciliationInputMismatchColumnAction?: Choice<IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationTypeMismatchAction>;
  /** Mismatch reporting action. One of info, none, warning; default warning. */
  reconciliationMismatchMessage?: Choice<IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationMismatchReportingAction>;
  /** Unmatched link column action. One of drop, fail; default drop. */
  reconciliationSourceInputLinkMismatchColumnAction?: Choice<IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationUnmatchedLinkColumnActionSource>;
  /** Mismatch reporting action. One of info, none, warning; default warning. */
  reconciliationSourceMismatchMessage?: Choice<IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationMismatchReportingAction>;
  /** Unmatched table or query column action. One of fail, ignore; default ignore. */
  reconciliationSourceTableOrQueryColumnMismatchAction?: Choice<IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationUnmatchedTableOrQueryColumnActionSource>;
  /** Type mismatch action. One of drop, fail, keep; default drop. */
  reconciliationSourceTypeMismatchAction?: Choice<IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationTypeMismatchAction>;
  /** Unmatched table or query column action. One of fail, ignore; default ignore. */
  reconciliationTableOrQueryColumnMismatchAction?: Choice<IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationUnmatchedTableOrQueryColumnActionSource>;
  /** Type mismatch action. One of drop, fail, keep; default drop. */
  reconciliationTypeMismatchAction?: Choice<IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationTypeMismatchAction>;
  /** Record count. Default 2000. */
  recordCount?: Integer;
  /** Reject table name. */
  rejectTableName?: Value<string>;
  /** Row limit. */
  rowLimit?: Integer;
  /** Schema name. */
  schemaName?: Value<string>;
  /** Read user-defined SQL from file. Default false. */
  sqlReadUserDefinedSqlFromFile?: Value<boolean>;
  /** Read user-defined SQL from file. Default false. */
  sqlSelectStatementReadUserDefinedSqlFromFile?: Value<boolean>;
  /** Table action. One of append, create, replace, truncate; default append. */
  tableAction?: Choice<ClassicTableAction>;
  /** Table name. */
  tableName?: Value<string>;
  /** Temporary work table mode. One of automatic, existing, user-defined; default automatic. */
  temporaryWorkTableMode?: Choice<IbmNetezzaPerformanceServerForDatastageSessionTemporaryWorkTable>;
  /** Truncate column names. Default false. */
  truncateColumnNames?: Value<boolean>;
  /** Truncate length. Default 128. */
  truncateLength?: Integer;
  /** Directory for named pipe (Unix only). */
  unixNamedPipeDirectoryForLoad?: Value<string>;
  /** Directory for named pipe (Unix only). */
  unixNamedPipeDirectoryForUnload?: Value<string>;
  /**
   * Unmatched table column action. One of fail, ignore_all, ignore_nullable; default
   * ignore_nullable.
   */
  unmatchedTableColumnAction?: Choice<IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationUnmatchedTableColumnAction>;
  /** User-defined SQL. */
  userDefinedSql?: Value<string>;
  /** Validate primary keys. Default false. */
  validatePrimaryKeys?: Value<boolean>;
  /**
   * Write mode. One of action_column, delete, delete_then_insert, insert, update,
   * update_then_insert, user-defined_sql; default insert.
   */
  writeMode?: Choice<IbmNetezzaPerformanceServerForDatastageWriteMode>;
}

/** An IBM Netezza Performance Server for DataStage stage. */
export const IbmNetezzaPerformanceServerForDatastage: Stage<
  IbmNetezzaPerformanceServerForDatastageProps,
  1,
  1,
  0,
  1,
  "ibm-netezza-performance-server-for-datastage"
> = {
  name: "IBM Netezza Performance Server for DataStage",
  op: "NetezzaConnectorPX",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 1] },
  connection: "ibm-netezza-performance-server-for-datastage",
  main: "st",
  first: [connectorBuffers],
  groups: [
    classicStatements,
    classicTables,
    connectorPartitioning,
    descriptions,
    designer,
    linkBuffers,
    sorting,
    workTables,
  ],
  without: ["enableBeforeAndAfterSql"],
  properties: {
    actionColumn: "T string sql.action_column",
    afterSql: "m string before_after_sql.after_sql",
    afterSqlNode: "m string before_after_sql.after_sql_node",
    arraySize: "s int session.array_size",
    atomicMode: "t bool sql.atomic_mode",
    atomicModeAfterSql: "m bool before_after_sql.after_sql.fail_on_error.atomic_mode",
    atomicModeAfterSqlNode: "m bool before_after_sql.after_sql_node.fail_on_error.atomic_mode",
    atomicModeBeforeSql: "m bool before_after_sql.before_sql.fail_on_error.atomic_mode",
    atomicModeBeforeSqlNode: "m bool before_after_sql.before_sql_node.fail_on_error.atomic_mode",
    beforeAfterSqlAfterSqlFailOnErrorLogLevelForAfterSql: [
      "m enum before_after_sql.after_sql.fail_on_error.log_level_for_after_sql",
      IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationMismatchReportingAction,
    ],
    beforeAfterSqlAfterSqlNodeFailOnErrorLogLevelForAfterSqlNode: [
      "m enum before_after_sql.after_sql_node.fail_on_error.log_level_for_after_sql_node",
      IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationMismatchReportingAction,
    ],
    beforeAfterSqlAfterSqlNodeReadFromFile: "m bool before_after_sql.after_sql_node.read_from_file",
    beforeAfterSqlAfterSqlReadFromFile: "m bool before_after_sql.after_sql.read_from_file",
    beforeAfterSqlBeforeSqlFailOnErrorLogLevelForBeforeSql: [
      "m enum before_after_sql.before_sql.fail_on_error.log_level_for_before_sql",
      IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationMismatchReportingAction,
    ],
    beforeAfterSqlBeforeSqlNodeFailOnErrorLogLevelForBeforeSqlNode: [
      "m enum before_after_sql.before_sql_node.fail_on_error.log_level_for_before_sql_node",
      IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationMismatchReportingAction,
    ],
    beforeAfterSqlBeforeSqlNodeReadFromFile:
      "m bool before_after_sql.before_sql_node.read_from_file",
    beforeAfterSqlBeforeSqlReadFromFile: "m bool before_after_sql.before_sql.read_from_file",
    beforeSql: "m string before_after_sql.before_sql",
    beforeSqlNode: "m string before_after_sql.before_sql_node",
    byteLimit: "s string",
    checkDuplicateRows: "t bool sql.check_duplicate_rows",
    columnName: "t string sql.enable_record_ordering.order_key.column_name",
    createStatement: "t string session.temporary_work_table.create_statement",
    directInsert: "t bool sql.direct_insert",
    directoryForLogFiles: "t string session.load_options.directory_for_log_files",
    distributionKey: [
      "t enum table_action.generate_create_statement.distribution_key",
      IbmNetezzaPerformanceServerForDatastageTableActionGenerateCreateStatementDistributionKey,
    ],
    duplicateRowAction: [
      "t enum sql.check_duplicate_rows.duplicate_row_action",
      IbmNetezzaPerformanceServerForDatastageSqlCheckDuplicateRowsDuplicateRowAction,
    ],
    enableBeforeAfterSqlForChildElement: "m bool before_after_sql",
    enableCaseSensitiveIdentifiers: "m bool enable_case_sensitive_i_ds",
    enablePartitionedReads: "s bool sql.enable_partitioned_reads",
    enableRecordOrdering: "t bool sql.enable_record_ordering",
    enableUseOfMergeJoinPlanType: [
      "t enum session.temporary_work_table.enable_merge_join",
      MergeJoinPlan,
    ],
    failOnErrorAfterSql: "m bool before_after_sql.after_sql.fail_on_error",
    failOnErrorAfterSqlNode: "m bool before_after_sql.after_sql_node.fail_on_error",
    failOnErrorBeforeSql: "m bool before_after_sql.before_sql.fail_on_error",
    failOnErrorBeforeSqlNode: "m bool before_after_sql.before_sql_node.fail_on_error",
    failOnErrorDropStatement: "t bool table_action.generate_drop_statement.fail_on_error",
    generateCreateStatementDistributionKeyColumnNames: [
      "T string table_action.generate_create_statement.distribution_key.key_columns",
      "",
    ],
    generateSqlAtRuntime: "s bool generate_sql",
    generateStatistics: "t bool session.load_options.generate_statistics",
    generateStatisticsMode: [
      "t enum session.load_options.generate_statistics.generate_statistics_mode",
      IbmNetezzaPerformanceServerForDatastageSessionLoadOptionsGenerateStatisticsGenerateStatisticsMode,
    ],
    generateStatisticsOnColumns:
      "t string session.load_options.generate_statistics.generate_statistics_columns",
    hasReferenceOutput: "s bool has_ref_output",
    keyColumns: "T string sql.key_columns",
    lookupType: ["s enum", IbmNetezzaPerformanceServerForDatastageLookupType],
    markEndOfWave: "s bool transaction.mark_end_of_wave",
    maximumRejectCount: "t int session.load_options.max_reject_count",
    messageTypeForCreateStatementErrors: [
      "t enum table_action.generate_create_statement.fail_on_error.log_level_for_create_statement",
      IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationMismatchReportingAction,
    ],
    messageTypeForDropStatementErrors: [
      "t enum table_action.generate_drop_statement.fail_on_error.log_level_for_drop_statement",
      IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationMismatchReportingAction,
    ],
    messageTypeForTruncateStatementErrors: [
      "t enum table_action.generate_truncate_statement.fail_on_error.log_level_for_truncate_statement",
      IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationMismatchReportingAction,
    ],
    otherOptions: "t string session.load_options.other_options",
    reconciliationInputLinkMismatchColumnAction: [
      "s enum session.schema_reconciliation.unmatched_link_column_action_request_input_link",
      IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationUnmatchedLinkColumnActionSource,
    ],
    reconciliationInputMismatchColumnAction: [
      "t enum session.schema_reconciliation.unmatched_link_column_action",
      IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationTypeMismatchAction,
    ],
    reconciliationMismatchMessage: [
      "m enum session.schema_reconciliation.mismatch_reporting_action",
      IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationMismatchReportingAction,
    ],
    reconciliationSourceInputLinkMismatchColumnAction: [
      "s enum session.schema_reconciliation.unmatched_link_column_action_source",
      IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationUnmatchedLinkColumnActionSource,
    ],
    reconciliationSourceMismatchMessage: [
      "s enum session.schema_reconciliation.mismatch_reporting_action_source",
      IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationMismatchReportingAction,
    ],
    reconciliationSourceTableOrQueryColumnMismatchAction: [
      "s enum session.schema_reconciliation.unmatched_table_or_query_column_action_source",
      IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationUnmatchedTableOrQueryColumnActionSource,
    ],
    reconciliationSourceTypeMismatchAction: [
      "s enum session.schema_reconciliation.type_mismatch_action_source",
      IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationTypeMismatchAction,
    ],
    reconciliationTableOrQueryColumnMismatchAction: [
      "s enum session.schema_reconciliation.unmatched_table_or_query_column_action_request",
      IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationUnmatchedTableOrQueryColumnActionSource,
    ],
    reconciliationTypeMismatchAction: [
      "m enum session.schema_reconciliation.type_mismatch_action",
      IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationTypeMismatchAction,
    ],
    recordCount: "s int transaction.record_count",
    rejectTableName: "t string session.load_options.validate_p_ks.reject_table_name",
    rowLimit: "s int",
    schemaName: "m string",
    sqlReadUserDefinedSqlFromFile: "t bool sql.user_defined_sql.read_user_defined_sql_from_file",
    sqlSelectStatementReadUserDefinedSqlFromFile:
      "s bool sql.select_statement.read_user_defined_sql_from_file",
    tableAction: ["T enum", ClassicTableAction, "append"],
    tableName: "M string",
    temporaryWorkTableMode: [
      "t enum session.temporary_work_table",
      IbmNetezzaPerformanceServerForDatastageSessionTemporaryWorkTable,
    ],
    truncateColumnNames: ["t bool", false],
    truncateLength: ["T int truncate_column_names.truncate_length", 128],
    unixNamedPipeDirectoryForLoad: "t string session.load_options.directory_for_named_pipe",
    unixNamedPipeDirectoryForUnload: "s string session.unload_options.directory_for_named_pipe",
    unmatchedTableColumnAction: [
      "t enum session.schema_reconciliation.unmatched_table_column_action",
      IbmNetezzaPerformanceServerForDatastageSessionSchemaReconciliationUnmatchedTableColumnAction,
    ],
    userDefinedSql: "T string sql.user_defined_sql",
    validatePrimaryKeys: "t bool session.load_options.validate_p_ks",
    writeMode: ["t enum", IbmNetezzaPerformanceServerForDatastageWriteMode, "insert"],
    useCasLiteService: "- any",
  },
  when: {
    t: {
      createTableStatement: false,
      dropTableStatement: false,
      truncateTableStatement: false,
      generateCreateStatementDistributionKeyColumnNames: false,
      tableAction: { writeMode: ["action_column", "insert", "user-defined_sql"] },
      truncateLength: { truncateColumnNames: [true] },
    },
  },
  columns: { rule: allColumns },
};
