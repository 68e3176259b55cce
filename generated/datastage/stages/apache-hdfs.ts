// Generated from spec/datastage/stages/apache-hdfs.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { WideFileFormat } from "../enums/common.js";
import {
  AzureQuotes,
  AzureRecordDefinition,
  FileExists,
  RejectMode,
} from "../groups/azure-files.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { dataAssets, type DataAssets } from "../groups/data-assets.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { AvroCodec } from "../groups/file-codecs.js";
import { fileFormats, type FileFormats } from "../groups/file-formats.js";
import { fileKinds, type FileKinds } from "../groups/file-kinds.js";
import { fileReading, type FileReading } from "../groups/file-reading.js";
import { limits, type Limits } from "../groups/limits.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { nodeNumbers } from "../groups/node-numbers.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { TableAction } from "../groups/statements.js";
import { tableFormats, type TableFormats } from "../groups/table-formats.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
  WideFileFormat,
} from "../enums/common.js";
export {
  AzureQuotes,
  AzureRecordDefinition,
  FileExists,
  RejectMode,
} from "../groups/azure-files.js";
export { AvroCodec } from "../groups/file-codecs.js";
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

/** Compression codec. */
export const ApacheHdfsCodecOrc = { none: "none", snappy: "snappy", zlib: "zlib" } as const;

/** Compression codec. */
export type ApacheHdfsCodecOrc = (typeof ApacheHdfsCodecOrc)[keyof typeof ApacheHdfsCodecOrc];

/** Compression codec. */
export const ApacheHdfsCodecParquet = {
  none: "none",
  gzip: "gzip",
  lzo: "lzo",
  snappy: "snappy",
} as const;

/** Compression codec. */
export type ApacheHdfsCodecParquet =
  (typeof ApacheHdfsCodecParquet)[keyof typeof ApacheHdfsCodecParquet];

/** Hive table type. */
export const ApacheHdfsDSCreateHiveTableHiveTableType = {
  external: "external",
  internal: "internal",
} as const;

/** Hive table type. */
export type ApacheHdfsDSCreateHiveTableHiveTableType =
  (typeof ApacheHdfsDSCreateHiveTableHiveTableType)[keyof typeof ApacheHdfsDSCreateHiveTableHiveTableType];

/** Parquet compression. */
export const ApacheHdfsDSFileFormatParquetTargetParquetCompress = {
  gzip: "gzip",
  lzo: "lzo",
  none: "none",
  snappy: "snappy",
} as const;

/** Parquet compression. */
export type ApacheHdfsDSFileFormatParquetTargetParquetCompress =
  (typeof ApacheHdfsDSFileFormatParquetTargetParquetCompress)[keyof typeof ApacheHdfsDSFileFormatParquetTargetParquetCompress];

/** Table format. */
export const ApacheHdfsDSCreateHiveTableUseStagingTableHiveTargetTablePropertiesHiveTargetTableFormat =
  { orc: "orc", parquet: "parquet" } as const;

/** Table format. */
export type ApacheHdfsDSCreateHiveTableUseStagingTableHiveTargetTablePropertiesHiveTargetTableFormat =
  (typeof ApacheHdfsDSCreateHiveTableUseStagingTableHiveTargetTablePropertiesHiveTargetTableFormat)[keyof typeof ApacheHdfsDSCreateHiveTableUseStagingTableHiveTargetTablePropertiesHiveTargetTableFormat];

/** File format. */
export const ApacheHdfsDSFileFormat = {
  avro: "avro",
  comma_separated_value_csv: "comma-separated_value_csv",
  delimited: "delimited",
  implicit: "implicit",
  orc: "orc",
  parquet: "parquet",
  sequencefile: "sequencefile",
} as const;

/** File format. */
export type ApacheHdfsDSFileFormat =
  (typeof ApacheHdfsDSFileFormat)[keyof typeof ApacheHdfsDSFileFormat];

/** Avro compression codec. */
export const ApacheHdfsDSFileFormatAvroTargetAvroCodec = {
  bzip2: "bzip2",
  deflate: "deflate",
  none: "none",
  snappy: "snappy",
} as const;

