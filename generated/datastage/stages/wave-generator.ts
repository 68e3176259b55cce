// Generated from spec/datastage/stages/wave-generator.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
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

/** Mode. */
export const WaveGeneratorMode = { column: "column", count: "count", dupkey: "dupkey" } as const;

/** Mode. */
export type WaveGeneratorMode = (typeof WaveGeneratorMode)[keyof typeof WaveGeneratorMode];

/** Sequence. */
export const WaveGeneratorSequence = { before: "before", after: "after" } as const;

/** Sequence. */
export type WaveGeneratorSequence =
  (typeof WaveGeneratorSequence)[keyof typeof WaveGeneratorSequence];

/** What can be set on a Wave Generator stage. */
export interface WaveGeneratorProps
  extends Descriptions, LinkBuffers, Partitioning, Sorting, StageBuffers, StageColumns {
  /** Column name. */
  columnName?: Value<string>;
  /** Column value. */
  columnValue?: Value<string>;
  /** Mode. One of column, count, dupkey; default count. */
  mode?: Choice<WaveGeneratorMode>;
  /** Record count. */
  recordCount?: Integer;
  /** Sequence. One of before, after; default before. */
  sequence?: Choice<WaveGeneratorSequence>;
}

/** A Wave Generator stage. */
export const WaveGenerator: Stage<WaveGeneratorProps, 1, 1, 0, 0, never> = {
  name: "Wave Generator",
  op: "PxWaveGenerator",
  kind: "execution",
  links: { in: [1, 1], out: [1, 1], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    columnName: "M string",
    columnValue: "M string",
    mode: ["m enum", WaveGeneratorMode],
    recordCount: "M int",
    sequence: ["m enum", WaveGeneratorSequence],
  },
  columns: { rule: allColumns },
};
