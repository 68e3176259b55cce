// Generated from spec/datastage/stages/merge.yaml. Do not edit; run `specanvil generate`.
import { mergedColumns } from "specanvil/datastage/columns";
import { noDerivations } from "specanvil/datastage/encoders";
import type { Choice, DocumentValue, Stage, Value } from "specanvil/datastage/stage";
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

/** Unmatched masters mode. */
export const MergeDropBadMastersKeepBadMasters = {
  keepBadMasters: "keepBadMasters",
  dropBadMasters: "dropBadMasters",
} as const;

/** Unmatched masters mode. */
export type MergeDropBadMastersKeepBadMasters =
  (typeof MergeDropBadMastersKeepBadMasters)[keyof typeof MergeDropBadMastersKeepBadMasters];

/** Warn on unmatched masters. */
export const MergeNowarnBadMastersWarnBadMasters = {
  warnBadMasters: "warnBadMasters",
  nowarnBadMasters: "nowarnBadMasters",
} as const;

/** Warn on unmatched masters. */
export type MergeNowarnBadMastersWarnBadMasters =
  (typeof MergeNowarnBadMastersWarnBadMasters)[keyof typeof MergeNowarnBadMastersWarnBadMasters];

/** Warn on reject updates. */
export const MergeNowarnBadUpdatesWarnBadUpdates = {
  warnBadUpdates: "warnBadUpdates",
  nowarnBadUpdates: "nowarnBadUpdates",
} as const;

/** Warn on reject updates. */
export type MergeNowarnBadUpdatesWarnBadUpdates =
  (typeof MergeNowarnBadUpdatesWarnBadUpdates)[keyof typeof MergeNowarnBadUpdatesWarnBadUpdates];

/** Merge key. */
export interface MergeKey {
  /** Key. */
  key?: Value<string>;
  /** Ci cs. */
  ciCs?: Value<string>;
  /** Sort order. `asc` or `desc`. */
  ascDesc?: Value<string>;
  /** Nulls. */
  nulls?: Value<string>;
  /** Ebcdic. */
  ebcdic?: Value<string>;
}

/** What can be set on a Merge stage. */
export interface MergeProps
  extends Descriptions, LinkBuffers, Partitioning, Sorting, StageBuffers, StageColumns {
  /** Collate. Default OFF. */
  collationSequence?: Choice<CollationSequence>;
  /** Unmatched masters mode. One of keepBadMasters, dropBadMasters; default keepBadMasters. */
  dropBadMastersKeepBadMasters?: Choice<MergeDropBadMastersKeepBadMasters>;
  /** Input link ordering. */
  inputlinkOrderingList?: Value<readonly DocumentValue[]>;
  /** Key. */
  keyProperties?: Value<readonly MergeKey[]>;
  /** Warn on unmatched masters. One of warnBadMasters, nowarnBadMasters; default warnBadMasters. */
  nowarnBadMastersWarnBadMasters?: Choice<MergeNowarnBadMastersWarnBadMasters>;
  /** Warn on reject updates. One of warnBadUpdates, nowarnBadUpdates; default warnBadUpdates. */
  nowarnBadUpdatesWarnBadUpdates?: Choice<MergeNowarnBadUpdatesWarnBadUpdates>;
  /** Output link ordering. */
  outputlinkOrderingList?: Value<readonly DocumentValue[]>;
}

/** A Merge stage. */
export const Merge: Stage<MergeProps, number, 1, 0, number, never> = {
  name: "Merge",
  op: "PxMerge",
  kind: "execution",
  links: { in: [2, Infinity], out: [1, 1], reference: [0, 0], reject: [0, Infinity] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    collationSequence: "m enum",
    dropBadMastersKeepBadMasters: [
      "m enum dropBadMasters-keepBadMasters",
      MergeDropBadMastersKeepBadMasters,
    ],
    inputlinkOrderingList: "m list InputlinkOrderingList",
    keyProperties: ["m list keyProperties", { ciCs: "ci-cs", ascDesc: "asc-desc" }],
    nowarnBadMastersWarnBadMasters: [
      "m enum nowarnBadMasters-warnBadMasters",
      MergeNowarnBadMastersWarnBadMasters,
    ],
    nowarnBadUpdatesWarnBadUpdates: [
      "m enum nowarnBadUpdates-warnBadUpdates",
      MergeNowarnBadUpdatesWarnBadUpdates,
    ],
    outputlinkOrderingList: "m list OutputlinkOrderingList",
  },
  columns: { rule: mergedColumns, first: "Main", next: "Update #" },
  derive: { rule: noDerivations },
};