/** Avro compression codec. */
export type ApacheHdfsDSFileFormatAvroTargetAvroCodec =
  (typeof ApacheHdfsDSFileFormatAvroTargetAvroCodec)[keyof typeof ApacheHdfsDSFileFormatAvroTargetAvroCodec];

/** Record definition. */
export const ApacheHdfsDSFileFormatDelimitedSyntaxRecordDef = {
  delimited_string: "delimited_string",
  delimited_string_in_a_file: "delimited_string_in_a_file",
  file_header: "file_header",
  infer_schema: "infer_schema",
  none: "none",
  schema_file: "schema_file",
} as const;

/** Record definition. */
export type ApacheHdfsDSFileFormatDelimitedSyntaxRecordDef =
  (typeof ApacheHdfsDSFileFormatDelimitedSyntaxRecordDef)[keyof typeof ApacheHdfsDSFileFormatDelimitedSyntaxRecordDef];

/** Data format. */
export const ApacheHdfsDSFileFormatImplSyntaxBinary = { binary: "binary" } as const;

/** Data format. */
export type ApacheHdfsDSFileFormatImplSyntaxBinary =
  (typeof ApacheHdfsDSFileFormatImplSyntaxBinary)[keyof typeof ApacheHdfsDSFileFormatImplSyntaxBinary];

/** Read mode. */
export const ApacheHdfsDSReadMode = {
  read_multiple_files: "read_multiple_files",
  read_single_file: "read_single_file",
} as const;

/** Read mode. */
export type ApacheHdfsDSReadMode = (typeof ApacheHdfsDSReadMode)[keyof typeof ApacheHdfsDSReadMode];

/** Write mode. */
export const ApacheHdfsDSWriteMode = {
  delete: "delete",
  write_multiple_files: "write_multiple_files",
  write_single_file: "write_single_file",
} as const;

/** Write mode. */
export type ApacheHdfsDSWriteMode =
  (typeof ApacheHdfsDSWriteMode)[keyof typeof ApacheHdfsDSWriteMode];

type Own = "dsJavaHeapSize";

