// Generated from spec/datastage/stages/amazon-s3.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { FileFormat } from "../enums/common.js";
import { buckets, type Buckets } from "../groups/buckets.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { dataAssets, type DataAssets } from "../groups/data-assets.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { AvroCodec, fileCodecs, type FileCodecs } from "../groups/file-codecs.js";
import { fileFormats, type FileFormats } from "../groups/file-formats.js";
import { fileKinds, type FileKinds } from "../groups/file-kinds.js";
import { fileReading, type FileReading } from "../groups/file-reading.js";
import { limits, type Limits } from "../groups/limits.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { partSizes } from "../groups/part-sizes.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { TableAction } from "../groups/statements.js";
import { tableFormats, type TableFormats } from "../groups/table-formats.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  FileFormat,
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
} from "../enums/common.js";
export { AvroCodec, OrcCodec, ParquetCodec } from "../groups/file-codecs.js";
export {
  EscapeCharacter,
  FieldDelimiter,
  QuoteCharacter,
  RowDelimiter,
} from "../groups/file-formats.js";
export { CsvCodec } from "../groups/file-kinds.js";
export { FileReadMode, InvalidDataHandling, ObjectWriteMode } from "../groups/file-reading.js";
export { DecimalRoundingMode } from "../groups/limits.js";
export { TableAction } from "../groups/statements.js";
export {
  TableDataFileCompressionCodec,
  TableDataFileFormat,
  TableFormat,
} from "../groups/table-formats.js";

/** Amazon s3 d s codec csv. */
export const AmazonS3DSCodecCsv = { gzip: "1", compressed: "0" } as const;

/** Amazon s3 d s codec csv. */
export type AmazonS3DSCodecCsv = (typeof AmazonS3DSCodecCsv)[keyof typeof AmazonS3DSCodecCsv];

/** Server-side encryption. */
export const AmazonS3DSFileAttributesEncryption = {
  aes_256: "1",
  aws_kms: "2",
  none: "0",
} as const;

/** Server-side encryption. */
export type AmazonS3DSFileAttributesEncryption =
  (typeof AmazonS3DSFileAttributesEncryption)[keyof typeof AmazonS3DSFileAttributesEncryption];

/** Time period format. */
export const AmazonS3DSFileAttributesLifeCycleRuleLCRuleFormat = {
  days_from_creation: "0",
  specific_data: "1",
} as const;

/** Time period format. */
export type AmazonS3DSFileAttributesLifeCycleRuleLCRuleFormat =
  (typeof AmazonS3DSFileAttributesLifeCycleRuleLCRuleFormat)[keyof typeof AmazonS3DSFileAttributesLifeCycleRuleLCRuleFormat];

/** Rule scope. */
export const AmazonS3DSFileAttributesLifeCycleRuleLCRuleScope = { file: "0", folder: "1" } as const;

/** Rule scope. */
export type AmazonS3DSFileAttributesLifeCycleRuleLCRuleScope =
  (typeof AmazonS3DSFileAttributesLifeCycleRuleLCRuleScope)[keyof typeof AmazonS3DSFileAttributesLifeCycleRuleLCRuleScope];

/** Storage class. */
export const AmazonS3DSFileAttributesStorageClass = {
  reduced_redundancy_class: "1",
  standard_class: "0",
} as const;

/** Storage class. */
export type AmazonS3DSFileAttributesStorageClass =
  (typeof AmazonS3DSFileAttributesStorageClass)[keyof typeof AmazonS3DSFileAttributesStorageClass];

/** If file exists. */
export const AmazonS3DSFileExists = { no_overwrite: "1", fail: "2", overwrite: "0" } as const;

/** If file exists. */
export type AmazonS3DSFileExists = (typeof AmazonS3DSFileExists)[keyof typeof AmazonS3DSFileExists];

/** File format. */
export const AmazonS3DSFileFormat = {
  amazon_redshift: "2",
  avro: "4",
  csv: "1",
  delimited: "0",
  parquet: "6",
  orc: "7",
} as const;

/** File format. */
export type AmazonS3DSFileFormat = (typeof AmazonS3DSFileFormat)[keyof typeof AmazonS3DSFileFormat];

/** Data format. */
export const AmazonS3DSFileFormatDelimitedSyntaxDataFormat = { binary: "1", test: "0" } as const;

/** Data format. */
export type AmazonS3DSFileFormatDelimitedSyntaxDataFormat =
  (typeof AmazonS3DSFileFormatDelimitedSyntaxDataFormat)[keyof typeof AmazonS3DSFileFormatDelimitedSyntaxDataFormat];

