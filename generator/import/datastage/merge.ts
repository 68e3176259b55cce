import type { PropertySource } from "../../validate/property-schema.js";
import type { Rows } from "./groups.js";

/** What people have decided about a property stays: its documentation, a better type, and that users set it. */
export function merged(row: PropertySource, old: PropertySource | undefined): PropertySource {
  if (old === undefined) return row;
  const isList = JSON.stringify(old.type) === JSON.stringify({ list: row.type });
  const vague = isList || ["list", "map", "any"].includes(row.type as string);
  return {
    ...row,
    ...(vague ? { type: old.type } : {}),
    ...(old.doc === undefined ? {} : { doc: old.doc }),
    ...(old.encoded === undefined ? {} : { encoded: old.encoded }),
    ...(row.for === "vendor" && old.for === "user" ? { for: "user" } : {}),
  };
}

/** Rows as a file has them: users are who a property is for where nothing is said, unless that was decided. */
export function plainRows(rows: Rows, old: Rows = {}): Rows {
  return Object.fromEntries(
    Object.entries(rows).map(([name, row]) => {
      const { for: who, ...rest } = row;
      const said = who === "user" && old[name]?.for !== "user" ? {} : { for: who };
      return [name, who === undefined ? rest : { ...rest, ...said }];
    }),
  );
}
