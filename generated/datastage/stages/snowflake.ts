// Generated from spec/datastage/stages/snowflake.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import {
  AutoCommitMode,
  LookupType,
  MergeWriteMode,
  RecordOrdering,
  SamplingType,
  StagingFileFormat,
} from "../enums/common.js";
import { AzureQuotes } from "../groups/azure-files.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { engineSql, type EngineSql, EngineTableAction } from "../groups/engine-sql.js";
import { engineTables, type EngineTables } from "../groups/engine-tables.js";
import { filters, type Filters } from "../groups/filters.js";
import { HiveEndOfWave } from "../groups/hive-tables.js";
import { limits, type Limits } from "../groups/limits.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { procedures, type Procedures } from "../groups/procedures.js";
import { rejects, type Rejects } from "../groups/rejects.js";
import { selectStatements, type SelectStatements } from "../groups/select-statements.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { sqlHooks, type SqlHooks } from "../groups/sql-hooks.js";
import { statements, type Statements } from "../groups/statements.js";
export {
  AutoCommitMode,
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  LookupType,
  MergeWriteMode,
  PartitionType,
  PreservePartitioning,
  RecordOrdering,
  SamplingType,
  StageSortingKey,
  StagingFileFormat,
} from "../enums/common.js";
export { AzureQuotes } from "../groups/azure-files.js";
export { EngineTableAction, NonUnicodeCharacterSet } from "../groups/engine-sql.js";
export { HiveEndOfWave } from "../groups/hive-tables.js";
export { DecimalRoundingMode } from "../groups/limits.js";
export { ProcedureReadMethod } from "../groups/procedures.js";
export { RejectUses } from "../groups/rejects.js";
export { ExistingTableAction, TableAction } from "../groups/statements.js";

/** Isolation level. */
export const SnowflakeDSIsolationLevel = {
  default: "default",
  read_committed: "read_committed",
} as const;

/** Isolation level. */
export type SnowflakeDSIsolationLevel =
  (typeof SnowflakeDSIsolationLevel)[keyof typeof SnowflakeDSIsolationLevel];

/** Encryption. */
export const SnowflakeDSLoadFromFileAzureEncryption = {
  azure_cse: "azure_cse",
  none: "none",
} as const;

/** Encryption. */
export type SnowflakeDSLoadFromFileAzureEncryption =
  (typeof SnowflakeDSLoadFromFileAzureEncryption)[keyof typeof SnowflakeDSLoadFromFileAzureEncryption];

/** On error. */
export const SnowflakeDSLoadFromFileCopyOptionsOnError = {
  abort_statement: "abort_statement",
  cont: "continue",
  skip_file: "skip_file",
} as const;

/** On error. */
export type SnowflakeDSLoadFromFileCopyOptionsOnError =
  (typeof SnowflakeDSLoadFromFileCopyOptionsOnError)[keyof typeof SnowflakeDSLoadFromFileCopyOptionsOnError];

/** Compression. */
export const SnowflakeDSLoadFromFileFileFormatCompression = {
  auto: "auto",
  brotli: "brotli",
  bz2: "bz2",
  deflate: "deflate",
  gzip: "gzip",
  none: "none",
  raw_deflate: "raw_deflate",
  zstd: "zstd",
} as const;

/** Compression. */
export type SnowflakeDSLoadFromFileFileFormatCompression =
  (typeof SnowflakeDSLoadFromFileFileFormatCompression)[keyof typeof SnowflakeDSLoadFromFileFileFormatCompression];

/** Encryption. */
export const SnowflakeDSLoadFromFileS3Encryption = {
  aws_sse_s3: "aws_sse_s3",
  none: "none",
} as const;

/** Encryption. */
export type SnowflakeDSLoadFromFileS3Encryption =
  (typeof SnowflakeDSLoadFromFileS3Encryption)[keyof typeof SnowflakeDSLoadFromFileS3Encryption];

/** Staging area type. */
export const SnowflakeDSLoadFromFileStagingAreaType = {
  external_azure: "external_azure",
  external_gcs: "external_gcs",
  external_s3: "external_s3",
  internal_location: "internal_location",
} as const;

/** Staging area type. */
export type SnowflakeDSLoadFromFileStagingAreaType =
  (typeof SnowflakeDSLoadFromFileStagingAreaType)[keyof typeof SnowflakeDSLoadFromFileStagingAreaType];

