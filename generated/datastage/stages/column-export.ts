// Generated from spec/datastage/stages/column-export.yaml. Do not edit; run `specanvil generate`.
import { SchemaSelection } from "../enums/common.js";
import { columnRecordFormat, type ColumnRecordFormat } from "../groups/column-record-format.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { partitioning, type Partitioning } from "../groups/partitioning.js";
import { recordFormat, type RecordFormat } from "../groups/record-format.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { stageBuffers, type StageBuffers } from "../groups/stage-buffers.js";
import { stageColumns, type StageColumns } from "../groups/stage-columns.js";
import type { Stage, Value } from "specanvil/datastage/stage";
export {
  BufferMode,
  Charset,
  CollectingMethod,
  CombinabilityMode,
  DateOption,
  Delimiter,
  ExecutionMode,
  FieldOption,
  FillCharacter,
  GeneralOption,
  NullFieldSeparator,
  NumericOption,
  PartitionType,
  PreservePartitioning,
  RecordLevelOption,
  RecordPrefix,
  RecordType,
  Rounding,
  SchemaSelection,
  StageSortingKey,
  StringOption,
  TimeOption,
  TimestampOption,
} from "../enums/common.js";
export { RecordDelimiter } from "../groups/column-record-format.js";
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

/** Column export keep exported fields. */
export const ColumnExportKeepExportedFields = { true: "keepExportedFields", false: " " } as const;

/** Column export keep exported fields. */
export type ColumnExportKeepExportedFields =
  (typeof ColumnExportKeepExportedFields)[keyof typeof ColumnExportKeepExportedFields];

/** Column export pad char. */
export const ColumnExportPadChar = { custom_pad_char: " ", space: "' '", null: "null" } as const;

/** Column export pad char. */
export type ColumnExportPadChar = (typeof ColumnExportPadChar)[keyof typeof ColumnExportPadChar];

/** Column export save rejects. */
export const ColumnExportSaveRejects = {
  saveRejects: "saveRejects",
  custom: " ",
  failRejects: "failRejects",
} as const;

/** Column export save rejects. */
export type ColumnExportSaveRejects =
  (typeof ColumnExportSaveRejects)[keyof typeof ColumnExportSaveRejects];

/** Column export type. */
export const ColumnExportType = { ustring: "ustring", string: "string", raw: "raw" } as const;

/** Column export type. */
export type ColumnExportType = (typeof ColumnExportType)[keyof typeof ColumnExportType];

/** What can be set on a Column Export stage. */
export interface ColumnExportProps
  extends
    ColumnRecordFormat,
    Descriptions,
    LinkBuffers,
    Partitioning,
    RecordFormat,
    Sorting,
    StageBuffers,
    StageColumns {
  /** Column name. */
  field?: Value<string>;
  /** Keep exported columns. One of keepExportedFields, " "; default " ". */
  keepExportedFields?: Value<ColumnExportKeepExportedFields>;
  /** Export column maximum length. Default 200. */
  maxLength?: Value<number>;
  /** Pad char. One of " ", ' ', null; default ' '. */
  padchar?: Value<ColumnExportPadChar>;
  /** Reject mode. One of saveRejects, " ", failRejects; default " ". */
  saveRejects?: Value<ColumnExportSaveRejects>;
  /** Column to generate. */
  schema?: Value<readonly string[]>;
  /** Schema file. */
  schemafile?: Value<string>;
  /** Sample mode. One of file, explicit; default explicit. */
  selection?: Value<SchemaSelection>;
  /** Export column type. One of ustring, string, raw; default raw. */
  type?: Value<ColumnExportType>;
}

/** A Column Export stage. */
export const ColumnExport: Stage<ColumnExportProps, 1, 1, 0, 1, never> = {
  name: "Column Export",
  op: "PxColumnExport",
  kind: "execution",
  links: { in: [1, 1], out: [1, 1], reference: [0, 0], reject: [0, 1] },
  main: "p",
  first: [stageBuffers],
  groups: [
    columnRecordFormat,
    descriptions,
    designer,
    linkBuffers,
    partitioning,
    recordFormat,
    sorting,
    stageColumns,
  ],
  properties: {
    field: "M string",
    keepExportedFields: ["m enum keepExportedFields", ColumnExportKeepExportedFields],
    maxLength: "m int maxLength",
    padchar: ["m enum", ColumnExportPadChar],
    saveRejects: ["m enum saveRejects", ColumnExportSaveRejects],
    schema: ["M list", null, []],
    schemafile: "M string",
    selection: ["M enum", SchemaSelection, "explicit"],
    type: ["m enum", ColumnExportType],
  },
};
