// Generated from spec/datastage/stages/sequential-file.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import { rejectPort } from "specanvil/datastage/encoders";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import {
  AllowPerColumnMapping,
  CleanupOnFailure,
  FilePreservePartitioning,
  MissingFile,
  Multinode,
  ReportProgress,
  SavingRejectMode,
} from "../enums/common.js";
import type { NlsMap } from "../enums/map-name.js";
import { CaseSensitivity, NullsPosition, SortDirection } from "../groups/change-codes.js";
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
  MissingFile,
  Multinode,
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
export { CaseSensitivity, NullsPosition, SortDirection } from "../groups/change-codes.js";
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

/** Sequential file compression codec. */
export const SequentialFileCompressionCodec = {
  none: "none",
  snappy: "snappy",
  gzip: "gzip",
  lzo: "lzo",
} as const;

/** Sequential file compression codec. */
export type SequentialFileCompressionCodec =
  (typeof SequentialFileCompressionCodec)[keyof typeof SequentialFileCompressionCodec];

/** Exclude partition string. */
export const SequentialFileExcludePart = { true: "excludePart", false: " " } as const;

/** Exclude partition string. */
export type SequentialFileExcludePart =
  (typeof SequentialFileExcludePart)[keyof typeof SequentialFileExcludePart];

/** Execution mode. */
export const SequentialFileExecutionMode = {
  default_seq: "default_seq",
  default_par: "default_par",
  seq: "seq",
  par: "par",
} as const;

/** Execution mode. */
export type SequentialFileExecutionMode =
  (typeof SequentialFileExecutionMode)[keyof typeof SequentialFileExecutionMode];

/** File format. */
export const SequentialFileFileFormat = { sequential: "sequential", parquet: "parquet" } as const;

/** File format. */
export type SequentialFileFileFormat =
  (typeof SequentialFileFileFormat)[keyof typeof SequentialFileFileFormat];

/** File location. */
export const SequentialFileFileLocation = {
  file_system: "file_system",
  connection: "connection",
} as const;

/** File location. */
export type SequentialFileFileLocation =
  (typeof SequentialFileFileLocation)[keyof typeof SequentialFileFileLocation];

/** File update mode. */
export const SequentialFileAppendOverwrite = {
  overwrite: "overwrite",
  append: "append",
  create: " ",
} as const;

/** File update mode. */
export type SequentialFileAppendOverwrite =
  (typeof SequentialFileAppendOverwrite)[keyof typeof SequentialFileAppendOverwrite];

/** First line is column names. */
export const SequentialFileFirstLineColumnNames = {
  true: "firstLineColumnNames",
  false: " ",
} as const;

/** First line is column names. */
export type SequentialFileFirstLineColumnNames =
  (typeof SequentialFileFirstLineColumnNames)[keyof typeof SequentialFileFirstLineColumnNames];

/** Force sequential. */
export const SequentialFileForceSequential = { true: "sequential", false: " " } as const;

/** Force sequential. */
export type SequentialFileForceSequential =
  (typeof SequentialFileForceSequential)[keyof typeof SequentialFileForceSequential];

/** Sample mode. */
export const SequentialFileReadMethod = { file: "file", pattern: "pattern" } as const;

/** Sample mode. */
export type SequentialFileReadMethod =
  (typeof SequentialFileReadMethod)[keyof typeof SequentialFileReadMethod];

/** Record delimiter. */
export const SequentialFileRecordDelimiter = {
  custom: " ",
  newline: "'\n'",
  return_newline: "'\r\n'",
  null: "null",
} as const;

/** Record delimiter. */
export type SequentialFileRecordDelimiter =
  (typeof SequentialFileRecordDelimiter)[keyof typeof SequentialFileRecordDelimiter];

/** Sort as EBCDIC. */
export const SequentialFileSortAsEbcdic = { true: "ebcdic", false: " " } as const;

/** Sort as EBCDIC. */
export type SequentialFileSortAsEbcdic =
  (typeof SequentialFileSortAsEbcdic)[keyof typeof SequentialFileSortAsEbcdic];

/** Use value in filename. */
export const SequentialFileUseValueInFilename = { true: "include", false: " " } as const;

