import { metadataOf, withMetadata, withSource } from "../document/field-copy.js";
import type { Field } from "../document/types.js";
import type { ColumnInput } from "./rule.js";

/** A copy of a column, under another name if one is given; its metadata are its own, to be written to. */
export function copied(field: Field, name = field.name): Field {
  return withMetadata(field, metadataOf(field), name);
}

/** A copy that says from which link it is. */
export function inherited(field: Field, link: string, name = field.name): Field {
  return withSource(field, `${link}.${field.name}`, name);
}

/** Copies of all columns of a link. */
export function inheritedFrom(input: ColumnInput): Field[] {
  return (input.fields ?? []).map((field) => inherited(field, input.name));
}

/** Columns by name: a later one of the same name takes the place of the first, or stays away. */
export class NamedColumns {
  readonly #fields = new Map<string, Field>();

  /** Adds columns; one whose name is there takes that place. */
  put(fields: Iterable<Field>): this {
    for (const field of fields) this.#fields.set(field.name, field);
    return this;
  }

  /** Adds columns whose names aren't there. */
  fill(fields: Iterable<Field>): this {
    for (const field of fields) {
      if (!this.#fields.has(field.name)) this.#fields.set(field.name, field);
    }
    return this;
  }

  has(name: string): boolean {
    return this.#fields.has(name);
  }

  list(): Field[] {
    return [...this.#fields.values()];
  }
}
