// Generated from spec/datastage/stages/expand.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Stage } from "specanvil/datastage/stage";
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
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
} from "../enums/common.js";

/** Command line. */
export const ExpandCommand = { gzip: "gzip", compress: "compress" } as const;

/** Command line. */
export type ExpandCommand = (typeof ExpandCommand)[keyof typeof ExpandCommand];

/** What can be set on a Expand stage. */
export interface ExpandProps
  extends Descriptions, LinkBuffers, Partitioning, Sorting, StageBuffers, StageColumns {
  /** Command line. One of gzip, compress; default compress. */
  command?: Choice<ExpandCommand>;
}

/** An Expand stage. */
export const Expand: Stage<ExpandProps, 1, 1, 0, 0, never> = {
  name: "Expand",
  op: "PxExpand",
  kind: "execution",
  links: { in: [1, 1], out: [1, 1], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: { command: ["m enum", ExpandCommand] },
  columns: { rule: allColumns },
};
