// Generated from spec/datastage/stages/google-bigquery.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { LookupType, StagingFileFormat } from "../enums/common.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { dataAssets, type DataAssets } from "../groups/data-assets.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { documentReads, type DocumentReads } from "../groups/document-reads.js";
import { limits, type Limits } from "../groups/limits.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { nodeNumbers } from "../groups/node-numbers.js";
import { partSizes } from "../groups/part-sizes.js";
import { procedureCalls, type ProcedureCalls } from "../groups/procedure-calls.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { sqlHookFiles, type SqlHookFiles } from "../groups/sql-hook-files.js";
import { sqlHooks, type SqlHooks } from "../groups/sql-hooks.js";
import { TableAction } from "../groups/statements.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  LookupType,
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
  StagingFileFormat,
} from "../enums/common.js";
export { TableAction } from "../groups/statements.js";

/** Read method. */
export const GoogleBigqueryReadMethod = {
  call_statement: "call_statement",
  general: "general",
  select: "select",
} as const;

/** Read method. */
export type GoogleBigqueryReadMethod =
  (typeof GoogleBigqueryReadMethod)[keyof typeof GoogleBigqueryReadMethod];

/** Write mode. */
export const GoogleBigqueryWriteMode = {
  call_statement: "call_statement",
  delete: "delete",
  delete_insert: "delete_insert",
  insert_only: "insert_only",
  merge: "merge",
  insert: "insert",
  update: "update",
  update_statement: "update_statement",
} as const;

/** Write mode. */
export type GoogleBigqueryWriteMode =
  (typeof GoogleBigqueryWriteMode)[keyof typeof GoogleBigqueryWriteMode];

type Own = "decimalRoundingMode" | "readMethod";

/** What can be set on a Google BigQuery stage. */
export interface GoogleBigqueryProps
  extends
    ConnectorBuffers,
    ConnectorPartitioning,
    DataAssets,
    Descriptions,
    Omit<DocumentReads, Own>,
    Omit<Limits, Own>,
    LinkBuffers,
    ProcedureCalls,
    Sorting,
    SqlHookFiles,
    SqlHooks {
  /** Bucket. */
  bigQueryTempBucketName?: Value<string>;
  /** Bucket. */
  bucket?: Value<string>;
  /** Project ID. */
  databaseName?: Value<string>;
  /** Schema name. */
  datasetName?: Value<string>;
  /** Partitioned. Default false. */
  enablePartitionedReads?: Value<boolean>;
  /** File format. One of avro, csv, orc, parquet. */
  fileFormat?: Choice<StagingFileFormat>;
  /** File name. */
  fileNamePrefix?: Value<string>;
  /** Has reference output. Default false. */
  hasReferenceOutput?: Value<boolean>;
  /** Key column names. */
  keyColumnNames?: Value<string>;
  /** Lookup Type. One of empty, pxbridge; default empty. */
  lookupType?: Choice<LookupType>;
  /** Query Timeout. */
  queryTimeout?: Integer;
  /** Read method. One of call_statement, general, select; default general. */
  readMethod?: Choice<GoogleBigqueryReadMethod>;
  /** Row start. */
  rowStart?: Integer;
  /** Static statement. */
  staticStatement?: Value<string>;
  /** Table action. One of append, replace, truncate; default append. */
  tableAction?: Choice<TableAction>;
  /** Table name. */
  tableName?: Value<string>;
  /** Transform. Default false. */
  transform?: Value<string>;
  /** Update statement. */
  updateStatement?: Value<string>;
  /** Use GCS staging. Default false. */
  useGcsStaging?: Value<boolean>;
  /**
   * Write mode. One of call_statement, delete, delete_insert, insert_only, merge, insert, update,
   * update_statement; default insert.
   */
  writeMode?: Choice<GoogleBigqueryWriteMode>;
}

/** A Google BigQuery stage. */
export const GoogleBigquery: Stage<GoogleBigqueryProps, 1, 1, 0, 0, "google-bigquery"> = {
  name: "Google BigQuery",
  op: "bigqueryPX",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  connection: "google-bigquery",
  main: "st",
  first: [connectorBuffers],
  groups: [
    connectorPartitioning,
    dataAssets,
    descriptions,
    designer,
    documentReads,
    limits,
    linkBuffers,
    nodeNumbers,
    partSizes,
    procedureCalls,
    sorting,
    sqlHookFiles,
    sqlHooks,
  ],
  without: ["defaultMaximumLengthForColumns", "decimalRoundingMode"],
  properties: {
    bigQueryTempBucketName: "t string",
    bucket: "mS string",
    databaseName: "m string",
    datasetName: "M string schema_name",
    enablePartitionedReads: "s bool partitioned",
    fileFormat: ["t enum", StagingFileFormat],
    fileNamePrefix: "m string file_name",
    hasReferenceOutput: "s bool has_ref_output",
    keyColumnNames: "t string",
    lookupType: ["s enum", LookupType],
    queryTimeout: "s int",
    readMethod: ["s enum read_mode", GoogleBigqueryReadMethod],
    readSelectStatementFromFile: "s bool select_statement.read_from_file_select",
    readUpdateStatementFromFile: "t bool update_statement.read_from_file_update",
    rowStart: "s int",
    staticStatement: "T string",
    tableAction: ["t enum", TableAction],
    tableName: "M string",
    transform: "s string",
    updateStatement: "T string",
    useGcsStaging: "s bool",
    writeMode: ["t enum", GoogleBigqueryWriteMode],
  },
  columns: { rule: allColumns },
};
