// Generated from spec/datastage/stages/bloom-filter.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import { markDerivation } from "specanvil/datastage/encoders";
import type { Choice, DocumentValue, Integer, Stage, Value } from "specanvil/datastage/stage";
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

/** Drop old. */
export const BloomFilterDropOld = { false: " ", true: "drop_old" } as const;

/** Drop old. */
export type BloomFilterDropOld = (typeof BloomFilterDropOld)[keyof typeof BloomFilterDropOld];

/** Duplicate flag. */
export const BloomFilterFlagColumn = { false: " ", true: "flag_column" } as const;

/** Duplicate flag. */
export type BloomFilterFlagColumn =
  (typeof BloomFilterFlagColumn)[keyof typeof BloomFilterFlagColumn];

/** Sample mode. */
export const BloomFilterSelection = { create: "create", process: "process" } as const;

/** Sample mode. */
export type BloomFilterSelection = (typeof BloomFilterSelection)[keyof typeof BloomFilterSelection];

/** Truncate. */
export const BloomFilterTruncate = { false: " ", true: "truncate" } as const;

/** Truncate. */
export type BloomFilterTruncate = (typeof BloomFilterTruncate)[keyof typeof BloomFilterTruncate];

/** Bloom filter key. */
export interface BloomFilterKey {
  /** Key. */
  key?: Value<string>;
}

/** What can be set on a Bloom Filter stage. */
export interface BloomFilterProps
  extends Descriptions, LinkBuffers, Partitioning, Sorting, StageBuffers, StageColumns {
  /** Date. */
  dataDate?: Value<string>;
  /** Drop old. One of " ", drop_old; default " ". */
  dropOld?: Choice<BloomFilterDropOld>;
  /** Filter. */
  filter?: Value<string>;
  /** Phases. Default 5. */
  filterPhases?: Integer;
  /** Size. */
  filterSize?: Value<string>;
  /** Duplicate flag. One of " ", flag_column; default " ". */
  flagColumn?: Choice<BloomFilterFlagColumn>;
  /** Key. */
  keyProperties?: Value<readonly BloomFilterKey[]>;
  /** Output link ordering. */
  outputlinkOrderingList?: Value<readonly DocumentValue[]>;
  /** Previous days. Default 1. */
  previousDays?: Integer;
  /** Reference date. */
  refDate?: Value<string>;
  /** Sample mode. One of create, process; default create. */
  selection?: Choice<BloomFilterSelection>;
  /** Truncate. One of " ", truncate; default " ". */
  truncate?: Choice<BloomFilterTruncate>;
}

/** A Bloom Filter stage. */
export const BloomFilter: Stage<BloomFilterProps, 1, 2, 0, 0, never> = {
  name: "Bloom Filter",
  op: "PxBLM",
  kind: "execution",
  links: { in: [1, 1], out: [0, 2], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    dataDate: "m string",
    dropOld: ["m enum", BloomFilterDropOld],
    filter: "M string",
    filterPhases: "m int",
    filterSize: "M string",
    flagColumn: ["m enum", BloomFilterFlagColumn],
    keyProperties: "m list keyProperties",
    outputlinkOrderingList: "m list OutputlinkOrderingList",
    previousDays: "m int",
    refDate: "m string",
    selection: ["M enum", BloomFilterSelection, "create"],
    truncate: ["m enum", BloomFilterTruncate],
  },
  columns: { rule: allColumns },
  derive: { rule: markDerivation, column: "dflag", expression: "IsADuplicate()" },
};
