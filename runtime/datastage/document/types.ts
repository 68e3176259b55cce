/** A JSON value as it stands in a flow document. */
export type DocumentValue =
  | string
  | number
  | boolean
  | null
  | readonly DocumentValue[]
  | { readonly [key: string]: DocumentValue };

/** Parameters of a node or a port, by wire name. */
export type Parameters = Record<string, DocumentValue>;

export type LinkType = "PRIMARY" | "REFERENCE" | "REJECT";

/** What is known of a column beside its type; keys in the document's order. */
export interface FieldMetadata {
  description?: string;
  max_length?: number;
  min_length?: number;
  decimal_precision?: number;
  decimal_scale?: number;
  is_key?: boolean;
  is_signed?: boolean;
  item_index?: number;
  /** `link.column` of the column that it is a copy of. */
  source_field_id?: string;
  [key: string]: DocumentValue | undefined;
}

/** The engine's type of a column, and whatever its options add. */
export interface FieldAppData {
  time_scale?: number;
  type_code?: string;
  odbc_type?: string;
  [key: string]: DocumentValue | undefined;
}

/** A column, as the document holds it. Its metadata are drafts while a document is made: derivations fill in sources. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly metadata: FieldMetadata;
  readonly app_data: Readonly<FieldAppData>;
}
