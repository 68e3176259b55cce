// Generated from spec/datastage/groups/statements.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Integer, Rows, Value } from "specanvil/datastage/stage";

/** Table action. */
export const ExistingTableAction = {
  append: "append",
  merge: "merge",
  replace: "replace",
  truncate: "truncate",
  update: "update",
} as const;

/** Table action. */
export type ExistingTableAction = (typeof ExistingTableAction)[keyof typeof ExistingTableAction];

/** Table action. */
export const TableAction = { append: "append", replace: "replace", truncate: "truncate" } as const;

/** Table action. */
export type TableAction = (typeof TableAction)[keyof typeof TableAction];

/** How rows are written to a database. */
export interface Statements {
  /** Batch size. Default 2000. */
  batchSize?: Integer;
  /** Create statement. */
  createStatement?: Value<string>;
  /** Table action. One of append, merge, replace, truncate, update; default append. */
  existingTableAction?: Choice<ExistingTableAction>;
  /** Key column names. */
  keyColumnNames?: Value<string>;
  /** Static statement. */
  staticStatement?: Value<string>;
  /** Table action. One of append, replace, truncate; default append. */
  tableAction?: Choice<TableAction>;
  /** Update statement. */
  updateStatement?: Value<string>;
}

/** How rows are written to a database. */
export const statements: Rows = {
  batchSize: "t int",
  createStatement: "t string",
  existingTableAction: ["t enum", ExistingTableAction],
  keyColumnNames: "m string",
  staticStatement: "T string",
  tableAction: ["t enum", TableAction],
  updateStatement: "t string",
};
