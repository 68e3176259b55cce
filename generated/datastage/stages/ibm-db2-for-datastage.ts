// Generated from spec/datastage/stages/ibm-db2-for-datastage.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, DocumentValue, Integer, Stage, Value } from "specanvil/datastage/stage";
import {
  Autocommit,
  EndOfWave,
  MergeJoinPlan,
  OptionalLookupType,
  RecordOrdering,
} from "../enums/common.js";
import { classicReads, type ClassicReads } from "../groups/classic-reads.js";
import { classicSql, type ClassicSql } from "../groups/classic-sql.js";
import { classicStatements, type ClassicStatements } from "../groups/classic-statements.js";
import { classicTables, type ClassicTables } from "../groups/classic-tables.js";
import { clientCertificates } from "../groups/client-certificates.js";
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
import { sqlHookFiles, type SqlHookFiles } from "../groups/sql-hook-files.js";
import { sqlHooks, type SqlHooks } from "../groups/sql-hooks.js";
import { workTables, type WorkTables } from "../groups/work-tables.js";
export {
  Autocommit,
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  EndOfWave,
  ExecutionMode,
  OptionalLookupType,
  PreservePartitioning,
  RecordOrdering,
  StageSortingKey,
} from "../enums/common.js";
export { UserDefinedSql } from "../groups/classic-reads.js";
export { LogDelimiter } from "../groups/classic-sql.js";
export { ClassicTableAction } from "../groups/classic-tables.js";
export { RejectUses } from "../groups/rejects.js";

/** Ibm db2 for datastage load control allow access mode. */
export const IbmDb2ForDatastageLoadControlAllowAccessMode = {
  no_access: "no_access",
  read: "read",
} as const;

/** Ibm db2 for datastage load control allow access mode. */
export type IbmDb2ForDatastageLoadControlAllowAccessMode =
  (typeof IbmDb2ForDatastageLoadControlAllowAccessMode)[keyof typeof IbmDb2ForDatastageLoadControlAllowAccessMode];

/** Ibm db2 for datastage session insert buffering atomic arrays. */
export const IbmDb2ForDatastageSessionInsertBufferingAtomicArrays = {
  auto: "auto",
  no: "no",
  simulated: "simulated",
  yes: "yes",
} as const;

/** Ibm db2 for datastage session insert buffering atomic arrays. */
export type IbmDb2ForDatastageSessionInsertBufferingAtomicArrays =
  (typeof IbmDb2ForDatastageSessionInsertBufferingAtomicArrays)[keyof typeof IbmDb2ForDatastageSessionInsertBufferingAtomicArrays];

/** Ibm db2 for datastage load control check pending cascade. */
export const IbmDb2ForDatastageLoadControlCheckPendingCascade = {
  deferred: "deferred",
  immediate: "immediate",
} as const;

/** Ibm db2 for datastage load control check pending cascade. */
export type IbmDb2ForDatastageLoadControlCheckPendingCascade =
  (typeof IbmDb2ForDatastageLoadControlCheckPendingCascade)[keyof typeof IbmDb2ForDatastageLoadControlCheckPendingCascade];

/** Ibm db2 for datastage load to zos shr level. */
export const IbmDb2ForDatastageLoadToZosShrLevel = {
  change: "change",
  none: "none",
  reference: "reference",
} as const;

/** Ibm db2 for datastage load to zos shr level. */
export type IbmDb2ForDatastageLoadToZosShrLevel =
  (typeof IbmDb2ForDatastageLoadToZosShrLevel)[keyof typeof IbmDb2ForDatastageLoadToZosShrLevel];

/** Ibm db2 for datastage load control copy loaded data. */
export const IbmDb2ForDatastageLoadControlCopyLoadedData = {
  no_copy: "no_copy",
  use_tivoli_to_make_a_copy: "use_tivoli_to_make_a_copy",
  use_device_or_directory: "use_device_or_directory",
  use_shared_library: "use_shared_library",
} as const;

/** Ibm db2 for datastage load control copy loaded data. */
export type IbmDb2ForDatastageLoadControlCopyLoadedData =
  (typeof IbmDb2ForDatastageLoadControlCopyLoadedData)[keyof typeof IbmDb2ForDatastageLoadControlCopyLoadedData];

/** Ibm db2 for datastage table action generate create statement create table distribute by. */
export const IbmDb2ForDatastageTableActionGenerateCreateStatementCreateTableDistributeBy = {
  hash: "hash",
  none: "none",
  random: "random",
} as const;

/** Ibm db2 for datastage table action generate create statement create table distribute by. */
export type IbmDb2ForDatastageTableActionGenerateCreateStatementCreateTableDistributeBy =
  (typeof IbmDb2ForDatastageTableActionGenerateCreateStatementCreateTableDistributeBy)[keyof typeof IbmDb2ForDatastageTableActionGenerateCreateStatementCreateTableDistributeBy];

/** Ibm db2 for datastage load to zos encoding. */
export const IbmDb2ForDatastageLoadToZosEncoding = {
  ascii: "ascii",
  ccsid: "ccsid",
  ebcdic: "ebcdic",
  unicode: "unicode",
} as const;

/** Ibm db2 for datastage load to zos encoding. */
export type IbmDb2ForDatastageLoadToZosEncoding =
  (typeof IbmDb2ForDatastageLoadToZosEncoding)[keyof typeof IbmDb2ForDatastageLoadToZosEncoding];

/** Ibm db2 for datastage load control file type. */
export const IbmDb2ForDatastageLoadControlFileType = { asc: "asc", delete: "del" } as const;

/** Ibm db2 for datastage load control file type. */
export type IbmDb2ForDatastageLoadControlFileType =
  (typeof IbmDb2ForDatastageLoadControlFileType)[keyof typeof IbmDb2ForDatastageLoadControlFileType];

/** Ibm db2 for datastage load to zos image copy function. */
export const IbmDb2ForDatastageLoadToZosImageCopyFunction = {
  concurrent: "concurrent",
  full: "full",
  incremental: "incremental",
  no: "no",
} as const;

/** Ibm db2 for datastage load to zos image copy function. */
export type IbmDb2ForDatastageLoadToZosImageCopyFunction =
  (typeof IbmDb2ForDatastageLoadToZosImageCopyFunction)[keyof typeof IbmDb2ForDatastageLoadToZosImageCopyFunction];

/** Ibm db2 for datastage load control indexing mode. */
export const IbmDb2ForDatastageLoadControlIndexingMode = {
  automatic_selection: "automatic_selection",
  do_not_update_table_indexes: "do_not_update_table_indexes",
  extend_existing_indexes: "extend_existing_indexes",
  rebuild_table_indexes: "rebuild_table_indexes",
} as const;

/** Ibm db2 for datastage load control indexing mode. */
export type IbmDb2ForDatastageLoadControlIndexingMode =
  (typeof IbmDb2ForDatastageLoadControlIndexingMode)[keyof typeof IbmDb2ForDatastageLoadControlIndexingMode];

/** Ibm db2 for datastage session insert buffering. */
export const IbmDb2ForDatastageSessionInsertBuffering = {
  default: "default",
  ignore_duplicates: "ignore_duplicates",
  off: "off",
  on: "on",
} as const;

/** Ibm db2 for datastage session insert buffering. */
export type IbmDb2ForDatastageSessionInsertBuffering =
  (typeof IbmDb2ForDatastageSessionInsertBuffering)[keyof typeof IbmDb2ForDatastageSessionInsertBuffering];

