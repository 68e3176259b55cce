// Generated from spec/datastage/stages/teradata-database-for-datastage.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, DocumentValue, Integer, Stage, Value } from "specanvil/datastage/stage";
import {
  EndOfWave,
  IsolationLevel,
  LookupType,
  RecordOrdering,
  ReportProgress,
} from "../enums/common.js";
import { UserDefinedSql } from "../groups/classic-reads.js";
import { classicSql, type ClassicSql } from "../groups/classic-sql.js";
import { classicStatements, type ClassicStatements } from "../groups/classic-statements.js";
import { ClassicTableAction, classicTables, type ClassicTables } from "../groups/classic-tables.js";
import { clientCertificates } from "../groups/client-certificates.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { sqlHooks, type SqlHooks } from "../groups/sql-hooks.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  EndOfWave,
  ExecutionMode,
  IsolationLevel,
  LookupType,
  PartitionType,
  PreservePartitioning,
  RecordOrdering,
  ReportProgress,
  StageSortingKey,
} from "../enums/common.js";
export { UserDefinedSql } from "../groups/classic-reads.js";
export { LogDelimiter } from "../groups/classic-sql.js";
export { ClassicTableAction } from "../groups/classic-tables.js";

/** Access method. */
export const TeradataDatabaseForDatastageAccessMethod = {
  bulk: "bulk",
  immediate: "immediate",
} as const;

/** Access method. */
export type TeradataDatabaseForDatastageAccessMethod =
  (typeof TeradataDatabaseForDatastageAccessMethod)[keyof typeof TeradataDatabaseForDatastageAccessMethod];

/** Allow duplicate rows. */
export const TeradataDatabaseForDatastageTableActionGenerateCreateStatementCreateTableOptionsAllowDuplicateRows =
  { default: "default", no: "no", yes: "yes" } as const;

/** Allow duplicate rows. */
export type TeradataDatabaseForDatastageTableActionGenerateCreateStatementCreateTableOptionsAllowDuplicateRows =
  (typeof TeradataDatabaseForDatastageTableActionGenerateCreateStatementCreateTableOptionsAllowDuplicateRows)[keyof typeof TeradataDatabaseForDatastageTableActionGenerateCreateStatementCreateTableOptionsAllowDuplicateRows];

/** Buffer usage. */
export const TeradataDatabaseForDatastageImmediateAccessBufferUsage = {
  separate: "separate",
  share: "share",
} as const;

/** Buffer usage. */
export type TeradataDatabaseForDatastageImmediateAccessBufferUsage =
  (typeof TeradataDatabaseForDatastageImmediateAccessBufferUsage)[keyof typeof TeradataDatabaseForDatastageImmediateAccessBufferUsage];

/** Cleanup mode. */
export const TeradataDatabaseForDatastageBulkAccessCleanupMode = {
  drop: "drop",
  keep: "keep",
} as const;

/** Cleanup mode. */
export type TeradataDatabaseForDatastageBulkAccessCleanupMode =
  (typeof TeradataDatabaseForDatastageBulkAccessCleanupMode)[keyof typeof TeradataDatabaseForDatastageBulkAccessCleanupMode];

/** Disconnect. */
export const TeradataDatabaseForDatastageDisconnect = {
  never: "never",
  period_of_inactivity: "period_of_inactivity",
} as const;

/** Disconnect. */
export type TeradataDatabaseForDatastageDisconnect =
  (typeof TeradataDatabaseForDatastageDisconnect)[keyof typeof TeradataDatabaseForDatastageDisconnect];

/** Duplicate insert rows. */
export const TeradataDatabaseForDatastageBulkAccessErrorControlMissingDeleteRows = {
  default: "default",
  ignore: "ignore",
  reject: "reject",
} as const;

/** Duplicate insert rows. */
export type TeradataDatabaseForDatastageBulkAccessErrorControlMissingDeleteRows =
  (typeof TeradataDatabaseForDatastageBulkAccessErrorControlMissingDeleteRows)[keyof typeof TeradataDatabaseForDatastageBulkAccessErrorControlMissingDeleteRows];

/** Load type. */
export const TeradataDatabaseForDatastageBulkAccessLoadType = {
  load: "load",
  stream: "stream",
  update: "update",
} as const;

/** Load type. */
export type TeradataDatabaseForDatastageBulkAccessLoadType =
  (typeof TeradataDatabaseForDatastageBulkAccessLoadType)[keyof typeof TeradataDatabaseForDatastageBulkAccessLoadType];

/** Primary index type. */
export const TeradataDatabaseForDatastageTableActionGenerateCreateStatementCreateTableOptionsPrimaryIndexType =
  { no_primary_index: "no_primary_index", non_unique: "non-unique", unique: "unique" } as const;

