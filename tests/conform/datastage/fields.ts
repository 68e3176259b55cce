import type { Columns } from "specanvil/datastage";
import type { Constants } from "./constants.js";
import { camel, ConformError, decode } from "./decode.js";

type Method = (this: Columns, name: string, options: Record<string, unknown>) => Columns;

/** Adds columns by the vendor's types and keywords. */
export function addFields(
  columns: Columns,
  fields: readonly Readonly<Record<string, unknown>>[],
  constants: Constants,
): void {
  for (const { type, name, ...keywords } of fields) {
    const method = (columns as unknown as Record<string, Method | undefined>)[
      String(type).toLowerCase()
    ];
    if (method === undefined) {
      throw new ConformError("FIELD", `There is no type of column ${String(type)}.`);
    }
    const options: Record<string, unknown> = {};
    for (const [keyword, coded] of Object.entries(keywords)) {
      const value = decode(coded, constants);
      if (value === null) continue;
      // Whatever the value: the vendor makes it a key.
      if (keyword === "key") options["key"] = true;
      else if (keyword === "vector" && value === "vector_occurs") continue;
      else options[camel(keyword)] = value;
    }
    method.call(columns, name as string, options);
  }
}
