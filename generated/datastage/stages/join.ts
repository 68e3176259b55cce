// Generated from spec/datastage/stages/join.yaml. Do not edit; run `specanvil generate`.
import { joinedColumns } from "specanvil/datastage/columns";
import { inputOrder, noDerivations, outputOrder } from "specanvil/datastage/encoders";
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

/** Join type. */
export const JoinOperator = {
  innerjoin: "innerjoin",
  leftouterjoin: "leftouterjoin",
  rightouterjoin: "rightouterjoin",
  fullouterjoin: "fullouterjoin",
} as const;

/** Join type. */
export type JoinOperator = (typeof JoinOperator)[keyof typeof JoinOperator];

/** Join key. */
export interface JoinKey {
  /** Key. */
  key?: Value<string>;
  /** Ci cs. */
  ciCs?: Value<string>;
}

/** What can be set on a Join stage. */
export interface JoinProps
  extends Descriptions, LinkBuffers, Partitioning, Sorting, StageBuffers, StageColumns {
  /** Collate. Default OFF. */
  collationSequence?: Choice<CollationSequence>;
  /** Input link ordering. */
  inputlinkOrderingList?: Value<readonly DocumentValue[]>;
  /** Key. */
  keyProperties?: Value<readonly JoinKey[]>;
  /**
   * Join type. One of innerjoin, leftouterjoin, rightouterjoin, fullouterjoin; default innerjoin.
   */
  operator?: Choice<JoinOperator>;
}

/** A Join stage. */
export const Join: Stage<JoinProps, number, 1, 0, 0, never> = {
  name: "Join",
  op: "PxJoin",
  kind: "execution",
  links: { in: [2, Infinity], out: [1, 1], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    collationSequence: "m enum",
    hideCaseSensitiveColumn: "m bool hideCaseSensitiveColumn",
    inputlinkOrderingList: "m list InputlinkOrderingList",
    keyProperties: ["m list keyProperties", { ciCs: "ci-cs" }],
    operator: ["M enum", JoinOperator, "innerjoin"],
  },
  columns: { rule: joinedColumns, first: "Left", next: "Intermediate #", last: "Right" },
  derive: { rule: noDerivations },
  encode: [
    { rule: inputOrder, labels: ["Left", "Intermediate #", "Right"], numbers: [1, 1] },
    { rule: outputOrder },
  ],
};
