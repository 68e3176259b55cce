// Generated from spec/datastage/stages/microsoft-azure-blob-storage.yaml. Do not edit; run `specanvil generate`.
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

/** Blob type. */
export const MicrosoftAzureBlobStorageBlobType = {
  append: "append",
  block: "block",
  page: "page",
} as const;

/** Blob type. */
export type MicrosoftAzureBlobStorageBlobType =
  (typeof MicrosoftAzureBlobStorageBlobType)[keyof typeof MicrosoftAzureBlobStorageBlobType];

/** What can be set on a Microsoft Azure Blob Storage stage. */
export interface MicrosoftAzureBlobStorageProps
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
  /** Blob type. One of append, block, page; default block. */
  blobType?: Choice<MicrosoftAzureBlobStorageBlobType>;
  /** Container for temporary files. */
  containerForTemporaryFiles?: Value<string>;
  /** Container. */
  containerSource?: Value<string>;
  /** Create temporary container. Default false. */
  createTemporaryContainer?: Value<boolean>;
  /** Container. */
  dsContainer?: Value<string>;
  /** Create Container. Default false. */
  dsCreateContainer?: Value<boolean>;
  /** Use DataStage properties. Default true. */
  dsUseDatastage?: Value<boolean>;
  /** Enable parallel write. Default false. */
  enableParallelWrite?: Value<boolean>;
  /** File format. Default csv. */
  fileFormat?: Choice<FileFormat>;
  /** File name. */
  fileName?: Value<string>;
  /** Has reference output. Default false. */
  hasReferenceOutput?: Value<boolean>;
  /** Include child folders. Default true. */
  includeChildFolders?: Value<boolean>;
  /** Lookup Type. One of empty, pxbridge; default empty. */
  lookupType?: Choice<LookupType>;
  /** Row start. */
  rowStart?: Integer;
  /** Table action. One of append, replace, truncate; default append. */
  tableAction?: Choice<TableAction>;
  /** Table name. */
  tableName?: Value<string>;
}

/** A Microsoft Azure Blob Storage stage. */
export const MicrosoftAzureBlobStorage: Stage<
  MicrosoftAzureBlobStorageProps,
  1,
  2,
  0,
  0,
  "microsoft-azure-blob-storage"
> = {
  name: "Microsoft Azure Blob Storage",
  op: "azureblobstorage",
  kind: "connector",
  links: { in: [0, 1], out: [0, 2], reference: [0, 0], reject: [0, 0] },
  connection: "microsoft-azure-blob-storage",
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
    blobType: ["T enum", MicrosoftAzureBlobStorageBlobType, "block"],
    containerForTemporaryFiles: "t string parallel_write.temp_container",
    containerSource: "s string",
    createTemporaryContainer: "t bool parallel_write.create_temp_container",
    dsContainer: "t string _container",
    dsCreateContainer: "t bool _create_container",
    dsUseDatastage: ["m bool _use_datastage", true],
    enableParallelWrite: "t bool parallel_write",
    fileFormat: ["m enum", FileFormat],
    fileName: "M string",
    hasReferenceOutput: "s bool has_ref_output",
    includeChildFolders: "s bool recurse",
    lookupType: ["s enum", LookupType],
    outputAsJson: "s bool output_avro_as_json",
    rowStart: "s int",
    tableAction: ["t enum", TableAction],
    tableName: "m string",
    casApiKey: "- any",
    casEndpoint: "- any",
    casInstanceId: "- any",
    catalogName: "- any",
    mdsRestEndpoint: "- any",
    proxy: "- any",
    proxyHost: "- any",
    proxyPassword: "- any",
    proxyPort: "- any",
    proxyUser: "- any",
    sslCertificate: "- any",
    useWatsonxCredentialProvider: "- any",
    validateSslCertificate: "- any",
  },
  when: {
    s: { dsReadMode: { dsUseDatastage: [true, "#"] } },
    t: {
      dsWriteMode: { dsUseDatastage: [true, "#"] },
      blobType: {
        writeMode: ["delete", "write", "write_raw", "#"],
        tableFormat: ["file"],
        dsUseDatastage: [null, false],
      },
    },
  },
  columns: { rule: allColumns },
};
