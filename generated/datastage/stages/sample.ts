// Generated from spec/datastage/stages/sample.yaml. Do not edit; run `specanvil generate`.
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

/** Sample mode. */
export const SampleSelection = { percent: "percent", period: "period" } as const;

/** Sample mode. */
export type SampleSelection = (typeof SampleSelection)[keyof typeof SampleSelection];

/** Sample percent. */
export interface SamplePercent {
  /** Percent. */
  percent?: Integer;
  /** Output. */
  output?: Integer;
}

/** What can be set on a Sample stage. */
export interface SampleProps
  extends Descriptions, LinkBuffers, Partitioning, Sorting, StageBuffers, StageColumns {
  /** Max rows (per partition). */
  maxoutputrows?: Integer;
  /** Percent properties. */
  percentProperties?: Value<readonly SamplePercent[]>;
  /** Period (per partition). */
  sample?: Integer;
  /** Seed. */
  seed?: Integer;
  /** Sample mode. One of percent, period; default percent. */
  selection?: Choice<SampleSelection>;
  /** Max total rows. */
  totalmaxoutputrows?: Integer;
}

/** A Sample stage. */
export const Sample: Stage<SampleProps, 1, number, 0, 0, never> = {
  name: "Sample",
  op: "PxSample",
  kind: "execution",
  links: { in: [1, 1], out: [1, Infinity], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    maxoutputrows: "m int",
    percentProperties: "m list percentProperties",
    sample: "M int",
    seed: "m int",
    selection: ["M enum", SampleSelection, "percent"],
    totalmaxoutputrows: "m int",
  },
  columns: { rule: allColumns },
};
