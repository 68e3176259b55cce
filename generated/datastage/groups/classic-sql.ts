// Generated from spec/datastage/groups/classic-sql.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Integer, Rows, Value } from "specanvil/datastage/stage";

/** Column delimiter. */
export const LogDelimiter = {
  comma: "comma",
  newline: "newline",
  space: "space",
  tab: "tab",
} as const;

/** Column delimiter. */
export type LogDelimiter = (typeof LogDelimiter)[keyof typeof LogDelimiter];

/** SQL statements of the connectors of classic jobs. */
export interface ClassicSql {
  /** Array size. Default 2000. */
  arraySize?: Integer;
  /** Column delimiter. One of comma, newline, space, tab; default space. */
  columnDelimiter?: Choice<LogDelimiter>;
  /** Delete statement. */
  deleteStatement?: Value<string>;
  /** Enable quoted identifiers. Default true. */
  enableQuotedIdentifiers?: Value<boolean>;
  /** End of data. Default false. */
  endOfData?: Value<boolean>;
  /** Insert statement. */
  insertStatement?: Value<string>;
  /** Log column values on first row error. Default false. */
  logColumnValuesOnFirstRowError?: Value<boolean>;
  /** Log key values only. Default false. */
  logKeyValuesOnly?: Value<boolean>;
  /** Record count. Default 2000. */
  recordCount?: Integer;
  /** Select statement column. */
  selectStatementColumn?: Value<string>;
  /** Delete statement. */
  sqlDeleteStatement?: Value<string>;
  /** Parameter. */
  sqlDeleteStatementParameters?: Value<string>;
  /** Delete statement. */
  sqlDeleteStatementWhereClause?: Value<string>;
  /** Insert statement. */
  sqlInsertStatement?: Value<string>;
  /** Parameter. */
  sqlInsertStatementParameters?: Value<string>;
  /** Insert statement. */
  sqlInsertStatementWhereClause?: Value<string>;
  /** Other clause. */
  sqlOtherClause?: Value<string>;
  /** Other clause. */
  sqlSelectStatementOtherClause?: Value<string>;
  /** Parameter. */
  sqlSelectStatementParameters?: Value<string>;
  /** Table name. */
  sqlSelectStatementTableName?: Value<string>;
  /** Where clause. */
  sqlSelectStatementWhereClause?: Value<string>;
  /** Update statement. */
  sqlUpdateStatement?: Value<string>;
  /** Parameter. */
  sqlUpdateStatementParameters?: Value<string>;
  /** Update statement. */
  sqlUpdateStatementWhereClause?: Value<string>;
  /** Where clause. */
  sqlWhereClause?: Value<string>;
  /** Update statement. */
  updateStatement?: Value<string>;
}

/** SQL statements of the connectors of classic jobs. */
export const classicSql: Rows = {
  arraySize: "m int session.array_size",
  columnDelimiter: ["t enum logging.log_column_values.delimiter", LogDelimiter],
  deleteStatement: "T string sql.delete_statement",
  enableQuotedIdentifiers: "m bool enable_quoted_i_ds",
  endOfData: "s bool transaction.end_of_wave.end_of_data",
  insertStatement: "T string sql.insert_statement",
  logColumnValuesOnFirstRowError: "t bool logging.log_column_values",
  logKeyValuesOnly: "t bool logging.log_column_values.log_keys_only",
  recordCount: "m int transaction.record_count",
  selectStatementColumn: "s string sql.select_statement.columns.column",
  sqlDeleteStatement: "t string sql.delete_statement.tables.table",
  sqlDeleteStatementParameters: "t string sql.delete_statement.parameters.parameter",
  sqlDeleteStatementWhereClause: "t string sql.delete_statement.where_clause",
  sqlInsertStatement: "t string sql.insert_statement.tables.table",
  sqlInsertStatementParameters: "t string sql.insert_statement.parameters.parameter",
  sqlInsertStatementWhereClause: "t string sql.insert_statement.where_clause",
  sqlOtherClause: "s string sql.other_clause",
  sqlSelectStatementOtherClause: "s string sql.select_statement.other_clause",
  sqlSelectStatementParameters: "s string sql.select_statement.parameters.parameter",
  sqlSelectStatementTableName: "s string sql.select_statement.tables.table",
  sqlSelectStatementWhereClause: "s string sql.select_statement.where_clause",
  sqlUpdateStatement: "t string sql.update_statement.tables.table",
  sqlUpdateStatementParameters: "t string sql.update_statement.parameters.parameter",
  sqlUpdateStatementWhereClause: "t string sql.update_statement.where_clause",
  sqlWhereClause: "s string sql.where_clause",
  updateStatement: "T string sql.update_statement",
};
