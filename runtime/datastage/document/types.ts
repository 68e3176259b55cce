import type { AnySecret } from "../../secret/is-secret.js";

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

export interface FlowSchema {
  readonly id: string;
  readonly fields: readonly Field[];
}

/** A link, which stands at the port that it leads to. */
export interface DocumentLink {
  readonly id: string;
  readonly node_id_ref: string;
  readonly port_id_ref: string;
  readonly link_name: string;
  readonly type_attr: LinkType;
  readonly app_data: {
    readonly ui_data: { readonly class_name: string; readonly decorations: readonly never[] };
    readonly datastage: { readonly partner_link_in?: string; readonly partner_link_out?: string };
  };
}

/** A port; one without a link has an empty id, and nothing but what the editor shows of it. */
export interface DocumentPort {
  readonly id: string;
  readonly schema_ref?: string;
  readonly links?: readonly DocumentLink[];
  /** The node inside a subflow that it stands for. */
  readonly subflow_node_ref?: string;
  readonly parameters?: Parameters;
  readonly app_data?: { readonly [part: string]: DocumentValue };
}

/** The connection of a stage; what is secret in it is read when the document is sent, and masked until then. */
export interface DocumentConnection {
  readonly name?: string;
  readonly app_data: { readonly [part: string]: DocumentValue };
  readonly ref: string;
  readonly project_ref?: string;
  readonly properties: { readonly [property: string]: DocumentValue | AnySecret };
}

export interface DocumentNode {
  readonly type: "execution_node" | "binding" | "super_node";
  readonly id: string;
  readonly app_data: { readonly [part: string]: DocumentValue };
  readonly subflow_ref?: {
    readonly url?: string;
    readonly pipeline_id_ref: string;
    readonly name?: string;
  };
  readonly inputs?: readonly DocumentPort[];
  readonly outputs?: readonly DocumentPort[];
  readonly connection?: DocumentConnection;
  readonly op?: string;
  readonly parameters?: Parameters;
}

export interface DocumentPipeline {
  readonly id: string;
  readonly runtime_ref: string;
  readonly nodes: readonly DocumentNode[];
  readonly app_data: { readonly [part: string]: DocumentValue };
  readonly description?: string;
}

/** A flow, as the service stores it. */
export interface FlowDocument {
  readonly doc_type: "pipeline" | "subpipeline";
  readonly version: string;
  readonly json_schema: string;
  readonly id: string;
  readonly parameters?: {
    readonly local_parameters: readonly { readonly [key: string]: unknown }[];
  };
  readonly primary_pipeline: string;
  readonly pipelines: readonly DocumentPipeline[];
  readonly schemas: readonly FlowSchema[];
  readonly external_paramsets?: readonly { readonly [key: string]: DocumentValue }[];
  readonly app_data?: { readonly [part: string]: DocumentValue };
}
