// Generated from spec/datastage. Do not edit; run `specanvil generate`.
import {
  type BatchFlow,
  type ColumnCall,
  type Field,
  newColumnCalls,
  newReading,
  type ReadOptions,
} from "specanvil/datastage/flow";
import { allConnections } from "./all-connections.js";
import { allStages } from "./all-stages.js";
import { fieldTypes } from "./field-types.js";

/**
 * A flow from its document, to be looked at and edited. Brings all kinds of stages.
 *
 * @throws FlowError `FLOW_DOCUMENT` for a document that can't be read
 */
export function readFlow(document: unknown, options?: ReadOptions): BatchFlow {
  return newReading(
    fieldTypes,
    { stages: allStages, connections: allConnections },
    document,
    options,
  );
}

/** The call that makes a column, `s.varchar("NAME", { length: 100 })`; undefined where none makes exactly this one. */
export function columnCall(field: Field): ColumnCall | undefined {
  return newColumnCalls(fieldTypes).callOf(field);
}
