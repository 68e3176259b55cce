// Generated from spec/datastage/stages/generic-s3.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Stage, Value } from "specanvil/datastage/stage";
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

/** What can be set on a Generic S3 stage. */
export interface GenericS3Props
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
  /** Internal property. */
  deltalakePfk?: Value<string>;
  /** Internal property. */
  deltalakePfv?: Value<string>;
  /** File format. Default csv. */
  fileFormat?: Choice<WideFileFormat>;
  /** File name. */
  fileName?: Value<string>;
  /** Table action. One of append, replace, truncate; default append. */
  tableAction?: Choice<TableAction>;
  /** Table name. */
  tableName?: Value<string>;
}

/** A Generic S3 stage. */
export const GenericS3: Stage<GenericS3Props, 1, 1, 0, 0, "generic-s3"> = {
  name: "Generic S3",
  op: "generics3",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  connection: "generic-s3",
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
    deltalakePfk: "s string",
    deltalakePfv: "s string",
    fileFormat: ["m enum", WideFileFormat],
    fileName: "M string",
    outputAsJson: "s bool output_avro_as_json",
    readAFileToARow: "s bool read_file_to_row",
    tableAction: ["t enum", TableAction],
    tableName: "m string",
    trustAllSslCertificates: "- any",
  },
  columns: { rule: allColumns },
};