/** Use value in filename. */
export type SequentialFileUseValueInFilename =
  (typeof SequentialFileUseValueInFilename)[keyof typeof SequentialFileUseValueInFilename];

/** Write method. */
export const SequentialFileWriteMethod = { multiple: "filepattern", specific: " " } as const;

/** Write method. */
export type SequentialFileWriteMethod =
  (typeof SequentialFileWriteMethod)[keyof typeof SequentialFileWriteMethod];

/** Sequential file file. */
export interface SequentialFileFile {
  /** File location. */
  fileLocation?: Value<string>;
  /** Connection. */
  connection?: Value<string>;
}

type Own = "executionMode" | "preservePartitioning";

/** What can be set on a Sequential file stage. */
export interface SequentialFileProps
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
  /** Bucket. */
  bucket?: Value<string>;
  /** Case sensitive. One of cs, ci; default cs. */
  caseSensitive?: Choice<CaseSensitivity>;
  /** Cleanup on failure. One of " ", nocleanup; default " ". */
  cleanupOnFailure?: Choice<CleanupOnFailure>;
  /** Column name check. */
  columnNameCheck?: Value<boolean>;
  /** Connection. */
  connection?: Value<string>;
  /** Create data asset. Default false. */
  createDataAsset?: Value<boolean>;
  /** Data asset name. */
  dataAssetName?: Value<string>;
  /** Exclude partition string. One of excludePart, " "; default " ". */
  excludePartitionString?: Choice<SequentialFileExcludePart>;
  /** Execution mode. One of default_seq, default_par, seq, par; default default_seq. */
  executionMode?: Choice<SequentialFileExecutionMode>;
  /** File. */
  file?: Value<readonly string[]>;
  /** File format. One of sequential, parquet; default sequential. */
  fileFormat?: Choice<SequentialFileFileFormat>;
  /** File location. One of file_system, connection; default file_system. */
  fileLocation?: Choice<SequentialFileFileLocation>;
  /** File name column. */
  fileNameColumn?: Value<string>;
  /** File pattern. */
  filePattern?: Value<readonly string[]>;
  /** File. */
  filePlus?: Value<readonly string[]>;
  /** File update mode. One of overwrite, append, " "; default overwrite. */
  fileUpdateMode?: Choice<SequentialFileAppendOverwrite>;
  /** Filter. */
  filter?: Value<string>;
  /** First line is column names. One of firstLineColumnNames, " "; default " ". */
  firstLineIsColumnNames?: Choice<SequentialFileFirstLineColumnNames>;
  /** Force sequential. One of sequential, " "; default " ". */
  forceSequential?: Choice<SequentialFileForceSequential>;
  /** Selector. */
  key?: Value<string>;
  /** Map name. Default UTF-8. */
  mapName?: Choice<NlsMap>;
  /** Maximum file size. */
  maximumFileSize?: Integer;
  /** Missing file mode. One of error, " ", okay; default " ". */
  missingFileMode?: Choice<MissingFile>;
  /** Nulls. One of last, first; default first. */
  nullsPosition?: Choice<NullsPosition>;
  /** Number of readers per node. Default 1. */
  numberOfReadersPerNode?: Integer;
  /** Preserve partitioning. One of -2, -1, 0, 1; default -1. */
  preservePartitioning?: Choice<FilePreservePartitioning>;
  /** Read batch size. Default 10000. */
  readBatchSize?: Integer;
  /** Read entire file as one column. Default false. */
  readEntireFileAsOneColumn?: Value<boolean>;
  /** Output row only once. */
  readFirstRows?: Integer;
  /** Read from multiple nodes. One of " ", yes; default " ". */
  readFromMultipleNodes?: Choice<Multinode>;
  /** Sample mode. One of file, pattern; default file. */
  readMethod?: Choice<SequentialFileReadMethod>;
  /** Record delimiter. One of " ", "'\n'", "'\r\n'", null; default "'\n'". */
  recordDelimiter?: Choice<SequentialFileRecordDelimiter>;
  /** Reject mode. One of save, continue, fail; default continue. */
  rejectMode?: Choice<SavingRejectMode>;
  /** Report progress. One of no, yes; default yes. */
  reportProgress?: Choice<ReportProgress>;
  /** Rich file. */
  richFile?: Value<readonly SequentialFileFile[]>;
  /** Rich file plus. */
  richFilePlus?: Value<readonly SequentialFileFile[]>;
  /** File. */
  richfilePlus?: Value<readonly string[]>;
  /** Root file string. */
  rootFileString?: Value<string>;
  /** Schema file. */
  schemaFile?: Value<string>;
  /** Sort as EBCDIC. One of ebcdic, " "; default " ". */
  sortAsEbcdic?: Choice<SequentialFileSortAsEbcdic>;
  /** Sort order. One of desc, asc; default asc. */
  sortOrder?: Choice<SortDirection>;
  /** Use value in filename. One of include, " "; default " ". */
  useValueInFilename?: Choice<SequentialFileUseValueInFilename>;
  /** Write method. One of filepattern, " "; default " ". */
  writeMethod?: Choice<SequentialFileWriteMethod>;
}

