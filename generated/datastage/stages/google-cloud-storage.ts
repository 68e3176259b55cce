// Generated from spec/datastage/stages/google-cloud-storage.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { FileWriteMode, WideFileFormat } from "../enums/common.js";
import { buckets, type Buckets } from "../groups/buckets.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { dataAssets, type DataAssets } from "../groups/data-assets.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { fileCodecs, type FileCodecs } from "../groups/file-codecs.js";
import { fileFormats, type FileFormats } from "../groups/file-formats.js";
import { fileKinds, type FileKinds } from "../groups/file-kinds.js";
import { fileReading, type FileReading } from "../groups/file-reading.js";
import { limits, type Limits } from "../groups/limits.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { nodeNumbers } from "../groups/node-numbers.js";
import { partSizes } from "../groups/part-sizes.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { TableAction } from "../groups/statements.js";
import { tableFormats, type TableFormats } from "../groups/table-formats.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  FileWriteMode,
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
  WideFileFormat,
} from "../enums/common.js";
export { AvroCodec, OrcCodec, ParquetCodec } from "../groups/file-codecs.js";
export {
  EscapeCharacter,
  FieldDelimiter,
  QuoteCharacter,
  RowDelimiter,
} from "../groups/file-formats.js";
export { CsvCodec } from "../groups/file-kinds.js";
export { FileReadMode } from "../groups/file-reading.js";
export { DecimalRoundingMode } from "../groups/limits.js";
export { TableAction } from "../groups/statements.js";
export {
  TableDataFileCompressionCodec,
  TableDataFileFormat,
  TableFormat,
} from "../groups/table-formats.js";

/** Invalid data handling. */
export const GoogleCloudStorageInvalidDataHandling = {
  column: "column",
  fail: "fail",
  reject: "reject",
  row: "row",
} as const;

/** Invalid data handling. */
export type GoogleCloudStorageInvalidDataHandling =
  (typeof GoogleCloudStorageInvalidDataHandling)[keyof typeof GoogleCloudStorageInvalidDataHandling];

/** Storage class. */
export const GoogleCloudStorageStorageClass = {
  coldline: "coldline",
  multi_regional: "multi_regional",
  nearline: "nearline",
  regional: "regional",
  standard: "standard",
} as const;

/** Storage class. */
export type GoogleCloudStorageStorageClass =
  (typeof GoogleCloudStorageStorageClass)[keyof typeof GoogleCloudStorageStorageClass];

type Own = "invalidDataHandling" | "writeMode";

/** What can be set on a Google Cloud Storage stage. */
export interface GoogleCloudStorageProps
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
  /** Bucket. */
  bigQueryTempBucketName?: Value<string>;
  /** Project ID. */
  databaseName?: Value<string>;
  /** File format. Default csv. */
  fileFormat?: Choice<WideFileFormat>;
  /** File name. */
  fileName?: Value<string>;
  /** Invalid data handling. One of column, fail, reject, row; default fail. */
  invalidDataHandling?: Choice<GoogleCloudStorageInvalidDataHandling>;
  /** Is reject link. Default false. */
  isRejectLink?: Value<boolean>;
  /** Load BigQuery table. Default false. */
  loadBigQueryTable?: Value<boolean>;
  /** Location. */
  location?: Value<string>;
  /** Row start. */
  rowStart?: Integer;
  /** Schema name. */
  schemaName?: Value<string>;
  /**
   * Storage class. One of coldline, multi_regional, nearline, regional, standard; default standard.
   */
  storageClass?: Choice<GoogleCloudStorageStorageClass>;
  /** Table action. One of append, replace, truncate; default append. */
  tableAction?: Choice<TableAction>;
  /** Table name. */
  tableName?: Value<string>;
  /** Write mode. One of delete, delete_multiple_prefix, write, write_raw; default write. */
  writeMode?: Choice<FileWriteMode>;
}

/** A Google Cloud Storage stage. */
export const GoogleCloudStorage: Stage<
  GoogleCloudStorageProps,
  1,
  2,
  0,
  0,
  "google-cloud-storage"
> = {
  name: "Google Cloud Storage",
  op: "GoogleCloudStoragePX",
  kind: "connector",
  links: { in: [0, 1], out: [0, 2], reference: [0, 0], reject: [0, 0] },
  connection: "google-cloud-storage",
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
    nodeNumbers,
    partSizes,
    sorting,
    tableFormats,
  ],
  properties: {
    bigQueryTempBucketName: "t string",
    databaseName: "t string",
    fileFormat: ["m enum", WideFileFormat],
    fileName: "M string",
    invalidDataHandling: ["s enum", GoogleCloudStorageInvalidDataHandling],
    isRejectLink: "os bool is_reject",
    loadBigQueryTable: "t bool create_bigquery_table",
    location: "t string",
    outputAsJson: "s bool output_avro_as_json",
    rowStart: "s int",
    schemaName: "T string",
    storageClass: ["t enum", GoogleCloudStorageStorageClass],
    tableAction: ["t enum", TableAction],
    tableName: "mT string",
    writeMode: ["t enum", FileWriteMode],
  },
  columns: { rule: allColumns },
};
