// Generated from spec/datastage/groups/record-format.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Integer, Rows, Value } from "specanvil/datastage/stage";
import { RecordPrefix } from "../enums/common.js";

/** Allow zeros. */
export const AllowAllZeros = { nofix_zero: "nofix_zero", fix_zero: "fix_zero" } as const;

/** Allow zeros. */
export type AllowAllZeros = (typeof AllowAllZeros)[keyof typeof AllowAllZeros];

/** Allow Signed Import. */
export const AllowSignedImport = { allow_signed_import: "allow_signed_import" } as const;

/** Allow Signed Import. */
export type AllowSignedImport = (typeof AllowSignedImport)[keyof typeof AllowSignedImport];

/** Byte order. */
export const ByteOrder = {
  little_endian: "little_endian",
  big_endian: "big_endian",
  native_endian: "native_endian",
} as const;

/** Byte order. */
export type ByteOrder = (typeof ByteOrder)[keyof typeof ByteOrder];

/** Check intact. */
export const CheckIntact = { check_intact: "check_intact" } as const;

/** Check intact. */
export type CheckIntact = (typeof CheckIntact)[keyof typeof CheckIntact];

/** Data format. */
export const DataFormat = { binary: "binary", text: "text" } as const;

/** Data format. */
export type DataFormat = (typeof DataFormat)[keyof typeof DataFormat];

/** Decimal options (optional). */
export const DecimalOption = {
  allow_all_zeros: "allow_all_zeros",
  decimal_separator: "decimal_separator",
  decimal_packed: "decimal_packed",
  precision: "precision",
  round: "round",
  scale: "scale",
} as const;

/** Decimal options (optional). */
export type DecimalOption = (typeof DecimalOption)[keyof typeof DecimalOption];

/** Packed. */
export const DecimalPacked = {
  packed: "packed",
  separate: "separate",
  zoned: "zoned",
  overpunch: "overpunch",
} as const;

/** Packed. */
export type DecimalPacked = (typeof DecimalPacked)[keyof typeof DecimalPacked];

/** Check. */
export const DecimalPackedCheck = { check: "check", nocheck: "nocheck" } as const;

/** Check. */
export type DecimalPackedCheck = (typeof DecimalPackedCheck)[keyof typeof DecimalPackedCheck];

/** Sign position. */
export const DecimalPackedSignPosition = { trailing: "trailing", leading: "leading" } as const;

/** Sign position. */
export type DecimalPackedSignPosition =
  (typeof DecimalPackedSignPosition)[keyof typeof DecimalPackedSignPosition];

/** Signed. */
export const DecimalPackedSigned = { signed: "signed", unsigned: "unsigned" } as const;

/** Signed. */
export type DecimalPackedSigned = (typeof DecimalPackedSigned)[keyof typeof DecimalPackedSigned];

/** Decimal separator. */
export const DecimalSeparator = { custom: " ", comma: "','", period: "'.'" } as const;

/** Decimal separator. */
export type DecimalSeparator = (typeof DecimalSeparator)[keyof typeof DecimalSeparator];

/** Export EBCDIC as ASCII. */
export const ExportEbcdicAsAscii = { export_ebcdic_as_ascii: "export_ebcdic_as_ascii" } as const;

/** Export EBCDIC as ASCII. */
export type ExportEbcdicAsAscii = (typeof ExportEbcdicAsAscii)[keyof typeof ExportEbcdicAsAscii];

/** Import ASCII as EBCDIC. */
export const ImportAsciiAsEbcdic = { import_ascii_as_ebcdic: "import_ascii_as_ebcdic" } as const;

/** Import ASCII as EBCDIC. */
export type ImportAsciiAsEbcdic = (typeof ImportAsciiAsEbcdic)[keyof typeof ImportAsciiAsEbcdic];

/** Is Julian. */
export const IsJulian = { julian: "julian" } as const;

/** Is Julian. */
export type IsJulian = (typeof IsJulian)[keyof typeof IsJulian];

/** Is midnight seconds. */
export const IsMidnightSeconds = { midnight_seconds: "midnight_seconds" } as const;

/** Is midnight seconds. */
export type IsMidnightSeconds = (typeof IsMidnightSeconds)[keyof typeof IsMidnightSeconds];

/** Print field. */
export const PrintField = { print_field: "print_field" } as const;

/** Print field. */
export type PrintField = (typeof PrintField)[keyof typeof PrintField];

/** Quote. */
export const Quote = { custom: " ", single: "single", double: "double", none: "none" } as const;

/** Quote. */
export type Quote = (typeof Quote)[keyof typeof Quote];

/** Record length. */
export const RecordLength = { custom: " ", fixed: "fixed" } as const;

/** Record length. */
export type RecordLength = (typeof RecordLength)[keyof typeof RecordLength];

