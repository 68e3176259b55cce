// The one way from this part of the runtime to generated code, for types alone: the methods of a schema.
export type { Columns } from "../../generated/datastage/columns.js";
