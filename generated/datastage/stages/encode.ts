// Generated from spec/datastage/stages/encode.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Stage, Value } from "specanvil/datastage/stage";
import { StagePreservePartitioning } from "../enums/common.js";
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
  StagePreservePartitioning,
  StageSortingKey,
} from "../enums/common.js";

type Own = "preserve";

/** What can be set on a Encode stage. */
export interface EncodeProps
  extends Descriptions, LinkBuffers, Omit<Partitioning, Own>, Sorting, StageBuffers, StageColumns {
  /** Command line. */
  command?: Value<string>;
  /** Preserve partitioning. One of -2, 0, 1; default -2. */
  preserve?: Choice<StagePreservePartitioning>;
}

/** An Encode stage. */
export const Encode: Stage<EncodeProps, 1, 1, 0, 0, never> = {
  name: "Encode",
  op: "PxEncode",
  kind: "execution",
  links: { in: [1, 1], out: [1, 1], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: { command: "M string", preserve: ["m enum", StagePreservePartitioning] },
  columns: { rule: allColumns },
};
