import { entriesOf, isEntry, listOf } from "../columns/property.js";
import { type NativeTypes, recordField } from "../columns/record-field.js";
import type { DocumentValue } from "../document/types.js";
import type { Encoder, NodeDraft } from "./encoder.js";
import { type Shape, shaped } from "./shape.js";

interface RecordSchemas extends NativeTypes {
  /** What says how a record is known. */
  readonly id: Shape;
}

/** Says which records a node reads: how each is known, and the schema of its columns. */
export const recordSchemas: Encoder<RecordSchemas> = (node, data) => {
  // The vendor's SDK makes each schema twice; the first ones belong to nothing.
  recordsOf(node, data);
  node.datastage["stage_records"] = recordsOf(node, data);
};

function recordsOf(node: NodeDraft, data: RecordSchemas): DocumentValue[] {
  const records = entriesOf(node.props, "records");
  const ids = entriesOf(node.props, "recordsId");
  if (records.length === 0) {
    return ids.map((id) => withName(id["recordName"], shaped(id, unsetLess(data.id))));
  }
  const fields = records.map((record) =>
    listOf(record, "columns")
      .filter(isEntry)
      .map((column) => recordField(column, data, true)),
  );
  return records.map(({ name }, at): DocumentValue => {
    const id = ids.find(({ recordName }) => recordName === name);
    const schema_ref = node.addSchema(fields[at] ?? []);
    return id
      ? { ...withName(name, shaped(id, data.id)), schema_ref }
      : { name: String(name), record_name: String(name), schema_ref };
  });
}

function withName(name: unknown, id: DocumentValue): Record<string, DocumentValue> {
  return { ...(id as Record<string, DocumentValue>), name: name as string };
}

/** The same shape, without what properties are when nobody sets them. */
function unsetLess(shape: Shape): Shape {
  return Object.fromEntries(
    Object.entries(shape).map(([property, [key, form = null]]) => [property, [key, form]]),
  );
}
