// Generated from spec/datastage/stages/tail.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { PartitionSelection } from "../enums/common.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { partitioning, type Partitioning } from "../groups/partitioning.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { stageBuffers, type StageBuffers } from "../groups/stage-buffers.js";
import { stageColumns, type StageColumns } from "../groups/stage-columns.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  PartitionSelection,
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
} from "../enums/common.js";

/** What can be set on a Tail stage. */
export interface TailProps
  extends Descriptions, LinkBuffers, Partitioning, Sorting, StageBuffers, StageColumns {
  /** Number of rows (per partition). Default 10. */
  nrecs?: Integer;
  /** Partition number. */
  part?: Value<readonly number[]>;
  /** Sample mode. One of " ", part; default " ". */
  selection?: Choice<PartitionSelection>;
}

/** A Tail stage. */
export const Tail: Stage<TailProps, 1, 1, 0, 0, never> = {
  name: "Tail",
  op: "PxTail",
  kind: "execution",
  links: { in: [1, 1], out: [1, 1], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: { nrecs: "m int", part: "m list", selection: ["M enum", PartitionSelection, " "] },
  columns: { rule: allColumns },
};
