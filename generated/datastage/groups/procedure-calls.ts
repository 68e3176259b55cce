// Generated from spec/datastage/groups/procedure-calls.yaml. Do not edit; run `specanvil generate`.
import type { Rows, Value } from "specanvil/datastage/stage";

/** How a stored procedure is called. */
export interface ProcedureCalls {
  /** Call procedure statement. */
  callProcedureStatement?: Value<string>;
  /** Execute procedure for each row. Default true. */
  executeProcedureForEachRow?: Value<boolean>;
}

/** How a stored procedure is called. */
export const procedureCalls: Rows = {
  callProcedureStatement: "m string call_statement",
  executeProcedureForEachRow: "t bool call_each_row",
  procParamProperties: "m list procParamProperties",
};