/** Record definition. */
export const AmazonS3DSFileFormatDelimitedSyntaxRecordDef = {
  source_file: "1",
  delimited_string: "2",
  delimited_string_file: "3",
  none: "0",
  schema_file: "4",
} as const;

/** Record definition. */
export type AmazonS3DSFileFormatDelimitedSyntaxRecordDef =
  (typeof AmazonS3DSFileFormatDelimitedSyntaxRecordDef)[keyof typeof AmazonS3DSFileFormatDelimitedSyntaxRecordDef];

/** Compression kind. */
export const AmazonS3DSFileFormatORCTargetOrcCompress = {
  none: "0",
  gzip: "2",
  snappy: "1",
} as const;

/** Compression kind. */
export type AmazonS3DSFileFormatORCTargetOrcCompress =
  (typeof AmazonS3DSFileFormatORCTargetOrcCompress)[keyof typeof AmazonS3DSFileFormatORCTargetOrcCompress];

/** Compression type. */
export const AmazonS3DSFileFormatParquetTargetParquetCompress = {
  gzip: "2",
  lzo: "3",
  none: "0",
  snappy: "1",
} as const;

/** Compression type. */
export type AmazonS3DSFileFormatParquetTargetParquetCompress =
  (typeof AmazonS3DSFileFormatParquetTargetParquetCompress)[keyof typeof AmazonS3DSFileFormatParquetTargetParquetCompress];

/** Read mode. */
export const AmazonS3DSReadMode = {
  list_all_buckets: "2",
  list_files_in_bucket: "3",
  multiple_files: "1",
  single_file: "0",
} as const;

/** Read mode. */
export type AmazonS3DSReadMode = (typeof AmazonS3DSReadMode)[keyof typeof AmazonS3DSReadMode];

/** Reject mode. */
export const AmazonS3DSRejectMode = { cont: "0", fail: "1", reject: "2" } as const;

/** Reject mode. */
export type AmazonS3DSRejectMode = (typeof AmazonS3DSRejectMode)[keyof typeof AmazonS3DSRejectMode];

/** Write mode. */
export const AmazonS3DSWriteMode = { delete: "1", write: "0" } as const;

/** Write mode. */
export type AmazonS3DSWriteMode = (typeof AmazonS3DSWriteMode)[keyof typeof AmazonS3DSWriteMode];

type Own = "quoteNumericValues";

