// Generated from spec/datastage/stages/row-generator.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
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

/** What can be set on a Row Generator stage. */
export interface RowGeneratorProps
  extends Descriptions, LinkBuffers, Omit<Partitioning, Own>, Sorting, StageBuffers, StageColumns {
  /** Execution mode. One of default_seq, par, seq; default default_seq. */
  execmode?: Choice<SequentialExecutionMode>;
  /** Number of records. Default 10. */
  records?: Integer;
  /** Schema file. */
  schemafile?: Value<string>;
}

/** A Row Generator stage. */
export const RowGenerator: Stage<RowGeneratorProps, 0, 1, 0, 0, never> = {
  name: "Row Generator",
  op: "PxRowGenerator",
  kind: "binding",
  links: { in: [0, 0], out: [1, 1], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    execmode: ["m enum", SequentialExecutionMode, "default_seq"],
    records: ["MO int", 10],
    schemafile: "mo string",
  },
};
