// Generated from spec/datastage/stages/funnel.yaml. Do not edit; run `specanvil generate`.
import { commonColumns } from "specanvil/datastage/columns";
import { commonDerivations, inputOrder } from "specanvil/datastage/encoders";
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
export const FunnelOperator = {
  sortfunnel: "sortfunnel",
  sequence: "sequence",
  funnel: "funnel",
} as const;

/** Join type. */
export type FunnelOperator = (typeof FunnelOperator)[keyof typeof FunnelOperator];

/** Funnel key. */
export interface FunnelKey {
  /** Ci cs. */
  ciCs?: Value<string>;
  /** Ebcdic. */
  ebcdic?: Value<string>;
  /** Nulls. */
  nulls?: Value<string>;
  /** Sort order. `asc` or `desc`. */
  ascDesc?: Value<string>;
  /** Key. */
  key?: Value<string>;
}

/** What can be set on a Funnel stage. */
export interface FunnelProps
  extends Descriptions, LinkBuffers, Partitioning, Sorting, StageBuffers, StageColumns {
  /** Collate. Default OFF. */
  collationSequence?: Choice<CollationSequence>;
  /** Input link ordering. */
  inputlinkOrderingList?: Value<readonly DocumentValue[]>;
  /** Key. */
  keyProperties?: Value<readonly FunnelKey[]>;
  /** Join type. One of sortfunnel, sequence, funnel; default funnel. */
  operator?: Choice<FunnelOperator>;
}

/** A Funnel stage. */
export const Funnel: Stage<FunnelProps, number, 1, 0, 0, never> = {
  name: "Funnel",
  op: "PxFunnel",
  kind: "execution",
  links: { in: [2, Infinity], out: [1, 1], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    collationSequence: "m enum",
    inputlinkOrderingList: "m list InputlinkOrderingList",
    keyProperties: ["m list keyProperties", { ciCs: "ci-cs", ascDesc: "asc-desc" }],
    operator: ["M enum", FunnelOperator, "funnel"],
  },
  columns: { rule: commonColumns },
  derive: { rule: commonDerivations },
  encode: [{ rule: inputOrder }],
};