/** What can be set on a Amazon S3 stage. */
export interface AmazonS3Props
  extends
    Buckets,
    ConnectorBuffers,
    ConnectorPartitioning,
    DataAssets,
    Descriptions,
    FileCodecs,
    FileFormats,
    FileKinds,
    Omit<FileReading, Own>,
    Limits,
    LinkBuffers,
    Sorting,
    TableFormats {
  /** Append unique identifier. Default false. */
  appendUniqueIdentifier?: Value<boolean>;
  /** Compression codec. One of bzip2, deflate, null, snappy. */
  dsCodecAvro?: Choice<AvroCodec>;
  /** Append unique ID. Default false. */
  dsCreateBucketAppendUUID?: Value<boolean>;
  /** Exclude files. */
  dsExcludeFiles?: Value<string>;
  /** File attributes. */
  dsFileAttributes?: Value<boolean>;
  /** Content type. */
  dsFileAttributesContentType?: Value<string>;
  /** Server-side encryption. One of 1, 2, 0; default 0. */
  dsFileAttributesEncryption?: Choice<AmazonS3DSFileAttributesEncryption>;
  /** Define lifecycle rules. Default false. */
  dsFileAttributesLifeCycleRule?: Value<boolean>;
  /** Expiration. Default false. */
  dsFileAttributesLifeCycleRuleExpiration?: Value<boolean>;
  /** Expiration date. */
  dsFileAttributesLifeCycleRuleExpirationExpirationDate?: Value<string>;
  /** Duration. */
  dsFileAttributesLifeCycleRuleExpirationExpirationDuration?: Integer;
  /** Time period format. One of 0, 1; default 0. */
  dsFileAttributesLifeCycleRuleLCRuleFormat?: Choice<AmazonS3DSFileAttributesLifeCycleRuleLCRuleFormat>;
  /** Rule scope. One of 0, 1; default 0. */
  dsFileAttributesLifeCycleRuleLCRuleScope?: Choice<AmazonS3DSFileAttributesLifeCycleRuleLCRuleScope>;
  /** Archive. Default false. */
  dsFileAttributesLifeCycleRuleTransition?: Value<boolean>;
  /** Date to archive. */
  dsFileAttributesLifeCycleRuleTransitionTransitionDate?: Value<string>;
  /** Duration. */
  dsFileAttributesLifeCycleRuleTransitionTransitionDuration?: Integer;
  /** Storage class. One of 1, 0; default 0. */
  dsFileAttributesStorageClass?: Choice<AmazonS3DSFileAttributesStorageClass>;
  /** User metadata. */
  dsFileAttributesUserMetadata?: Value<string>;
  /** If file exists. One of 1, 2, 0; default 0. */
  dsFileExists?: Choice<AmazonS3DSFileExists>;
  /** File format. One of 2, 4, 1, 0, 6, 7; default 0. */
  dsFileFormat?: Choice<AmazonS3DSFileFormat>;
  /** Avro settings. */
  dsFileFormatAvroSource?: Value<boolean>;
  /** Output as JSON. Default false. */
  dsFileFormatAvroSourceOutputJSON?: Value<boolean>;
  /** Avro settings. */
  dsFileFormatAvrotarget?: Value<boolean>;
  /** Array keys. */
  dsFileFormatAvrotargetAvroArrayKeys?: Value<string>;
  /** Avro schema file. */
  dsFileFormatAvrotargetAvroSchema?: Value<string>;
  /** Input as JSON. Default false. */
  dsFileFormatAvrotargetInputJSON?: Value<boolean>;
  /** Use schema file. Default false. */
  dsFileFormatAvrotargetUseSchema?: Value<boolean>;
  /** Delimited format properties. */
  dsFileFormatDelimitedSyntax?: Value<boolean>;
  /** Data format. One of 1, 0; default 0. */
  dsFileFormatDelimitedSyntaxDataFormat?: Choice<AmazonS3DSFileFormatDelimitedSyntaxDataFormat>;
  /** Include byte order mark. Default false. */
  dsFileFormatDelimitedSyntaxEncodingOutputBOM?: Value<boolean>;
  /** Escape character. */
  dsFileFormatDelimitedSyntaxEscape?: Value<string>;
  /** Field delimiter. Default ,. */
  dsFileFormatDelimitedSyntaxFieldDelimiter?: Value<string>;
  /** Record definition. One of 1, 2, 3, 0, 4; default 0. */
  dsFileFormatDelimitedSyntaxRecordDef?: Choice<AmazonS3DSFileFormatDelimitedSyntaxRecordDef>;
  /** Definition source. */
  dsFileFormatDelimitedSyntaxRecordDefRecordDefSource?: Value<string>;
  /** Row delimiter. Default <NL>. */
  dsFileFormatDelimitedSyntaxRowDelimiter?: Value<string>;
  /** Trace file. */
  dsFileFormatDelimitedSyntaxTraceFile?: Value<string>;
  /** ORC Settings. */
  dsFileFormatORCSource?: Value<boolean>;
  /** Temporary staging area. */
  dsFileFormatORCSourceTempStagingArea?: Value<string>;
  /** ORC settings. */
  dsFileFormatORCTarget?: Value<boolean>;
  /** Buffer size. Default 10000. */
  dsFileFormatORCTargetOrcBufferSize?: Integer;
  /** Compression kind. One of 0, 2, 1; default 2. */
  dsFileFormatORCTargetOrcCompress?: Choice<AmazonS3DSFileFormatORCTargetOrcCompress>;
  /** Stripe size. Default 100000. */
  dsFileFormatORCTargetOrcStripeSize?: Integer;
  /** Temporary staging area. */
  dsFileFormatORCTargetTempStagingArea?: Value<string>;
  /** Parquet settings. */
  dsFileFormatParquetSource?: Value<boolean>;
  /** Temporary staging area. */
  dsFileFormatParquetSourceTempStagingArea?: Value<string>;
  /** Parquet settings. */
  dsFileFormatParquetTarget?: Value<boolean>;
  /** Block size. Default 10000000. */
  dsFileFormatParquetTargetParquetBlockSize?: Integer;
  /** Compression type. One of 2, 3, 0, 1; default 1. */
  dsFileFormatParquetTargetParquetCompress?: Choice<AmazonS3DSFileFormatParquetTargetParquetCompress>;
  /** Page size. Default 10000. */
  dsFileFormatParquetTargetParquetPageSize?: Integer;
  /** Temporary staging area. */
  dsFileFormatParquetTargetTempStagingArea?: Value<string>;
  /** File name column. */
  dsFilenameColumn?: Value<string>;
  /** First line is header. Default false. */
  dsFirstLineHeader?: Value<boolean>;
  /** Interval for progress messages. */
  dsLogInterval?: Integer;
  /** Read mode. One of 2, 3, 1, 0; default 0. */
  dsReadMode?: Choice<AmazonS3DSReadMode>;
  /** Include child folders. Default true. */
  dsRecurse?: Value<boolean>;
  /** Reject mode. One of 0, 1, 2; default 0. */
  dsRejectMode?: Choice<AmazonS3DSRejectMode>;
  /** Number of parallel writers. Default 5. */
  dsThreadCount?: Integer;
  /** Use DataStage properties. Default true. */
  dsUseDatastage?: Value<boolean>;
  /** Write mode. One of 1, 0; default 0. */
  dsWriteMode?: Choice<AmazonS3DSWriteMode>;
  /** File format. Default csv. */
  fileFormat?: Choice<FileFormat>;
  /** File name. */
  fileName?: Value<string>;
  /** File size threshold. Default 1. */
  fileSizeThreshold?: Integer;
  /** Is reject link. Default false. */
  isRejectLink?: Value<boolean>;
  /** Quote numeric values. Default true. */
  quoteNumericValues?: Value<boolean>;
  /** Row start. */
  rowStart?: Integer;
  /** Table action. One of append, replace, truncate; default append. */
  tableAction?: Choice<TableAction>;
  /** Table name. */
  tableName?: Value<string>;
}

