// Generated from spec/datastage/stages/copy.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Stage } from "specanvil/datastage/stage";
import { ForceOption } from "../enums/common.js";
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
  ForceOption,
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
} from "../enums/common.js";

/** What can be set on a Copy stage. */
export interface CopyProps
  extends Descriptions, LinkBuffers, Partitioning, Sorting, StageBuffers, StageColumns {
  /** Force. One of " ", force; default " ". */
  force?: Choice<ForceOption>;
}

/** A Copy stage. */
export const Copy: Stage<CopyProps, 1, number, 0, 0, never> = {
  name: "Copy",
  op: "PxCopy",
  kind: "execution",
  links: { in: [1, 1], out: [0, Infinity], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: { force: ["m enum", ForceOption] },
  columns: { rule: allColumns },
};
