import type { ColumnInput, ColumnStage } from "../../../runtime/datastage/columns/index.js";
import type { Field, LinkType } from "../../../runtime/datastage/document/types.js";

/** A column: `"id integer"`, `"name"`, a text of 20 unless another type is given. */
export function field(text: string, more: Partial<Field> = {}): Field {
  const [name = "", type = "string"] = text.split(" ");
  return {
    name,
    type,
    nullable: false,
    metadata: { description: "", max_length: 20, min_length: 0 },
    app_data: { type_code: type.toUpperCase(), odbc_type: type === "string" ? "VARCHAR" : type },
    ...more,
  };
}

/** A link into a stage: `input("a", "id integer", "name")`; `input("b:REFERENCE", …)`. */
export function input(link: string, ...columns: readonly (string | Field)[]): ColumnInput {
  const [name = "", type = "PRIMARY"] = link.split(":");
  const fields = columns.map((column) => (typeof column === "string" ? field(column) : column));
  return { name, type: type as LinkType, fields };
}

/** A link of which no columns are known. */
export function unknown(name: string): ColumnInput {
  return { name, type: "PRIMARY", fields: undefined };
}

export type Props = Record<string, unknown>;

/** A stage with these links and properties; what a rule fills in goes into the same properties. */
export function stage(
  props: Props,
  inputs: readonly ColumnInput[],
  output = "out",
  outputs = 1,
): ColumnStage {
  const [name = "", type = "PRIMARY"] = output.split(":");
  return {
    props,
    inputs,
    output: { name, type: type as LinkType },
    outputs,
    set: (property, value) => (props[property] = value),
  };
}

/** Columns in short: `id<a.id`, a copy of that of link a; `sum double`, one that is added. */
export function brief(fields: readonly Field[] | undefined): string {
  if (fields === undefined) return "no schema";
  return fields
    .map(({ name, type, metadata: { source_field_id: source } }) =>
      source === undefined ? `${name} ${type}` : `${name}<${source}`,
    )
    .join(", ");
}
