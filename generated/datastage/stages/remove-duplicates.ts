// Generated from spec/datastage/stages/remove-duplicates.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Stage, Value } from "specanvil/datastage/stage";
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

/** Duplicate to retain. */
export const RemoveDuplicatesKeep = { first: "first", last: "last" } as const;

/** Duplicate to retain. */
export type RemoveDuplicatesKeep = (typeof RemoveDuplicatesKeep)[keyof typeof RemoveDuplicatesKeep];

/** Remove duplicates key. */
export interface RemoveDuplicatesKey {
  /** Key. */
  key?: Value<string>;
  /** Ci cs. */
  ciCs?: Value<string>;
  /** Ebcdic. */
  ebcdic?: Value<string>;
}

/** What can be set on a Remove Duplicates stage. */
export interface RemoveDuplicatesProps
  extends Descriptions, LinkBuffers, Partitioning, Sorting, StageBuffers, StageColumns {
  /** Collate. Default OFF. */
  collationSequence?: Choice<CollationSequence>;
  /** Duplicate to retain. One of first, last; default first. */
  keep?: Choice<RemoveDuplicatesKeep>;
  /** Key. */
  keyProperties?: Value<readonly RemoveDuplicatesKey[]>;
}

/** A Remove Duplicates stage. */
export const RemoveDuplicates: Stage<RemoveDuplicatesProps, 1, 1, 0, 0, never> = {
  name: "Remove Duplicates",
  op: "PxRemDup",
  kind: "execution",
  links: { in: [1, 1], out: [1, 1], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    collationSequence: "m enum",
    hideCaseSensitiveColumn: "m bool hideCaseSensitiveColumn",
    hideEbcdicColumn: "m bool hide_ebcdic_Column",
    keep: ["m enum", RemoveDuplicatesKeep],
    keyProperties: ["m list keyProperties", { ciCs: "ci-cs" }],
  },
  columns: { rule: allColumns },
};
