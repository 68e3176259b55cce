// Generated from spec/datastage/stages/microsoft-azure-data-lake-storage.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Stage, Value } from "specanvil/datastage/stage";
import { FileFormat } from "../enums/common.js";
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

/** What can be set on a Microsoft Azure Data Lake Storage stage. */
export interface MicrosoftAzureDataLakeStorageProps
  extends
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
  /** File format. Default csv. */
  fileFormat?: Choice<FileFormat>;
  /** File name. */
  fileName?: Value<string>;
  /** Table action. One of append, replace, truncate; default append. */
  tableAction?: Choice<TableAction>;
  /** Table name. */
  tableName?: Value<string>;
}

/** A Microsoft Azure Data Lake Storage stage. */
export const MicrosoftAzureDataLakeStorage: Stage<
  MicrosoftAzureDataLakeStorageProps,
  1,
  1,
  0,
  0,
  "microsoft-azure-data-lake-storage"
> = {
  name: "Microsoft Azure Data Lake Storage",
  op: "AzureDatalakePX",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  connection: "microsoft-azure-data-lake-storage",
  main: "st",
  first: [connectorBuffers],
  groups: [
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
    sorting,
    tableFormats,
  ],
  properties: {
    fileFormat: ["m enum", FileFormat],
    fileName: "M string",
    outputAsJson: "s bool output_avro_as_json",
    tableAction: ["t enum", TableAction],
    tableName: "m string",
    useHomeAsRoot: "- any",
  },
  columns: { rule: allColumns },
};
