// Generated from spec/datastage/groups/filters.yaml. Do not edit; run `specanvil generate`.
import type { Rows, Value } from "specanvil/datastage/stage";

/** Filters that the database applies, and how its columns are found out. */
export interface Filters {
  /** Infer schema. Default true. */
  inferSchema?: Value<boolean>;
  /** Push filters. */
  pushFilters?: Value<string>;
  /** Pushed filters. */
  pushedFilters?: Value<string>;
  /** Rejected filters. */
  rejectedFilters?: Value<string>;
}

/** Filters that the database applies, and how its columns are found out. */
export const filters: Rows = {
  inferSchema: "s bool rcp",
  pushFilters: "s string",
  pushedFilters: "s string",
  rejectedFilters: "s string",
};