/** Ibm db2 for datastage load control partitioned db config isolate part errors. */
export const IbmDb2ForDatastageLoadControlPartitionedDbConfigIsolatePartErrors = {
  load_errors_only: "load_errors_only",
  no_isolation: "no_isolation",
  setup_and_load_errors: "setup_and_load_errors",
  setup_errors_only: "setup_errors_only",
} as const;

/** Ibm db2 for datastage load control partitioned db config isolate part errors. */
export type IbmDb2ForDatastageLoadControlPartitionedDbConfigIsolatePartErrors =
  (typeof IbmDb2ForDatastageLoadControlPartitionedDbConfigIsolatePartErrors)[keyof typeof IbmDb2ForDatastageLoadControlPartitionedDbConfigIsolatePartErrors];

/** Isolation level. */
export const IbmDb2ForDatastageSessionIsolationLevel = {
  cursor_stability: "cursor_stability",
  read_stability: "read_stability",
  read_uncommitted: "read_uncommitted",
  repeatable_read: "repeatable_read",
} as const;

/** Isolation level. */
export type IbmDb2ForDatastageSessionIsolationLevel =
  (typeof IbmDb2ForDatastageSessionIsolationLevel)[keyof typeof IbmDb2ForDatastageSessionIsolationLevel];

/** Ibm db2 for datastage load control load method. */
export const IbmDb2ForDatastageLoadControlLoadMethod = {
  named_pipes: "named_pipes",
  sequential_files: "sequential_files",
} as const;

/** Ibm db2 for datastage load control load method. */
export type IbmDb2ForDatastageLoadControlLoadMethod =
  (typeof IbmDb2ForDatastageLoadControlLoadMethod)[keyof typeof IbmDb2ForDatastageLoadControlLoadMethod];

/** Ibm db2 for datastage load control load mode. */
export const IbmDb2ForDatastageLoadControlLoadMode = {
  insert: "insert",
  replace: "replace",
  restart: "restart",
  terminate: "terminate",
} as const;

/** Ibm db2 for datastage load control load mode. */
export type IbmDb2ForDatastageLoadControlLoadMode =
  (typeof IbmDb2ForDatastageLoadControlLoadMode)[keyof typeof IbmDb2ForDatastageLoadControlLoadMode];

/**
 * Ibm db2 for datastage load to zos data file attributes map data set file disposition normal
 * termination.
 */
export const IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionNormalTermination =
  { catalog: "catalog", delete: "delete", keep: "keep", uncatalog: "uncatalog" } as const;

/**
 * Ibm db2 for datastage load to zos data file attributes map data set file disposition normal
 * termination.
 */
export type IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionNormalTermination =
  (typeof IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionNormalTermination)[keyof typeof IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionNormalTermination];

/** Ibm db2 for datastage load to zos data file attributes map data set file disposition status. */
export const IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionStatus = {
  append: "append",
  new: "new",
  old: "old",
  replace: "replace",
  share: "share",
} as const;

/** Ibm db2 for datastage load to zos data file attributes map data set file disposition status. */
export type IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionStatus =
  (typeof IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionStatus)[keyof typeof IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionStatus];

/** Ibm db2 for datastage load to zos data file attributes map data set space type. */
export const IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetSpaceType = {
  cylinders: "cylinders",
  tracks: "tracks",
} as const;

/** Ibm db2 for datastage load to zos data file attributes map data set space type. */
export type IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetSpaceType =
  (typeof IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetSpaceType)[keyof typeof IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetSpaceType];

/**
 * Ibm db2 for datastage load to zos data file attributes input data files file disposition status.
 */
export const IbmDb2ForDatastageLoadToZosDataFileAttributesInputDataFilesFileDispositionStatus = {
  new: "new",
  old: "old",
  replace: "replace",
} as const;

/**
 * Ibm db2 for datastage load to zos data file attributes input data files file disposition status.
 */
export type IbmDb2ForDatastageLoadToZosDataFileAttributesInputDataFilesFileDispositionStatus =
  (typeof IbmDb2ForDatastageLoadToZosDataFileAttributesInputDataFilesFileDispositionStatus)[keyof typeof IbmDb2ForDatastageLoadToZosDataFileAttributesInputDataFilesFileDispositionStatus];

/** Ibm db2 for datastage load to zos load method. */
export const IbmDb2ForDatastageLoadToZosLoadMethod = {
  batch_pipes: "batch_pipes",
  mvs_datasets: "mvs_datasets",
  uss_pipes: "uss_pipes",
} as const;

/** Ibm db2 for datastage load to zos load method. */
export type IbmDb2ForDatastageLoadToZosLoadMethod =
  (typeof IbmDb2ForDatastageLoadToZosLoadMethod)[keyof typeof IbmDb2ForDatastageLoadToZosLoadMethod];

/** Ibm db2 for datastage load to zos statistics. */
export const IbmDb2ForDatastageLoadToZosStatistics = {
  all: "all",
  index: "index",
  none: "none",
  table: "table",
} as const;

/** Ibm db2 for datastage load to zos statistics. */
export type IbmDb2ForDatastageLoadToZosStatistics =
  (typeof IbmDb2ForDatastageLoadToZosStatistics)[keyof typeof IbmDb2ForDatastageLoadToZosStatistics];

/** Ibm db2 for datastage lock wait mode. */
export const IbmDb2ForDatastageLockWaitMode = {
  return_an_sqlcode_and_sqlstate: "return_an_sqlcode_and_sqlstate",
  use_the_lock_timeout_database_configuration_parameter:
    "use_the_lock_timeout_database_configuration_parameter",
  user_specified: "user_specified",
  wait_indefinitely: "wait_indefinitely",
} as const;

/** Ibm db2 for datastage lock wait mode. */
export type IbmDb2ForDatastageLockWaitMode =
  (typeof IbmDb2ForDatastageLockWaitMode)[keyof typeof IbmDb2ForDatastageLockWaitMode];

/** Ibm db2 for datastage table action generate create statement create table organize by. */
export const IbmDb2ForDatastageTableActionGenerateCreateStatementCreateTableOrganizeBy = {
  column: "column",
  database_default: "database_default",
  row: "row",
} as const;

/** Ibm db2 for datastage table action generate create statement create table organize by. */
export type IbmDb2ForDatastageTableActionGenerateCreateStatementCreateTableOrganizeBy =
  (typeof IbmDb2ForDatastageTableActionGenerateCreateStatementCreateTableOrganizeBy)[keyof typeof IbmDb2ForDatastageTableActionGenerateCreateStatementCreateTableOrganizeBy];

/** Partition type. */
export const IbmDb2ForDatastagePartitionType = {
  auto: "auto",
  db2part: "db2part",
  db2connector: "db2connector",
  entire: "entire",
  random: "random",
  roundrobin: "roundrobin",
  same: "same",
  modulus: "modulus",
  hash: "hash",
  range: "range",
} as const;

/** Partition type. */
export type IbmDb2ForDatastagePartitionType =
  (typeof IbmDb2ForDatastagePartitionType)[keyof typeof IbmDb2ForDatastagePartitionType];

/** Partitioned reads method. */
export const IbmDb2ForDatastageSqlEnablePartitioningPartitioningMethod = {
  db2_connector: "db2_connector",
  minimum_and_maximum_range: "minimum_and_maximum_range",
  modulus: "modulus",
} as const;

