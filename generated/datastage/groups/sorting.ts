// Generated from spec/datastage/groups/sorting.yaml. Do not edit; run `specanvil generate`.
import type { DocumentValue, Rows, Value } from "specanvil/datastage/stage";

/** How the rows that come in are sorted and made unique, by way of partitioning or collecting. */
export interface Sorting {
  /** Sorting keys. */
  keyColsColl?: Value<readonly DocumentValue[]>;
  /** Sorting keys. */
  keyColsNone?: Value<readonly DocumentValue[]>;
  /** Stable. Default false. */
  partStableColl?: Value<boolean>;
  /** Stable. Default false. */
  partStableOrdered?: Value<boolean>;
  /** Stable. Default false. */
  partStableRoundrobinColl?: Value<boolean>;
  /** Unique. Default false. */
  partUniqueColl?: Value<boolean>;
  /** Unique. Default false. */
  partUniqueOrdered?: Value<boolean>;
  /** Unique. Default false. */
  partUniqueRoundrobinColl?: Value<boolean>;
  /** Perform sort. Default false. */
  performSort?: Value<boolean>;
  /** Perform sort. Default false. */
  performSortColl?: Value<boolean>;
  /** Perform sort. Default false. */
  performSortModulus?: Value<boolean>;
  /** Sorting keys (optional). */
  sortInstructions?: Value<string>;
  /** Sort instructions text. */
  sortInstructionsText?: Value<string>;
}

/** How the rows that come in are sorted and made unique, by way of partitioning or collecting. */
export const sorting: Rows = {
  keyColsColl: "m list keyColsColl",
  keyColsNone: "m list keyColsNone",
  partStableColl: "m bool",
  partStableOrdered: "m bool",
  partStableRoundrobinColl: "m bool",
  partUniqueColl: "m bool",
  partUniqueOrdered: "m bool",
  partUniqueRoundrobinColl: "m bool",
  performSort: "m bool",
  performSortColl: "m bool",
  performSortModulus: "m bool",
  sortInstructions: "m string sortInstructions",
  sortInstructionsText: "m string sortInstructionsText",
};
