// Generated from spec/datastage/stages/head.yaml. Do not edit; run `specanvil generate`.
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

/** All rows (after skip). */
export const HeadAll = { false: " ", true: "all" } as const;

/** All rows (after skip). */
export type HeadAll = (typeof HeadAll)[keyof typeof HeadAll];

/** Sample mode. */
export const HeadSelection = { false: "part", true: " " } as const;

/** Sample mode. */
export type HeadSelection = (typeof HeadSelection)[keyof typeof HeadSelection];

/** What can be set on a Head stage. */
export interface HeadProps
  extends Descriptions, LinkBuffers, Partitioning, Sorting, StageBuffers, StageColumns {
  /** All rows (after skip). One of " ", all; default " ". */
  all?: Choice<HeadAll>;
  /** Number of rows (per partition). Default 10. */
  nrecs?: Integer;
  /** Partition number. */
  part?: Value<readonly number[]>;
  /** Period (per partition). */
  period?: Integer;
  /** Sample mode. One of part, " "; default " ". */
  selection?: Choice<HeadSelection>;
  /** Skip (per partition). */
  skip?: Integer;
}

/** A Head stage. */
export const Head: Stage<HeadProps, 1, 1, 0, 0, never> = {
  name: "Head",
  op: "PxHead",
  kind: "execution",
  links: { in: [1, 1], out: [1, 1], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    all: ["m enum", HeadAll],
    nrecs: "m int",
    part: "m list",
    period: "m int",
    selection: ["M enum", HeadSelection, " "],
    skip: "m int",
  },
  columns: { rule: allColumns },
};