/** Partitioned reads method. */
export type IbmDb2ForDatastageSqlEnablePartitioningPartitioningMethod =
  (typeof IbmDb2ForDatastageSqlEnablePartitioningPartitioningMethod)[keyof typeof IbmDb2ForDatastageSqlEnablePartitioningPartitioningMethod];

/** Ibm db2 for datastage reoptimization. */
export const IbmDb2ForDatastageReoptimization = {
  always: "always",
  none: "none",
  once: "once",
} as const;

/** Ibm db2 for datastage reoptimization. */
export type IbmDb2ForDatastageReoptimization =
  (typeof IbmDb2ForDatastageReoptimization)[keyof typeof IbmDb2ForDatastageReoptimization];

/** Ibm db2 for datastage load control restart phase. */
export const IbmDb2ForDatastageLoadControlRestartPhase = {
  build: "build",
  delete: "delete",
  load: "load",
} as const;

/** Ibm db2 for datastage load control restart phase. */
export type IbmDb2ForDatastageLoadControlRestartPhase =
  (typeof IbmDb2ForDatastageLoadControlRestartPhase)[keyof typeof IbmDb2ForDatastageLoadControlRestartPhase];

/** Ibm db2 for datastage load to zos image copy function scope. */
export const IbmDb2ForDatastageLoadToZosImageCopyFunctionScope = {
  full: "full",
  single_partition: "single_partition",
} as const;

/** Ibm db2 for datastage load to zos image copy function scope. */
export type IbmDb2ForDatastageLoadToZosImageCopyFunctionScope =
  (typeof IbmDb2ForDatastageLoadToZosImageCopyFunctionScope)[keyof typeof IbmDb2ForDatastageLoadToZosImageCopyFunctionScope];

/** Temporary work table mode. */
export const IbmDb2ForDatastageSessionTemporaryWorkTable = {
  automatic: "automatic",
  existing: "existing",
} as const;

/** Temporary work table mode. */
export type IbmDb2ForDatastageSessionTemporaryWorkTable =
  (typeof IbmDb2ForDatastageSessionTemporaryWorkTable)[keyof typeof IbmDb2ForDatastageSessionTemporaryWorkTable];

/** Ibm db2 for datastage load to zos transfer transfer type. */
export const IbmDb2ForDatastageLoadToZosTransferTransferType = {
  ftp: "ftp",
  lftp: "lftp",
  sftp: "sftp",
} as const;

/** Ibm db2 for datastage load to zos transfer transfer type. */
export type IbmDb2ForDatastageLoadToZosTransferTransferType =
  (typeof IbmDb2ForDatastageLoadToZosTransferTransferType)[keyof typeof IbmDb2ForDatastageLoadToZosTransferTransferType];

/**
 * Ibm db2 for datastage table action generate create statement create table compress create table
 * compress luw.
 */
export const IbmDb2ForDatastageTableActionGenerateCreateStatementCreateTableCompressCreateTableCompressLuw =
  { adaptive: "adaptive", static: "static" } as const;

/**
 * Ibm db2 for datastage table action generate create statement create table compress create table
 * compress luw.
 */
export type IbmDb2ForDatastageTableActionGenerateCreateStatementCreateTableCompressCreateTableCompressLuw =
  (typeof IbmDb2ForDatastageTableActionGenerateCreateStatementCreateTableCompressCreateTableCompressLuw)[keyof typeof IbmDb2ForDatastageTableActionGenerateCreateStatementCreateTableCompressCreateTableCompressLuw];

/** Write mode. */
export const IbmDb2ForDatastageWriteMode = {
  bulk_load: "bulk_load",
  delete: "delete",
  delete_then_insert: "delete_then_insert",
  insert: "insert",
  insert_new_rows_only: "insert_new_rows_only",
  insert_then_update: "insert_then_update",
  update: "update",
  update_then_insert: "update_then_insert",
  user_defined_sql: "user-defined_sql",
} as const;

/** Write mode. */
export type IbmDb2ForDatastageWriteMode =
  (typeof IbmDb2ForDatastageWriteMode)[keyof typeof IbmDb2ForDatastageWriteMode];

type Own = "dropTableStatement" | "partitionType" | "truncateTableStatement";

/** What can be set on a IBM Db2 for DataStage stage. */
export interface IbmDb2ForDatastageProps
  extends
    ClassicReads,
    ClassicSql,
    ClassicStatements,
    Omit<ClassicTables, Own>,
    ConnectorBuffers,
    Omit<ConnectorPartitioning, Own>,
    Descriptions,
    LinkBuffers,
    Rejects,
    Sorting,
    SqlHookFiles,
    SqlHooks,
    WorkTables {
  /** Autocommit mode. One of off, on; default off. */
  autoCommitMode?: Choice<Autocommit>;
  /** Direct insert. Default true. */
  directInsert?: Value<boolean>;
  /** Drop statement. */
  dropTableStatement?: Value<string>;
  /** End of wave. One of after, before, none; default none. */
  endOfWave?: Choice<EndOfWave>;
  /** Fail On Error. Default true. */
  failOnError?: Value<boolean>;
  /** Fail on error Drop statement. Default true. */
  failOnErrorDropStatement?: Value<boolean>;
  /** Has reference output. Default false. */
  hasReferenceOutput?: Value<boolean>;
  /** Input link ordering. Default [{"link_label":"0","link_name":"Link_36"}]. */
  inputLinkOrdering?: Value<readonly DocumentValue[]>;
  /**
   * Isolation level. One of cursor_stability, read_stability, read_uncommitted, repeatable_read;
   * default cursor_stability.
   */
  isolationLevel?: Choice<IbmDb2ForDatastageSessionIsolationLevel>;
  /** Key column. */
  keyColumn?: Value<readonly DocumentValue[]>;
  /** Key columns. */
  keyColumns?: Value<string>;
  /** Lookup Type. One of "", pxbridge. */
  lookupType?: Choice<OptionalLookupType>;
  /** Partition type. Default auto. */
  partitionType?: Choice<IbmDb2ForDatastagePartitionType>;
  /**
   * Partitioned reads method. One of db2_connector, minimum_and_maximum_range, modulus; default
   * minimum_and_maximum_range.
   */
  partitionedReadsMethod?: Choice<IbmDb2ForDatastageSqlEnablePartitioningPartitioningMethod>;
  /** Read select statement from file. Default false. */
  readSelectStatementFromFile?: Value<boolean>;
  /** Record ordering. One of 0, 1, 2; default 0. */
  recordOrdering?: Choice<RecordOrdering>;
  /** Row limit. */
  rowLimit?: Integer;
  /** Schema name. */
  schemaName?: Value<string>;
  /** Character set. */
  sqlUserDefinedSqlFileCharacterSet?: Value<string>;
  /** Table name. */
  tableName?: Value<string>;
  /** Temporary work table mode. One of automatic, existing; default automatic. */
  temporaryWorkTableMode?: Choice<IbmDb2ForDatastageSessionTemporaryWorkTable>;
  /** Time interval. Default 0. */
  timeCommitInterval?: Integer;
  /** Truncate statement. */
  truncateTableStatement?: Value<string>;
  /** Write mode. Default insert. */
  writeMode?: Choice<IbmDb2ForDatastageWriteMode>;
}

/** An IBM Db2 for DataStage stage. */
export const IbmDb2ForDatastage: Stage<
  IbmDb2ForDatastageProps,
  number,
  1,
  0,
  number,
  "ibm-db2-for-datastage"
