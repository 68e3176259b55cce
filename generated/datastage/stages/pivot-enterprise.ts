// Generated from spec/datastage/stages/pivot-enterprise.yaml. Do not edit; run `specanvil generate`.
import { pivotedColumns } from "specanvil/datastage/columns";
import { pivotDerivations } from "specanvil/datastage/encoders";
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

/** Pivot type. */
export const PivotEnterprisePivotType = { verticalpivot: "verticalpivot", pivot: "pivot" } as const;

/** Pivot type. */
export type PivotEnterprisePivotType =
  (typeof PivotEnterprisePivotType)[keyof typeof PivotEnterprisePivotType];

/** Pivot enterprise pivot. */
export interface PivotEnterprisePivot {
  /** Name. */
  name?: Value<string>;
  /** Sql type. */
  sqlType?: Value<string>;
  /** Length. */
  length?: Integer;
  /** Scale. */
  scale?: Integer;
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
  arraySize?: Integer;
  /** PivotCustomInputOSH. */
  pivotCustomInputOSH?: Value<string>;
  /** PivotCustomOSH. */
  pivotCustomOSH?: Value<string>;
  /** Pivot index. Default false. */
  pivotIndex?: Value<boolean>;
  /** Pivot properties. */
  pivotProperties?: Value<readonly PivotEnterprisePivot[]>;
  /** Pivot type. One of verticalpivot, pivot; default pivot. */
  pivotType?: Choice<PivotEnterprisePivotType>;
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
  columns: {
    rule: pivotedColumns,
    index: {
      name: "Pivot_index",
      type: "integer",
      nullable: true,
      metadata: {
        description: "This is a pivot index column",
        max_length: 0,
        min_length: 0,
        decimal_precision: 0,
        decimal_scale: 0,
        is_key: false,
        is_signed: true,
      },
      app_data: { time_scale: 0, odbc_type: "BIGINT", type_code: "INT64" },
    },
    types: {
      BIGINT: ["integer", "INT64"],
      BINARY: ["binary", "BINARY"],
      BIT: ["boolean", "BOOLEAN"],
      CHAR: ["string", "STRING"],
      DATE: ["date", "DATE"],
      DECIMAL: ["double", "DECIMAL"],
      DOUBLE: ["double", "DFLOAT"],
      FLOAT: ["double", "SFLOAT"],
      INTEGER: ["integer", "INT32"],
      LONGVARBINARY: ["binary", "BINARY"],
      LONGVARCHAR: ["string", "STRING"],
      NUMERIC: ["double", "DECIMAL"],
      REAL: ["double", "SFLOAT"],
      SMALLINT: ["integer", "INT16"],
      TIME: ["time", "TIME"],
      TIMESTAMP: ["timestamp", "DATETIME"],
      TINYINT: ["integer", "INT8"],
      UNKNOWN: ["string", "UNKNOWN"],
      VARBINARY: ["binary", "BINARY"],
      VARCHAR: ["string", "STRING"],
      WCHAR: ["string", "STRING"],
      WLONGVARCHAR: ["string", "STRING"],
    },
  },
  derive: { rule: pivotDerivations, spread: "Pivot", gathered: ["verticalpivot", "VerticalPivot"] },
};