/** What can be set on a Apache HDFS stage. */
export interface ApacheHdfsProps
  extends
    ConnectorBuffers,
    ConnectorPartitioning,
    DataAssets,
    Descriptions,
    FileFormats,
    FileKinds,
    FileReading,
    Omit<Limits, Own>,
    LinkBuffers,
    Sorting,
    TableFormats {
  /** Compression codec. One of bzip2, deflate, null, snappy; default null. */
  codecAvro?: Choice<AvroCodec>;
  /** Compression codec. One of none, snappy, zlib; default none. */
  codecOrc?: Choice<ApacheHdfsCodecOrc>;
  /** Compression codec. One of none, gzip, lzo, snappy; default snappy. */
  codecParquet?: Choice<ApacheHdfsCodecParquet>;
  /** Create Hive Table. Default false. */
  createOrUseExistingHiveTable?: Value<boolean>;
  /** Cleanup on failure. Default true. */
  dsCleanup?: Value<boolean>;
  /** Create or use existing hive table. Default false. */
  dsCreateHiveTable?: Value<boolean>;
  /** Additional driver attributes. */
  dsCreateHiveTableAdditionalDriverParams?: Value<string>;
  /** Create schema. Default false. */
  dsCreateHiveTableCreateHiveSchema?: Value<boolean>;
  /** Drop existing table. Default true. */
  dsCreateHiveTableDropHiveTable?: Value<boolean>;
  /** Use Kerberos. Default false. */
  dsCreateHiveTableHiveKerberos?: Value<boolean>;
  /** Hive keytab. */
  dsCreateHiveTableHiveKeytab?: Value<string>;
  /** Hive service principal. */
  dsCreateHiveTableHiveServicePrincipal?: Value<string>;
  /** Table. */
  dsCreateHiveTableHiveTable?: Value<string>;
  /** Hive table type. One of external, internal; default external. */
  dsCreateHiveTableHiveTableType?: Choice<ApacheHdfsDSCreateHiveTableHiveTableType>;
  /** Use keytab. Default false. */
  dsCreateHiveTableHiveUseKeytab?: Value<boolean>;
  /** Use staging table. Default false. */
  dsCreateHiveTableUseStagingTable?: Value<boolean>;
  /** Drop staging table. Default true. */
  dsCreateHiveTableUseStagingTableHiveTargetTablePropertiesHiveDropStagingTable?: Value<boolean>;
  /** ORC compression. One of none, snappy, zlib; default zlib. */
  dsCreateHiveTableUseStagingTableHiveTargetTablePropertiesHiveOrcCompress?: Choice<ApacheHdfsCodecOrc>;
  /** Stripe size. Default 64. */
  dsCreateHiveTableUseStagingTableHiveTargetTablePropertiesHiveOrcStripeSize?: Integer;
  /** Parquet compression. One of gzip, lzo, none, snappy; default snappy. */
  dsCreateHiveTableUseStagingTableHiveTargetTablePropertiesHiveParquetCompress?: Choice<ApacheHdfsDSFileFormatParquetTargetParquetCompress>;
  /** Table format. One of orc, parquet; default parquet. */
  dsCreateHiveTableUseStagingTableHiveTargetTablePropertiesHiveTargetTableFormat?: Choice<ApacheHdfsDSCreateHiveTableUseStagingTableHiveTargetTablePropertiesHiveTargetTableFormat>;
  /** Location. */
  dsCreateHiveTableUseStagingTableHiveTargetTablePropertiesHiveTargetTableLocation?: Value<string>;
  /** Table type. One of external, internal; default external. */
  dsCreateHiveTableUseStagingTableHiveTargetTablePropertiesHiveTargetTableType?: Choice<ApacheHdfsDSCreateHiveTableHiveTableType>;
  /** Maximum number of dynamic partitions. Default 1000. */
  dsCreateHiveTableUseStagingTableLoadExistingTableMaxDynamicPartitions?: Integer;
  /** Exclude files. */
  dsExcludeFiles?: Value<string>;
  /** If file exists. One of do_not_overwrite_file, fail, overwrite_file; default overwrite_file. */
  dsFileExists?: Choice<FileExists>;
  /**
   * File format. One of avro, comma-separated_value_csv, delimited, implicit, orc, parquet,
   * sequencefile; default delimited.
   */
  dsFileFormat?: Choice<ApacheHdfsDSFileFormat>;
  /** Output as JSON. Default false. */
  dsFileFormatAvroSourceOutputJson?: Value<boolean>;
  /** Array keys. */
  dsFileFormatAvroTargetAvroArrayKeys?: Value<string>;
  /** Avro compression codec. One of bzip2, deflate, none, snappy; default none. */
  dsFileFormatAvroTargetAvroCodec?: Choice<ApacheHdfsDSFileFormatAvroTargetAvroCodec>;
  /** Avro schema file. */
  dsFileFormatAvroTargetAvroSchema?: Value<string>;
  /** Input as JSON. Default false. */
  dsFileFormatAvroTargetInputJson?: Value<boolean>;
  /** Encoding. */
  dsFileFormatDelimitedSyntaxEncoding?: Value<string>;
  /** Include byte order mark. Default false. */
  dsFileFormatDelimitedSyntaxEncodingOutputBom?: Value<boolean>;
  /** Escape character. */
  dsFileFormatDelimitedSyntaxEscape?: Value<string>;
  /** Field delimiter. Default ,. */
  dsFileFormatDelimitedSyntaxFieldDelimiter?: Value<string>;
  /** Date format. */
  dsFileFormatDelimitedSyntaxFieldFormatsDateFormat?: Value<string>;
  /** Decimal format. */
  dsFileFormatDelimitedSyntaxFieldFormatsDecimalFormat?: Value<string>;
  /** Time format. */
  dsFileFormatDelimitedSyntaxFieldFormatsTimeFormat?: Value<string>;
  /** Timestamp format. */
  dsFileFormatDelimitedSyntaxFieldFormatsTimestampFormat?: Value<string>;
  /** First line is header. Default false. */
  dsFileFormatDelimitedSyntaxHeader?: Value<boolean>;
  /** Include data types. Default false. */
  dsFileFormatDelimitedSyntaxHeaderIncludeTypes?: Value<boolean>;
  /** Null value. */
  dsFileFormatDelimitedSyntaxNullValue?: Value<string>;
  /** Quotation mark. One of double, none, single; default none. */
  dsFileFormatDelimitedSyntaxQuotes?: Choice<AzureQuotes>;
  /**
   * Record definition. One of delimited_string, delimited_string_in_a_file, file_header,
   * infer_schema, none, schema_file; default none.
   */
  dsFileFormatDelimitedSyntaxRecordDef?: Choice<ApacheHdfsDSFileFormatDelimitedSyntaxRecordDef>;
  /** Definition source. */
  dsFileFormatDelimitedSyntaxRecordDefRecordDefSource?: Value<string>;
  /** Row limit. */
  dsFileFormatDelimitedSyntaxRecordLimit?: Integer;
  /** Row delimiter. Default <NL>. */
  dsFileFormatDelimitedSyntaxRowDelimiter?: Value<string>;
  /** Data format. One of binary; default binary. */
  dsFileFormatImplSyntaxBinary?: Choice<ApacheHdfsDSFileFormatImplSyntaxBinary>;
  /** Encoding. */
  dsFileFormatImplSyntaxEncoding?: Value<string>;
  /** Include byte order mark. Default false. */
  dsFileFormatImplSyntaxEncodingOutputBom?: Value<boolean>;
  /** First line is header. Default false. */
  dsFileFormatImplSyntaxHeader?: Value<boolean>;
  /** Include data types. Default false. */
  dsFileFormatImplSyntaxHeaderIncludeTypes?: Value<boolean>;
  /**
   * Record definition. One of delimited_string, delimited_string_in_a_file, file_header, none,
   * schema_file; default none.
   */
  dsFileFormatImplSyntaxRecordDef?: Choice<AzureRecordDefinition>;
  /** Definition source. */
  dsFileFormatImplSyntaxRecordDefRecordDefSource?: Value<string>;
  /** Row limit. */
  dsFileFormatImplSyntaxRecordLimit?: Integer;
  /** Buffer Size. Default 10000. */
  dsFileFormatOrcTargetOrcBufferSize?: Integer;
  /** Compression Kind. One of none, snappy, zlib; default snappy. */
  dsFileFormatOrcTargetOrcCompress?: Choice<ApacheHdfsCodecOrc>;
  /** Stripe Size. Default 100000. */
  dsFileFormatOrcTargetOrcStripeSize?: Integer;
  /** Block size. Default 10000000. */
  dsFileFormatParquetTargetParquetBlockSize?: Integer;
  /** Compression type. One of gzip, lzo, none, snappy; default snappy. */
  dsFileFormatParquetTargetParquetCompress?: Choice<ApacheHdfsDSFileFormatParquetTargetParquetCompress>;
  /** Page size. Default 10000. */
  dsFileFormatParquetTargetParquetPageSize?: Integer;
  /** Trace file. */
  dsFileFormatTraceFile?: Value<string>;
  /** File name column. */
  dsFilenameColumn?: Value<string>;
  /** File name. */
  dsFilenameSource?: Value<string>;
  /** File name. */
  dsFilenameTarget?: Value<string>;
  /** Force sequential. Default false. */
  dsForceSequential?: Value<boolean>;
  /** HeapSize. Default 256. */
  dsJavaHeapSize?: Integer;
  /** Maximum file size. Default 0. */
  dsMaxFileSize?: Integer;
  /** Read mode. One of read_multiple_files, read_single_file; default read_single_file. */
  dsReadMode?: Choice<ApacheHdfsDSReadMode>;
  /** Reject mode. One of continue, fail, reject; default continue. */
  dsRejectMode?: Choice<RejectMode>;
  /** Split file on key changes. Default false. */
  dsSplitOnKey?: Value<boolean>;
  /** Case sensitive. Default false. */
  dsSplitOnKeyCaseSensitive?: Value<boolean>;
  /** Exclude partition string. Default false. */
  dsSplitOnKeyExcludePartString?: Value<boolean>;
  /** Key column. */
  dsSplitOnKeyKeyColumn?: Value<string>;
  /** Use key value in file name. Default false. */
  dsSplitOnKeyKeyInFilename?: Value<boolean>;
  /** Use DataStage properties. Default true. */
  dsUseDatastage?: Value<boolean>;
  /** UserClassName. Default com.ibm.iis.cc.filesystem.FileSystem. */
  dsUserClassName?: Value<string>;
  /** Append unique identifier. Default false. */
  dsWaveHandlingAppendUid?: Value<boolean>;
  /** File size threshold. Default 1. */
  dsWaveHandlingFileSizeThreshold?: Integer;
  /**
   * Write mode. One of delete, write_multiple_files, write_single_file; default write_single_file.
   */
  dsWriteMode?: Choice<ApacheHdfsDSWriteMode>;
  /** File format. Default csv. */
  fileFormat?: Choice<WideFileFormat>;
  /** File name. */
  fileName?: Value<string>;
  /** Hive Table. */
  hiveTable?: Value<string>;
  /** Is reject link. Default false. */
  isReject?: Value<boolean>;
  /** Table action. One of append, replace, truncate; default append. */
  tableAction?: Choice<TableAction>;
  /** Table name. */
  tableName?: Value<string>;
}

