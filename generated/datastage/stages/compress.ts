// Generated from spec/datastage/stages/compress.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Stage } from "specanvil/datastage/stage";
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

/** Command line. */
export const CompressCommand = { compress: "compress", gzip: "gzip" } as const;

/** Command line. */
export type CompressCommand = (typeof CompressCommand)[keyof typeof CompressCommand];

type Own = "preserve";

/** What can be set on a Compress stage. */
export interface CompressProps
  extends Descriptions, LinkBuffers, Omit<Partitioning, Own>, Sorting, StageBuffers, StageColumns {
  /** Command line. One of compress, gzip; default compress. */
  command?: Choice<CompressCommand>;
  /** Preserve partitioning. One of -2, 0, 1; default -2. */
  preserve?: Choice<StagePreservePartitioning>;
}

/** A Compress stage. */
export const Compress: Stage<CompressProps, 1, 1, 0, 0, never> = {
  name: "Compress",
  op: "PxCompress",
  kind: "execution",
  links: { in: [1, 1], out: [1, 1], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    command: ["m enum", CompressCommand],
    preserve: ["m enum", StagePreservePartitioning],
  },
  columns: { rule: allColumns },
};
