// Generated from spec/datastage/groups/column-record-format.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Integer, Rows, Value } from "specanvil/datastage/stage";
import {
  Charset,
  DateOption,
  Delimiter,
  FieldOption,
  FillCharacter,
  GeneralOption,
  NullFieldSeparator,
  NumericOption,
  RecordLevelOption,
  RecordPrefix,
  RecordType,
  Rounding,
  StringOption,
  TimeOption,
  TimestampOption,
} from "../enums/common.js";

/** Record delimiter. */
export const RecordDelimiter = { custom: " ", newline: "'\n'", null: "null" } as const;

/** Record delimiter. */
export type RecordDelimiter = (typeof RecordDelimiter)[keyof typeof RecordDelimiter];

/** The rest of the layout of records in a column. */
export interface ColumnRecordFormat {
  /** Actual field length. */
  actualLength?: Integer;
  /** Character set. One of ebcdic, ascii; default ascii. */
  charset?: Choice<Charset>;
  /** Whether check intact. Default false. */
  checkIntactFlag?: Value<boolean>;
  /** Date options (optional). One of none, days_since, date_format, is_julian; default none. */
  dateOption?: Choice<DateOption>;
  /** Delimiter. One of " ", ws, end, none, null, ',', ' '; default ','. */
  delim?: Choice<Delimiter>;
  /** Delimiter string. */
  delimString?: Value<string>;
  /** Field defaults options (optional). Default delimiter. */
  fieldOption?: Choice<FieldOption>;
  /** Fill char. One of -1, 0; default 0. */
  fill?: Choice<FillCharacter>;
  /** Final delimiter. One of " ", ws, end, none, null, ',', ' '; default end. */
  finalDelim?: Choice<Delimiter>;
  /** Final delimiter string. */
  finalDelimString?: Value<string>;
  /**
   * General options (optional). One of byte_order, charset, data_format, max_width, field_width,
   * padchar.
   */
  generalOption?: Choice<GeneralOption> | readonly GeneralOption[];
  /** Field max width. */
  maxWidth?: Integer;
  /** Null field value. Default NULL. */
  nullField?: Value<string>;
  /** Null field value separator. One of " ", ','; default ','. */
  nullFieldSep?: Choice<NullFieldSeparator>;
  /** Whether specify null field value separator. Default false. */
  nullFieldSepFlag?: Value<boolean>;
  /** Null field length. */
  nullLength?: Integer;
  /** Numeric options (optional). One of c_format, in_format, out_format. */
  numericOption?: Choice<NumericOption> | readonly NumericOption[];
  /** Prefix bytes. One of 1, 2, 4; default 1. */
  prefix?: Choice<RecordPrefix>;
  /** Record level options (optional). */
  recLevelOption?: Choice<RecordLevelOption> | readonly RecordLevelOption[];
  /** Record delimiter. One of " ", "'\n'", null; default "'\n'". */
  recordDelim?: Choice<RecordDelimiter>;
  /** Record delimiter string. */
  recordDelimString?: Value<string>;
  /**
   * Record type. One of {type=implicit}, {type=varying}, {type=varying, format=V}, {type=varying,
   * format=VB}, {type=varying, format=VBS}, {type=varying, format=VR}, {type=varying, format=VS};
   * default {type=implicit}.
   */
  recordFormat?: Choice<RecordType>;
  /** Rounding. One of ceil, floor, round_inf, trunc_zero; default trunc_zero. */
  round?: Choice<Rounding>;
  /** String options (optional). One of export_ebcdic_as_ascii, import_ascii_as_ebcdic. */
  stringOption?: Choice<StringOption> | readonly StringOption[];
  /** Time options (optional). One of none, time_format, is_midnight_seconds; default none. */
  timeOption?: Choice<TimeOption>;
  /** Timestamp options (optional). One of none, timestamp_format; default none. */
  timestampOption?: Choice<TimestampOption>;
  /** Field width. */
  width?: Integer;
}

/** The rest of the layout of records in a column. */
export const columnRecordFormat: Rows = {
  actualLength: "m int",
  charset: ["m enum", Charset],
  checkIntactFlag: "m bool",
  dateOption: ["m enum dateOption", DateOption],
  delim: ["m enum", Delimiter],
  delimString: "m string",
  fieldOption: ["m enum fieldOption", FieldOption],
  fill: ["m enum", FillCharacter],
  finalDelim: ["m enum", Delimiter],
  finalDelimString: "m string",
  generalOption: ["m enum generalOption", GeneralOption],
  maxWidth: "m int",
  nullField: "m string",
  nullFieldSep: ["m enum", NullFieldSeparator],
  nullFieldSepFlag: "m bool",
  nullLength: "m int",
  numericOption: ["m enum numericOption", NumericOption],
  prefix: ["m enum", RecordPrefix],
  recLevelOption: ["m enum recLevelOption", RecordLevelOption],
  recordDelim: ["m enum", RecordDelimiter],
  recordDelimString: "m string",
  recordFormat: ["m enum", RecordType],
  round: ["m enum", Rounding],
  stringOption: ["m enum stringOption", StringOption],
  timeOption: ["m enum timeOption", TimeOption],
  timestampOption: ["m enum timestampOption", TimestampOption],
  width: "m int",
};
