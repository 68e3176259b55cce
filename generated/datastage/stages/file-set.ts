// Generated from spec/datastage/stages/file-set.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import {
  AllowPerColumnMapping,
  CleanupOnFailure,
  FilePreservePartitioning,
  ReportProgress,
  SavingRejectMode,
} from "../enums/common.js";
import type { NlsMap } from "../enums/map-name.js";
import { RecordDelimiter } from "../groups/column-record-format.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { fileRecordFormat, type FileRecordFormat } from "../groups/file-record-format.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { recordFormat, type RecordFormat } from "../groups/record-format.js";
import { sorting, type Sorting } from "../groups/sorting.js";
export {
  AllowPerColumnMapping,
  BufferMode,
  Charset,
  CleanupOnFailure,
  CollectingMethod,
  CombinabilityMode,
  DateOption,
  Delimiter,
  FieldOption,
  FilePreservePartitioning,
  FillCharacter,
  GeneralOption,
  NullFieldSeparator,
  NumericOption,
  PartitionType,
  RecordLevelOption,
  RecordPrefix,
  RecordType,
  ReportProgress,
  Rounding,
  SavingRejectMode,
  StageSortingKey,
  StringOption,
  TimeOption,
  TimestampOption,
} from "../enums/common.js";
export { NlsMap } from "../enums/map-name.js";
export { RecordDelimiter } from "../groups/column-record-format.js";
export { KeepFilePartitions, PadChar, StripBom } from "../groups/file-record-format.js";
export {
  AllowAllZeros,
  AllowSignedImport,
  ByteOrder,
  CheckIntact,
  DataFormat,
  DecimalOption,
  DecimalPacked,
  DecimalPackedCheck,
  DecimalPackedSigned,
  DecimalPackedSignPosition,
  DecimalSeparator,
  ExportEbcdicAsAscii,
  ImportAsciiAsEbcdic,
  IsJulian,
  IsMidnightSeconds,
  PrintField,
  Quote,
  RecordLength,
} from "../groups/record-format.js";

/** Execution mode. */
export const FileSetExecutionMode = { default_par: "default_par" } as const;

/** Execution mode. */
export type FileSetExecutionMode = (typeof FileSetExecutionMode)[keyof typeof FileSetExecutionMode];

/** File set schema policy. */
export const FileSetOmitSchemaWriteSchema = {
  writeSchema: "writeSchema",
  omitSchema: "omitSchema",
} as const;

/** File set schema policy. */
export type FileSetOmitSchemaWriteSchema =
  (typeof FileSetOmitSchemaWriteSchema)[keyof typeof FileSetOmitSchemaWriteSchema];

/** File set update policy. */
export const FileSetCreateReplaceDiscardRecordsDiscardSchemaAndRecords = {
  discard_records: "discard_records",
  replace: "replace",
  discard_schema_and_records: "discard_schema_and_records",
  create: "create",
} as const;

/** File set update policy. */
export type FileSetCreateReplaceDiscardRecordsDiscardSchemaAndRecords =
  (typeof FileSetCreateReplaceDiscardRecordsDiscardSchemaAndRecords)[keyof typeof FileSetCreateReplaceDiscardRecordsDiscardSchemaAndRecords];

/** Single file per partition. */
export const FileSetSingleFilePerPartition = {
  true: "singleFilePerPartition",
  false: " ",
} as const;

/** Single file per partition. */
export type FileSetSingleFilePerPartition =
  (typeof FileSetSingleFilePerPartition)[keyof typeof FileSetSingleFilePerPartition];

/** Use schema defined in file set. */
export const FileSetUseSchemaDefinedInFileSet = { true: "schemafileset", false: " " } as const;

/** Use schema defined in file set. */
export type FileSetUseSchemaDefinedInFileSet =
  (typeof FileSetUseSchemaDefinedInFileSet)[keyof typeof FileSetUseSchemaDefinedInFileSet];

type Own = "executionMode" | "preservePartitioning";

