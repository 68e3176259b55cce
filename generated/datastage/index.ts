// Generated from spec/datastage/schema.yaml. Do not edit; run `specanvil generate`.
/**
 * Batch flows of DataStage.
 *
 * @module
 */
import {
  type BatchFlow,
  type BatchFlowOptions,
  newFlow,
  newSchema,
  newSubflow,
  type Schema,
  type SchemaSource,
  type SharedSubflow,
  type SubflowOptions,
} from "specanvil/datastage/flow";
import { fieldTypes } from "./field-types.js";
export type { Columns } from "./columns.js";
export * from "specanvil/datastage/flow";

/** A new batch flow: stages are added to it, and links between them. */
export function batchFlow(name: string, options?: BatchFlowOptions): BatchFlow {
  return newFlow(fieldTypes, name, options);
}

/** A new subflow that is a document of its own, for any number of flows. */
export function subflow(name: string, options?: SubflowOptions): SharedSubflow {
  return newSubflow(fieldTypes, name, options);
}

/** Columns that can be given to any number of links. */
export function schema(source: SchemaSource): Schema {
  return newSchema(fieldTypes, source);
}