/** Write mode. */
export const SnowflakeDSWriteMode = {
  custom: "custom",
  delete: "delete",
  delete_insert: "delete_insert",
  insert: "insert",
  insert_overwrite: "insert_overwrite",
  insert_update: "insert_update",
  load_from_file: "load_from_file",
  update: "update",
} as const;

/** Write mode. */
export type SnowflakeDSWriteMode = (typeof SnowflakeDSWriteMode)[keyof typeof SnowflakeDSWriteMode];

type Own = "dsTableAction" | "storedProcedureName" | "writeMode";

/** What can be set on a Snowflake stage. */
export interface SnowflakeProps
  extends
    ConnectorBuffers,
    ConnectorPartitioning,
    Descriptions,
    Omit<EngineSql, Own>,
    EngineTables,
    Filters,
    Limits,
    LinkBuffers,
    Omit<Procedures, Own>,
    Rejects,
    SelectStatements,
    Sorting,
    SqlHooks,
    Statements {
  /** Before SQL. */
  beforeSql?: Value<string>;
  /** Call procedure statement. */
  callProcedureStatement?: Value<string>;
  /** Auto-commit mode. One of disable, enable; default enable. */
  dsAutoCommitMode?: Choice<AutoCommitMode>;
  /** Run begin and end SQL statements. Default false. */
  dsBeginEndSql?: Value<boolean>;
  /** Begin SQL statement. */
  dsBeginSql?: Value<string>;
  /** Mark end of wave. One of _no, _yes; default _no. */
  dsEndOfWave?: Choice<HiveEndOfWave>;
  /** End SQL statement. */
  dsEndSql?: Value<string>;
  /** Isolation level. One of default, read_committed; default default. */
  dsIsolationLevel?: Choice<SnowflakeDSIsolationLevel>;
  /** Encryption. One of azure_cse, none; default none. */
  dsLoadFromFileAzureEncryption?: Choice<SnowflakeDSLoadFromFileAzureEncryption>;
  /** File format name. */
  dsLoadFromFileAzureFileFormatName?: Value<string>;
  /** File name. */
  dsLoadFromFileAzureFileName?: Value<string>;
  /** Master key. */
  dsLoadFromFileAzureMasterKey?: Value<string>;
  /** SAS token. */
  dsLoadFromFileAzureSastoken?: Value<string>;
  /** Azure storage account name. */
  dsLoadFromFileAzureStorageAreaName?: Value<string>;
  /** Use existing file format. Default true. */
  dsLoadFromFileAzureUseExistingFileFormat?: Value<boolean>;
  /** On error. One of abort_statement, continue, skip_file; default abort_statement. */
  dsLoadFromFileCopyOptionsOnError?: Choice<SnowflakeDSLoadFromFileCopyOptionsOnError>;
  /** Other copy options. */
  dsLoadFromFileCopyOptionsOtherCopyOptions?: Value<string>;
  /** Create staging area. Default true. */
  dsLoadFromFileCreateStagingArea?: Value<boolean>;
  /** Credentials file. */
  dsLoadFromFileCredentialsFileName?: Value<string>;
  /** Delete staging area. Default false. */
  dsLoadFromFileDeleteStagingArea?: Value<boolean>;
  /** Directory path. */
  dsLoadFromFileDirectoryPath?: Value<string>;
  /** File format options. One of avro, csv, orc, parquet; default csv. */
  dsLoadFromFileFileFormat?: Choice<StagingFileFormat>;
  /** Binary as text. Default false. */
  dsLoadFromFileFileFormatBinaryAsText?: Value<boolean>;
  /**
   * Compression. One of auto, brotli, bz2, deflate, gzip, none, raw_deflate, zstd; default none.
   */
  dsLoadFromFileFileFormatCompression?: Choice<SnowflakeDSLoadFromFileFileFormatCompression>;
  /** Date format. */
  dsLoadFromFileFileFormatDateFormat?: Value<string>;
  /** Encoding. */
  dsLoadFromFileFileFormatEncoding?: Value<string>;
  /** Field delimiter. */
  dsLoadFromFileFileFormatFieldDelimiter?: Value<string>;
  /** Other format options. */
  dsLoadFromFileFileFormatOtherFormatOptions?: Value<string>;
  /** Record delimiter. */
  dsLoadFromFileFileFormatRecordDelimiter?: Value<string>;
  /** Skip byte order mark(BOM). Default false. */
  dsLoadFromFileFileFormatSkipByteOrderMark?: Value<boolean>;
  /** Snappy compression. Default false. */
  dsLoadFromFileFileFormatSnappyCompression?: Value<boolean>;
  /** Time format. */
  dsLoadFromFileFileFormatTimeFormat?: Value<string>;
  /** Timestamp format. */
  dsLoadFromFileFileFormatTimestampFormat?: Value<string>;
  /** File format name. */
  dsLoadFromFileGcsFileFormat?: Value<string>;
  /** File URL. */
  dsLoadFromFileGcsFileName?: Value<string>;
  /** Stage integration name. */
  dsLoadFromFileGcsStorageIntegration?: Value<string>;
  /** Use existing file format. Default true. */
  dsLoadFromFileGcsUseExistingFileFormat?: Value<boolean>;
  /** Maximum file size. Default 64. */
  dsLoadFromFileMaxFileSize?: Integer;
  /** Purge files after loading. Default true. */
  dsLoadFromFilePurgeCopiedFiles?: Value<boolean>;
  /** Access key. */
  dsLoadFromFileS3AccessKey?: Value<string>;
  /** Bucket name. */
  dsLoadFromFileS3BucketName?: Value<string>;
  /** Encryption. One of aws_sse_s3, none; default none. */
  dsLoadFromFileS3Encryption?: Choice<SnowflakeDSLoadFromFileS3Encryption>;
  /** S3 file name. */
  dsLoadFromFileS3FileName?: Value<string>;
  /** Secret key. */
  dsLoadFromFileS3SecretKey?: Value<string>;
  /** Encoding. Default UTF-8. */
  dsLoadFromFileStagingAreaFormatEncoding?: Value<string>;
  /** Escape. */
  dsLoadFromFileStagingAreaFormatEscapeCharacter?: Value<string>;
  /** Field delimiter. Default ,. */
  dsLoadFromFileStagingAreaFormatFieldDelimiter?: Value<string>;
  /** Null value. */
  dsLoadFromFileStagingAreaFormatNullValue?: Value<string>;
  /** Other file format options. */
  dsLoadFromFileStagingAreaFormatOtherFileFormatOptions?: Value<string>;
  /** Quotes. One of double, none, single; default none. */
  dsLoadFromFileStagingAreaFormatQuotes?: Choice<AzureQuotes>;
  /** Record Delimiter. Default <NL>. */
  dsLoadFromFileStagingAreaFormatRecordDelimiter?: Value<string>;
  /** Staging area name. */
  dsLoadFromFileStagingAreaName?: Value<string>;
  /**
   * Staging area type. One of external_azure, external_gcs, external_s3, internal_location; default
   * internal_location.
   */
  dsLoadFromFileStagingAreaType?: Choice<SnowflakeDSLoadFromFileStagingAreaType>;
  /** Use credentials file. Default false. */
  dsLoadFromFileUseCredentialsFile?: Value<boolean>;
  /** Read mode. Default 0. */
  dsReadMode?: Integer;
  /** Record count. Default 2000. */
  dsRecordCount?: Integer;
  /** Record ordering. One of 0, 1, 2; default 0. */
  dsRecordOrdering?: Choice<RecordOrdering>;
  /** Run End SQL statement if no records processed. Default false. */
  dsRunEndSqlIfNoRecordsProcessed?: Value<boolean>;
  /** Table action. One of _append, _create, _replace, _truncate; default _append. */
  dsTableAction?: Choice<EngineTableAction>;
  /** Use DataStage properties. Default true. */
  dsUseDatastage?: Value<boolean>;
  /** Use merge statement. Default true. */
  dsUseMergeStatement?: Value<boolean>;
  /**
   * Write mode. One of custom, delete, delete_insert, insert, insert_overwrite, insert_update,
   * load_from_file, update; default insert.
   */
  dsWriteMode?: Choice<SnowflakeDSWriteMode>;
  /** Fail on error After Partition SQL. */
  failOnErrorAfterPartitionSql?: Value<boolean>;
  /** Fail on error Before Partition SQL. */
  failOnErrorBeforePartitionSql?: Value<boolean>;
  /** Has reference output. Default false. */
  hasReferenceOutput?: Value<boolean>;
  /** Lookup Type. One of empty, pxbridge; default empty. */
  lookupType?: Choice<LookupType>;
  /** Partition After SQL. */
  partitionAfterSql?: Value<string>;
  /** Partition Before SQL. */
  partitionBeforeSql?: Value<string>;
  /** Stored procedure name. */
  procedureName?: Value<string>;
  /** Sampling percentage. */
  samplingPercentage?: Value<string>;
  /** Sampling seed. */
  samplingSeed?: Integer;
  /** Sampling type. One of block, none, random, row; default none. */
  samplingType?: Choice<SamplingType>;
  /**
   * Write mode. One of insert, merge, update, update_statement, update_statement_table_action;
   * default insert.
   */
  writeMode?: Choice<MergeWriteMode>;
}

