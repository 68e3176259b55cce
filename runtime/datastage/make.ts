import type { BatchFlow, BatchFlowOptions } from "./api/flow.js";
import type { SharedSubflow, SubflowOptions } from "./api/canvas.js";
import { FlowModel } from "./model/flow.js";
import { SharedSubflowModel } from "./model/shared-subflow.js";
import { type Kinds, readFlowWith, type ReadOptions } from "./read/read-flow.js";
import { ColumnCalls } from "./schema/column-call.js";
import type { FieldTypes } from "./schema/field-types.js";
import { type Schema, SchemaMaker, type SchemaSource } from "./schema/schema.js";

const makers = new WeakMap<FieldTypes, SchemaMaker>();

function makerOf(types: FieldTypes): SchemaMaker {
  const known = makers.get(types) ?? new SchemaMaker(types);
  makers.set(types, known);
  return known;
}

/** A new flow, whose columns are of these types. */
export function newFlow(
  types: FieldTypes,
  name: string,
  options: BatchFlowOptions = {},
): BatchFlow {
  return new FlowModel(makerOf(types), name, options);
}

/** A new subflow that is a document of its own. */
export function newSubflow(
  types: FieldTypes,
  name: string,
  options: SubflowOptions = {},
): SharedSubflow {
  return new SharedSubflowModel(makerOf(types), name, options);
}

/**
 * The flow that a document describes, to be looked at and changed. Where nothing is changed, it is written as it was.
 *
 * @throws FlowError `FLOW_DOCUMENT` for what is no flow document, or one that the vendor's reader refuses or mends in silence
 */
export function newReading(
  types: FieldTypes,
  kinds: Kinds,
  document: unknown,
  options: ReadOptions = {},
): BatchFlow {
  return readFlowWith(makerOf(types), kinds, document, options);
}

/** What finds the calls that make columns of these types. */
export function newColumnCalls(types: FieldTypes): ColumnCalls {
  return new ColumnCalls(types, makerOf(types));
}

/** Columns that can be given to any number of links. */
export function newSchema(types: FieldTypes, source: SchemaSource): Schema {
  return makerOf(types).make(source);
}
