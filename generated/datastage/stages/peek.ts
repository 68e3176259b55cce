// Generated from spec/datastage/stages/peek.yaml. Do not edit; run `specanvil generate`.
import { markDerivation } from "specanvil/datastage/encoders";
import type { Choice, DocumentValue, Integer, Stage, Value } from "specanvil/datastage/stage";
import { PartitionSelection } from "../enums/common.js";
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
  PartitionSelection,
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
} from "../enums/common.js";

/** All rows (after skip). */
export const PeekAll = { true: "all", false: " " } as const;

/** All rows (after skip). */
export type PeekAll = (typeof PeekAll)[keyof typeof PeekAll];

/** Peek all input columns. */
export const PeekColumns = { true: " ", false: "field" } as const;

/** Peek all input columns. */
export type PeekColumns = (typeof PeekColumns)[keyof typeof PeekColumns];

/** File. */
export const PeekDataset = { true: "dataset", false: " " } as const;

/** File. */
export type PeekDataset = (typeof PeekDataset)[keyof typeof PeekDataset];

/** Name. */
export const PeekName = { true: "name", false: " " } as const;

/** Name. */
export type PeekName = (typeof PeekName)[keyof typeof PeekName];

/** What can be set on a Peek stage. */
export interface PeekProps
  extends Descriptions, LinkBuffers, Partitioning, Sorting, StageBuffers, StageColumns {
  /** All rows (after skip). One of all, " "; default " ". */
  all?: Choice<PeekAll>;
  /** Peek all input columns. One of " ", field; default " ". */
  columns?: Choice<PeekColumns>;
  /** File. One of dataset, " "; default " ". */
  dataset?: Choice<PeekDataset>;
  /** Delimiter. */
  delim?: Value<string>;
  /** Column name. */
  field?: Value<readonly string[]>;
  /** Name. One of name, " "; default name. */
  name?: Choice<PeekName>;
  /** Number of rows (per partition). Default 10. */
  nrecs?: Integer;
  /** Output link ordering. */
  outputlinkOrderingList?: Value<readonly DocumentValue[]>;
  /** Partition number. */
  part?: Value<readonly number[]>;
  /** Period (per partition). */
  period?: Integer;
  /** Sample mode. One of " ", part; default " ". */
  selection?: Choice<PartitionSelection>;
  /** Skip (per partition). */
  skip?: Integer;
}

/** A Peek stage. */
export const Peek: Stage<PeekProps, 1, number, 0, 0, never> = {
  name: "Peek",
  op: "PxPeek",
  kind: "execution",
  links: { in: [1, 1], out: [0, Infinity], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    all: ["m enum", PeekAll],
    columns: ["m enum", PeekColumns],
    dataset: ["m enum", PeekDataset],
    delim: "m string",
    field: ["M list", null, []],
    name: ["m enum", PeekName],
    nrecs: "m int",
    outputlinkOrderingList: "m list OutputlinkOrderingList",
    part: ["M list", null, []],
    period: "m int",
    selection: ["M enum", PartitionSelection, " "],
    skip: "m int",
  },
  derive: {
    rule: markDerivation,
    when: ["dataset", "dataset"],
    column: "rec",
    expression: "Peek()",
  },
};