/** A Snowflake stage. */
export const Snowflake: Stage<SnowflakeProps, number, number, 0, 1, "snowflake"> = {
  name: "Snowflake",
  op: "SnowflakeConnectorPX",
  kind: "connector",
  links: { in: [0, Infinity], out: [0, Infinity], reference: [0, 0], reject: [0, 1] },
  connection: "snowflake",
  main: "st",
  first: [connectorBuffers],
  groups: [
    connectorPartitioning,
    descriptions,
    designer,
    engineSql,
    engineTables,
    filters,
    limits,
    linkBuffers,
    procedures,
    rejects,
    selectStatements,
    sorting,
    sqlHooks,
    statements,
  ],
  without: ["storedProcedureName"],
  properties: {
    beforeSql: "s string static_before_sql",
    callProcedureStatement: "s string call_statement",
    connQueryTimeout: "m int",
    defaultMaximumLengthForColumns: "s int default_max_string_binary_precision",
    dsAutoCommitMode: ["m enum _auto_commit_mode", AutoCommitMode],
    dsBeginEndSql: "m bool _begin_end_sql",
    dsBeginSql: "m string _begin_sql",
    dsEndOfWave: ["s enum _end_of_wave", HiveEndOfWave],
    dsEndSql: "m string _end_sql",
    dsIsolationLevel: ["m enum _isolation_level", SnowflakeDSIsolationLevel],
    dsLoadFromFileAzureEncryption: [
      "t enum _load_from_file._azure._encryption",
      SnowflakeDSLoadFromFileAzureEncryption,
    ],
    dsLoadFromFileAzureFileFormatName: "T string _load_from_file._azure._file_format_name",
    dsLoadFromFileAzureFileName: "T string _load_from_file._azure._file_name",
    dsLoadFromFileAzureMasterKey: "t string _load_from_file._azure._master_key",
    dsLoadFromFileAzureSastoken: "T string _load_from_file._azure._sastoken",
    dsLoadFromFileAzureStorageAreaName: "T string _load_from_file._azure._storage_area_name",
    dsLoadFromFileAzureUseExistingFileFormat: [
      "T bool _load_from_file._azure._use_existing_file_format",
      true,
    ],
    dsLoadFromFileCopyOptionsOnError: [
      "t enum _load_from_file._copy_options._on_error",
      SnowflakeDSLoadFromFileCopyOptionsOnError,
    ],
    dsLoadFromFileCopyOptionsOtherCopyOptions:
      "t string _load_from_file._copy_options._other_copy_options",
    dsLoadFromFileCreateStagingArea: "t bool _load_from_file._create_staging_area",
    dsLoadFromFileCredentialsFileName: "t string _load_from_file._credentials_file_name",
    dsLoadFromFileDeleteStagingArea: "t bool _load_from_file._delete_staging_area",
    dsLoadFromFileDirectoryPath: "T string _load_from_file._directory_path",
    dsLoadFromFileFileFormat: ["t enum _load_from_file._file_format", StagingFileFormat],
    dsLoadFromFileFileFormatBinaryAsText: "t bool _load_from_file._file_format._binary_as_text",
    dsLoadFromFileFileFormatCompression: [
      "t enum _load_from_file._file_format._compression",
      SnowflakeDSLoadFromFileFileFormatCompression,
    ],
    dsLoadFromFileFileFormatDateFormat: "t string _load_from_file._file_format._date_format",
    dsLoadFromFileFileFormatEncoding: "t string _load_from_file._file_format._encoding",
    dsLoadFromFileFileFormatFieldDelimiter:
      "t string _load_from_file._file_format._field_delimiter",
    dsLoadFromFileFileFormatOtherFormatOptions:
      "t string _load_from_file._file_format._other_format_options",
    dsLoadFromFileFileFormatRecordDelimiter:
      "t string _load_from_file._file_format._record_delimiter",
    dsLoadFromFileFileFormatSkipByteOrderMark:
      "t bool _load_from_file._file_format._skip_byte_order_mark",
    dsLoadFromFileFileFormatSnappyCompression:
      "t bool _load_from_file._file_format._snappy_compression",
    dsLoadFromFileFileFormatTimeFormat: "t string _load_from_file._file_format._time_format",
    dsLoadFromFileFileFormatTimestampFormat:
      "t string _load_from_file._file_format._timestamp_format",
    dsLoadFromFileGcsFileFormat: "T string _load_from_file._gcs._file_format",
    dsLoadFromFileGcsFileName: "T string _load_from_file._gcs._file_name",
    dsLoadFromFileGcsStorageIntegration: "T string _load_from_file._gcs._storage_integration",
    dsLoadFromFileGcsUseExistingFileFormat: [
      "T bool _load_from_file._gcs._use_existing_file_format",
      true,
    ],
    dsLoadFromFileMaxFileSize: "t int _load_from_file._max_file_size",
    dsLoadFromFilePurgeCopiedFiles: "t bool _load_from_file._purge_copied_files",
    dsLoadFromFileS3AccessKey: "T string _load_from_file._s3._access_key",
    dsLoadFromFileS3BucketName: "T string _load_from_file._s3._bucket_name",
    dsLoadFromFileS3Encryption: [
      "t enum _load_from_file._s3._encryption",
      SnowflakeDSLoadFromFileS3Encryption,
    ],
    dsLoadFromFileS3FileName: "T string _load_from_file._s3._file_name",
    dsLoadFromFileS3SecretKey: "T string _load_from_file._s3._secret_key",
    dsLoadFromFileStagingAreaFormatEncoding:
      "t string _load_from_file._staging_area_format._encoding",
    dsLoadFromFileStagingAreaFormatEscapeCharacter:
      "t string _load_from_file._staging_area_format._escape_character",
    dsLoadFromFileStagingAreaFormatFieldDelimiter:
      "t string _load_from_file._staging_area_format._field_delimiter",
    dsLoadFromFileStagingAreaFormatNullValue:
      "t string _load_from_file._staging_area_format._null_value",
    dsLoadFromFileStagingAreaFormatOtherFileFormatOptions:
      "t string _load_from_file._staging_area_format._other_file_format_options",
    dsLoadFromFileStagingAreaFormatQuotes: [
      "t enum _load_from_file._staging_area_format._quotes",
      AzureQuotes,
    ],
    dsLoadFromFileStagingAreaFormatRecordDelimiter:
      "t string _load_from_file._staging_area_format._record_delimiter",
    dsLoadFromFileStagingAreaName: "T string _load_from_file._staging_area_name",
    dsLoadFromFileStagingAreaType: [
      "t enum _load_from_file._staging_area_type",
      SnowflakeDSLoadFromFileStagingAreaType,
    ],
    dsLoadFromFileUseCredentialsFile: "t bool _load_from_file._use_credentials_file",
    dsReadMode: "s int _read_mode",
    dsRecordCount: "m int _record_count",
    dsRecordOrdering: ["mp enum _record_ordering", RecordOrdering],
    dsRecordOrderingProperties: "mp list _record_ordering_properties",
    dsRunEndSqlIfNoRecordsProcessed: "m bool _run_end_sql_if_no_records_processed",
    dsTableAction: ["T enum _table_action", EngineTableAction, "_append"],
    dsUseDatastage: ["m bool _use_datastage", true],
    dsUseMergeStatement: "t bool _use_merge_statement",
    dsWriteMode: ["t enum _write_mode", SnowflakeDSWriteMode],
    failOnErrorAfterPartitionSql: "s bool static_after_partition_sql_fail_on_error",
    failOnErrorBeforePartitionSql: "s bool static_before_partition_sql_fail_on_error",
    generateUnicodeTypeColumns: "s bool generate_unicode_columns",
    hasReferenceOutput: "s bool has_ref_output",
    isRejectOutput: "o bool",
    lookupType: ["s enum", LookupType],
    partitionAfterSql: "s string static_after_partition_sql",
    partitionBeforeSql: "s string static_before_partition_sql",
    procParamProperties: "m list procParamProperties",
    procedureName: "s string",
    rejectConditionRowNotDeleted: "o bool",
    rejectConditionRowNotInserted: "o bool",
    rejectConditionRowNotUpdated: "o bool",
    rejectConditionSqlError: "o bool",
    samplingPercentage: "s string",
    samplingSeed: "s int",
    samplingType: ["s enum", SamplingType],
    writeMode: ["t enum", MergeWriteMode],
    hostnameOrIpAddress: "- any",
    port: "- any",
  },
  when: {
    t: {
      dsLoadFromFileAzureUseExistingFileFormat: false,
      dsLoadFromFileGcsUseExistingFileFormat: false,
      dsTableAction: false,
    },
  },
  columns: { rule: allColumns },
};
