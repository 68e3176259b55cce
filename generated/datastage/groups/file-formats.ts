// Generated from spec/datastage/groups/file-formats.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Rows, Value } from "specanvil/datastage/stage";

/** Escape character. */
export const EscapeCharacter = {
  question: "<?>",
  backslash: "backslash",
  double_quote: "double_quote",
  none: "none",
  single_quote: "single_quote",
} as const;

/** Escape character. */
export type EscapeCharacter = (typeof EscapeCharacter)[keyof typeof EscapeCharacter];

/** Property field separator. */
export const FieldDelimiter = {
  question: "<?>",
  colon: "colon",
  comma: "comma",
  tab: "tab",
} as const;

/** Property field separator. */
export type FieldDelimiter = (typeof FieldDelimiter)[keyof typeof FieldDelimiter];

/** Quote character. */
export const QuoteCharacter = {
  double_quote: "double_quote",
  none: "none",
  single_quote: "single_quote",
} as const;

/** Quote character. */
export type QuoteCharacter = (typeof QuoteCharacter)[keyof typeof QuoteCharacter];

/** Row delimiter. */
export const RowDelimiter = {
  question: "<?>",
  new_line: "new_line",
  carriage_return: "carriage_return",
  carriage_return_line_feed: "carriage_return_line_feed",
  line_feed: "line_feed",
} as const;

/** Row delimiter. */
export type RowDelimiter = (typeof RowDelimiter)[keyof typeof RowDelimiter];

/** Formats of the texts in files. */
export interface FileFormats {
  /** Format string. */
  dateFormat?: Value<string>;
  /** Decimal format. */
  decimalFormat?: Value<string>;
  /** Decimal grouping separator. */
  decimalGroupingSeparator?: Value<string>;
  /** Decimal separator. */
  decimalSeparator?: Value<string>;
  /** Encoding. Default utf-8. */
  encoding?: Value<string>;
  /** Encryption key. */
  encryptionKey?: Value<string>;
  /** Escape character. One of <?>, backslash, double_quote, none, single_quote; default none. */
  escapeCharacter?: Choice<EscapeCharacter>;
  /** Escape character value. */
  escapeCharacterValue?: Value<string>;
  /** Property field separator. One of <?>, colon, comma, tab; default comma. */
  fieldDelimiter?: Choice<FieldDelimiter>;
  /** Field delimiter value. */
  fieldDelimiterValue?: Value<string>;
  /** First line is header. Default false. */
  firstLineIsHeader?: Value<boolean>;
  /** Null value. */
  nullValue?: Value<string>;
  /** Partition name prefix. Default part. */
  partitionNamePrefix?: Value<string>;
  /** Quote character. One of double_quote, none, single_quote; default none. */
  quoteCharacter?: Choice<QuoteCharacter>;
  /**
   * Row delimiter. One of <?>, new_line, carriage_return, carriage_return_line_feed, line_feed;
   * default new_line.
   */
  rowDelimiter?: Choice<RowDelimiter>;
  /** Row delimiter value. */
  rowDelimiterValue?: Value<string>;
  /** Format string. */
  timeFormat?: Value<string>;
  /** Format string. */
  timestampFormat?: Value<string>;
  /** Timezone format. */
  timezoneFormat?: Value<string>;
  /** Worksheet name. */
  worksheetName?: Value<string>;
}

/** Formats of the texts in files. */
export const fileFormats: Rows = {
  dateFormat: "m string",
  decimalFormat: "m string",
  decimalGroupingSeparator: "m string decimal_format_grouping_separator",
  decimalSeparator: "m string decimal_format_decimal_separator",
  encoding: "m string",
  encryptionKey: "m string",
  escapeCharacter: ["m enum", EscapeCharacter],
  escapeCharacterValue: "M string",
  fieldDelimiter: ["m enum", FieldDelimiter],
  fieldDelimiterValue: "M string",
  firstLineIsHeader: "m bool first_line_header",
  nullValue: "m string",
  partitionNamePrefix: "m string",
  quoteCharacter: ["m enum", QuoteCharacter],
  rowDelimiter: ["m enum", RowDelimiter],
  rowDelimiterValue: "M string",
  timeFormat: "m string",
  timestampFormat: "m string",
  timezoneFormat: "m string time_zone_format",
  worksheetName: "m string sheet_name",
};
