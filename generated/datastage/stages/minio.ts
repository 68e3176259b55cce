// Generated from spec/datastage/stages/minio.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { SequentialExecutionMode, WideFileFormat } from "../enums/common.js";
import { buckets, type Buckets } from "../groups/buckets.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { fileCodecs, type FileCodecs } from "../groups/file-codecs.js";
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
  PartitionType,
  PreservePartitioning,
  SequentialExecutionMode,
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

type Own = "executionMode";

/** What can be set on a MinIO stage. */
export interface MinioProps
  extends
    Buckets,
    ConnectorBuffers,
    Omit<ConnectorPartitioning, Own>,
    Descriptions,
    FileCodecs,
    FileFormats,
    FileKinds,
    FileReading,
    Limits,
    LinkBuffers,
    Sorting,
    TableFormats {
  /** Create data asset. Default false. */
  createDataAsset?: Value<boolean>;
  /** Data asset name. */
  dataAssetName?: Value<string>;
  /** Execution mode. One of default_seq, par, seq; default default_seq. */
  executionMode?: Choice<SequentialExecutionMode>;
  /** File format. Default csv. */
  fileFormat?: Choice<WideFileFormat>;
  /** File name. */
  fileName?: Value<string>;
  /** Row start. */
  rowStart?: Integer;
  /** Table action. One of append, replace, truncate; default append. */
  tableAction?: Choice<TableAction>;
  /** Table name. */
  tableName?: Value<string>;
}

/** A MinIO stage. */
export const Minio: Stage<MinioProps, 1, 1, 0, 0, "minio"> = {
  name: "MinIO",
  op: "minio",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  connection: "minio",
  main: "st",
  first: [connectorBuffers],
  groups: [
    buckets,
    connectorPartitioning,
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
    createDataAsset: "t bool registerDataAsset",
    dataAssetName: "T string dataAssetName",
    executionMode: ["mp enum execmode", SequentialExecutionMode, "default_seq"],
    fileFormat: ["m enum", WideFileFormat],
    fileName: "M string",
    rowStart: "s int",
    tableAction: ["t enum", TableAction],
    tableName: "m string",
  },
  columns: { rule: allColumns },
};
