// Generated from spec/datastage/groups/file-record-format.yaml. Do not edit; run `specanvil generate`.
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

/** Pad char. */
export const PadChar = { custom: " ", false_: "' '", null: "null" } as const;

/** Pad char. */
export type PadChar = (typeof PadChar)[keyof typeof PadChar];

/** Keep file partitions. */
export const KeepFilePartitions = { true: "keepPartitions", false: " " } as const;

/** Keep file partitions. */
export type KeepFilePartitions = (typeof KeepFilePartitions)[keyof typeof KeepFilePartitions];

/** Strip BOM. */
export const StripBom = { true: "stripbom", false: " " } as const;

/** Strip BOM. */
export type StripBom = (typeof StripBom)[keyof typeof StripBom];

/** The rest of the layout of records in a file. */
export interface FileRecordFormat {
  /** Actual field length. */
  actualFieldLength?: Integer;
  /** Character set. One of ebcdic, ascii; default ascii. */
  characterSet?: Choice<Charset>;
  /** Date options (optional). One of none, days_since, date_format, is_julian; default none. */
  dateOptions?: Choice<DateOption>;
  /** Delimiter. One of " ", ws, end, none, null, ',', ' '; default ','. */
  delimiter?: Choice<Delimiter>;
  /** Delimiter string. */
  delimiterString?: Value<string>;
  /** Field defaults options (optional). Default delimiter. */
  fieldDefaultsOptions?: Choice<FieldOption>;
  /** Field max width. */
  fieldMaxWidth?: Integer;
  /** Field width. */
  fieldWidth?: Integer;
  /** Fill char. One of -1, 0; default 0. */
  fillChar?: Choice<FillCharacter>;
  /** Final delimiter. One of " ", ws, end, none, null, ',', ' '; default end. */
  finalDelimiter?: Choice<Delimiter>;
  /** Final delimiter string. */
  finalDelimiterString?: Value<string>;
  /**
   * General options (optional). One of byte_order, charset, data_format, max_width, field_width,
   * padchar.
   */
  generalOptions?: Choice<GeneralOption> | readonly GeneralOption[];
  /** Keep file partitions. One of keepPartitions, " "; default " ". */
  keepFilePartitions?: Choice<KeepFilePartitions>;
  /** Null field length. */
  nullFieldLength?: Integer;
  /** Null field value. Default NULL. */
  nullFieldValue?: Value<string>;
  /** Null field value separator. One of " ", ','; default ','. */
  nullFieldValueSeparator?: Choice<NullFieldSeparator>;
  /** Numeric options (optional). One of c_format, in_format, out_format. */
  numericOptions?: Choice<NumericOption> | readonly NumericOption[];
  /** Pad char. One of " ", ' ', null; default ' '. */
  padChar?: Choice<PadChar>;
  /** Prefix bytes. One of 1, 2, 4; default 1. */
  prefixBytes?: Choice<RecordPrefix>;
  /** Record delimiter string. */
  recordDelimiterString?: Value<string>;
  /** Record level options (optional). */
  recordLevelOptions?: Choice<RecordLevelOption> | readonly RecordLevelOption[];
  /**
   * Record type. One of {type=implicit}, {type=varying}, {type=varying, format=V}, {type=varying,
   * format=VB}, {type=varying, format=VBS}, {type=varying, format=VR}, {type=varying, format=VS};
   * default {type=implicit}.
   */
  recordType?: Choice<RecordType>;
  /** Reject reason column. */
  rejectReasonColumn?: Value<string>;
  /** Rounding. One of ceil, floor, round_inf, trunc_zero; default trunc_zero. */
  rounding?: Choice<Rounding>;
  /** Row number column. */
  rowNumberColumn?: Value<string>;
  /** String options (optional). One of export_ebcdic_as_ascii, import_ascii_as_ebcdic. */
  stringOptions?: Choice<StringOption> | readonly StringOption[];
  /** Strip BOM. One of stripbom, " "; default " ". */
  stripBom?: Choice<StripBom>;
  /** Time options (optional). One of none, time_format, is_midnight_seconds; default none. */
  timeOptions?: Choice<TimeOption>;
  /** Timestamp options (optional). One of none, timestamp_format; default none. */
  timestampOptions?: Choice<TimestampOption>;
  /** Whether check intact. Default false. */
  whetherCheckIntact?: Value<boolean>;
  /** Whether specify null field value separator. Default false. */
  whetherSpecifyNullFieldValueSeparator?: Value<boolean>;
}

/** The rest of the layout of records in a file. */
export const fileRecordFormat: Rows = {
  actualFieldLength: "m int actual_length",
  characterSet: ["m enum charset", Charset],
  dateOptions: ["m enum dateOption", DateOption],
  delimiter: ["m enum delim", Delimiter],
  delimiterString: "m string delim_string",
  fieldDefaultsOptions: ["m enum fieldOption", FieldOption],
  fieldMaxWidth: "m int max_width",
  fieldWidth: "m int width",
  fillChar: ["m enum fill", FillCharacter],
  finalDelimiter: ["m enum final_delim", Delimiter],
  finalDelimiterString: "m string final_delim_string",
  generalOptions: ["m enum generalOption", GeneralOption],
  keepFilePartitions: ["mo enum keepPartitions", KeepFilePartitions],
  nullFieldLength: "m int null_length",
  nullFieldValue: "m string null_field",
  nullFieldValueSeparator: ["m enum null_field_sep", NullFieldSeparator],
  numericOptions: ["m enum numericOption", NumericOption],
  padChar: ["m enum padchar", PadChar],
  prefixBytes: ["m enum prefix", RecordPrefix],
  recordDelimiterString: "m string record_delim_string",
  recordLevelOptions: ["m enum recLevelOption", RecordLevelOption],
  recordType: ["m enum record_format", RecordType],
  rejectReasonColumn: "mo string rejectReasonField",
  rounding: ["m enum round", Rounding],
  rowNumberColumn: "mo string recordNumberField",
  stringOptions: ["m enum stringOption", StringOption],
  stripBom: ["mo enum stripbom", StripBom],
  timeOptions: ["m enum timeOption", TimeOption],
  timestampOptions: ["m enum timestampOption", TimestampOption],
  whetherCheckIntact: "m bool check_intact_flag",
  whetherSpecifyNullFieldValueSeparator: "m bool null_field_sep_flag",
};