/** An Apache HDFS stage. */
export const ApacheHdfs: Stage<ApacheHdfsProps, 1, 2, 0, 0, "apache-hdfs"> = {
  name: "Apache HDFS",
  op: "hdfs-apache",
  kind: "connector",
  links: { in: [0, 1], out: [0, 2], reference: [0, 0], reject: [0, 0] },
  connection: "apache-hdfs",
  main: "st",
  first: [connectorBuffers],
  groups: [
    connectorPartitioning,
    dataAssets,
    descriptions,
    designer,
    fileFormats,
    fileKinds,
    fileReading,
    limits,
    linkBuffers,
    nodeNumbers,
    sorting,
    tableFormats,
  ],
  properties: {
    codecAvro: ["t enum", AvroCodec],
    codecOrc: ["t enum", ApacheHdfsCodecOrc],
    codecParquet: ["t enum", ApacheHdfsCodecParquet],
    createOrUseExistingHiveTable: "t bool create_hive_table",
    dsCleanup: "t bool _cleanup",
    dsCreateHiveTable: "t bool _create_hive_table",
    dsCreateHiveTableAdditionalDriverParams: "t string _create_hive_table.additional_driver_params",
    dsCreateHiveTableCreateHiveSchema: "t bool _create_hive_table.create_hive_schema",
    dsCreateHiveTableDropHiveTable: "t bool _create_hive_table.drop_hive_table",
    dsCreateHiveTableHiveKerberos: "t bool _create_hive_table.hive_kerberos",
    dsCreateHiveTableHiveKeytab: "T string _create_hive_table.hive_keytab",
    dsCreateHiveTableHiveServicePrincipal: "t string _create_hive_table.hive_service_principal",
    dsCreateHiveTableHiveTable: "T string _create_hive_table.hive_table",
    dsCreateHiveTableHiveTableType: [
      "t enum _create_hive_table.hive_table_type",
      ApacheHdfsDSCreateHiveTableHiveTableType,
    ],
    dsCreateHiveTableHiveUseKeytab: "t bool _create_hive_table.hive_use_keytab",
    dsCreateHiveTableUseStagingTable: "t bool _create_hive_table.use_staging_table",
    dsCreateHiveTableUseStagingTableHiveTargetTablePropertiesHiveDropStagingTable:
      "t bool _create_hive_table.use_staging_table.hive_target_table_properties.hive_drop_staging_table",
    dsCreateHiveTableUseStagingTableHiveTargetTablePropertiesHiveOrcCompress: [
      "t enum _create_hive_table.use_staging_table.hive_target_table_properties.hive_orc_compress",
      ApacheHdfsCodecOrc,
    ],
    dsCreateHiveTableUseStagingTableHiveTargetTablePropertiesHiveOrcStripeSize:
      "t int _create_hive_table.use_staging_table.hive_target_table_properties.hive_orc_stripe_size",
    dsCreateHiveTableUseStagingTableHiveTargetTablePropertiesHiveParquetCompress: [
      "t enum _create_hive_table.use_staging_table.hive_target_table_properties.hive_parquet_compress",
      ApacheHdfsDSFileFormatParquetTargetParquetCompress,
    ],
    dsCreateHiveTableUseStagingTableHiveTargetTablePropertiesHiveTargetTableFormat: [
      "t enum _create_hive_table.use_staging_table.hive_target_table_properties.hive_target_table_format",
      ApacheHdfsDSCreateHiveTableUseStagingTableHiveTargetTablePropertiesHiveTargetTableFormat,
    ],
    dsCreateHiveTableUseStagingTableHiveTargetTablePropertiesHiveTargetTableLocation:
      "t string _create_hive_table.use_staging_table.hive_target_table_properties.hive_target_table_location",
    dsCreateHiveTableUseStagingTableHiveTargetTablePropertiesHiveTargetTableType: [
      "t enum _create_hive_table.use_staging_table.hive_target_table_properties.hive_target_table_type",
      ApacheHdfsDSCreateHiveTableHiveTableType,
    ],
    dsCreateHiveTableUseStagingTableLoadExistingTableMaxDynamicPartitions:
      "t int _create_hive_table.use_staging_table.load_existing_table.max_dynamic_partitions",
    dsExcludeFiles: "s string _exclude_files",
    dsFileExists: ["t enum _file_exists", FileExists],
    dsFileFormat: ["m enum _file_format", ApacheHdfsDSFileFormat],
    dsFileFormatAvroSourceOutputJson: "s bool _file_format.avro_source.output_json",
    dsFileFormatAvroTargetAvroArrayKeys: "t string _file_format.avro_target.avro_array_keys",
    dsFileFormatAvroTargetAvroCodec: [
      "t enum _file_format.avro_target.avro_codec",
      ApacheHdfsDSFileFormatAvroTargetAvroCodec,
    ],
    dsFileFormatAvroTargetAvroSchema: "T string _file_format.avro_target.avro_schema",
    dsFileFormatAvroTargetInputJson: "t bool _file_format.avro_target.input_json",
    dsFileFormatDelimitedSyntaxEncoding: "m string _file_format.delimited_syntax.encoding",
    dsFileFormatDelimitedSyntaxEncodingOutputBom:
      "t bool _file_format.delimited_syntax.encoding.output_bom",
    dsFileFormatDelimitedSyntaxEscape: "m string _file_format.delimited_syntax.escape",
    dsFileFormatDelimitedSyntaxFieldDelimiter:
      "m string _file_format.delimited_syntax.field_delimiter",
    dsFileFormatDelimitedSyntaxFieldFormatsDateFormat:
      "m string _file_format.delimited_syntax.field_formats.date_format",
    dsFileFormatDelimitedSyntaxFieldFormatsDecimalFormat:
      "m string _file_format.delimited_syntax.field_formats.decimal_format",
    dsFileFormatDelimitedSyntaxFieldFormatsTimeFormat:
      "m string _file_format.delimited_syntax.field_formats.time_format",
    dsFileFormatDelimitedSyntaxFieldFormatsTimestampFormat:
      "m string _file_format.delimited_syntax.field_formats.timestamp_format",
    dsFileFormatDelimitedSyntaxHeader: "m bool _file_format.delimited_syntax.header",
    dsFileFormatDelimitedSyntaxHeaderIncludeTypes:
      "t bool _file_format.delimited_syntax.header.include_types",
    dsFileFormatDelimitedSyntaxNullValue: "m string _file_format.delimited_syntax.null_value",
    dsFileFormatDelimitedSyntaxQuotes: ["m enum _file_format.delimited_syntax.quotes", AzureQuotes],
    dsFileFormatDelimitedSyntaxRecordDef: [
      "s enum _file_format.delimited_syntax.record_def",
      ApacheHdfsDSFileFormatDelimitedSyntaxRecordDef,
    ],
    dsFileFormatDelimitedSyntaxRecordDefRecordDefSource:
      "s string _file_format.delimited_syntax.record_def.record_def_source",
    dsFileFormatDelimitedSyntaxRecordLimit: "s int _file_format.delimited_syntax.record_limit",
    dsFileFormatDelimitedSyntaxRowDelimiter: "m string _file_format.delimited_syntax.row_delimiter",
    dsFileFormatImplSyntaxBinary: [
      "m enum _file_format.impl_syntax.binary",
      ApacheHdfsDSFileFormatImplSyntaxBinary,
    ],
    dsFileFormatImplSyntaxEncoding: "m string _file_format.impl_syntax.encoding",
    dsFileFormatImplSyntaxEncodingOutputBom: "t bool _file_format.impl_syntax.encoding.output_bom",
    dsFileFormatImplSyntaxHeader: "m bool _file_format.impl_syntax.header",
    dsFileFormatImplSyntaxHeaderIncludeTypes:
      "t bool _file_format.impl_syntax.header.include_types",
    dsFileFormatImplSyntaxRecordDef: [
      "s enum _file_format.impl_syntax.record_def",
      AzureRecordDefinition,
    ],
    dsFileFormatImplSyntaxRecordDefRecordDefSource:
      "s string _file_format.impl_syntax.record_def.record_def_source",
    dsFileFormatImplSyntaxRecordLimit: "s int _file_format.impl_syntax.record_limit",
    dsFileFormatOrcTargetOrcBufferSize: "t int _file_format.orc_target.orc_buffer_size",
    dsFileFormatOrcTargetOrcCompress: [
      "t enum _file_format.orc_target.orc_compress",
      ApacheHdfsCodecOrc,
    ],
    dsFileFormatOrcTargetOrcStripeSize: "t int _file_format.orc_target.orc_stripe_size",
    dsFileFormatParquetTargetParquetBlockSize:
      "t int _file_format.parquet_target.parquet_block_size",
    dsFileFormatParquetTargetParquetCompress: [
      "t enum _file_format.parquet_target.parquet_compress",
      ApacheHdfsDSFileFormatParquetTargetParquetCompress,
    ],
    dsFileFormatParquetTargetParquetPageSize: "t int _file_format.parquet_target.parquet_page_size",
    dsFileFormatTraceFile: "s string _file_format.trace_file",
    dsFilenameColumn: "s string _filename_column",
    dsFilenameSource: "S string _filename_source",
    dsFilenameTarget: "T string _filename_target",
    dsForceSequential: "t bool _force_sequential",
    dsJavaHeapSize: "m int _java.heap_size",
    dsMaxFileSize: "t int _max_file_size",
    dsReadMode: ["s enum _read_mode", ApacheHdfsDSReadMode],
    dsRejectMode: ["s enum _reject_mode", RejectMode],
    dsSplitOnKey: "t bool _split_on_key",
    dsSplitOnKeyCaseSensitive: "t bool _split_on_key.case_sensitive",
    dsSplitOnKeyExcludePartString: "t bool _split_on_key.exclude_part_string",
    dsSplitOnKeyKeyColumn: "t string _split_on_key.key_column",
    dsSplitOnKeyKeyInFilename: "t bool _split_on_key.key_in_filename",
    dsUseDatastage: "m bool _use_datastage",
    dsUserClassName: "m string _user_class_name",
    dsWaveHandlingAppendUid: "t bool _wave_handling.append_uid",
    dsWaveHandlingFileSizeThreshold: "t int _wave_handling.file_size_threshold",
    dsWriteMode: ["t enum _write_mode", ApacheHdfsDSWriteMode],
    fileFormat: ["m enum", WideFileFormat],
    fileName: "M string",
    hiveTable: "t string",
    isReject: "o bool",
    outputAvroAsJson: "s bool",
    tableAction: ["t enum", TableAction],
    tableName: "m string",
  },
  columns: { rule: allColumns },
};
