// Generated from spec/datastage/groups/document-reads.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Rows, Value } from "specanvil/datastage/stage";

/** Read method. */
export const SelectReadMethod = { general: "general", select: "select" } as const;

/** Read method. */
export type SelectReadMethod = (typeof SelectReadMethod)[keyof typeof SelectReadMethod];

/** What is read from a source that isn't told apart from others. */
export interface DocumentReads {
  /** Infer schema. Default true. */
  inferSchema?: Value<boolean>;
  /** Push filters. */
  pushFilters?: Value<string>;
  /** Pushed filters. */
  pushedFilters?: Value<string>;
  /** Read method. One of general, select; default general. */
  readMethod?: Choice<SelectReadMethod>;
  /** Rejected filters. */
  rejectedFilters?: Value<string>;
  /** Select statement. */
  selectStatement?: Value<string>;
}

/** What is read from a source that isn't told apart from others. */
export const documentReads: Rows = {
  inferSchema: "s bool rcp",
  pushFilters: "s string",
  pushedFilters: "s string",
  readMethod: ["s enum read_mode", SelectReadMethod],
  rejectedFilters: "s string",
  selectStatement: "S string",
};
