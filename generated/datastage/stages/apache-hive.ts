// Generated from spec/datastage/stages/apache-hive.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { AppendOrReplace, BlockSampling, LookupType, RecordOrdering } from "../enums/common.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { documentReads, type DocumentReads } from "../groups/document-reads.js";
import { engineSql, type EngineSql } from "../groups/engine-sql.js";
import { engineTables, type EngineTables } from "../groups/engine-tables.js";
import { EscapeCharacter, FieldDelimiter } from "../groups/file-formats.js";
import { hiveTables, type HiveTables } from "../groups/hive-tables.js";
import { limits, type Limits } from "../groups/limits.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { sqlHooks, type SqlHooks } from "../groups/sql-hooks.js";
export {
  AppendOrReplace,
  BlockSampling,
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  LookupType,
  PartitionType,
  PreservePartitioning,
  RecordOrdering,
  StageSortingKey,
} from "../enums/common.js";
export { SelectReadMethod } from "../groups/document-reads.js";
export { EngineTableAction, NonUnicodeCharacterSet } from "../groups/engine-sql.js";
export { EscapeCharacter, FieldDelimiter } from "../groups/file-formats.js";
export {
  HiveAutoCommitMode,
  HiveEndOfWave,
  HiveIsolationLevel,
  HivePartitionMethod,
  HiveReadMode,
  HiveRowFormat,
  HiveStorageFormat,
  HiveWriteMode,
  InsertWriteMode,
} from "../groups/hive-tables.js";
export { DecimalRoundingMode } from "../groups/limits.js";

/** File format. */
export const ApacheHiveFileFormat = {
  avro: "avro",
  csv: "csv",
  delimited: "delimited",
  orc: "orc",
  parquet: "parquet",
} as const;

/** File format. */
export type ApacheHiveFileFormat = (typeof ApacheHiveFileFormat)[keyof typeof ApacheHiveFileFormat];

/** What can be set on a Apache Hive stage. */
export interface ApacheHiveProps
  extends
    ConnectorBuffers,
    ConnectorPartitioning,
    Descriptions,
    DocumentReads,
    EngineSql,
    EngineTables,
    HiveTables,
    Limits,
    LinkBuffers,
    Sorting,
    SqlHooks {
  /** Batch size. Default 2000. */
  batchSize?: Integer;
  /** Record ordering. One of 0, 1, 2; default 0. */
  dsRecordOrdering?: Choice<RecordOrdering>;
  /** Use DataStage properties. Default true. */
  dsUseDatastage?: Value<boolean>;
  /** Escape character. One of <?>, backslash, double_quote, none, single_quote; default none. */
  escapeCharacter?: Choice<EscapeCharacter>;
  /** Escape character value. */
  escapeCharacterValue?: Value<string>;
  /** Property field separator. One of <?>, colon, comma, tab; default comma. */
  fieldDelimiter?: Choice<FieldDelimiter>;
  /** Field delimiter value. */
  fieldDelimiterValue?: Value<string>;
  /** File format. One of avro, csv, delimited, orc, parquet; default delimited. */
  fileFormat?: Choice<ApacheHiveFileFormat>;
  /** File name. */
  fileName?: Value<string>;
  /** Has reference output. Default false. */
  hasReferenceOutput?: Value<boolean>;
  /** Lookup Type. One of empty, pxbridge; default empty. */
  lookupType?: Choice<LookupType>;
  /** Null value. */
  nullValue?: Value<string>;
  /** Sampling percentage. */
  samplingPercentage?: Value<string>;
  /** Sampling type. One of block, none; default none. */
  samplingType?: Choice<BlockSampling>;
  /** Schema name. */
  schemaName?: Value<string>;
  /** Static statement. */
  staticStatement?: Value<string>;
  /** Table action. One of append, replace; default append. */
  tableAction?: Choice<AppendOrReplace>;
  /** Table name. */
  tableName?: Value<string>;
  /** Update statement. */
  updateStatement?: Value<string>;
}

/** An Apache Hive stage. */
export const ApacheHive: Stage<ApacheHiveProps, number, 1, 0, 0, "apache-hive"> = {
  name: "Apache Hive",
  op: "HiveConnectorPX",
  kind: "connector",
  links: { in: [0, Infinity], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  connection: "apache-hive",
  main: "st",
  first: [connectorBuffers],
  groups: [
    connectorPartitioning,
    descriptions,
    designer,
    documentReads,
    engineSql,
    engineTables,
    hiveTables,
    limits,
    linkBuffers,
    sorting,
    sqlHooks,
  ],
  properties: {
    batchSize: "t int",
    defaultMaximumLengthForColumns: "s int default_max_string_binary_precision",
    dsRecordOrdering: ["mp enum _record_ordering", RecordOrdering],
    dsUseDatastage: ["m bool _use_datastage", true],
    escapeCharacter: ["t enum", EscapeCharacter],
    escapeCharacterValue: "T string",
    fieldDelimiter: ["t enum", FieldDelimiter],
    fieldDelimiterValue: "T string",
    fileFormat: ["t enum", ApacheHiveFileFormat],
    fileName: "t string",
    generateUnicodeTypeColumns: "s bool generate_unicode_columns",
    hasReferenceOutput: "s bool has_ref_output",
    lookupType: ["s enum", LookupType],
    nullValue: "t string",
    samplingPercentage: "s string",
    samplingType: ["s enum", BlockSampling],
    schemaName: "m string",
    staticStatement: "T string",
    tableAction: ["t enum", AppendOrReplace],
    tableName: "mS string",
    updateStatement: "t string",
    dsUrl: "- any",
  },
  when: { t: { dsTableAction: { dsUseDatastage: [true, "#"] } } },
  columns: { rule: allColumns },
};