/** How records and their fields are laid out in a file or a column. */
export interface RecordFormat {
  /** Allow all zeros. One of nofix_zero, fix_zero; default nofix_zero. */
  allowAllZeros?: Choice<AllowAllZeros>;
  /** Allow Signed Import. One of allow_signed_import; default allow_signed_import. */
  allowSignedImport?: Choice<AllowSignedImport>;
  /** Byte order. One of little_endian, big_endian, native_endian; default native_endian. */
  byteOrder?: Choice<ByteOrder>;
  /** C_format. */
  cFormat?: Value<string>;
  /** Check intact. One of check_intact; default check_intact. */
  checkIntact?: Choice<CheckIntact>;
  /** Data format. One of binary, text; default text. */
  dataFormat?: Choice<DataFormat>;
  /** Format string. */
  dateFormat?: Value<string>;
  /** Days since. */
  daysSince?: Value<string>;
  /**
   * Decimal options (optional). One of allow_all_zeros, decimal_separator, decimal_packed,
   * precision, round, scale.
   */
  decimalOptions?: Choice<DecimalOption> | readonly DecimalOption[];
  /** Packed. One of packed, separate, zoned, overpunch; default packed. */
  decimalPacked?: Choice<DecimalPacked>;
  /** Check. One of check, nocheck; default check. */
  decimalPackedCheck?: Choice<DecimalPackedCheck>;
  /** Sign position. One of trailing, leading; default trailing. */
  decimalPackedSignPosition?: Choice<DecimalPackedSignPosition>;
  /** Signed. One of signed, unsigned; default signed. */
  decimalPackedSigned?: Choice<DecimalPackedSigned>;
  /** Please input the decimal seperator. */
  decimalSepValue?: Value<string>;
  /** Decimal separator. One of " ", ',', '.'; default '.'. */
  decimalSeparator?: Choice<DecimalSeparator>;
  /** Please input the delimiter. */
  delimValue?: Value<string>;
  /** Export EBCDIC as ASCII. One of export_ebcdic_as_ascii; default export_ebcdic_as_ascii. */
  exportEbcdicAsAscii?: Choice<ExportEbcdicAsAscii>;
  /** Please input the fill char. */
  fillCharValue?: Value<string>;
  /** Please input the final delimiter. */
  finalDelimValue?: Value<string>;
  /** Import ASCII as EBCDIC. One of import_ascii_as_ebcdic; default import_ascii_as_ebcdic. */
  importAsciiAsEbcdic?: Choice<ImportAsciiAsEbcdic>;
  /** In_format. */
  inFormat?: Value<string>;
  /** Intact. */
  intact?: Value<string>;
  /** Is Julian. One of julian; default julian. */
  isJulian?: Choice<IsJulian>;
  /** Is midnight seconds. One of midnight_seconds; default midnight_seconds. */
  isMidnightSeconds?: Choice<IsMidnightSeconds>;
  /** Please input the null field value seperator. */
  nullFieldSepValue?: Value<string>;
  /** Out_format. */
  outFormat?: Value<string>;
  /** Please input the pad char. */
  padcharValue?: Value<string>;
  /** Precision. */
  precision?: Integer;
  /** Print field. One of print_field; default print_field. */
  printField?: Choice<PrintField>;
  /** Quote. One of " ", single, double, none; default double. */
  quote?: Choice<Quote>;
  /** Please input the quote. */
  quoteValue?: Value<string>;
  /** Please input the record delimiter. */
  recordDelimValue?: Value<string>;
  /** Please input the record length. Default 0. */
  recordLenValue?: Integer;
  /** Record length. One of " ", fixed; default fixed. */
  recordLength?: Choice<RecordLength>;
  /** Record prefix. One of 1, 2, 4; default 1. */
  recordPrefix?: Choice<RecordPrefix>;
  /** Scale. */
  scale?: Integer;
  /** Format string. */
  timeFormat?: Value<string>;
  /** Format string. */
  timestampFormat?: Value<string>;
  /** Vector prefix. One of 1, 2, 4; default 1. */
  vectorPrefix?: Choice<RecordPrefix>;
}

/** How records and their fields are laid out in a file or a column. */
export const recordFormat: Rows = {
  allowAllZeros: ["m enum", AllowAllZeros],
  allowSignedImport: ["m enum", AllowSignedImport],
  byteOrder: ["m enum", ByteOrder],
  cFormat: "m string",
  checkIntact: ["m enum", CheckIntact],
  dataFormat: ["m enum", DataFormat],
  dateFormat: "m string",
  daysSince: "m string",
  decimalOptions: ["m enum decimalOption", DecimalOption],
  decimalPacked: ["m enum", DecimalPacked],
  decimalPackedCheck: ["m enum", DecimalPackedCheck],
  decimalPackedSignPosition: ["m enum", DecimalPackedSignPosition],
  decimalPackedSigned: ["m enum", DecimalPackedSigned],
  decimalSepValue: "m string",
  decimalSeparator: ["m enum", DecimalSeparator],
  delimValue: "m string",
  exportEbcdicAsAscii: ["m enum", ExportEbcdicAsAscii],
  fillCharValue: "m string",
  finalDelimValue: "m string",
  importAsciiAsEbcdic: ["m enum", ImportAsciiAsEbcdic],
  inFormat: "m string",
  intact: "m string",
  isJulian: ["m enum", IsJulian],
  isMidnightSeconds: ["m enum", IsMidnightSeconds],
  nullFieldSepValue: "m string",
  outFormat: "m string",
  padcharValue: "m string",
  precision: "m int",
  printField: ["m enum", PrintField],
  quote: ["m enum", Quote],
  quoteValue: "m string",
  recordDelimValue: "m string",
  recordLenValue: "m int",
  recordLength: ["m enum", RecordLength],
  recordPrefix: ["m enum", RecordPrefix],
  scale: "m int",
  timeFormat: "m string",
  timestampFormat: "m string",
  vectorPrefix: ["m enum", RecordPrefix],
};