/** Primary index type. */
export type TeradataDatabaseForDatastageTableActionGenerateCreateStatementCreateTableOptionsPrimaryIndexType =
  (typeof TeradataDatabaseForDatastageTableActionGenerateCreateStatementCreateTableOptionsPrimaryIndexType)[keyof typeof TeradataDatabaseForDatastageTableActionGenerateCreateStatementCreateTableOptionsPrimaryIndexType];

/** Request type. */
export const TeradataDatabaseForDatastageSqlUserDefinedRequestType = {
  individual: "individual",
  multi_statement: "multi-statement",
} as const;

/** Request type. */
export type TeradataDatabaseForDatastageSqlUserDefinedRequestType =
  (typeof TeradataDatabaseForDatastageSqlUserDefinedRequestType)[keyof typeof TeradataDatabaseForDatastageSqlUserDefinedRequestType];

/** Temporal columns. */
export const TeradataDatabaseForDatastageSourceTemporalSupportTemporalColumns = {
  bi_temporal: "bi-temporal",
  none: "none",
  transaction_time: "transaction_time",
  valid_time: "valid_time",
} as const;

/** Temporal columns. */
export type TeradataDatabaseForDatastageSourceTemporalSupportTemporalColumns =
  (typeof TeradataDatabaseForDatastageSourceTemporalSupportTemporalColumns)[keyof typeof TeradataDatabaseForDatastageSourceTemporalSupportTemporalColumns];

/** Valid time qualifier. */
export const TeradataDatabaseForDatastageSourceTemporalSupportValidTimeQualifier = {
  as_of: "as_of",
  current: "current",
  non_sequenced: "non-sequenced",
  none: "none",
  sequenced: "sequenced",
} as const;

/** Valid time qualifier. */
export type TeradataDatabaseForDatastageSourceTemporalSupportValidTimeQualifier =
  (typeof TeradataDatabaseForDatastageSourceTemporalSupportValidTimeQualifier)[keyof typeof TeradataDatabaseForDatastageSourceTemporalSupportValidTimeQualifier];

/** Start mode. */
export const TeradataDatabaseForDatastageBulkAccessStartMode = {
  auto: "auto",
  clean: "clean",
  restart: "restart",
} as const;

/** Start mode. */
export type TeradataDatabaseForDatastageBulkAccessStartMode =
  (typeof TeradataDatabaseForDatastageBulkAccessStartMode)[keyof typeof TeradataDatabaseForDatastageBulkAccessStartMode];

/** Sync table write mode. */
export const TeradataDatabaseForDatastageParallelSynchronizationSyncTableWriteMode = {
  delete_then_insert: "delete_then_insert",
  insert: "insert",
} as const;

/** Sync table write mode. */
export type TeradataDatabaseForDatastageParallelSynchronizationSyncTableWriteMode =
  (typeof TeradataDatabaseForDatastageParallelSynchronizationSyncTableWriteMode)[keyof typeof TeradataDatabaseForDatastageParallelSynchronizationSyncTableWriteMode];

/** Table free space. */
export const TeradataDatabaseForDatastageTableActionGenerateCreateStatementCreateTableOptionsTableFreeSpace =
  { default: "default", yes: "yes" } as const;

/** Table free space. */
export type TeradataDatabaseForDatastageTableActionGenerateCreateStatementCreateTableOptionsTableFreeSpace =
  (typeof TeradataDatabaseForDatastageTableActionGenerateCreateStatementCreateTableOptionsTableFreeSpace)[keyof typeof TeradataDatabaseForDatastageTableActionGenerateCreateStatementCreateTableOptionsTableFreeSpace];

/** Temporal qualifier. */
export const TeradataDatabaseForDatastageTargetTemporalSupportTemporalQualifier = {
  current_valid_time: "current_valid_time",
  non_sequenced_valid_time: "non-sequenced_valid_time",
  non_temporal: "non-temporal",
  none: "none",
  sequenced_valid_time: "sequenced_valid_time",
} as const;

/** Temporal qualifier. */
export type TeradataDatabaseForDatastageTargetTemporalSupportTemporalQualifier =
  (typeof TeradataDatabaseForDatastageTargetTemporalSupportTemporalQualifier)[keyof typeof TeradataDatabaseForDatastageTargetTemporalSupportTemporalQualifier];

/** Transaction time qualifier. */
export const TeradataDatabaseForDatastageSourceTemporalSupportTransactionTimeQualifier = {
  as_of: "as_of",
  current: "current",
  non_sequenced: "non-sequenced",
  none: "none",
} as const;

