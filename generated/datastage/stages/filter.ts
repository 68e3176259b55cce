// Generated from spec/datastage/stages/filter.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import type { CollationSequence } from "../enums/collation-sequence.js";
import { NullsPosition } from "../groups/change-codes.js";
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
export { NullsPosition } from "../groups/change-codes.js";

/** Output row only once. */
export const FilterFirst = { true: "first", false: " " } as const;

/** Output row only once. */
export type FilterFirst = (typeof FilterFirst)[keyof typeof FilterFirst];

/** Output rejects. */
export const FilterReject = { true: "reject", false: " " } as const;

/** Output rejects. */
export type FilterReject = (typeof FilterReject)[keyof typeof FilterReject];

/** Filter where. */
export interface FilterWhere {
  /** Where. */
  where?: Value<string>;
  /** Target. */
  target?: Integer;
}

/** What can be set on a Filter stage. */
export interface FilterProps
  extends Descriptions, LinkBuffers, Partitioning, Sorting, StageBuffers, StageColumns {
  /** Collate. Default OFF. */
  collationSequence?: Choice<CollationSequence>;
  /** Output row only once. One of first, " "; default " ". */
  first?: Choice<FilterFirst>;
  /** Nulls. One of last, first; default first. */
  nulls?: Choice<NullsPosition>;
  /** Output rejects. One of reject, " "; default " ". */
  reject?: Choice<FilterReject>;
  /** Where properties. */
  whereProperties?: Value<readonly FilterWhere[]>;
}

/** A Filter stage. */
export const Filter: Stage<FilterProps, 1, number, 0, 1, never> = {
  name: "Filter",
  op: "PxFilter",
  kind: "execution",
  links: { in: [1, 1], out: [1, Infinity], reference: [0, 0], reject: [0, 1] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    collationSequence: "m enum",
    first: ["m enum", FilterFirst],
    nulls: ["m enum", NullsPosition],
    reject: ["m enum", FilterReject],
    whereProperties: "m list whereProperties",
  },
  columns: { rule: allColumns },
};
