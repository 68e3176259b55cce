// Generated from spec/datastage/stages/ibm-cloud-object-storage.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { WideFileFormat } from "../enums/common.js";
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
export { FileReadMode, InvalidDataHandling, ObjectWriteMode } from "../groups/file-reading.js";
export { DecimalRoundingMode } from "../groups/limits.js";
export { TableAction } from "../groups/statements.js";
export {
  TableDataFileCompressionCodec,
  TableDataFileFormat,
  TableFormat,
} from "../groups/table-formats.js";

/** Storage class. */
export const IbmCloudObjectStorageStorageClass = {
  cold_vault: "cold_vault",
  flex: "flex",
  standard: "standard",
  vault: "vault",
} as const;

/** Storage class. */
export type IbmCloudObjectStorageStorageClass =
  (typeof IbmCloudObjectStorageStorageClass)[keyof typeof IbmCloudObjectStorageStorageClass];

/** What can be set on a IBM Cloud Object Storage stage. */
export interface IbmCloudObjectStorageProps
  extends
    Buckets,
    ConnectorBuffers,
    ConnectorPartitioning,
    DataAssets,
    Descriptions,
    FileCodecs,
    FileFormats,
    FileKinds,
    FileReading,
    Limits,
    LinkBuffers,
    Sorting,
    TableFormats {
  /** Append unique identifier. Default false. */
  appendUniqueIdentifier?: Value<boolean>;
  /** File format. Default csv. */
  fileFormat?: Choice<WideFileFormat>;
  /** File name. */
  fileName?: Value<string>;
  /** File size threshold. Default 1. */
  fileSizeThreshold?: Integer;
  /** Row start. */
  rowStart?: Integer;
  /** Storage class. One of cold_vault, flex, standard, vault; default standard. */
  storageClass?: Choice<IbmCloudObjectStorageStorageClass>;
  /** Table action. One of append, replace, truncate; default append. */
  tableAction?: Choice<TableAction>;
  /** Table name. */
  tableName?: Value<string>;
}

/** An IBM Cloud Object Storage stage. */
export const IbmCloudObjectStorage: Stage<
  IbmCloudObjectStorageProps,
  1,
  1,
  0,
  0,
  "ibm-cloud-object-storage"
> = {
  name: "IBM Cloud Object Storage",
  op: "cloudobjectstoragePX",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  connection: "ibm-cloud-object-storage",
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
    appendUniqueIdentifier: "t bool append_uid",
    fileFormat: ["m enum", WideFileFormat],
    fileName: "m string",
    fileSizeThreshold: "t int",
    outputAsJson: "s bool output_avro_as_json",
    rowStart: "s int",
    storageClass: ["t enum", IbmCloudObjectStorageStorageClass],
    tableAction: ["t enum", TableAction],
    tableName: "m string",
    iamCosUrl: "- any",
    trustAllSslCertificates: "- any",
  },
  columns: { rule: allColumns },
};