/** Transaction time qualifier. */
export type TeradataDatabaseForDatastageSourceTemporalSupportTransactionTimeQualifier =
  (typeof TeradataDatabaseForDatastageSourceTemporalSupportTransactionTimeQualifier)[keyof typeof TeradataDatabaseForDatastageSourceTemporalSupportTransactionTimeQualifier];

/** Unused field action. */
export const TeradataDatabaseForDatastageSessionSchemaReconciliationUnusedFieldAction = {
  abort: "abort",
  drop: "drop",
  keep: "keep",
  warn: "warn",
} as const;

/** Unused field action. */
export type TeradataDatabaseForDatastageSessionSchemaReconciliationUnusedFieldAction =
  (typeof TeradataDatabaseForDatastageSessionSchemaReconciliationUnusedFieldAction)[keyof typeof TeradataDatabaseForDatastageSessionSchemaReconciliationUnusedFieldAction];

/** Write mode. */
export const TeradataDatabaseForDatastageWriteMode = {
  delete: "delete",
  delete_then_insert: "delete_then_insert",
  insert: "insert",
  insert_then_update: "insert_then_update",
  update: "update",
  update_then_insert: "update_then_insert",
  user_defined_sql: "user-defined_sql",
} as const;

/** Write mode. */
export type TeradataDatabaseForDatastageWriteMode =
  (typeof TeradataDatabaseForDatastageWriteMode)[keyof typeof TeradataDatabaseForDatastageWriteMode];

type Own = "tableAction";

