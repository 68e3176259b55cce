// Generated from spec/datastage/groups/change-codes.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Integer, Rows, Value } from "specanvil/datastage/stage";
import type { CollationSequence } from "../enums/collation-sequence.js";

/** Log statistics. */
export const ChangeStatistics = { true: "doStats", false: " " } as const;

/** Log statistics. */
export type ChangeStatistics = (typeof ChangeStatistics)[keyof typeof ChangeStatistics];

/** Sample mode. */
export const ChangeSelection = { allkeys: "allkeys", custom: " ", allvalues: "allvalues" } as const;

/** Sample mode. */
export type ChangeSelection = (typeof ChangeSelection)[keyof typeof ChangeSelection];

/** Sort order. */
export const SortDirection = { desc: "desc", asc: "asc" } as const;

/** Sort order. */
export type SortDirection = (typeof SortDirection)[keyof typeof SortDirection];

/** Case sensitive (Higher bound). */
export const CaseSensitivity = { cs: "cs", ci: "ci" } as const;

/** Case sensitive (Higher bound). */
export type CaseSensitivity = (typeof CaseSensitivity)[keyof typeof CaseSensitivity];

/** Nulls. */
export const NullsPosition = { last: "last", first: "first" } as const;

/** Nulls. */
export type NullsPosition = (typeof NullsPosition)[keyof typeof NullsPosition];

/** How changes between two inputs are marked. */
export interface ChangeCodes {
  /** Code column name. */
  codeField?: Value<string>;
  /** Collate. */
  collationSequence?: Choice<CollationSequence>;
  /** Copy code. Default 0. */
  copyCode?: Integer;
  /** Delete code. Default 2. */
  deleteCode?: Integer;
  /** Log statistics. One of doStats, " "; default " ". */
  doStats?: Choice<ChangeStatistics>;
  /** Exclude as key. */
  dropkey?: Value<readonly string[]>;
  /** Exclude as value. */
  dropvalue?: Value<readonly string[]>;
  /** Insert code. Default 1. */
  insertCode?: Integer;
  /** Sample mode. One of allkeys, " ", allvalues; default " ". */
  selection?: Choice<ChangeSelection>;
  /** Implicit sort order. One of desc, asc; default asc. */
  selectionAscDesc?: Choice<SortDirection>;
  /** Implicit case sensitive. One of cs, ci; default cs. */
  selectionCiCs?: Choice<CaseSensitivity>;
  /** Implicit nulls position. One of last, first; default first. */
  selectionNulls?: Choice<NullsPosition>;
}

/** How changes between two inputs are marked. */
export const changeCodes: Rows = {
  codeField: "m string codeField",
  collationSequence: "m enum",
  copyCode: "m int copyCode",
  deleteCode: "m int deleteCode",
  doStats: ["m enum doStats", ChangeStatistics],
  dropkey: "m list",
  dropvalue: "m list",
  insertCode: "m int insertCode",
  selection: ["M enum", ChangeSelection, " "],
  selectionAscDesc: ["m enum selection-asc-desc", SortDirection],
  selectionCiCs: ["m enum selection-ci-cs", CaseSensitivity],
  selectionNulls: ["m enum selection-nulls", NullsPosition],
};
