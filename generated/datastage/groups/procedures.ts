// Generated from spec/datastage/groups/procedures.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Rows, Value } from "specanvil/datastage/stage";

/** Read method. */
export const ProcedureReadMethod = {
  call: "call",
  call_statement: "call_statement",
  general: "general",
  select: "select",
} as const;

/** Read method. */
export type ProcedureReadMethod = (typeof ProcedureReadMethod)[keyof typeof ProcedureReadMethod];

/** Write mode. */
export const ProcedureWriteMode = {
  call: "call",
  call_statement: "call_statement",
  insert: "insert",
  merge: "merge",
  update: "update",
  update_statement: "update_statement",
  update_statement_table_action: "update_statement_table_action",
} as const;

/** Write mode. */
export type ProcedureWriteMode = (typeof ProcedureWriteMode)[keyof typeof ProcedureWriteMode];

/** Stored procedures and functions. */
export interface Procedures {
  /** Read method. One of call, call_statement, general, select; default general. */
  readMethod?: Choice<ProcedureReadMethod>;
  /** Stored procedure name. */
  storedProcedureName?: Value<string>;
  /** Transform. Default false. */
  transform?: Value<string>;
  /** User defined function. */
  userDefinedFunction?: Value<boolean>;
  /**
   * Write mode. One of call, call_statement, insert, merge, update, update_statement,
   * update_statement_table_action; default insert.
   */
  writeMode?: Choice<ProcedureWriteMode>;
}

/** Stored procedures and functions. */
export const procedures: Rows = {
  addProcedureReturnValueToSchema: "s bool add_proccode_column",
  errorWarning: "s string",
  fatalError: "s string error_fatal",
  forwardRowData: "s bool",
  readMethod: ["s enum read_mode", ProcedureReadMethod],
  storedProcedureName: "m string procedure_name",
  transform: "s string",
  userDefinedFunction: "s bool",
  writeMode: ["t enum", ProcedureWriteMode],
};
