// Generated from spec/datastage/stages/write-range-map.yaml. Do not edit; run `specanvil generate`.
import type { Choice, DocumentValue, Stage, Value } from "specanvil/datastage/stage";
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
  StageSortingKey,
} from "../enums/common.js";

/** Execution mode. */
export const WriteRangeMapExecmode = { default_seq: "default_seq" } as const;

/** Execution mode. */
export type WriteRangeMapExecmode =
  (typeof WriteRangeMapExecmode)[keyof typeof WriteRangeMapExecmode];

/** File update mode. */
export const WriteRangeMapOverwrite = { true: "overwrite", false: " " } as const;

/** File update mode. */
export type WriteRangeMapOverwrite =
  (typeof WriteRangeMapOverwrite)[keyof typeof WriteRangeMapOverwrite];

type Own = "execmode" | "preserve";

/** What can be set on a Write Range Map stage. */
export interface WriteRangeMapProps
  extends Descriptions, LinkBuffers, Omit<Partitioning, Own>, Sorting, StageBuffers, StageColumns {
  /** Execution mode. One of default_seq; default default_seq. */
  execmode?: Choice<WriteRangeMapExecmode>;
  /** Key. */
  keyProperties?: Value<readonly DocumentValue[]>;
  /** File update mode. One of overwrite, " "; default " ". */
  overwrite?: Choice<WriteRangeMapOverwrite>;
  /** Range map file. */
  rangemap?: Value<string>;
}

/** A Write Range Map stage. */
export const WriteRangeMap: Stage<WriteRangeMapProps, 1, 0, 0, 0, never> = {
  name: "Write Range Map",
  op: "PxWriteRangeMap",
  kind: "execution",
  links: { in: [1, 1], out: [0, 0], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  without: ["preserve"],
  properties: {
    execmode: ["m enum", WriteRangeMapExecmode, "default_seq"],
    keyProperties: ["mi list keyProperties", null, []],
    overwrite: ["mi enum", WriteRangeMapOverwrite, " "],
    rangemap: "MI string",
  },
};