> = {
  name: "IBM Db2 for DataStage",
  op: "DB2ConnectorPX",
  kind: "connector",
  links: { in: [0, Infinity], out: [0, 1], reference: [0, 0], reject: [0, Infinity] },
  connection: "ibm-db2-for-datastage",
  main: "st",
  first: [connectorBuffers],
  groups: [
    classicReads,
    classicSql,
    classicStatements,
    classicTables,
    clientCertificates,
    connectorPartitioning,
    descriptions,
    designer,
    linkBuffers,
    rejects,
    sorting,
    sqlHookFiles,
    sqlHooks,
    workTables,
  ],
  without: ["rejectConditionRowIsRejected"],
  properties: {
    allowAccessMode: [
      "t enum load_control.allow_access_mode",
      IbmDb2ForDatastageLoadControlAllowAccessMode,
    ],
    allowChanges: "t bool load_to_zos.image_copy_function.allow_changes",
    atomicArrays: [
      "t enum session.insert_buffering.atomic_arrays",
      IbmDb2ForDatastageSessionInsertBufferingAtomicArrays,
    ],
    autoCommitMode: ["m enum session.autocommit_mode", Autocommit],
    batchPipeSystemId: "T string load_to_zos.batch_pipe_system_id",
    bufferPool: "t string table_action.generate_create_statement.create_table_bufferpool",
    bulkLoadToDb2OnZOs: ["t bool load_to_zos", false],
    bulkLoadWithLobOrXmlColumns: "t bool load_control.bulkload_with_lob_xml",
    ccsid: "T string load_to_zos.encoding.ccsid",
    changeLimitPercent1: "t int load_to_zos.image_copy_function.change_limit_percent1",
    changeLimitPercent2: "t int load_to_zos.image_copy_function.change_limit_percent2",
    checkPendingCascade: [
      "t enum load_control.check_pending_cascade",
      IbmDb2ForDatastageLoadControlCheckPendingCascade,
    ],
    checkTruncation: "t bool load_control.partitioned_db_config.check_truncation",
    cleanUpOnFailure: "t bool load_control.cleanup_on_fail",
    compress: [
      "t enum table_action.generate_create_statement.create_table_compress",
      MergeJoinPlan,
    ],
    concurrentAccessLevel: ["t enum load_to_zos.shr_level", IbmDb2ForDatastageLoadToZosShrLevel],
    copyLoadedData: [
      "t enum load_control.copy_loaded_data",
      IbmDb2ForDatastageLoadControlCopyLoadedData,
    ],
    cpuParallelism: "t int load_control.cpu_parallelism",
    dataBufferSize: "t int load_control.data_buffer_size",
    deviceType: "t string load_to_zos.device_type",
    directInsert: "t bool sql.direct_insert",
    directoryForDataAndCommandFiles: "T string load_control.data_file_path",
    directoryForDataFiles: "t string load_to_zos.transfer.data_file_path",
    directoryForLogFiles: "t string session.use_external_tables.log_directory",
    directoryForNamedPipe: "m string session.use_external_tables.directory_for_named_pipe",
    directoryForNamedPipeUnixOnly: "t string load_control.directory_for_named_pipe",
    diskParallelism: "t int load_control.disk_parallelism",
    distributeBy: [
      "t enum table_action.generate_create_statement.create_table_distribute_by",
      IbmDb2ForDatastageTableActionGenerateCreateStatementCreateTableDistributeBy,
    ],
    dropTableStatement: ["T string table_action.generate_drop_statement.drop_statement", ""],
    dsnPrefix: "t string load_to_zos.dsn_prefix",
    encoding: ["t enum load_to_zos.encoding", IbmDb2ForDatastageLoadToZosEncoding],
    endOfWave: ["s enum transaction.end_of_wave", EndOfWave],
    exceptionTableName: "t string load_control.exception_table",
    externalTableCollectStatisticsDuringLoad: "t bool session.use_external_tables.statistics",
    externalTablesOtherOptions: "m string session.use_external_tables.other_options",
    failOnError: "t bool sql.user_defined_sql.fail_on_error",
    failOnErrorDropStatement: "t bool table_action.generate_drop_statement.fail_on_error",
    fileType: ["t enum load_control.file_type", IbmDb2ForDatastageLoadControlFileType],
    generateCreateStatementDistributeByHashKeyColumnNames:
      "T string table_action.generate_create_statement.create_table_distribute_by.hash_key_columns",
    generatePartitioningSql:
      "s bool sql.enable_partitioning.partitioning_method.gen_partitioning_sql",
    graphicCharacterSet: "t string load_to_zos.encoding.graphic_character_set",
    hasReferenceOutput: "s bool has_ref_output",
    hfsFileDirectory: "T string load_to_zos.transfer.uss_file_directory",
    higherPortNumber: "T int load_control.partitioned_db_config.port_range.max_value",
    holdQuiesce: "t bool load_control.hold_quiesce",
    imageCopyFunction: [
      "t enum load_to_zos.image_copy_function",
      IbmDb2ForDatastageLoadToZosImageCopyFunction,
    ],
    indexIn: "t string table_action.generate_create_statement.create_table_index_in",
    indexingMode: ["t enum load_control.indexing_mode", IbmDb2ForDatastageLoadControlIndexingMode],
    inputLinkOrdering: "t list InputlinkOrderingList",
    insertBuffering: ["t enum session.insert_buffering", IbmDb2ForDatastageSessionInsertBuffering],
    intervalBetweenRetries: ["T int load_to_zos.transfer.retry_connection.retry_interval", 10],
    isolatePartitionErrors: [
      "t enum load_control.partitioned_db_config.isolate_part_errors",
      IbmDb2ForDatastageLoadControlPartitionedDbConfigIsolatePartErrors,
    ],
    isolationLevel: [
      "mT enum session.isolation_level",
      IbmDb2ForDatastageSessionIsolationLevel,
      "cursor_stability",
    ],
    keepExistingRecordsInTableSpace: "t bool load_to_zos.resume",
    keyColumn: "mp list record_ordering.key_column",
    keyColumns: "t string sql.key_columns",
    libraryUsedToCopy: ["T string load_control.copy_loaded_data.copy_load_library_name", ""],
    limitParallelism: "t bool",
    loadControlDumpFile: "t string load_control.file_type_modifiers.dump_file",
    loadControlFilesOnly: "t bool load_control.files_only",
    loadControlLoadMethod: [
      "t enum load_control.load_method",
      IbmDb2ForDatastageLoadControlLoadMethod,
    ],
    loadControlStatistics: "t bool load_control.statistics",
    loadMode: ["t enum load_control.load_mode", IbmDb2ForDatastageLoadControlLoadMode],
    loadTimeout: "t int load_control.load_timeout",
    loadToZosDataFileAttributesDiscardDataSetDataClass:
      "t string load_to_zos.data_file_attributes.discard_data_set.data_class",
    loadToZosDataFileAttributesDiscardDataSetDatasetName:
      "t string load_to_zos.data_file_attributes.discard_data_set.dataset_name",
    loadToZosDataFileAttributesDiscardDataSetFileDispositionAbnormalTermination: [
      "t enum load_to_zos.data_file_attributes.discard_data_set.file_disposition.abnormal_termination",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionNormalTermination,
    ],
    loadToZosDataFileAttributesDiscardDataSetFileDispositionNormalTermination: [
      "t enum load_to_zos.data_file_attributes.discard_data_set.file_disposition.normal_termination",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionNormalTermination,
    ],
    loadToZosDataFileAttributesDiscardDataSetFileDispositionStatus: [
      "t enum load_to_zos.data_file_attributes.discard_data_set.file_disposition.status",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionStatus,
    ],
    loadToZosDataFileAttributesDiscardDataSetManagementClass:
      "t string load_to_zos.data_file_attributes.discard_data_set.management_class",
    loadToZosDataFileAttributesDiscardDataSetNumberOfBuffers:
      "t int load_to_zos.data_file_attributes.discard_data_set.number_of_buffers",
    loadToZosDataFileAttributesDiscardDataSetPrimaryAllocation:
      "t int load_to_zos.data_file_attributes.discard_data_set.primary_allocation",
    loadToZosDataFileAttributesDiscardDataSetSecondaryAllocation:
      "t int load_to_zos.data_file_attributes.discard_data_set.secondary_allocation",
    loadToZosDataFileAttributesDiscardDataSetSpaceType: [
      "t enum load_to_zos.data_file_attributes.discard_data_set.space_type",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetSpaceType,
    ],
    loadToZosDataFileAttributesDiscardDataSetStorageClass:
      "t string load_to_zos.data_file_attributes.discard_data_set.storage_class",
    loadToZosDataFileAttributesDiscardDataSetUnit:
      "t string load_to_zos.data_file_attributes.discard_data_set.unit",
    loadToZosDataFileAttributesDiscardDataSetVolumes:
      "t string load_to_zos.data_file_attributes.discard_data_set.volumes",
    loadToZosDataFileAttributesErrorDataSetDataClass:
      "t string load_to_zos.data_file_attributes.error_data_set.data_class",
    loadToZosDataFileAttributesErrorDataSetDatasetName:
      "t string load_to_zos.data_file_attributes.error_data_set.dataset_name",
    loadToZosDataFileAttributesErrorDataSetFileDispositionAbnormalTermination: [
      "t enum load_to_zos.data_file_attributes.error_data_set.file_disposition.abnormal_termination",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionNormalTermination,
    ],
    loadToZosDataFileAttributesErrorDataSetFileDispositionNormalTermination: [
      "t enum load_to_zos.data_file_attributes.error_data_set.file_disposition.normal_termination",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionNormalTermination,
    ],
    loadToZosDataFileAttributesErrorDataSetFileDispositionStatus: [
      "t enum load_to_zos.data_file_attributes.error_data_set.file_disposition.status",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionStatus,
    ],
    loadToZosDataFileAttributesErrorDataSetManagementClass:
      "t string load_to_zos.data_file_attributes.error_data_set.management_class",
    loadToZosDataFileAttributesErrorDataSetNumberOfBuffers:
      "t int load_to_zos.data_file_attributes.error_data_set.number_of_buffers",
    loadToZosDataFileAttributesErrorDataSetPrimaryAllocation:
      "t int load_to_zos.data_file_attributes.error_data_set.primary_allocation",
    loadToZosDataFileAttributesErrorDataSetSecondaryAllocation:
      "t int load_to_zos.data_file_attributes.error_data_set.secondary_allocation",
    loadToZosDataFileAttributesErrorDataSetSpaceType: [
      "t enum load_to_zos.data_file_attributes.error_data_set.space_type",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetSpaceType,
    ],
    loadToZosDataFileAttributesErrorDataSetStorageClass:
      "t string load_to_zos.data_file_attributes.error_data_set.storage_class",
    loadToZosDataFileAttributesErrorDataSetUnit:
      "t string load_to_zos.data_file_attributes.error_data_set.unit",
    loadToZosDataFileAttributesErrorDataSetVolumes:
      "t string load_to_zos.data_file_attributes.error_data_set.volumes",
    loadToZosDataFileAttributesInputDataFilesDataClass:
      "t string load_to_zos.data_file_attributes.input_data_files.data_class",
    loadToZosDataFileAttributesInputDataFilesDatasetName:
      "t string load_to_zos.data_file_attributes.input_data_files.dataset_name",
    loadToZosDataFileAttributesInputDataFilesFileDispositionAbnormalTermination: [
      "t enum load_to_zos.data_file_attributes.input_data_files.file_disposition.abnormal_termination",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionNormalTermination,
    ],
    loadToZosDataFileAttributesInputDataFilesFileDispositionNormalTermination: [
      "t enum load_to_zos.data_file_attributes.input_data_files.file_disposition.normal_termination",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionNormalTermination,
    ],
    loadToZosDataFileAttributesInputDataFilesFileDispositionStatus: [
      "t enum load_to_zos.data_file_attributes.input_data_files.file_disposition.status",
      IbmDb2ForDatastageLoadToZosDataFileAttributesInputDataFilesFileDispositionStatus,
    ],
    loadToZosDataFileAttributesInputDataFilesManagementClass:
      "t string load_to_zos.data_file_attributes.input_data_files.management_class",
    loadToZosDataFileAttributesInputDataFilesNumberOfBuffers:
      "t int load_to_zos.data_file_attributes.input_data_files.number_of_buffers",
    loadToZosDataFileAttributesInputDataFilesPrimaryAllocation:
      "t int load_to_zos.data_file_attributes.input_data_files.primary_allocation",
    loadToZosDataFileAttributesInputDataFilesSecondaryAllocation:
      "t int load_to_zos.data_file_attributes.input_data_files.secondary_allocation",
    loadToZosDataFileAttributesInputDataFilesSpaceType: [
      "t enum load_to_zos.data_file_attributes.input_data_files.space_type",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetSpaceType,
    ],
    loadToZosDataFileAttributesInputDataFilesStorageClass:
      "t string load_to_zos.data_file_attributes.input_data_files.storage_class",
    loadToZosDataFileAttributesInputDataFilesUnit:
      "t string load_to_zos.data_file_attributes.input_data_files.unit",
    loadToZosDataFileAttributesInputDataFilesVolumes:
      "t string load_to_zos.data_file_attributes.input_data_files.volumes",
    loadToZosDataFileAttributesMapDataSetDataClass:
      "t string load_to_zos.data_file_attributes.map_data_set.data_class",
    loadToZosDataFileAttributesMapDataSetDatasetName:
      "t string load_to_zos.data_file_attributes.map_data_set.dataset_name",
    loadToZosDataFileAttributesMapDataSetFileDispositionAbnormalTermination: [
      "t enum load_to_zos.data_file_attributes.map_data_set.file_disposition.abnormal_termination",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionNormalTermination,
    ],
    loadToZosDataFileAttributesMapDataSetFileDispositionNormalTermination: [
      "t enum load_to_zos.data_file_attributes.map_data_set.file_disposition.normal_termination",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionNormalTermination,
    ],
    loadToZosDataFileAttributesMapDataSetFileDispositionStatus: [
      "t enum load_to_zos.data_file_attributes.map_data_set.file_disposition.status",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionStatus,
    ],
    loadToZosDataFileAttributesMapDataSetManagementClass:
      "t string load_to_zos.data_file_attributes.map_data_set.management_class",
    loadToZosDataFileAttributesMapDataSetNumberOfBuffers:
      "t int load_to_zos.data_file_attributes.map_data_set.number_of_buffers",
    loadToZosDataFileAttributesMapDataSetPrimaryAllocation:
      "t int load_to_zos.data_file_attributes.map_data_set.primary_allocation",
    loadToZosDataFileAttributesMapDataSetSecondaryAllocation:
      "t int load_to_zos.data_file_attributes.map_data_set.secondary_allocation",
    loadToZosDataFileAttributesMapDataSetSpaceType: [
      "t enum load_to_zos.data_file_attributes.map_data_set.space_type",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetSpaceType,
    ],
    loadToZosDataFileAttributesMapDataSetStorageClass:
      "t string load_to_zos.data_file_attributes.map_data_set.storage_class",
    loadToZosDataFileAttributesMapDataSetUnit:
      "t string load_to_zos.data_file_attributes.map_data_set.unit",
    loadToZosDataFileAttributesMapDataSetVolumes:
      "t string load_to_zos.data_file_attributes.map_data_set.volumes",
    loadToZosDataFileAttributesWork1DataSetDataClass:
      "t string load_to_zos.data_file_attributes.work1_data_set.data_class",
    loadToZosDataFileAttributesWork1DataSetDatasetName:
      "t string load_to_zos.data_file_attributes.work1_data_set.dataset_name",
    loadToZosDataFileAttributesWork1DataSetFileDispositionAbnormalTermination: [
      "t enum load_to_zos.data_file_attributes.work1_data_set.file_disposition.abnormal_termination",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionNormalTermination,
    ],
    loadToZosDataFileAttributesWork1DataSetFileDispositionNormalTermination: [
      "t enum load_to_zos.data_file_attributes.work1_data_set.file_disposition.normal_termination",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionNormalTermination,
    ],
    loadToZosDataFileAttributesWork1DataSetFileDispositionStatus: [
      "t enum load_to_zos.data_file_attributes.work1_data_set.file_disposition.status",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionStatus,
    ],
    loadToZosDataFileAttributesWork1DataSetManagementClass:
      "t string load_to_zos.data_file_attributes.work1_data_set.management_class",
    loadToZosDataFileAttributesWork1DataSetNumberOfBuffers:
      "t int load_to_zos.data_file_attributes.work1_data_set.number_of_buffers",
    loadToZosDataFileAttributesWork1DataSetPrimaryAllocation:
      "t int load_to_zos.data_file_attributes.work1_data_set.primary_allocation",
    loadToZosDataFileAttributesWork1DataSetSecondaryAllocation:
      "t int load_to_zos.data_file_attributes.work1_data_set.secondary_allocation",
    loadToZosDataFileAttributesWork1DataSetSpaceType: [
      "t enum load_to_zos.data_file_attributes.work1_data_set.space_type",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetSpaceType,
    ],
    loadToZosDataFileAttributesWork1DataSetStorageClass:
      "t string load_to_zos.data_file_attributes.work1_data_set.storage_class",
    loadToZosDataFileAttributesWork1DataSetUnit:
      "t string load_to_zos.data_file_attributes.work1_data_set.unit",
    loadToZosDataFileAttributesWork1DataSetVolumes:
      "t string load_to_zos.data_file_attributes.work1_data_set.volumes",
    loadToZosDataFileAttributesWork2DataSetDataClass:
      "t string load_to_zos.data_file_attributes.work2_data_set.data_class",
    loadToZosDataFileAttributesWork2DataSetDatasetName:
      "t string load_to_zos.data_file_attributes.work2_data_set.dataset_name",
    loadToZosDataFileAttributesWork2DataSetFileDispositionAbnormalTermination: [
      "t enum load_to_zos.data_file_attributes.work2_data_set.file_disposition.abnormal_termination",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionNormalTermination,
    ],
    loadToZosDataFileAttributesWork2DataSetFileDispositionNormalTermination: [
      "t enum load_to_zos.data_file_attributes.work2_data_set.file_disposition.normal_termination",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionNormalTermination,
    ],
    loadToZosDataFileAttributesWork2DataSetFileDispositionStatus: [
      "t enum load_to_zos.data_file_attributes.work2_data_set.file_disposition.status",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionStatus,
    ],
    loadToZosDataFileAttributesWork2DataSetManagementClass:
      "t string load_to_zos.data_file_attributes.work2_data_set.management_class",
    loadToZosDataFileAttributesWork2DataSetNumberOfBuffers:
      "t int load_to_zos.data_file_attributes.work2_data_set.number_of_buffers",
    loadToZosDataFileAttributesWork2DataSetPrimaryAllocation:
      "t int load_to_zos.data_file_attributes.work2_data_set.primary_allocation",
    loadToZosDataFileAttributesWork2DataSetSecondaryAllocation:
      "t int load_to_zos.data_file_attributes.work2_data_set.secondary_allocation",
    loadToZosDataFileAttributesWork2DataSetSpaceType: [
      "t enum load_to_zos.data_file_attributes.work2_data_set.space_type",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetSpaceType,
    ],
    loadToZosDataFileAttributesWork2DataSetStorageClass:
      "t string load_to_zos.data_file_attributes.work2_data_set.storage_class",
    loadToZosDataFileAttributesWork2DataSetUnit:
      "t string load_to_zos.data_file_attributes.work2_data_set.unit",
    loadToZosDataFileAttributesWork2DataSetVolumes:
      "t string load_to_zos.data_file_attributes.work2_data_set.volumes",
    loadToZosEncodingCharacterSet: "t string load_to_zos.encoding.character_set",
    loadToZosFilesOnly: "t bool load_to_zos.files_only",
    loadToZosImageCopyFunctionImageCopyBackupFileDataClass:
      "t string load_to_zos.image_copy_function.image_copy_backup_file.data_class",
    loadToZosImageCopyFunctionImageCopyBackupFileDatasetName:
      "t string load_to_zos.image_copy_function.image_copy_backup_file.dataset_name",
    loadToZosImageCopyFunctionImageCopyBackupFileFileDispositionAbnormalTermination: [
      "t enum load_to_zos.image_copy_function.image_copy_backup_file.file_disposition.abnormal_termination",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionNormalTermination,
    ],
    loadToZosImageCopyFunctionImageCopyBackupFileFileDispositionNormalTermination: [
      "t enum load_to_zos.image_copy_function.image_copy_backup_file.file_disposition.normal_termination",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionNormalTermination,
    ],
    loadToZosImageCopyFunctionImageCopyBackupFileFileDispositionStatus: [
      "t enum load_to_zos.image_copy_function.image_copy_backup_file.file_disposition.status",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionStatus,
    ],
    loadToZosImageCopyFunctionImageCopyBackupFileManagementClass:
      "t string load_to_zos.image_copy_function.image_copy_backup_file.management_class",
    loadToZosImageCopyFunctionImageCopyBackupFileNumberOfBuffers:
      "t int load_to_zos.image_copy_function.image_copy_backup_file.number_of_buffers",
    loadToZosImageCopyFunctionImageCopyBackupFilePrimaryAllocation:
      "t int load_to_zos.image_copy_function.image_copy_backup_file.primary_allocation",
    loadToZosImageCopyFunctionImageCopyBackupFileSecondaryAllocation:
      "t int load_to_zos.image_copy_function.image_copy_backup_file.secondary_allocation",
    loadToZosImageCopyFunctionImageCopyBackupFileSpaceType: [
      "t enum load_to_zos.image_copy_function.image_copy_backup_file.space_type",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetSpaceType,
    ],
    loadToZosImageCopyFunctionImageCopyBackupFileStorageClass:
      "t string load_to_zos.image_copy_function.image_copy_backup_file.storage_class",
    loadToZosImageCopyFunctionImageCopyBackupFileUnit:
      "t string load_to_zos.image_copy_function.image_copy_backup_file.unit",
    loadToZosImageCopyFunctionImageCopyBackupFileVolumes:
      "t string load_to_zos.image_copy_function.image_copy_backup_file.volumes",
    loadToZosImageCopyFunctionImageCopyFileDataClass:
      "t string load_to_zos.image_copy_function.image_copy_file.data_class",
    loadToZosImageCopyFunctionImageCopyFileDatasetName:
      "t string load_to_zos.image_copy_function.image_copy_file.dataset_name",
    loadToZosImageCopyFunctionImageCopyFileFileDispositionAbnormalTermination: [
      "t enum load_to_zos.image_copy_function.image_copy_file.file_disposition.abnormal_termination",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionNormalTermination,
    ],
    loadToZosImageCopyFunctionImageCopyFileFileDispositionNormalTermination: [
      "t enum load_to_zos.image_copy_function.image_copy_file.file_disposition.normal_termination",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionNormalTermination,
    ],
    loadToZosImageCopyFunctionImageCopyFileFileDispositionStatus: [
      "t enum load_to_zos.image_copy_function.image_copy_file.file_disposition.status",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionStatus,
    ],
    loadToZosImageCopyFunctionImageCopyFileManagementClass:
      "t string load_to_zos.image_copy_function.image_copy_file.management_class",
    loadToZosImageCopyFunctionImageCopyFileNumberOfBuffers:
      "t int load_to_zos.image_copy_function.image_copy_file.number_of_buffers",
    loadToZosImageCopyFunctionImageCopyFilePrimaryAllocation:
      "t int load_to_zos.image_copy_function.image_copy_file.primary_allocation",
    loadToZosImageCopyFunctionImageCopyFileSecondaryAllocation:
      "t int load_to_zos.image_copy_function.image_copy_file.secondary_allocation",
    loadToZosImageCopyFunctionImageCopyFileSpaceType: [
      "t enum load_to_zos.image_copy_function.image_copy_file.space_type",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetSpaceType,
    ],
    loadToZosImageCopyFunctionImageCopyFileStorageClass:
      "t string load_to_zos.image_copy_function.image_copy_file.storage_class",
    loadToZosImageCopyFunctionImageCopyFileUnit:
      "t string load_to_zos.image_copy_function.image_copy_file.unit",
    loadToZosImageCopyFunctionImageCopyFileVolumes:
      "t string load_to_zos.image_copy_function.image_copy_file.volumes",
    loadToZosImageCopyFunctionRecoveryBackupDataClass:
      "t string load_to_zos.image_copy_function.recovery_backup.data_class",
    loadToZosImageCopyFunctionRecoveryBackupDatasetName:
      "t string load_to_zos.image_copy_function.recovery_backup.dataset_name",
    loadToZosImageCopyFunctionRecoveryBackupFileDispositionAbnormalTermination: [
      "t enum load_to_zos.image_copy_function.recovery_backup.file_disposition.abnormal_termination",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionNormalTermination,
    ],
    loadToZosImageCopyFunctionRecoveryBackupFileDispositionNormalTermination: [
      "t enum load_to_zos.image_copy_function.recovery_backup.file_disposition.normal_termination",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionNormalTermination,
    ],
    loadToZosImageCopyFunctionRecoveryBackupFileDispositionStatus: [
      "t enum load_to_zos.image_copy_function.recovery_backup.file_disposition.status",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionStatus,
    ],
    loadToZosImageCopyFunctionRecoveryBackupManagementClass:
      "t string load_to_zos.image_copy_function.recovery_backup.management_class",
    loadToZosImageCopyFunctionRecoveryBackupNumberOfBuffers:
      "t int load_to_zos.image_copy_function.recovery_backup.number_of_buffers",
    loadToZosImageCopyFunctionRecoveryBackupPrimaryAllocation:
      "t int load_to_zos.image_copy_function.recovery_backup.primary_allocation",
    loadToZosImageCopyFunctionRecoveryBackupSecondaryAllocation:
      "t int load_to_zos.image_copy_function.recovery_backup.secondary_allocation",
    loadToZosImageCopyFunctionRecoveryBackupSpaceType: [
      "t enum load_to_zos.image_copy_function.recovery_backup.space_type",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetSpaceType,
    ],
    loadToZosImageCopyFunctionRecoveryBackupStorageClass:
      "t string load_to_zos.image_copy_function.recovery_backup.storage_class",
    loadToZosImageCopyFunctionRecoveryBackupUnit:
      "t string load_to_zos.image_copy_function.recovery_backup.unit",
    loadToZosImageCopyFunctionRecoveryBackupVolumes:
      "t string load_to_zos.image_copy_function.recovery_backup.volumes",
    loadToZosImageCopyFunctionRecoveryFileDataClass:
      "t string load_to_zos.image_copy_function.recovery_file.data_class",
    loadToZosImageCopyFunctionRecoveryFileDatasetName:
      "t string load_to_zos.image_copy_function.recovery_file.dataset_name",
    loadToZosImageCopyFunctionRecoveryFileFileDispositionAbnormalTermination: [
      "t enum load_to_zos.image_copy_function.recovery_file.file_disposition.abnormal_termination",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionNormalTermination,
    ],
    loadToZosImageCopyFunctionRecoveryFileFileDispositionNormalTermination: [
      "t enum load_to_zos.image_copy_function.recovery_file.file_disposition.normal_termination",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionNormalTermination,
    ],
    loadToZosImageCopyFunctionRecoveryFileFileDispositionStatus: [
      "t enum load_to_zos.image_copy_function.recovery_file.file_disposition.status",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetFileDispositionStatus,
    ],
    loadToZosImageCopyFunctionRecoveryFileManagementClass:
      "t string load_to_zos.image_copy_function.recovery_file.management_class",
    loadToZosImageCopyFunctionRecoveryFileNumberOfBuffers:
      "t int load_to_zos.image_copy_function.recovery_file.number_of_buffers",
    loadToZosImageCopyFunctionRecoveryFilePrimaryAllocation:
      "t int load_to_zos.image_copy_function.recovery_file.primary_allocation",
    loadToZosImageCopyFunctionRecoveryFileSecondaryAllocation:
      "t int load_to_zos.image_copy_function.recovery_file.secondary_allocation",
    loadToZosImageCopyFunctionRecoveryFileSpaceType: [
      "t enum load_to_zos.image_copy_function.recovery_file.space_type",
      IbmDb2ForDatastageLoadToZosDataFileAttributesMapDataSetSpaceType,
    ],
    loadToZosImageCopyFunctionRecoveryFileStorageClass:
      "t string load_to_zos.image_copy_function.recovery_file.storage_class",
    loadToZosImageCopyFunctionRecoveryFileUnit:
      "t string load_to_zos.image_copy_function.recovery_file.unit",
    loadToZosImageCopyFunctionRecoveryFileVolumes:
      "t string load_to_zos.image_copy_function.recovery_file.volumes",
    loadToZosImageCopyImageCopyBackupFile:
      "t bool load_to_zos.image_copy_function.image_copy_backup_file",
    loadToZosImageCopyRecoveryRecoveryBackupFile:
      "t bool load_to_zos.image_copy_function.recovery_backup",
    loadToZosImageCopyRecoveryRecoveryFile: "t bool load_to_zos.image_copy_function.recovery_file",
    loadToZosLoadMethod: ["t enum load_to_zos.load_method", IbmDb2ForDatastageLoadToZosLoadMethod],
    loadToZosStatistics: ["t enum load_to_zos.statistics", IbmDb2ForDatastageLoadToZosStatistics],
    loadToZosTransferPassword: "t string load_to_zos.transfer.password",
    loadWithLogging: "t bool load_to_zos.load_with_logging",
    loadedDataCopyLocation: [
      "T string load_control.copy_loaded_data.copy_to_device_or_directory",
      "",
    ],
    lobPathList: "t string load_control.lob_path_list",
    lockWaitMode: ["m enum", IbmDb2ForDatastageLockWaitMode],
    lockWaitTime: "M int lock_wait_mode.lock_wait_mode_time",
    lockWithForce: "t bool load_control.lock_with_force",
    lookupType: ["s enum", OptionalLookupType],
    lowerPortNumber: "T int load_control.partitioned_db_config.port_range.min_value",
    maximumPartitioningAgents: "t int load_control.partitioned_db_config.max_num_part_agents",
    maximumRejectCount: "t int session.use_external_tables.max_errors",
    messageFile: ["T string load_control.message_file", "loadMsgs.out"],
    migratedJob: "m bool",
    nameOfTableSpace: "t string load_control.allow_access_mode.table_space",
    nonRecoverableLoad: "t bool load_control.non_recoverable_tx",
    numberOfRetries: ["T int load_to_zos.transfer.retry_connection.retry_count", 3],
    omitHeader: "t bool load_control.partitioned_db_config.omit_header",
    organizeBy: [
      "t enum table_action.generate_create_statement.create_table_organize_by",
      IbmDb2ForDatastageTableActionGenerateCreateStatementCreateTableOrganizeBy,
    ],
    otherOptions: "t string table_action.generate_create_statement.create_table_other_options",
    outputPartitionNumbers: "t string load_control.partitioned_db_config.output_db_part_nums",
    padCharacter: "m string",
    partitionCollectingStatistics: "t int load_control.partitioned_db_config.run_stat_db_partnum",
    partitionNumber: "t int load_to_zos.partition_number",
    partitionType: ["m enum part_type", IbmDb2ForDatastagePartitionType],
    partitionedDatabaseConfiguration: "t bool load_control.partitioned_db_config",
    partitionedDistributionFile: "t string load_control.partitioned_db_config.dist_file",
    partitionedReadsMethod: [
      "s enum sql.enable_partitioning.partitioning_method",
      IbmDb2ForDatastageSqlEnablePartitioningPartitioningMethod,
    ],
    partitioningPartitionNumbers:
      "t string load_control.partitioned_db_config.partitioning_db_part_nums",
    performTableActionFirst: "t bool table_action.table_action_first",
    portRange: "t bool load_control.partitioned_db_config.port_range",
    prefixForExpressionColumns: ["mT string", "EXPR"],
    readSelectStatementFromFile: "s bool sql.select_statement.read_from_file_select",
    recordOrdering: ["mp enum", RecordOrdering],
    rejectConditionRowNotUpdated: "o bool",
    rejectConditionSqlError: "o bool",
    removeIntermediateDataFile: "t bool load_control.remove_intermediate_data_file",
    reoptimization: ["m enum re_optimization", IbmDb2ForDatastageReoptimization],
    reportOnly: "t bool load_to_zos.image_copy_function.report_only",
    restartPhase: ["t enum load_control.restart_phase", IbmDb2ForDatastageLoadControlRestartPhase],
    retryOnConnectionFailure: ["t bool load_to_zos.transfer.retry_connection", true],
    rowCount: "t int load_control.i_row_count",
    rowCountEstimate: "t int load_to_zos.row_count_estimate",
    rowLimit: "s int",
    saveCount: "t int load_control.save_count",
    schemaName: "m string",
    scope: [
      "t enum load_to_zos.image_copy_function.scope",
      IbmDb2ForDatastageLoadToZosImageCopyFunctionScope,
    ],
    setCopyPending: "t bool load_to_zos.set_copy_pending",
    sortBufferSize: "t int load_control.sort_buffer_size",
    sqlUserDefinedSqlFileCharacterSet: "t string sql.user_defined_sql.file.character_set",
    statisticsOnColumns: "t string session.use_external_tables.statistics.run_stats_on_columns",
    statusInterval: "t int load_control.partitioned_db_config.status_interval",
    systemPages: "t bool load_to_zos.image_copy_function.system_pages",
    tableActionGenerateCreateStatementCreateTableIn:
      "t string table_action.generate_create_statement.create_table_in",
    tableName: "M string",
    targetTableOnDb2ForZOs: "t bool table_action.generate_create_statement.create_table_on_zos",
    temporaryFilesDirectory: "t string load_control.directory_for_tmp_files",
    temporaryWorkTableMode: [
      "t enum session.temporary_work_table",
      IbmDb2ForDatastageSessionTemporaryWorkTable,
    ],
    timeCommitInterval: "t int transaction.time_interval",
    totalNumberOfPlayerProcesses: "T int limit_parallelism.player_process_limit",
    trace: "t int load_control.partitioned_db_config.trace",
    transferCommand: "t string load_to_zos.transfer.transfer_cmd",
    transferTo: "T string load_to_zos.transfer.transfer_to",
    transferType: [
      "t enum load_to_zos.transfer.transfer_type",
      IbmDb2ForDatastageLoadToZosTransferTransferType,
    ],
    truncateTableStatement: [
      "T string table_action.generate_truncate_statement.truncate_statement",
      "",
    ],
    type: [
      "t enum table_action.generate_create_statement.create_table_compress.create_table_compress_luw",
      IbmDb2ForDatastageTableActionGenerateCreateStatementCreateTableCompressCreateTableCompressLuw,
    ],
    useEtSource: "s bool",
    useExternalTables: "m bool session.use_external_tables",
    user: "t string load_to_zos.transfer.user",
    userDefinedSqlSupressWarnings: "t bool sql.user_defined_sql.suppress_warnings",
    ussPipeDirectory: "T string load_to_zos.uss_pipe_directory",
    utilityId: "t string load_to_zos.utility_id",
    valueCompression:
      "t bool table_action.generate_create_statement.create_table_value_compression",
    warningCount: "t int load_control.warning_count",
    withoutPrompting: "t bool load_control.without_prompting",
    writeMode: ["T enum", IbmDb2ForDatastageWriteMode, "insert"],
    xmlColumnAsLob: "m bool",
    advancedConnectionSettings: "- any",
    useCasLiteService: "- any",
    useDirectConnections: "- any",
  },
  when: {
    s: { columns: { enableLobReferences: [true] } },
    t: {
      userDefinedSql: { writeMode: ["user-defined_sql"] },
      createTableStatement: false,
      dropTableStatement: { tableAction: ["replace"], generateDropStatementAtRuntime: [false] },
      intervalBetweenRetries: { bulkLoadToDb2OnZOs: [true], retryOnConnectionFailure: [true] },
      libraryUsedToCopy: false,
      loadedDataCopyLocation: false,
      messageFile: { bulkLoadToDb2OnZOs: [false], writeMode: ["bulk_load"] },
      numberOfRetries: { bulkLoadToDb2OnZOs: [true], retryOnConnectionFailure: [true] },
      truncateTableStatement: {
        tableAction: ["truncate"],
        generateTruncateStatementAtRuntime: [false],
      },
    },
  },
  columns: { rule: allColumns },
};
