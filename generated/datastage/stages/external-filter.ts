// Generated from spec/datastage/stages/external-filter.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Stage, Value } from "specanvil/datastage/stage";
import { SequentialExecutionMode } from "../enums/common.js";
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
  PartitionType,
  PreservePartitioning,
  SequentialExecutionMode,
  StageSortingKey,
} from "../enums/common.js";

type Own = "execmode";

/** What can be set on a External Filter stage. */
export interface ExternalFilterProps
  extends Descriptions, LinkBuffers, Omit<Partitioning, Own>, Sorting, StageBuffers, StageColumns {
  /** Arguments. */
  args?: Value<string>;
  /** Command line. */
  command?: Value<string>;
  /** Execution mode. One of default_seq, par, seq; default default_seq. */
  execmode?: Choice<SequentialExecutionMode>;
}

/** An External Filter stage. */
export const ExternalFilter: Stage<ExternalFilterProps, 1, 1, 0, 0, never> = {
  name: "External Filter",
  op: "PxExternalFilter",
  kind: "execution",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    args: "m string",
    command: "M string",
    execmode: ["m enum", SequentialExecutionMode, "default_seq"],
  },
  columns: { rule: allColumns },
};
