// Generated from spec/datastage/stages/pivot-enterprise.yaml. Do not edit; run `specanvil generate`.
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { partitioning, type Partitioning } from "../groups/partitioning.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { stageBuffers, type StageBuffers } from "../groups/stage-buffers.js";
import { stageColumns, type StageColumns } from "../groups/stage-columns.js";
import type { DocumentValue, Stage, Value } from "specanvil/datastage/stage";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
} from "../enums/common.js";

/** Pivot enterprise pivot type. */
export const PivotEnterprisePivotType = { verticalpivot: "verticalpivot", pivot: "pivot" } as const;

/** Pivot enterprise pivot type. */
export type PivotEnterprisePivotType =
  (typeof PivotEnterprisePivotType)[keyof typeof PivotEnterprisePivotType];

/** Pivot enterprise pivot. */
export interface PivotEnterprisePivot {
  /** Name. */
  name?: Value<string>;
  /** Sql type. */
  sqlType?: Value<string>;
  /** Length. */
  length?: Value<number>;
  /** Scale. */
  scale?: Value<number>;
  /** Is grouping key. */
  isGroupingKey?: Value<boolean>;
  /** Is pivot. */
  isPivot?: Value<boolean>;
  /** Unused. */
  unused?: Value<boolean>;
  /** Is pivot index. */
  isPivotIndex?: Value<boolean>;
  /** Type code. */
  typeCode?: Value<string>;
  /** Aggregate properties. */
  aggregateProperties?: Value<readonly DocumentValue[]>;
  /** Derivation. */
  derivation?: Value<string>;
}

/** What can be set on a Pivot Enterprise stage. */
export interface PivotEnterpriseProps
  extends Descriptions, LinkBuffers, Partitioning, Sorting, StageBuffers, StageColumns {
  /** Array size. Default 1. */
  arraySize?: Value<number>;
  /** PivotCustomInputOSH. */
  pivotCustomInputOSH?: Value<string>;
  /** PivotCustomOSH. */
  pivotCustomOSH?: Value<string>;
  /** Pivot index. Default false. */
  pivotIndex?: Value<boolean>;
  /** Pivot type. One of verticalpivot, pivot; default pivot. */
  pivotType?: Value<PivotEnterprisePivotType>;
  /** PivotCustomOSH. */
  verticalPivotCustomOSH?: Value<string>;
}

/** A Pivot Enterprise stage. */
export const PivotEnterprise: Stage<PivotEnterpriseProps, 1, 1, 0, 0, never> = {
  name: "Pivot Enterprise",
  op: "PxPivot",
  kind: "execution",
  links: { in: [1, 1], out: [1, 1], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    arraySize: "m int",
    pivotCustomInputOSH: "m string PivotCustomInputOSH",
    pivotCustomOSH: "m string PivotCustomOSH",
    pivotIndex: "m bool pivotIndex",
    pivotProperties: "m list pivotProperties",
    pivotType: ["M enum", PivotEnterprisePivotType, "pivot"],
    verticalPivotCustomOSH: "m string VerticalPivotCustomOSH",
  },
};