/** An Amazon S3 stage. */
export const AmazonS3: Stage<AmazonS3Props, 1, 2, 0, 0, "amazon-s3"> = {
  name: "Amazon S3",
  op: "AmazonS3PX",
  kind: "connector",
  links: { in: [0, 1], out: [0, 2], reference: [0, 0], reject: [0, 0] },
  connection: "amazon-s3",
  main: "st",
  first: [connectorBuffers],
  groups: [
    buckets,
    connectorPartitioning,
    dataAssets,
    descriptions,
    designer,
    fileCodecs,
    fileFormats,
    fileKinds,
    fileReading,
    limits,
    linkBuffers,
    partSizes,
    sorting,
    tableFormats,
  ],
  properties: {
    appendUniqueIdentifier: "t bool append_uid",
    dsCodecAvro: ["t enum _codec_avro", AvroCodec],
    dsCodecCsv: ["t enum _codec_csv", AmazonS3DSCodecCsv],
    dsCodecDelimited: ["t enum _codec_delimited", AmazonS3DSCodecCsv],
    dsCreateBucketAppendUUID: "t bool _create_bucket._append_u_u_i_d",
    dsExcludeFiles: "s string _exclude_files",
    dsFileAttributes: "t bool _file_attributes",
    dsFileAttributesContentType: "t string _file_attributes._content_type",
    dsFileAttributesEncryption: [
      "t enum _file_attributes._encryption",
      AmazonS3DSFileAttributesEncryption,
    ],
    dsFileAttributesLifeCycleRule: "t bool _file_attributes._life_cycle_rule",
    dsFileAttributesLifeCycleRuleExpiration: "t bool _file_attributes._life_cycle_rule._expiration",
    dsFileAttributesLifeCycleRuleExpirationExpirationDate:
      "T string _file_attributes._life_cycle_rule._expiration._expiration_date",
    dsFileAttributesLifeCycleRuleExpirationExpirationDuration:
      "T int _file_attributes._life_cycle_rule._expiration._expiration_duration",
    dsFileAttributesLifeCycleRuleLCRuleFormat: [
      "t enum _file_attributes._life_cycle_rule._l_c_rule_format",
      AmazonS3DSFileAttributesLifeCycleRuleLCRuleFormat,
    ],
    dsFileAttributesLifeCycleRuleLCRuleScope: [
      "t enum _file_attributes._life_cycle_rule._l_c_rule_scope",
      AmazonS3DSFileAttributesLifeCycleRuleLCRuleScope,
    ],
    dsFileAttributesLifeCycleRuleTransition: "t bool _file_attributes._life_cycle_rule._transition",
    dsFileAttributesLifeCycleRuleTransitionTransitionDate:
      "T string _file_attributes._life_cycle_rule._transition._transition_date",
    dsFileAttributesLifeCycleRuleTransitionTransitionDuration:
      "T int _file_attributes._life_cycle_rule._transition._transition_duration",
    dsFileAttributesStorageClass: [
      "t enum _file_attributes._storage_class",
      AmazonS3DSFileAttributesStorageClass,
    ],
    dsFileAttributesUserMetadata: "t string _file_attributes._user_metadata",
    dsFileExists: ["t enum _file_exists", AmazonS3DSFileExists],
    dsFileFormat: ["m enum _file_format", AmazonS3DSFileFormat],
    dsFileFormatAvroSource: "s bool _file_format._avro_source",
    dsFileFormatAvroSourceOutputJSON: "s bool _file_format._avro_source._output_j_s_o_n",
    dsFileFormatAvrotarget: "t bool _file_format._avrotarget",
    dsFileFormatAvrotargetAvroArrayKeys: "t string _file_format._avrotarget._avro_array_keys",
    dsFileFormatAvrotargetAvroSchema: "t string _file_format._avrotarget._avro_schema",
    dsFileFormatAvrotargetInputJSON: "t bool _file_format._avrotarget._input_j_s_o_n",
    dsFileFormatAvrotargetUseSchema: "t bool _file_format._avrotarget._use_schema",
    dsFileFormatDelimitedSyntax: "m bool _file_format._delimited_syntax",
    dsFileFormatDelimitedSyntaxDataFormat: [
      "m enum _file_format._delimited_syntax._data_format",
      AmazonS3DSFileFormatDelimitedSyntaxDataFormat,
    ],
    dsFileFormatDelimitedSyntaxEncodingOutputBOM:
      "t bool _file_format._delimited_syntax._encoding._output_b_o_m",
    dsFileFormatDelimitedSyntaxEscape: "m string _file_format._delimited_syntax._escape",
    dsFileFormatDelimitedSyntaxFieldDelimiter:
      "m string _file_format._delimited_syntax._field_delimiter",
    dsFileFormatDelimitedSyntaxRecordDef: [
      "s enum _file_format._delimited_syntax._record_def",
      AmazonS3DSFileFormatDelimitedSyntaxRecordDef,
    ],
    dsFileFormatDelimitedSyntaxRecordDefRecordDefSource:
      "s string _file_format._delimited_syntax._record_def._record_def_source",
    dsFileFormatDelimitedSyntaxRowDelimiter:
      "m string _file_format._delimited_syntax._row_delimiter",
    dsFileFormatDelimitedSyntaxTraceFile: "s string _file_format._delimited_syntax._trace_file",
    dsFileFormatORCSource: "s bool _file_format._o_r_c_source",
    dsFileFormatORCSourceTempStagingArea: "s string _file_format._o_r_c_source._temp_staging_area",
    dsFileFormatORCTarget: "t bool _file_format._o_r_c_target",
    dsFileFormatORCTargetOrcBufferSize: "t int _file_format._o_r_c_target._orc_buffer_size",
    dsFileFormatORCTargetOrcCompress: [
      "t enum _file_format._o_r_c_target._orc_compress",
      AmazonS3DSFileFormatORCTargetOrcCompress,
    ],
    dsFileFormatORCTargetOrcStripeSize: "t int _file_format._o_r_c_target._orc_stripe_size",
    dsFileFormatORCTargetTempStagingArea: "t string _file_format._o_r_c_target._temp_staging_area",
    dsFileFormatParquetSource: "s bool _file_format._parquet_source",
    dsFileFormatParquetSourceTempStagingArea:
      "s string _file_format._parquet_source._temp_staging_area",
    dsFileFormatParquetTarget: "t bool _file_format._parquet_target",
    dsFileFormatParquetTargetParquetBlockSize:
      "t int _file_format._parquet_target._parquet_block_size",
    dsFileFormatParquetTargetParquetCompress: [
      "t enum _file_format._parquet_target._parquet_compress",
      AmazonS3DSFileFormatParquetTargetParquetCompress,
    ],
    dsFileFormatParquetTargetParquetPageSize:
      "t int _file_format._parquet_target._parquet_page_size",
    dsFileFormatParquetTargetTempStagingArea:
      "t string _file_format._parquet_target._temp_staging_area",
    dsFilenameColumn: "s string _filename_column",
    dsFirstLineHeader: "m bool _first_line_header",
    dsLogInterval: "t int _log_interval",
    dsReadMode: ["s enum _read_mode", AmazonS3DSReadMode],
    dsRecurse: "s bool _recurse",
    dsRejectMode: ["s enum _reject_mode", AmazonS3DSRejectMode],
    dsThreadCount: "t int _thread_count",
    dsUseDatastage: "m bool _use_datastage",
    dsWriteMode: ["t enum _write_mode", AmazonS3DSWriteMode],
    fileFormat: ["m enum", FileFormat],
    fileName: "m string",
    fileSizeThreshold: "t int",
    isRejectLink: "os bool is_reject",
    outputAvroAsJson: "s bool",
    quoteNumericValues: "m bool quote_numerics",
    readAFileToARow: "s bool read_file_to_row",
    rowStart: "s int",
    tableAction: ["t enum", TableAction],
    tableName: "m string",
  },
  columns: { rule: allColumns },
};
