import type { Columns } from "../generated-types.js";
import { isPlain, snapshot } from "../../client/snapshot.js";
import type { Field } from "../document/types.js";
import { FlowError } from "../flow-error.js";
import { FieldMaker } from "./field-maker.js";
import type { FieldTypes } from "./field-types.js";

/** The columns of a link, ready to be given to any number of links. */
export interface Schema {
  readonly fields: readonly Field[];
}

/** What a link's schema is made from: a schema, or a function that names the columns one after the other. */
export type SchemaSource = Schema | ((columns: Columns) => unknown);

/** What makes schemas of the types in a table. */
export class SchemaMaker {
  readonly #maker: FieldMaker;
  readonly #methods: object;

  constructor(table: FieldTypes) {
    const maker = new FieldMaker(table);
    this.#maker = maker;
    this.#methods = Object.fromEntries(
      maker.methods.map((method) => [
        method,
        function (
          this: { fields: Field[] },
          name: string,
          options?: Readonly<Record<string, unknown>>,
        ) {
          this.fields.push(maker.make(method, name, options));
          return this;
        },
      ]),
    );
  }

  /**
   * A schema that nobody changes any more, as flows and their documents share it.
   *
   * @throws FlowError `FLOW_COLUMN` for a column that can't be, or that is there twice
   */
  make(source: SchemaSource): Schema {
    if (typeof source !== "function") {
      return isFixed(source) ? source : fixed({ fields: snapshot(source.fields) });
    }
    const fields: Field[] = [];
    const methods = Object.create(this.#methods) as Columns & { fields: Field[] };
    methods.fields = fields;
    source(methods);
    const names = new Set<string>();
    for (const { name } of fields) {
      if (names.has(name)) {
        throw new FlowError("COLUMN", `The column ${JSON.stringify(name)}`, "is there twice");
      }
      names.add(name);
    }
    return Object.freeze({ fields: Object.freeze(fields) });
  }
}

function isFixed(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFixed);
}

/** A snapshot that nobody changes any more. What has a class isn't of the copy, but the caller's. */
function fixed<T>(value: T): T {
  if (!Array.isArray(value) && !isPlain(value)) return value;
  Object.values(value).forEach(fixed);
  return Object.freeze(value);
}
