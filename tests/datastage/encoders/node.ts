import type { Field, LinkType, Parameters } from "../../../runtime/datastage/document/types.js";
import type { NodeDraft, PortDraft } from "../../../runtime/datastage/encoders/index.js";

/** A column in short: `"id"`, `"id<a.id"` for one that says of which it is a copy. */
export function field(text: string, app_data: Field["app_data"] = {}): Field {
  const [name = "", source] = text.split("<");
  return {
    name,
    type: "string",
    nullable: false,
    metadata: source === undefined ? {} : { source_field_id: source },
    app_data,
  };
}

/** A port: `port("a", "id", "x")`, `port("b:REFERENCE", …)`; null for columns says that none are known. */
export function port(link: string, ...columns: readonly (string | Field | null)[]): PortDraft {
  const [name = "", type = "PRIMARY"] = link.split(":");
  const known = columns.filter((column) => column !== null);
  return {
    id: `id of ${name}`,
    link: name,
    type: type as LinkType,
    fields:
      known.length < columns.length
        ? undefined
        : known.map((column) => (typeof column === "string" ? field(column) : column)),
    parameters: {},
  };
}

/** A node as it is before encoders write into it; `schemas` takes what they add to the document. */
export interface TestNode extends NodeDraft {
  readonly schemas: (readonly Field[])[];
}

export function node(
  props: Record<string, unknown>,
  inputs: readonly PortDraft[],
  outputs: readonly PortDraft[],
  parameters: Parameters = {},
): TestNode {
  const schemas: (readonly Field[])[] = [];
  return {
    props,
    parameters,
    inputs,
    outputs,
    datastage: {},
    schemas,
    addSchema: (fields) => `schema ${schemas.push(fields)}`,
  };
}
