import type { Field, FieldMetadata } from "./types.js";

// Literals: of what is frozen, as the columns that somebody gave are, a spread takes several times as long.

/** How many keys a column, and what is known of it, have that say no more than every column does. */
const usualKeys = { field: 5, metadata: 8 };

/** The metadata that every column has, in the document's order, and no others. */
export function usualMetadata(given: FieldMetadata): FieldMetadata {
  const { description = "", max_length = 0, min_length = 0 } = given;
  const { decimal_precision = 0, decimal_scale = 0 } = given;
  const { is_key = false, is_signed = true, item_index = 0 } = given;
  return {
    description,
    max_length,
    min_length,
    decimal_precision,
    decimal_scale,
    is_key,
    is_signed,
    item_index,
  };
}

/** A copy that may be written to. */
export function metadataOf({ metadata }: Field): FieldMetadata {
  const { description, max_length, min_length, decimal_precision, decimal_scale } = metadata;
  const { is_key, is_signed, item_index } = metadata;
  const isUsual =
    Object.keys(metadata).length === usualKeys.metadata &&
    description !== undefined &&
    item_index !== undefined &&
    is_key !== undefined &&
    is_signed !== undefined &&
    max_length !== undefined &&
    min_length !== undefined &&
    decimal_precision !== undefined &&
    decimal_scale !== undefined;
  return isUsual ? usualMetadata(metadata) : { ...metadata };
}

/** The column with other metadata, and under another name if one is given. */
export function withMetadata(field: Field, metadata: FieldMetadata, name = field.name): Field {
  const { type, nullable, app_data } = field as Partial<Field>;
  const isUsual =
    Object.keys(field).length === usualKeys.field &&
    type !== undefined &&
    nullable !== undefined &&
    app_data !== undefined;
  return isUsual ? { name, type, nullable, metadata, app_data } : { ...field, name, metadata };
}

/** A copy that says of which column, `link.column`, it is one. */
export function withSource(field: Field, source: string, name = field.name): Field {
  const metadata = metadataOf(field);
  metadata.source_field_id = source;
  return withMetadata(field, metadata, name);
}
