// Generated from spec/datastage/stages/oracle-database-for-datastage.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, DocumentValue, Integer, Stage, Value } from "specanvil/datastage/stage";
import { OptionalLookupType, RecordOrdering } from "../enums/common.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { rejects, type Rejects } from "../groups/rejects.js";
import { sorting, type Sorting } from "../groups/sorting.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  OptionalLookupType,
  PartitionType,
  PreservePartitioning,
  RecordOrdering,
  StageSortingKey,
} from "../enums/common.js";
export { RejectUses } from "../groups/rejects.js";

/** Oracle database for datastage column delimiter. */
export const OracleDatabaseForDatastageColumnDelimiter = {
  comma: "3",
  newline: "1",
  space: "0",
  tab: "2",
} as const;

/** Oracle database for datastage column delimiter. */
export type OracleDatabaseForDatastageColumnDelimiter =
  (typeof OracleDatabaseForDatastageColumnDelimiter)[keyof typeof OracleDatabaseForDatastageColumnDelimiter];

/** Disconnect. */
export const OracleDatabaseForDatastageDisconnect = { never: "0", period_inactivity: "1" } as const;

/** Disconnect. */
export type OracleDatabaseForDatastageDisconnect =
  (typeof OracleDatabaseForDatastageDisconnect)[keyof typeof OracleDatabaseForDatastageDisconnect];

/** Oracle database for datastage index maintenance option. */
export const OracleDatabaseForDatastageIndexMaintenanceOption = {
  do_not_skip_unusable: "0",
  skip_all: "2",
  skip_unusable: "1",
} as const;

/** Oracle database for datastage index maintenance option. */
export type OracleDatabaseForDatastageIndexMaintenanceOption =
  (typeof OracleDatabaseForDatastageIndexMaintenanceOption)[keyof typeof OracleDatabaseForDatastageIndexMaintenanceOption];

/** Isolation level. */
export const OracleDatabaseForDatastageIsolationLevel = {
  read_committed: "0",
  read_only: "2",
  serializable: "1",
} as const;

/** Isolation level. */
export type OracleDatabaseForDatastageIsolationLevel =
  (typeof OracleDatabaseForDatastageIsolationLevel)[keyof typeof OracleDatabaseForDatastageIsolationLevel];

/** Oracle database for datastage logging clause. */
export const OracleDatabaseForDatastageLoggingClause = {
  do_not_include_logging_clause: "0",
  logging: "2",
  no_logging: "1",
} as const;

/** Oracle database for datastage logging clause. */
export type OracleDatabaseForDatastageLoggingClause =
  (typeof OracleDatabaseForDatastageLoggingClause)[keyof typeof OracleDatabaseForDatastageLoggingClause];

/** End of wave. */
export const OracleDatabaseForDatastageMarkEndOfWave = { no: "0", yes: "2" } as const;

/** End of wave. */
export type OracleDatabaseForDatastageMarkEndOfWave =
  (typeof OracleDatabaseForDatastageMarkEndOfWave)[keyof typeof OracleDatabaseForDatastageMarkEndOfWave];

/** Oracle database for datastage parallel clause. */
export const OracleDatabaseForDatastageParallelClause = {
  do_not_include_parallel_clause: "0",
  noparallel: "1",
  parallel: "2",
  preserve_degree_prallelism: "3",
} as const;

/** Oracle database for datastage parallel clause. */
export type OracleDatabaseForDatastageParallelClause =
  (typeof OracleDatabaseForDatastageParallelClause)[keyof typeof OracleDatabaseForDatastageParallelClause];

/** Oracle database for datastage partitioned reads method. */
export const OracleDatabaseForDatastagePartitionedReadsMethod = {
  min_max_range: "3",
  modulus: "2",
  oracle_partitions: "4",
  rowid_hash: "5",
  rowid_range: "0",
  rowid_round_robin: "1",
} as const;

/** Oracle database for datastage partitioned reads method. */
export type OracleDatabaseForDatastagePartitionedReadsMethod =
  (typeof OracleDatabaseForDatastagePartitionedReadsMethod)[keyof typeof OracleDatabaseForDatastagePartitionedReadsMethod];

/** Read method. */
export const OracleDatabaseForDatastageReadMode = { pl_sql: "1", select: "0" } as const;

/** Read method. */
export type OracleDatabaseForDatastageReadMode =
  (typeof OracleDatabaseForDatastageReadMode)[keyof typeof OracleDatabaseForDatastageReadMode];