/** What can be set on a Teradata database for DataStage stage. */
export interface TeradataDatabaseForDatastageProps
  extends
    ClassicSql,
    ClassicStatements,
    Omit<ClassicTables, Own>,
    ConnectorBuffers,
    ConnectorPartitioning,
    Descriptions,
    LinkBuffers,
    Sorting,
    SqlHooks {
  /** Access method. One of bulk, immediate; default immediate. */
  accessMethod?: Choice<TeradataDatabaseForDatastageAccessMethod>;
  /** After SQL file. */
  afterSqlFile?: Value<string>;
  /** Allow duplicate rows. One of default, no, yes; default default. */
  allowDuplicateRows?: Choice<TeradataDatabaseForDatastageTableActionGenerateCreateStatementCreateTableOptionsAllowDuplicateRows>;
  /** Before SQL file. */
  beforeSqlFile?: Value<string>;
  /** Buffer usage. One of separate, share; default share. */
  bufferUsage?: Choice<TeradataDatabaseForDatastageImmediateAccessBufferUsage>;
  /** Character set. */
  characterSet?: Value<string>;
  /** Character set After SQL file. */
  characterSetAfterSqlFile?: Value<string>;
  /** Character set Before SQL file. */
  characterSetBeforeSqlFile?: Value<string>;
  /** Checkpoint timeout. Default 0. */
  checkpointTimeout?: Integer;
  /** Cleanup mode. One of drop, keep; default drop. */
  cleanupMode?: Choice<TeradataDatabaseForDatastageBulkAccessCleanupMode>;
  /** Columns. */
  columns?: Value<string>;
  /** Data block size. Default 0. */
  dataBlockSize?: Integer;
  /** Delete multiple rows. Default false. */
  deleteMultipleRows?: Value<boolean>;
  /** Describe strings in bytes. Default false. */
  describeStringsInBytes?: Value<boolean>;
  /** Disconnect. One of never, period_of_inactivity; default never. */
  disconnect?: Choice<TeradataDatabaseForDatastageDisconnect>;
  /** Duplicate insert rows. One of default, ignore, reject; default default. */
  duplicateInsertRows?: Choice<TeradataDatabaseForDatastageBulkAccessErrorControlMissingDeleteRows>;
  /** Duplicate update rows. One of default, ignore, reject; default default. */
  duplicateUpdateRows?: Choice<TeradataDatabaseForDatastageBulkAccessErrorControlMissingDeleteRows>;
  /** Enable LOB references. Default false. */
  enableLobReferences?: Value<boolean>;
  /** End of wave. One of after, before, none; default none. */
  endOfWave?: Choice<EndOfWave>;
  /** End row. Default 0. */
  endRow?: Integer;
  /** End timeout. Default 0. */
  endTimeout?: Integer;
  /** Error limit. Default 0. */
  errorLimit?: Integer;
  /** Error table 1. */
  errorTable1?: Value<string>;
  /** Error table 2. */
  errorTable2?: Value<string>;
  /** Fail on error. Default true. */
  failOnError?: Value<boolean>;
  /** Fail on error After SQL file. Default true. */
  failOnErrorAfterSqlFile?: Value<boolean>;
  /** Fail on error Before SQL file. Default true. */
  failOnErrorBeforeSqlFile?: Value<boolean>;
  /** Fail on error Drop statement. Default false. */
  failOnErrorDropStatement?: Value<boolean>;
  /** Fail on MLOAD errors. Default true. */
  failOnMloadErrors?: Value<boolean>;
  /** Fail on size mismatch. Default true. */
  failOnSizeMismatch?: Value<boolean>;
  /** Fail on type mismatch. Default true. */
  failOnTypeMismatch?: Value<boolean>;
  /** File. */
  file?: Value<string>;
  /** Free space percent. Default 0. */
  freeSpacePercent?: Integer;
  /** Generate UOW ID. Default false. */
  generateUowId?: Value<boolean>;
  /** Has reference output. Default false. */
  hasReferenceOutput?: Value<boolean>;
  /** Inactivity period. Default 300. */
  inactivityPeriod?: Integer;
  /** Interval between retries. Default 10. */
  intervalBetweenRetries?: Integer;
  /**
   * Isolation level. One of default, read_committed, read_uncommitted, repeatable_read,
   * serializable; default default.
   */
  isolationLevel?: Choice<IsolationLevel>;
  /** Key column. */
  keyColumn?: Value<readonly DocumentValue[]>;
  /** Load type. One of load, stream, update; default load. */
  loadType?: Choice<TeradataDatabaseForDatastageBulkAccessLoadType>;
  /** Log table. */
  logTable?: Value<string>;
  /** Lookup Type. One of empty, pxbridge; default empty. */
  lookupType?: Choice<LookupType>;
  /** Macro database. */
  macroDatabase?: Value<string>;
  /** Make duplicate copies. One of default, no, yes; default default. */
  makeDuplicateCopies?: Choice<TeradataDatabaseForDatastageTableActionGenerateCreateStatementCreateTableOptionsAllowDuplicateRows>;
  /** Max buffer size. Default 0. */
  maxBufferSize?: Integer;
  /** Max partition sessions. Default 0. */
  maxPartitionSessions?: Integer;
  /** Max sessions. Default 0. */
  maxSessions?: Integer;
  /** Migrated Job. Default false. */
  migratedJob?: Value<boolean>;
  /** Min sessions. Default 0. */
  minSessions?: Integer;
  /** Missing delete rows. One of default, ignore, reject; default default. */
  missingDeleteRows?: Choice<TeradataDatabaseForDatastageBulkAccessErrorControlMissingDeleteRows>;
  /** Missing update rows. One of default, ignore, reject; default default. */
  missingUpdateRows?: Choice<TeradataDatabaseForDatastageBulkAccessErrorControlMissingDeleteRows>;
  /** Number of retries. Default 3. */
  numberOfRetries?: Integer;
  /** Pack size. Default 0. */
  packSize?: Integer;
  /** Parallel synchronization. Default false. */
  parallelSynchronization?: Value<boolean>;
  /** Partition by expression. */
  partitionByExpression?: Value<string>;
  /** Primary index type. One of no_primary_index, non-unique, unique; default non-unique. */
  primaryIndexType?: Choice<TeradataDatabaseForDatastageTableActionGenerateCreateStatementCreateTableOptionsPrimaryIndexType>;
  /** Progress interval. Default 100000. */
  progressInterval?: Integer;
  /** Read delete statement from file. Default false. */
  readDeleteStatementFromFile?: Value<boolean>;
  /** Read insert statement from file. Default false. */
  readInsertStatementFromFile?: Value<boolean>;
  /** Read select statement from file. Default false. */
  readSelectStatementFromFile?: Value<boolean>;
  /** Read update statement from file. Default false. */
  readUpdateStatementFromFile?: Value<boolean>;
  /** Reconnect. Default false. */
  reconnect?: Value<boolean>;
  /** Record ordering. One of 0, 1, 2; default 0. */
  recordOrdering?: Choice<RecordOrdering>;
  /** Request type. One of individual, multi-statement; default individual. */
  requestType?: Choice<TeradataDatabaseForDatastageSqlUserDefinedRequestType>;
  /** Robust. One of no, yes; default yes. */
  robust?: Choice<ReportProgress>;
  /** Row limit. */
  rowLimit?: Integer;
  /** Schema name. */
  schemaName?: Value<string>;
  /** Serialize. One of no, yes; default yes. */
  serialize?: Choice<ReportProgress>;
  /** Serialize modified properties. Default true. */
  serializeModifiedProperties?: Value<boolean>;
  /** Server character set. */
  serverCharacterSet?: Value<string>;
  /** Sleep. Default 0. */
  sleep?: Integer;
  /** Temporal support. Default false. */
  sourceContainsTemporalColummns?: Value<boolean>;
  /** Temporal columns. One of bi-temporal, none, transaction_time, valid_time; default none. */
  sourceTemporalColumns?: Choice<TeradataDatabaseForDatastageSourceTemporalSupportTemporalColumns>;
  /** Period expression. */
  sourceTemporalQualifierPeriodExpression?: Value<string>;
  /** Transaction time column. */
  sourceTransactionTimeColumn?: Value<string>;
  /** Date or timestamp expression. */
  sourceTransactionTimeQualifierDateTimestampExpression?: Value<string>;
  /** Valid time qualifier. One of as_of, current, non-sequenced, none, sequenced; default none. */
  sourceValidTimeQualifier?: Choice<TeradataDatabaseForDatastageSourceTemporalSupportValidTimeQualifier>;
  /** Date or timestamp expression. */
  sourceValidTimeQualifierDateTimestampExpression?: Value<string>;
  /** Period expression. */
  sourceValidTimeQualifierPeriodExpression?: Value<string>;
  /** Valid time column. */
  sourceValidateTimeColumn?: Value<string>;
  /** Character set SQL file. */
  sqlDeleteStatementCharacterSetName?: Value<string>;
  /** Character set SQL file. */
  sqlInsertStatementCharacterSetName?: Value<string>;
  /** Character set SQL file. */
  sqlSelectStatementCharacterSetName?: Value<string>;
  /** Character set SQL file. */
  sqlUpdateStatementCharacterSetName?: Value<string>;
  /** Start mode. One of auto, clean, restart; default clean. */
  startMode?: Choice<TeradataDatabaseForDatastageBulkAccessStartMode>;
  /** Start row. Default 0. */
  startRow?: Integer;
  /** Sync database. */
  syncDatabase?: Value<string>;
  /** Sync ID. */
  syncId?: Value<string>;
  /** Sync password. */
  syncPassword?: Value<string>;
  /** Sync poll. Default 0. */
  syncPoll?: Integer;
  /** Sync server. */
  syncServer?: Value<string>;
  /** Sync table. */
  syncTable?: Value<string>;
  /** Sync table action. One of append, create, replace, truncate; default create. */
  syncTableAction?: Choice<ClassicTableAction>;
  /** Sync table cleanup. One of drop, keep; default keep. */
  syncTableCleanup?: Choice<TeradataDatabaseForDatastageBulkAccessCleanupMode>;
  /** Sync table write mode. One of delete_then_insert, insert; default insert. */
  syncTableWriteMode?: Choice<TeradataDatabaseForDatastageParallelSynchronizationSyncTableWriteMode>;
  /** Sync timeout. Default 0. */
  syncTimeout?: Integer;
  /** Sync user. */
  syncUser?: Value<string>;
  /** Table action. One of append, create, replace, truncate; default append. */
  tableAction?: Choice<ClassicTableAction>;
  /** Table free space. One of default, yes; default default. */
  tableFreeSpace?: Choice<TeradataDatabaseForDatastageTableActionGenerateCreateStatementCreateTableOptionsTableFreeSpace>;
  /** Table name. */
  tableName?: Value<string>;
  /** Temporal columns. One of bi-temporal, none, transaction_time, valid_time; default none. */
  targetTemporalColumns?: Choice<TeradataDatabaseForDatastageSourceTemporalSupportTemporalColumns>;
  /** Transaction time column. */
  targetTransactionTimeColumn?: Value<string>;
  /** Valid time column. */
  targetValidateTimeColumn?: Value<string>;
  /**
   * Temporal qualifier. One of current_valid_time, non-sequenced_valid_time, non-temporal, none,
   * sequenced_valid_time; default none.
   */
  temporalQualifier?: Choice<TeradataDatabaseForDatastageTargetTemporalSupportTemporalQualifier>;
  /** Temporal support. Default false. */
  temporalSupport?: Value<boolean>;
  /** Tenacity. Default 0. */
  tenacity?: Integer;
  /** TMSM event options. Default false. */
  tmsmEventOptions?: Value<boolean>;
  /** Transaction time qualifier. One of as_of, current, non-sequenced, none; default none. */
  transactionTimeQualifier?: Choice<TeradataDatabaseForDatastageSourceTemporalSupportTransactionTimeQualifier>;
  /** Unused field action. One of abort, drop, keep, warn; default abort. */
  unusedFieldAction?: Choice<TeradataDatabaseForDatastageSessionSchemaReconciliationUnusedFieldAction>;
  /** UOW class. */
  uowClass?: Value<string>;
  /** UOW ID. */
  uowId?: Value<string>;
  /** UOW source. */
  uowSource?: Value<string>;
  /** User-defined SQL. One of file, statements; default statements. */
  userDefinedSql?: Choice<UserDefinedSql>;
  /** Statements. */
  userDefinedSqlStatements?: Value<string>;
  /** Work table. */
  workTable?: Value<string>;
  /**
   * Write mode. One of delete, delete_then_insert, insert, insert_then_update, update,
   * update_then_insert, user-defined_sql; default insert.
   */
  writeMode?: Choice<TeradataDatabaseForDatastageWriteMode>;
}

