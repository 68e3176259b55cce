// Generated from spec/datastage/groups/file-reading.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Integer, Rows, Value } from "specanvil/datastage/stage";

/** Invalid data handling. */
export const InvalidDataHandling = { column: "column", fail: "fail", row: "row" } as const;

/** Invalid data handling. */
export type InvalidDataHandling = (typeof InvalidDataHandling)[keyof typeof InvalidDataHandling];

/** Read method. */
export const FileReadMode = {
  read_single: "read_single",
  read_raw: "read_raw",
  read_raw_multiple_wildcard: "read_raw_multiple_wildcard",
  read_multiple_regex: "read_multiple_regex",
  read_multiple_wildcard: "read_multiple_wildcard",
} as const;

/** Read method. */
export type FileReadMode = (typeof FileReadMode)[keyof typeof FileReadMode];

/** Write mode. */
export const ObjectWriteMode = {
  delete: "delete",
  write: "write",
  write_raw: "write_raw",
} as const;

/** Write mode. */
export type ObjectWriteMode = (typeof ObjectWriteMode)[keyof typeof ObjectWriteMode];

/** How columns of files are found out, and what happens to rows that can't be read. */
export interface FileReading {
  /** Infer as VARCHAR. */
  inferAsVarchar?: Value<boolean>;
  /** Infer record count. Default 1000. */
  inferRecordCount?: Integer;
  /** Infer schema. */
  inferSchema?: Value<boolean>;
  /** Invalid data handling. One of column, fail, row; default fail. */
  invalidDataHandling?: Choice<InvalidDataHandling>;
  /** Quote numeric values. Default true. */
  quoteNumericValues?: Value<boolean>;
  /**
   * Read method. One of read_single, read_raw, read_raw_multiple_wildcard, read_multiple_regex,
   * read_multiple_wildcard; default read_single.
   */
  readMode?: Choice<FileReadMode>;
  /** Write mode. One of delete, write, write_raw; default write. */
  writeMode?: Choice<ObjectWriteMode>;
}

/** How columns of files are found out, and what happens to rows that can't be read. */
export const fileReading: Rows = {
  inferAsVarchar: "s bool",
  inferRecordCount: "s int",
  inferSchema: "s bool",
  invalidDataHandling: ["s enum", InvalidDataHandling],
  quoteNumericValues: "t bool quote_numerics",
  readMode: ["s enum", FileReadMode],
  writeMode: ["t enum", ObjectWriteMode, "write"],
};