/** Table action. */
export const OracleDatabaseForDatastageTableAction = {
  append: "0",
  create: "1",
  replace: "2",
  truncate: "3",
} as const;

/** Table action. */
export type OracleDatabaseForDatastageTableAction =
  (typeof OracleDatabaseForDatastageTableAction)[keyof typeof OracleDatabaseForDatastageTableAction];

/** Oracle database for datastage table scope. */
export const OracleDatabaseForDatastageTableScope = {
  entire_table: "0",
  single_partition: "1",
  single_subpartition: "2",
} as const;

/** Oracle database for datastage table scope. */
export type OracleDatabaseForDatastageTableScope =
  (typeof OracleDatabaseForDatastageTableScope)[keyof typeof OracleDatabaseForDatastageTableScope];

/** Write mode. */
export const OracleDatabaseForDatastageWriteMode = {
  bulk_load: "6",
  delete: "2",
  delete_then_insert: "5",
  insert: "0",
  insert_new_rows_only: "9",
  insert_then_update: "3",
  pl_sql: "8",
  update: "1",
  update_then_insert: "4",
} as const;

/** Write mode. */
export type OracleDatabaseForDatastageWriteMode =
  (typeof OracleDatabaseForDatastageWriteMode)[keyof typeof OracleDatabaseForDatastageWriteMode];

/** What can be set on a Oracle Database for DataStage stage. */
export interface OracleDatabaseForDatastageProps
  extends ConnectorBuffers, ConnectorPartitioning, Descriptions, LinkBuffers, Rejects, Sorting {
  /** Array size. Default 2000. */
  arraySize?: Integer;
  /** Create statement. */
  createTableStatement?: Value<string>;
  /** Disconnect. One of 0, 1; default 0. */
  disconnect?: Choice<OracleDatabaseForDatastageDisconnect>;
  /** Record ordering. One of 0, 1, 2; default 0. */
  dsRecordOrdering?: Choice<RecordOrdering>;
  /** Key column. */
  dsRecordOrderingKeyColumn?: Value<readonly DocumentValue[]>;
  /** Before/After SQL. Default false. */
  enableBeforeAndAfterSql?: Value<boolean>;
  /** Generate SQL. Default false. */
  generateSqlAtRuntime?: Value<boolean>;
  /** Has reference output. Default false. */
  hasReferenceOutput?: Value<boolean>;
  /** Input link ordering. Default [{"link_label":"0","link_name":"Link_62"}]. */
  inputLinkOrdering?: Value<readonly DocumentValue[]>;
  /** Isolation level. One of 0, 2, 1; default 0. */
  isolationLevel?: Choice<OracleDatabaseForDatastageIsolationLevel>;
  /** Limit number of returned rows. Default false. */
  limitNumberOfReturnedRows?: Value<boolean>;
  /** Lookup Type. One of "", pxbridge. */
  lookupType?: Choice<OptionalLookupType>;
  /** End of wave. One of 0, 2; default 0. */
  markEndOfWave?: Choice<OracleDatabaseForDatastageMarkEndOfWave>;
  /** Read method. One of 1, 0; default 0. */
  readMode?: Choice<OracleDatabaseForDatastageReadMode>;
  /** Reconnect. Default false. */
  reconnect?: Value<boolean>;
  /** Record count. Default 2000. */
  recordCount?: Integer;
  /** Row limit. */
  rowLimit?: Integer;
  /** Schema name. */
  schemaName?: Value<string>;
  /** Select statement. */
  selectStatement?: Value<string>;
  /** Table action. One of 0, 1, 2, 3; default 0. */
  tableAction?: Choice<OracleDatabaseForDatastageTableAction>;
  /** Table name. */
  tableName?: Value<string>;
  /** Wait time. Default 10. */
  timeBetweenRetries?: Integer;
  /** Update statement. */
  updateStatement?: Value<string>;
  /** Write mode. Default 0. */
  writeMode?: Choice<OracleDatabaseForDatastageWriteMode>;
}

/** An Oracle Database for DataStage stage. */
export const OracleDatabaseForDatastage: Stage<
  OracleDatabaseForDatastageProps,
  number,
  1,
  0,
  number,
  "oracle-database-for-datastage"
