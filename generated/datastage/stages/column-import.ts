// Generated from spec/datastage/stages/column-import.yaml. Do not edit; run `specanvil generate`.
import { unitedColumns } from "specanvil/datastage/columns";
import { columnNames, importDerivations } from "specanvil/datastage/encoders";
import type { Choice, Stage, Value } from "specanvil/datastage/stage";
import { SchemaSelection } from "../enums/common.js";
import { columnRecordFormat, type ColumnRecordFormat } from "../groups/column-record-format.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { PadChar } from "../groups/file-record-format.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { partitioning, type Partitioning } from "../groups/partitioning.js";
import { recordFormat, type RecordFormat } from "../groups/record-format.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { stageBuffers, type StageBuffers } from "../groups/stage-buffers.js";
import { stageColumns, type StageColumns } from "../groups/stage-columns.js";
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
export { PadChar } from "../groups/file-record-format.js";
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

/** Keep import column. */
export const ColumnImportKeepField = { true: "keepField", false: " " } as const;

/** Keep import column. */
export type ColumnImportKeepField =
  (typeof ColumnImportKeepField)[keyof typeof ColumnImportKeepField];

/** Reject mode. */
export const ColumnImportSaveRejectsFailRejects = {
  saveRejects: "saveRejects",
  warn: " ",
  failRejects: "failRejects",
} as const;

/** Reject mode. */
export type ColumnImportSaveRejectsFailRejects =
  (typeof ColumnImportSaveRejectsFailRejects)[keyof typeof ColumnImportSaveRejectsFailRejects];

/** Column import key. */
export interface ColumnImportKey {
  /** Column name. */
  columnName?: Value<string>;
}

/** What can be set on a Column Import stage. */
export interface ColumnImportProps
  extends
    ColumnRecordFormat,
    Descriptions,
    LinkBuffers,
    Partitioning,
    RecordFormat,
    Sorting,
    StageBuffers,
    StageColumns {
  /** Column name. Default " ". */
  field?: Value<string>;
  /** Keep import column. One of keepField, " "; default " ". */
  keepField?: Choice<ColumnImportKeepField>;
  /** Pad char. One of " ", ' ', null; default ' '. */
  padchar?: Choice<PadChar>;
  /** Reject mode. One of saveRejects, " ", failRejects; default " ". */
  saveRejectsFailRejects?: Choice<ColumnImportSaveRejectsFailRejects>;
  /** Column to generate. */
  schema?: Value<readonly ColumnImportKey[]>;
  /** Schema file. */
  schemafile?: Value<string>;
  /** Sample mode. One of file, explicit; default explicit. */
  selection?: Choice<SchemaSelection>;
}

/** A Column Import stage. */
export const ColumnImport: Stage<ColumnImportProps, 1, 1, 0, 1, never> = {
  name: "Column Import",
  op: "PxColumnImport",
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
    field: ["M string", " "],
    keepField: ["m enum keepField", ColumnImportKeepField],
    padchar: ["m enum", PadChar],
    saveRejectsFailRejects: ["m enum saveRejects-failRejects", ColumnImportSaveRejectsFailRejects],
    schema: ["M list", { columnName: "ColumnName" }, []],
    schemafile: "M string",
    selection: ["M enum", SchemaSelection, "explicit"],
  },
  columns: {
    rule: unitedColumns,
    without: "field",
    fill: [
      {
        column: {
          name: "",
          type: "string",
          nullable: false,
          metadata: {
            max_length: 0,
            min_length: 0,
            decimal_precision: 0,
            decimal_scale: 0,
            is_key: false,
            is_signed: true,
          },
          app_data: { odbc_type: "VARCHAR", is_unicode_string: false, type_code: "STRING" },
        },
        each: ["schema", "columnName"],
      },
    ],
  },
  derive: {
    rule: importDerivations,
    call: "ColumnImport",
    of: "field",
    list: "schema",
    key: "columnName",
  },
  encode: [{ rule: columnNames, in: "schema", key: "ColumnName" }],
};