/** What can be set on a File set stage. */
export interface FileSetProps
  extends
    ConnectorBuffers,
    Omit<ConnectorPartitioning, Own>,
    Descriptions,
    FileRecordFormat,
    LinkBuffers,
    RecordFormat,
    Sorting {
  /** Allow per-column mapping. One of False, True; default False. */
  allowPerColumnMapping?: Choice<AllowPerColumnMapping>;
  /** Cleanup on failure. One of " ", nocleanup; default " ". */
  cleanupOnFailure?: Choice<CleanupOnFailure>;
  /** Create data asset. Default false. */
  createDataAsset?: Value<boolean>;
  /** Data asset name. */
  dataAssetName?: Value<string>;
  /** Diskpool. */
  diskpool?: Value<string>;
  /** Execution mode. One of default_par; default default_par. */
  executionMode?: Choice<FileSetExecutionMode>;
  /** File name column. */
  fileNameColumn?: Value<string>;
  /** File prefix. */
  filePrefix?: Value<string>;
  /** File set. */
  fileSet?: Value<string>;
  /** File set schema policy. One of writeSchema, omitSchema; default writeSchema. */
  fileSetSchemaPolicy?: Choice<FileSetOmitSchemaWriteSchema>;
  /**
   * File set update policy. One of discard_records, replace, discard_schema_and_records, create;
   * default replace.
   */
  fileSetUpdatePolicy?: Choice<FileSetCreateReplaceDiscardRecordsDiscardSchemaAndRecords>;
  /** File suffix. */
  fileSuffix?: Value<string>;
  /** Filter. */
  filter?: Value<string>;
  /** Map name. Default UTF-8. */
  mapName?: Choice<NlsMap>;
  /** Maximum file size. */
  maximumFileSize?: Integer;
  /** Preserve partitioning. One of -2, -1, 0, 1; default -1. */
  preservePartitioning?: Choice<FilePreservePartitioning>;
  /** Record delimiter. One of " ", "'\n'", null; default "'\n'". */
  recordDelimiter?: Choice<RecordDelimiter>;
  /** Reject mode. One of save, continue, fail; default continue. */
  rejectMode?: Choice<SavingRejectMode>;
  /** Report progress. One of no, yes; default yes. */
  reportProgress?: Choice<ReportProgress>;
  /** Schema file. */
  schemaFile?: Value<string>;
  /** Single file per partition. One of singleFilePerPartition, " "; default " ". */
  singleFilePerPartition?: Choice<FileSetSingleFilePerPartition>;
  /** Use schema defined in file set. One of schemafileset, " "; default schemafileset. */
  useSchemaDefinedInFileSet?: Choice<FileSetUseSchemaDefinedInFileSet>;
}

/** A File set stage. */
export const FileSet: Stage<FileSetProps, 1, 1, 0, 1, never> = {
  name: "File set",
  op: "PxFileSet",
  kind: "binding",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 1] },
  main: "p",
  first: [connectorBuffers],
  groups: [
    connectorPartitioning,
    descriptions,
    designer,
    fileRecordFormat,
    linkBuffers,
    recordFormat,
    sorting,
  ],
  properties: {
    allowPerColumnMapping: ["m enum allow_column_mapping", AllowPerColumnMapping],
    cleanupOnFailure: ["i enum nocleanup", CleanupOnFailure, " "],
    createDataAsset: ["i bool registerDataAsset", false],
    dataAssetName: "I string dataAssetName",
    diskpool: "i string",
    executionMode: ["m enum execmode", FileSetExecutionMode, "default_par"],
    fileNameColumn: "mo string sourceNameField",
    filePrefix: "i string filePrefix",
    fileSet: "MIO string fileset",
    fileSetSchemaPolicy: [
      "i enum omitSchema-writeSchema",
      FileSetOmitSchemaWriteSchema,
      "writeSchema",
    ],
    fileSetUpdatePolicy: [
      "i enum create-replace-discard_records-discard_schema_and_records",
      FileSetCreateReplaceDiscardRecordsDiscardSchemaAndRecords,
      "replace",
    ],
    fileSuffix: "i string suffix",
    filter: "mo string",
    inputCount: "m inputs",
    mapName: "m enum nls_map_name",
    maximumFileSize: "i int maxFileSize",
    outputCount: "m outputs",
    preservePartitioning: ["m enum preserve", FilePreservePartitioning],
    recordDelimiter: ["m enum record_delim", RecordDelimiter],
    rejectMode: ["mio enum rejects", SavingRejectMode, "continue"],
    reportProgress: ["mo enum reportProgress", ReportProgress],
    schemaFile: "mio string schemafile",
    singleFilePerPartition: ["i enum singleFilePerPartition", FileSetSingleFilePerPartition, " "],
    useSchemaDefinedInFileSet: ["mo enum schemafileset", FileSetUseSchemaDefinedInFileSet],
  },
};
