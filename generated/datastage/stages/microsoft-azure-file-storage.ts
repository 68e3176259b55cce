// Generated from spec/datastage/stages/microsoft-azure-file-storage.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { FileFormat, LookupType } from "../enums/common.js";
import { azureFiles, type AzureFiles } from "../groups/azure-files.js";
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
  FileFormat,
  LookupType,
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
} from "../enums/common.js";
export {
  AzureFileFormat,
  AzureQuotes,
  AzureReadMode,
  AzureRecordDefinition,
  AzureWriteMode,
  FileExists,
  RejectMode,
} from "../groups/azure-files.js";
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

/** What can be set on a Microsoft Azure File Storage stage. */
export interface MicrosoftAzureFileStorageProps
  extends
    AzureFiles,
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
  /** Copy timeout. */
  copyTimeout?: Integer;
  /** Create File share. Default false. */
  createFileShare?: Value<boolean>;
  /** Use DataStage properties. Default true. */
  dsUseDatastage?: Value<boolean>;
  /** File format. Default csv. */
  fileFormat?: Choice<FileFormat>;
  /** File name. */
  fileName?: Value<string>;
  /** File Share. */
  fileShare?: Value<string>;
  /** File Share. */
  fileShareSource?: Value<string>;
  /** Has reference output. Default false. */
  hasReferenceOutput?: Value<boolean>;
  /** Lookup Type. One of empty, pxbridge; default empty. */
  lookupType?: Choice<LookupType>;
  /** Row start. */
  rowStart?: Integer;
  /** Table action. One of append, replace, truncate; default append. */
  tableAction?: Choice<TableAction>;
  /** Table name. */
  tableName?: Value<string>;
}

/** A Microsoft Azure File Storage stage. */
export const MicrosoftAzureFileStorage: Stage<
  MicrosoftAzureFileStorageProps,
  1,
  1,
  0,
  0,
  "microsoft-azure-file-storage"
> = {
  name: "Microsoft Azure File Storage",
  op: "azurefilestorage",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  connection: "microsoft-azure-file-storage",
  main: "st",
  first: [connectorBuffers],
  groups: [
    azureFiles,
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
    copyTimeout: "t int",
    createFileShare: "t bool",
    dsUseDatastage: ["m bool _use_datastage", true],
    fileFormat: ["m enum", FileFormat],
    fileName: "M string",
    fileShare: "T string",
    fileShareSource: "S string",
    hasReferenceOutput: "s bool has_ref_output",
    lookupType: ["s enum", LookupType],
    outputAsJson: "s bool output_avro_as_json",
    rowStart: "s int",
    tableAction: ["t enum", TableAction],
    tableName: "m string",
  },
  when: {
    s: { dsReadMode: { dsUseDatastage: [true, "#"] } },
    t: { dsWriteMode: { dsUseDatastage: [true, "#"] } },
  },
  columns: { rule: allColumns },
};
