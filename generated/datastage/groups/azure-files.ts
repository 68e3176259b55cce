// Generated from spec/datastage/groups/azure-files.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Integer, Rows, Value } from "specanvil/datastage/stage";

/** File format. */
export const AzureFileFormat = {
  comma_separated_value_csv: "comma-separated_value_csv",
  delimited: "delimited",
} as const;

/** File format. */
export type AzureFileFormat = (typeof AzureFileFormat)[keyof typeof AzureFileFormat];

/** Read mode. */
export const AzureReadMode = {
  list_containers_fileshares: "list_containers/fileshares",
  list_files: "list_files",
  read_multiple_files: "read_multiple_files",
  read_single_file: "read_single_file",
} as const;

/** Read mode. */
export type AzureReadMode = (typeof AzureReadMode)[keyof typeof AzureReadMode];

/** Write mode. */
export const AzureWriteMode = { delete: "delete", write: "write" } as const;

/** Write mode. */
export type AzureWriteMode = (typeof AzureWriteMode)[keyof typeof AzureWriteMode];

/** If file exists. */
export const FileExists = {
  do_not_overwrite_file: "do_not_overwrite_file",
  fail: "fail",
  overwrite_file: "overwrite_file",
} as const;

/** If file exists. */
export type FileExists = (typeof FileExists)[keyof typeof FileExists];

/** Quotation mark. */
export const AzureQuotes = { double: "double", none: "none", single: "single" } as const;

/** Quotation mark. */
export type AzureQuotes = (typeof AzureQuotes)[keyof typeof AzureQuotes];

/** Record definition. */
export const AzureRecordDefinition = {
  delimited_string: "delimited_string",
  delimited_string_in_a_file: "delimited_string_in_a_file",
  file_header: "file_header",
  none: "none",
  schema_file: "schema_file",
} as const;

/** Record definition. */
export type AzureRecordDefinition =
  (typeof AzureRecordDefinition)[keyof typeof AzureRecordDefinition];

/** Reject mode. */
export const RejectMode = { cont: "continue", fail: "fail", reject: "reject" } as const;

/** Reject mode. */
export type RejectMode = (typeof RejectMode)[keyof typeof RejectMode];

/** Files in storage accounts. */
export interface AzureFiles {
  /** Append unique identifier. Default false. */
  appendUniqueIdentifier?: Value<boolean>;
  /** Create container. Default false. */
  createContainer?: Value<boolean>;
  /** Definition source. */
  definitionSource?: Value<string>;
  /** Delete container. Default false. */
  deleteContainer?: Value<boolean>;
  /** Encoding. */
  delimitedSyntaxEncoding?: Value<string>;
  /** Escape character. */
  delimitedSyntaxEscape?: Value<string>;
  /** Field delimiter. Default ,. */
  delimitedSyntaxFieldDelimiter?: Value<string>;
  /** Date format. */
  delimitedSyntaxFieldFormatsDateFormat?: Value<string>;
  /** Decimal format. */
  delimitedSyntaxFieldFormatsDecimalFormat?: Value<string>;
  /** Time format. */
  delimitedSyntaxFieldFormatsTimeFormat?: Value<string>;
  /** Timestamp format. */
  delimitedSyntaxFieldFormatsTimestampFormat?: Value<string>;
  /** Null value. */
  delimitedSyntaxNullValue?: Value<string>;
  /** Row delimiter. Default <NL>. */
  delimitedSyntaxRowDelimiter?: Value<string>;
  /** File format. One of comma-separated_value_csv, delimited; default delimited. */
  dsFileFormat?: Choice<AzureFileFormat>;
  /** File Name. */
  dsFileName?: Value<string>;
  /**
   * Read mode. One of list_containers/fileshares, list_files, read_multiple_files,
   * read_single_file; default read_single_file.
   */
  dsReadMode?: Choice<AzureReadMode>;
  /** Write mode. One of delete, write; default write. */
  dsWriteMode?: Choice<AzureWriteMode>;
  /** If file exists. One of do_not_overwrite_file, fail, overwrite_file; default overwrite_file. */
  fileExists?: Choice<FileExists>;
  /** File name column. */
  fileNameColumn?: Value<string>;
  /** File Name. */
  fileNameSource?: Value<string>;
  /** File size threshold. Default 1. */
  fileSizeThreshold?: Integer;
  /** First row is header. Default false. */
  firstRowIsHeader?: Value<boolean>;
  /** Include byte order mark. Default false. */
  includeByteOrderMarkForUnicodeEncoding?: Value<boolean>;
  /** Include data types. Default false. */
  includeDataTypes?: Value<boolean>;
  /** Quotation mark. One of double, none, single; default none. */
  quotationMark?: Choice<AzureQuotes>;
  /**
   * Record definition. One of delimited_string, delimited_string_in_a_file, file_header, none,
   * schema_file; default none.
   */
  recordDefinition?: Choice<AzureRecordDefinition>;
  /** Record limit. */
  recordLimit?: Integer;
  /** Reject mode. One of continue, fail, reject; default continue. */
  rejectMode?: Choice<RejectMode>;
}

/** Files in storage accounts. */
export const azureFiles: Rows = {
  appendUniqueIdentifier: "t bool wave_handling.append_uid",
  container: "m string",
  createContainer: "t bool",
  definitionSource: "s string delimited_syntax.record_def.record_def_source",
  deleteContainer: "t bool",
  delimitedSyntaxEncoding: "m string delimited_syntax.encoding",
  delimitedSyntaxEscape: "m string delimited_syntax.escape",
  delimitedSyntaxFieldDelimiter: "m string delimited_syntax.field_delimiter",
  delimitedSyntaxFieldFormatsDateFormat: "m string delimited_syntax.field_formats.date_format",
  delimitedSyntaxFieldFormatsDecimalFormat:
    "m string delimited_syntax.field_formats.decimal_format",
  delimitedSyntaxFieldFormatsTimeFormat: "m string delimited_syntax.field_formats.time_format",
  delimitedSyntaxFieldFormatsTimestampFormat:
    "m string delimited_syntax.field_formats.timestamp_format",
  delimitedSyntaxNullValue: "m string delimited_syntax.null_value",
  delimitedSyntaxRowDelimiter: "m string delimited_syntax.row_delimiter",
  dsFileFormat: ["m enum _file_format", AzureFileFormat],
  dsFileName: "T string _file_name",
  dsReadMode: ["S enum _read_mode", AzureReadMode, "read_single_file"],
  dsWriteMode: ["T enum _write_mode", AzureWriteMode, "write"],
  fileExists: ["t enum", FileExists],
  fileNameColumn: "s string filename_column",
  fileNameSource: "S string",
  fileSizeThreshold: "t int wave_handling.file_size_threshold",
  firstRowIsHeader: "m bool delimited_syntax.header",
  includeByteOrderMarkForUnicodeEncoding: "t bool delimited_syntax.encoding.output_bom",
  includeDataTypes: "t bool delimited_syntax.header.include_types",
  quotationMark: ["m enum delimited_syntax.quotes", AzureQuotes],
  recordDefinition: ["s enum delimited_syntax.record_def", AzureRecordDefinition],
  recordLimit: "s int delimited_syntax.record_limit",
  rejectMode: ["s enum", RejectMode],
};