/** A Teradata database for DataStage stage. */
export const TeradataDatabaseForDatastage: Stage<
  TeradataDatabaseForDatastageProps,
  number,
  1,
  0,
  number,
  "teradata-database-for-datastage"
> = {
  name: "Teradata database for DataStage",
  op: "TeradataConnectorPX",
  kind: "connector",
  links: { in: [0, Infinity], out: [0, 1], reference: [0, 0], reject: [0, Infinity] },
  connection: "teradata-database-for-datastage",
  main: "st",
  first: [connectorBuffers],
  groups: [
    classicSql,
    classicStatements,
    classicTables,
    clientCertificates,
    connectorPartitioning,
    descriptions,
    designer,
    linkBuffers,
    sorting,
    sqlHooks,
  ],
  properties: {
    accessMethod: ["m enum", TeradataDatabaseForDatastageAccessMethod, "immediate"],
    afterSqlFile: "m string before_after.after_sql_file",
    allowDuplicateRows: [
      "t enum table_action.generate_create_statement.create_table_options.allow_duplicate_rows",
      TeradataDatabaseForDatastageTableActionGenerateCreateStatementCreateTableOptionsAllowDuplicateRows,
    ],
    beforeSqlFile: "m string before_after.before_sql_file",
    bufferUsage: [
      "t enum immediate_access.buffer_usage",
      TeradataDatabaseForDatastageImmediateAccessBufferUsage,
    ],
    characterSet: "t string sql.user_defined.file.character_set",
    characterSetAfterSqlFile: "m string before_after.after_sql_file.character_set",
    characterSetBeforeSqlFile: "m string before_after.before_sql_file.character_set",
    checkpointTimeout: "t int parallel_synchronization.checkpoint_timeout",
    cleanupMode: [
      "t enum bulk_access.cleanup_mode",
      TeradataDatabaseForDatastageBulkAccessCleanupMode,
    ],
    columns: ["M string session.pass_lob_locator.column", ""],
    dataBlockSize:
      "t int table_action.generate_create_statement.create_table_options.data_block_size",
    deleteMultipleRows: "t bool bulk_access.update_load.delete_multiple_rows",
    describeStringsInBytes: "s bool",
    disconnect: ["m enum", TeradataDatabaseForDatastageDisconnect, "never"],
    duplicateInsertRows: [
      "t enum bulk_access.error_control.duplicate_insert_rows",
      TeradataDatabaseForDatastageBulkAccessErrorControlMissingDeleteRows,
    ],
    duplicateUpdateRows: [
      "t enum bulk_access.error_control.duplicate_update_rows",
      TeradataDatabaseForDatastageBulkAccessErrorControlMissingDeleteRows,
    ],
    enableLobReferences: ["m bool session.pass_lob_locator", false],
    endOfWave: ["s enum transaction.end_of_wave", EndOfWave],
    endRow: "t int limit_settings.end_row",
    endTimeout: "m int parallel_synchronization.end_timeout",
    errorLimit: "t int bulk_access.error_limit",
    errorTable1: "t string bulk_access.error_table1",
    errorTable2: "t string bulk_access.error_table2",
    failOnError: "t bool sql.user_defined.request_type.fail_on_error",
    failOnErrorAfterSqlFile: "m bool before_after.after_sql_file.fail_on_error",
    failOnErrorBeforeSqlFile: "m bool before_after.before_sql_file.fail_on_error",
    failOnErrorDropStatement: "t bool table_action.generate_drop_statement.fail_on_error",
    failOnMloadErrors: "t bool bulk_access.fail_on_mloa_derrs",
    failOnSizeMismatch: "s bool session.schema_reconciliation.fail_on_size_mismatch",
    failOnTypeMismatch: "s bool session.schema_reconciliation.fail_on_type_mismatch",
    file: "T string sql.user_defined.file",
    freeSpacePercent:
      "t int table_action.generate_create_statement.create_table_options.table_free_space.free_space_percent",
    generateUowId: ["T bool tmsmevents.generate_uowid", false],
    hasReferenceOutput: "s bool has_ref_output",
    inactivityPeriod: ["M int disconnect.inactivity_period", 300],
    intervalBetweenRetries: ["M int reconnect.retry_interval", 10],
    isolationLevel: ["s enum session.isolation_level", IsolationLevel],
    keyColumn: "mp list record_ordering.key_column",
    loadType: ["t enum bulk_access.load_type", TeradataDatabaseForDatastageBulkAccessLoadType],
    logTable: "t string bulk_access.log_table",
    lookupType: ["s enum", LookupType, "empty"],
    macroDatabase: "t string bulk_access.stream_load.macro_database",
    makeDuplicateCopies: [
      "t enum table_action.generate_create_statement.create_table_options.make_duplicate_copies",
      TeradataDatabaseForDatastageTableActionGenerateCreateStatementCreateTableOptionsAllowDuplicateRows,
    ],
    maxBufferSize: "m int limit_settings.max_buffer_size",
    maxPartitionSessions: "m int limit_settings.max_partition_sessions",
    maxSessions: "m int limit_settings.max_sessions",
    migratedJob: "m bool is_migrated_job",
    minSessions: "m int limit_settings.min_sessions",
    missingDeleteRows: [
      "t enum bulk_access.error_control.missing_delete_rows",
      TeradataDatabaseForDatastageBulkAccessErrorControlMissingDeleteRows,
    ],
    missingUpdateRows: [
      "t enum bulk_access.error_control.missing_update_rows",
      TeradataDatabaseForDatastageBulkAccessErrorControlMissingDeleteRows,
    ],
    numberOfRetries: ["M int reconnect.retry_count", 3],
    packSize: "t int bulk_access.stream_load.pack_size",
    parallelSynchronization: "m bool",
    partitionByExpression:
      "t string table_action.generate_create_statement.create_table_options.partition_by_expression",
    primaryIndexType: [
      "t enum table_action.generate_create_statement.create_table_options.primary_index_type",
      TeradataDatabaseForDatastageTableActionGenerateCreateStatementCreateTableOptionsPrimaryIndexType,
    ],
    progressInterval: "m int limit_settings.progress_interval",
    readDeleteStatementFromFile: "t bool sql.delete_statement.read_from_file_delete",
    readInsertStatementFromFile: "t bool sql.insert_statement.read_from_file_insert",
    readSelectStatementFromFile: "s bool sql.select_statement.read_from_file_select",
    readUpdateStatementFromFile: "t bool sql.update_statement.read_from_file_update",
    reconnect: ["m bool", false],
    recordOrdering: ["mp enum", RecordOrdering],
    requestType: [
      "t enum sql.user_defined.request_type",
      TeradataDatabaseForDatastageSqlUserDefinedRequestType,
    ],
    robust: ["t enum bulk_access.stream_load.robust", ReportProgress],
    rowLimit: "s int",
    schemaName: "m string",
    serialize: ["t enum bulk_access.stream_load.serialize", ReportProgress],
    serializeModifiedProperties: "m bool",
    serverCharacterSet:
      "t string table_action.generate_create_statement.create_table_options.server_character_set",
    sleep: "m int bulk_access.sleep",
    sourceContainsTemporalColummns: "s bool source_temporal_support",
    sourceTemporalColumns: [
      "s enum source_temporal_support.temporal_columns",
      TeradataDatabaseForDatastageSourceTemporalSupportTemporalColumns,
    ],
    sourceTemporalQualifierPeriodExpression:
      "t string target_temporal_support.temporal_qualifier.period_expression",
    sourceTransactionTimeColumn:
      "S string source_temporal_support.temporal_columns.transaction_time_column",
    sourceTransactionTimeQualifierDateTimestampExpression:
      "S string source_temporal_support.transaction_time_qualifier.date_timestamp_expression",
    sourceValidTimeQualifier: [
      "s enum source_temporal_support.valid_time_qualifier",
      TeradataDatabaseForDatastageSourceTemporalSupportValidTimeQualifier,
    ],
    sourceValidTimeQualifierDateTimestampExpression:
      "S string source_temporal_support.valid_time_qualifier.date_timestamp_expression",
    sourceValidTimeQualifierPeriodExpression:
      "s string source_temporal_support.valid_time_qualifier.period_expression",
    sourceValidateTimeColumn: "S string source_temporal_support.temporal_columns.valid_time_column",
    sqlDeleteStatementCharacterSetName:
      "t string sql.delete_statement.read_from_file_delete.character_set",
    sqlInsertStatementCharacterSetName:
      "t string sql.insert_statement.read_from_file_insert.character_set",
    sqlSelectStatementCharacterSetName:
      "s string sql.select_statement.read_from_file_select.character_set",
    sqlUpdateStatementCharacterSetName:
      "t string sql.update_statement.read_from_file_update.character_set",
    startMode: ["t enum bulk_access.start_mode", TeradataDatabaseForDatastageBulkAccessStartMode],
    startRow: "t int limit_settings.start_row",
    syncDatabase: "m string parallel_synchronization.sync_database",
    syncId: "m string parallel_synchronization.sync_id",
    syncPassword: "m string parallel_synchronization.sync_password",
    syncPoll: "m int parallel_synchronization.sync_poll",
    syncServer: "m string parallel_synchronization.sync_server",
    syncTable: "M string parallel_synchronization.sync_table",
    syncTableAction: ["m enum parallel_synchronization.sync_table_action", ClassicTableAction],
    syncTableCleanup: [
      "m enum parallel_synchronization.sync_table_cleanup",
      TeradataDatabaseForDatastageBulkAccessCleanupMode,
    ],
    syncTableWriteMode: [
      "m enum parallel_synchronization.sync_table_write_mode",
      TeradataDatabaseForDatastageParallelSynchronizationSyncTableWriteMode,
    ],
    syncTimeout: "m int parallel_synchronization.sync_timeout",
    syncUser: "m string parallel_synchronization.sync_user",
    tableAction: ["T enum", ClassicTableAction, "append"],
    tableFreeSpace: [
      "t enum table_action.generate_create_statement.create_table_options.table_free_space",
      TeradataDatabaseForDatastageTableActionGenerateCreateStatementCreateTableOptionsTableFreeSpace,
    ],
    tableName: "M string",
    targetTemporalColumns: [
      "t enum target_temporal_support.temporal_columns",
      TeradataDatabaseForDatastageSourceTemporalSupportTemporalColumns,
    ],
    targetTransactionTimeColumn:
      "T string target_temporal_support.temporal_columns.transaction_time_column",
    targetValidateTimeColumn: "T string target_temporal_support.temporal_columns.valid_time_column",
    temporalQualifier: [
      "t enum target_temporal_support.temporal_qualifier",
      TeradataDatabaseForDatastageTargetTemporalSupportTemporalQualifier,
    ],
    temporalSupport: "t bool target_temporal_support",
    tenacity: "m int bulk_access.tenacity",
    tmsmEventOptions: ["t bool tmsmevents", false],
    transactionTimeQualifier: [
      "s enum source_temporal_support.transaction_time_qualifier",
      TeradataDatabaseForDatastageSourceTemporalSupportTransactionTimeQualifier,
    ],
    unusedFieldAction: [
      "m enum session.schema_reconciliation.unused_field_action",
      TeradataDatabaseForDatastageSessionSchemaReconciliationUnusedFieldAction,
    ],
    uowClass: "t string tmsmevents.uowclass",
    uowId: "T string tmsmevents.generate_uowid.uowid",
    uowSource: "t string tmsmevents.uowsourcesystem",
    userDefinedSql: ["T enum sql.user_defined", UserDefinedSql, "statements"],
    userDefinedSqlStatements: "T string sql.user_defined.statements",
    workTable: "t string bulk_access.work_table",
    writeMode: ["T enum", TeradataDatabaseForDatastageWriteMode, "insert"],
    defaultPort: "- any",
    delimiter: "- any",
    sslModeSslProtocol: "- any",
    useCasLiteService: "- any",
  },
  when: {
    t: {
      createTableStatement: false,
      dropTableStatement: false,
      truncateTableStatement: false,
      generateUowId: { tmsmEventOptions: [true] },
      inactivityPeriod: { disconnect: ["period_of_inactivity"] },
      intervalBetweenRetries: { reconnect: [true], accessMethod: ["immediate"] },
      numberOfRetries: { reconnect: [true], accessMethod: ["immediate"] },
      tableAction: { writeMode: ["insert", "user-defined_sql"] },
      userDefinedSql: { writeMode: ["user-defined_sql"] },
    },
    s: {
      columns: { enableLobReferences: [true] },
      inactivityPeriod: { disconnect: ["period_of_inactivity"], lookupType: ["pxbridge"] },
      intervalBetweenRetries: {
        reconnect: [true],
        accessMethod: ["immediate"],
        lookupType: ["pxbridge"],
      },
      numberOfRetries: { reconnect: [true], accessMethod: ["immediate"], lookupType: ["pxbridge"] },
    },
  },
  columns: { rule: allColumns },
};