> = {
  name: "Oracle Database for DataStage",
  op: "OracleConnectorPX",
  kind: "connector",
  links: { in: [0, Infinity], out: [0, 1], reference: [0, 0], reject: [0, Infinity] },
  connection: "oracle-database-for-datastage",
  main: "st",
  first: [connectorBuffers],
  groups: [connectorPartitioning, descriptions, designer, linkBuffers, rejects, sorting],
  without: ["rejectConditionRowIsRejected"],
  properties: {
    abortWhenCreateTableStatementFails: "t bool generate_create_statement.fail_on_error",
    abortWhenDropTableStatementFails: "t bool generate_drop_statement.fail_on_error",
    abortWhenTruncateTableStatementFails: "t bool generate_truncate_statement.fail_on_error",
    afterSqlNodeStatement: "m string after_sql_node",
    afterSqlStatement: "m string after_sql",
    allowConcurrentLoadSessions: "t bool enable_parallel_load_sessions",
    arraySize: "m int",
    beforeLoad: "t bool",
    beforeLoadDisableConstraints: "t bool before_load.disable_constraints",
    beforeLoadDisableTriggers: "t bool before_load.disable_triggers",
    beforeSqlNodeStatement: "m string before_sql_node",
    beforeSqlStatement: "m string before_sql",
    bufferSize: "t int buffer_size_in_kilobytes",
    cacheSize: "t int",
    columnDelimiter: ["t enum delimiter", OracleDatabaseForDatastageColumnDelimiter],
    columnNameForPartitionedReads: "S string read_strategy_column_name",
    columnsForLobReferences: "S string pass_lob_locator.column",
    controlFileName: "t string cont_file",
    createTableStatement: "T string create_statement",
    dataFileName: "t string data_file",
    degreeOfParallelism: "t int",
    deleteStatement: "T string",
    directoryForDataAndControlFiles: "t string directory_cont_file",
    disableCacheWhenFull: "t bool disable_when_full",
    disableLogging: "t bool disable_redo_log",
    disconnect: ["m enum", OracleDatabaseForDatastageDisconnect, "0"],
    dropTableStatement: "T string drop_statement",
    dropUnmatchedFields: "t bool",
    dsRecordOrdering: ["mp enum _record_ordering", RecordOrdering],
    dsRecordOrderingKeyColumn: "mp list _record_ordering._key_column",
    enableBeforeAndAfterSql: "m bool before_after",
    enableConstraints: "t bool",
    enableLobReferences: "s bool pass_lob_locator",
    enablePartitionedReads: "s bool",
    enableQuotedIdentifiers: "m bool enable_quoted_ids",
    enableTriggers: "t bool",
    exceptionsTableName: "t string",
    failForDataTruncation: "s bool treat_fetch_truncate_as_error",
    failIfNoRowsAreDeleted: "t bool fail_if_no_rows_deleted",
    failIfNoRowsAreUpdated: "t bool fail_if_no_rows_updated",
    failOnErrorForAfterSqlNodeStatement: "m bool after_sql_node.fail_on_error",
    failOnErrorForAfterSqlStatement: "m bool after_sql.fail_on_error",
    failOnErrorForBeforeSqlNodeStatement: "m bool before_sql_node.fail_on_error",
    failOnErrorForBeforeSqlStatement: "m bool before_sql.fail_on_error",
    failOnErrorForIndexRebuilding: "t bool fail_on_rebuild_index",
    failOnRowErrorPx: "t bool",
    failOnRowErrorSe: "t bool",
    generateCreateTableStatementAtRuntime: "t bool generate_create_statement",
    generateDropTableStatementAtRuntime: "t bool generate_drop_statement",
    generateSqlAtRuntime: "m bool generate_sql",
    generateTruncateTableStatementAtRuntime: "t bool generate_truncate_statement",
    hasReferenceOutput: "s bool has_ref_output",
    inactivityPeriod: ["M int", 300],
    indexMaintenanceOption: [
      "t enum skip_indexes",
      OracleDatabaseForDatastageIndexMaintenanceOption,
    ],
    inputLinkOrdering: "t list InputlinkOrderingList",
    insertStatement: "T string",
    intervalBetweenRetries: ["M int retry_interval", 10],
    isolationLevel: ["m enum", OracleDatabaseForDatastageIsolationLevel],
    limit: "s int",
    limitNumberOfReturnedRows: "s bool limit_rows",
    loadOptions: "t string load_opt",
    logColumnValuesOnFirstRowError: "t bool log_column_values",
    logKeyValuesOnly: "t bool log_keys_only",
    loggingClause: ["t enum", OracleDatabaseForDatastageLoggingClause],
    lookupType: ["s enum", OptionalLookupType, ""],
    manageApplicationFailover: "m bool application_failover_control",
    manualMode: "t bool",
    markEndOfWave: ["s enum end_of_wave", OracleDatabaseForDatastageMarkEndOfWave],
    numberOfRetries: "m int",
    otherClause: "s string",
    parallelClause: ["t enum", OracleDatabaseForDatastageParallelClause],
    partitionName: "M string",
    partitionOrSubpartitionNameForPartitionedReads: "s string read_strategy_partition_name",
    partitionedReadsMethod: [
      "s enum partitioned_reads_strategy",
      OracleDatabaseForDatastagePartitionedReadsMethod,
    ],
    performOperationsAfterBulkLoad: "t bool after_load",
    performTableActionFirst: "t bool table_action_first",
    plSqlBlock: "M string pl_sql_statement",
    prefetchBufferSize: "s int prefetch_memory_size",
    prefetchRowCount: "s int",
    preserveTrailingBlanks: "m bool",
    processExceptionRows: "t bool",
    processWarningMessagesAsFatalErrors: "m bool treat_warnings_as_errors",
    readAfterSqlNodeStatementFromFile: "m bool after_sql_node.read_from_file",
    readAfterSqlStatementFromFile: "m bool after_sql.read_from_file",
    readBeforeSqlNodeStatementFromFile: "m bool before_sql_node.read_from_file",
    readBeforeSqlStatementFromFile: "m bool before_sql.read_from_file",
    readDeleteStatementFromFile: "t bool read_from_file_delete",
    readInsertStatementFromFile: "t bool read_from_file_insert",
    readMode: ["s enum", OracleDatabaseForDatastageReadMode, "0"],
    readPlSqlBlockFromFile: "m bool read_from_file_pl_sql_block",
    readSelectStatementFromFile: "s bool read_from_file_select",
    readUpdateStatementFromFile: "t bool read_from_file_update",
    rebuildIndexes: "t bool",
    reconnect: ["m bool", false],
    recordCount: "m int",
    rejectConditionRowNotDeletedDeleteMode: "o bool",
    rejectConditionRowNotUpdatedInsertThenUpdateMode: "o bool",
    rejectConditionRowNotUpdatedUpdateMode: "o bool",
    rejectConditionSqlErrorCharacterSetConversion: "o bool",
    rejectConditionSqlErrorConstraintViolation: "o bool",
    rejectConditionSqlErrorDataTruncation: "o bool",
    rejectConditionSqlErrorDataTypeConversion: "o bool",
    rejectConditionSqlErrorOther: "o bool",
    rejectConditionSqlErrorPartitioning: "o bool",
    rejectConditionSqlErrorXmlProcessing: "o bool",
    replayBeforeSqlNodeStatement: "m bool replay_before_sql_node",
    replayBeforeSqlStatement: "m bool replay_before_sql",
    resumeWrite: "m bool",
    retryCount: ["M int", 3],
    rowLimit: "s int",
    schemaName: "m string",
    selectStatement: "S string",
    subpartitionName: "M string",
    tableAction: ["T enum", OracleDatabaseForDatastageTableAction, "0"],
    tableName: "M string",
    tableNameForPartitionedReads: "s string read_strategy_table_name",
    tableNameForPartitionedWrites: "t string write_strategy_table_name",
    tableScope: ["m enum", OracleDatabaseForDatastageTableScope],
    timeBetweenRetries: "m int wait_time",
    transferBfileContents: "s bool transfer_bfile_cont",
    truncateTableStatement: "T string truncate_statement",
    updateStatement: "T string",
    useOracleDateCache: "t bool use_date_cache",
    whereClause: "s string",
    writeMode: ["t enum", OracleDatabaseForDatastageWriteMode],
    useCasLiteService: "- any",
    useKerberos: "- any",
  },
  when: {
    s: {
      inactivityPeriod: { disconnect: ["1"], lookupType: ["pxbridge"] },
      intervalBetweenRetries: { readMode: ["0"], reconnect: [true], lookupType: ["pxbridge"] },
      retryCount: { readMode: ["0"], reconnect: [true], lookupType: ["pxbridge"] },
    },
    t: {
      inactivityPeriod: { disconnect: ["1"] },
      intervalBetweenRetries: false,
      retryCount: false,
    },
  },
  columns: { rule: allColumns },
};