/** A Sequential file stage. */
export const SequentialFile: Stage<SequentialFileProps, 1, 1, 0, 1, never> = {
  name: "Sequential file",
  op: "PxSequentialFile",
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
    bucket: "m string",
    caseSensitive: ["i enum ci-cs", CaseSensitivity, "cs"],
    cleanupOnFailure: ["i enum nocleanup", CleanupOnFailure, " "],
    columnNameCheck: "m bool columnNameCheck",
    connection: "m string file_connector",
    createDataAsset: ["i bool registerDataAsset", false],
    dataAssetName: "I string dataAssetName",
    excludePartitionString: ["i enum excludePart", SequentialFileExcludePart, " "],
    executionMode: ["m enum execmode", SequentialFileExecutionMode, "default_seq"],
    file: ["I list", null, []],
    fileFormat: ["m enum", SequentialFileFileFormat],
    fileLocation: ["m enum", SequentialFileFileLocation],
    fileNameColumn: "mo string sourceNameField",
    filePattern: "mo list filepattern",
    filePlus: ["MO list file +", null, []],
    fileUpdateMode: ["i enum append-overwrite", SequentialFileAppendOverwrite, "overwrite"],
    filter: "mio string",
    firstLineIsColumnNames: [
      "mio enum firstLineColumnNames",
      SequentialFileFirstLineColumnNames,
      " ",
    ],
    forceSequential: ["i enum sequential", SequentialFileForceSequential, " "],
    inputCount: "m inputs",
    key: "i string",
    mapName: "m enum nls_map_name",
    maximumFileSize: "i int maxFileSize",
    missingFileMode: ["mo enum missingFile", MissingFile],
    nullsPosition: ["i enum nulls", NullsPosition, "first"],
    numberOfReadersPerNode: "mo int readers",
    outputCount: "m outputs",
    preservePartitioning: ["m enum preserve", FilePreservePartitioning],
    readBatchSize: "m int",
    readEntireFileAsOneColumn: "m bool read_file_as_one_column",
    readFirstRows: "mo int first",
    readFromMultipleNodes: ["mo enum multinode", Multinode],
    readMethod: ["Mo enum selection", SequentialFileReadMethod, "file"],
    recordDelimiter: ["m enum record_delim", SequentialFileRecordDelimiter],
    rejectMode: ["mio enum rejects", SavingRejectMode, "continue"],
    reportProgress: ["mo enum reportProgress", ReportProgress],
    richFile: ["i list", { fileLocation: "file_location" }, []],
    richFilePlus: ["o list rich_file +", { fileLocation: "file_location" }],
    richfilePlus: ["M list richfile +", null, []],
    rootFileString: "i string filepath",
    schemaFile: "mio string schemafile",
    sortAsEbcdic: ["i enum ebcdic", SequentialFileSortAsEbcdic, " "],
    sortOrder: ["i enum asc-desc", SortDirection, "asc"],
    useValueInFilename: ["i enum include", SequentialFileUseValueInFilename, " "],
    writeMethod: ["i enum writemethod", SequentialFileWriteMethod, " "],
    collate: "- any",
    compressionCodec: "- any",
    pageSize: "- any",
    richfile: "- any",
    rowGroupSize: "- any",
  },
  columns: { rule: allColumns },
  encode: [{ rule: rejectPort, parameter: "is_reject_output" }],
};
