// Generated from spec/datastage/stages/compare.yaml. Do not edit; run `specanvil generate`.
import { sideColumns } from "specanvil/datastage/columns";
import { noDerivations } from "specanvil/datastage/encoders";
import type { Choice, DocumentValue, Integer, Stage, Value } from "specanvil/datastage/stage";
import type { CollationSequence } from "../enums/collation-sequence.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { partitioning, type Partitioning } from "../groups/partitioning.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { stageBuffers, type StageBuffers } from "../groups/stage-buffers.js";
import { stageColumns, type StageColumns } from "../groups/stage-columns.js";
export { CollationSequence } from "../enums/collation-sequence.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
} from "../enums/common.js";

/** Abort on difference. */
export const CompareAbortOnDifference = { false: " ", true: "abortOnDifference" } as const;

/** Abort on difference. */
export type CompareAbortOnDifference =
  (typeof CompareAbortOnDifference)[keyof typeof CompareAbortOnDifference];

/** Warn on record count mismatch. */
export const CompareWarnRecordCountMismatch = {
  false: " ",
  true: "warnRecordCountMismatch",
} as const;

/** Warn on record count mismatch. */
export type CompareWarnRecordCountMismatch =
  (typeof CompareWarnRecordCountMismatch)[keyof typeof CompareWarnRecordCountMismatch];

/** Compare field. */
export interface CompareField {
  /** Field. */
  field?: Value<string>;
  /** Ci cs. */
  ciCs?: Value<string>;
}

/** What can be set on a Compare stage. */
export interface CompareProps
  extends Descriptions, LinkBuffers, Partitioning, Sorting, StageBuffers, StageColumns {
  /** Abort on difference. One of " ", abortOnDifference; default " ". */
  abortOnDifference?: Choice<CompareAbortOnDifference>;
  /** Collate. Default OFF. */
  collationSequence?: Choice<CollationSequence>;
  /** 'Equals' value. Default 0. */
  eq?: Integer;
  /** Field properties. */
  fieldProperties?: Value<readonly CompareField[]>;
  /** Output row only once. Default -2. */
  first?: Integer;
  /** 'Greater than' value. Default 1. */
  gt?: Integer;
  /** Input link ordering. */
  inputlinkOrderingList?: Value<readonly DocumentValue[]>;
  /** 'Less than' value. Default -1. */
  lt?: Integer;
  /** 'Second is empty' value. Default -2. */
  second?: Integer;
  /** Warn on record count mismatch. One of " ", warnRecordCountMismatch; default " ". */
  warnRecordCountMismatch?: Choice<CompareWarnRecordCountMismatch>;
}

/** A Compare stage. */
export const Compare: Stage<CompareProps, 2, 1, 0, 0, never> = {
  name: "Compare",
  op: "PxCompare",
  kind: "execution",
  links: { in: [2, 2], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    abortOnDifference: ["m enum abortOnDifference", CompareAbortOnDifference],
    collationSequence: "m enum",
    eq: "m int",
    fieldProperties: ["m list fieldProperties", { ciCs: "ci-cs" }],
    first: "m int",
    gt: "m int",
    inputlinkOrderingList: "m list InputlinkOrderingList",
    lt: "m int",
    second: "m int",
    warnRecordCountMismatch: ["m enum warnRecordCountMismatch", CompareWarnRecordCountMismatch],
  },
  columns: {
    rule: sideColumns,
    labels: ["first", "second"],
    side: {
      name: "",
      type: "string",
      nullable: false,
      metadata: {
        description: "Compare output",
        max_length: 0,
        min_length: 0,
        decimal_precision: 0,
        decimal_scale: 0,
        is_key: false,
        is_signed: false,
      },
      app_data: { is_unicode_string: false, odbc_type: "UNKNOWN", type_code: "UNKNOWN" },
    },
    add: [
      {
        column: {
          name: "result",
          type: "integer",
          nullable: false,
          metadata: {
            description: "Compare output",
            max_length: 0,
            min_length: 0,
            decimal_precision: 0,
            decimal_scale: 0,
            is_key: false,
            is_signed: true,
          },
          app_data: { is_unicode_string: false, odbc_type: "INTEGER", type_code: "INT32" },
        },
      },
    ],
  },
  derive: { rule: noDerivations },
};
