// Generated from spec/datastage/stages/column-export.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import { exportDerivations } from "specanvil/datastage/encoders";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
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

/** Keep exported columns. */
export const ColumnExportKeepExportedFields = { true: "keepExportedFields", false: " " } as const;

/** Keep exported columns. */
export type ColumnExportKeepExportedFields =
  (typeof ColumnExportKeepExportedFields)[keyof typeof ColumnExportKeepExportedFields];

/** Pad char. */
export const ColumnExportPadChar = { custom_pad_char: " ", space: "' '", null: "null" } as const;

/** Pad char. */
export type ColumnExportPadChar = (typeof ColumnExportPadChar)[keyof typeof ColumnExportPadChar];

/** Reject mode. */
export const ColumnExportSaveRejects = {
  saveRejects: "saveRejects",
  custom: " ",
  failRejects: "failRejects",
} as const;

/** Reject mode. */
export type ColumnExportSaveRejects =
  (typeof ColumnExportSaveRejects)[keyof typeof ColumnExportSaveRejects];

/** Export column type. */
export const ColumnExportType = { ustring: "ustring", string: "string", raw: "raw" } as const;

/** Export column type. */
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
  keepExportedFields?: Choice<ColumnExportKeepExportedFields>;
  /** Export column maximum length. Default 200. */
  maxLength?: Integer;
  /** Pad char. One of " ", ' ', null; default ' '. */
  padchar?: Choice<ColumnExportPadChar>;
  /** Reject mode. One of saveRejects, " ", failRejects; default " ". */
  saveRejects?: Choice<ColumnExportSaveRejects>;
  /** Column to generate. */
  schema?: Value<readonly string[]>;
  /** Schema file. */
  schemafile?: Value<string>;
  /** Sample mode. One of file, explicit; default explicit. */
  selection?: Choice<SchemaSelection>;
  /** Export column type. One of ustring, string, raw; default raw. */
  type?: Choice<ColumnExportType>;
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
  columns: {
    rule: allColumns,
    except: {
      in: "schema",
      when: [
        ["keepExportedFields", " ", true],
        ["selection", "explicit", true],
      ],
    },
    add: [
      {
        named: "field",
        blank: true,
        sized: ["maxLength", 200],
        when: ["type", "ustring"],
        column: {
          name: "",
          type: "binary",
          nullable: false,
          metadata: {
            max_length: 0,
            min_length: 0,
            decimal_precision: 0,
            decimal_scale: 0,
            is_key: false,
            is_signed: false,
          },
          app_data: { is_unicode_string: false, odbc_type: "VARBINARY", type_code: "BINARY" },
        },
      },
      {
        named: "field",
        blank: true,
        sized: ["maxLength", 200],
        when: ["type", "string"],
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
            is_signed: false,
          },
          app_data: { is_unicode_string: false, odbc_type: "VARCHAR", type_code: "STRING" },
        },
      },
      {
        named: "field",
        blank: true,
        sized: ["maxLength", 200],
        when: ["type", "raw", true],
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
            is_signed: false,
          },
          app_data: { is_unicode_string: true, odbc_type: "VARCHAR", type_code: "STRING" },
        },
      },
    ],
  },
  derive: { rule: exportDerivations, call: "ColumnExport", into: "field", each: "schema" },
};
