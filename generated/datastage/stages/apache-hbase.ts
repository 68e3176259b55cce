// Generated from spec/datastage/stages/apache-hbase.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { OptionalLookupType } from "../enums/common.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { sorting, type Sorting } from "../groups/sorting.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  OptionalLookupType,
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
} from "../enums/common.js";

/** Type of row keys in the target table. */
export const ApacheHbaseTypeOfRowKeysInTheTargetTable = {
  hexadecimal_strings_with_values_greater_than_zero:
    "hexadecimal_strings_with_values_greater_than_zero",
  numeric_strings_with_values_greater_than_zero: "numeric_strings_with_values_greater_than_zero",
  uniform_byte_arrays: "uniform_byte_arrays",
} as const;

/** Type of row keys in the target table. */
export type ApacheHbaseTypeOfRowKeysInTheTargetTable =
  (typeof ApacheHbaseTypeOfRowKeysInTheTargetTable)[keyof typeof ApacheHbaseTypeOfRowKeysInTheTargetTable];

/** Write mode. */
export const ApacheHbaseHbaseWriteMode = {
  append_qualifiers_values: "append_qualifiers_values",
  delete_qualifiers: "delete_qualifiers",
  delete_row: "delete_row",
  put: "put",
} as const;

/** Write mode. */
export type ApacheHbaseHbaseWriteMode =
  (typeof ApacheHbaseHbaseWriteMode)[keyof typeof ApacheHbaseHbaseWriteMode];

/** What can be set on a Apache HBase stage. */
export interface ApacheHbaseProps
  extends ConnectorBuffers, ConnectorPartitioning, Descriptions, LinkBuffers, Sorting {
  /** Autoflush enabled. Default true. */
  autoflushEnabled?: Value<boolean>;
  /** Create data asset. Default false. */
  createDataAsset?: Value<boolean>;
  /** Data asset name. */
  dataAssetName?: Value<string>;
  /** Detect after reading every. Default 100000. */
  detectRegionsChangesRowSize?: Integer;
  /** Enable detecting regions changes. Default true. */
  enableDetectingRegionsChanges?: Value<boolean>;
  /** Has reference output. Default false. */
  hasReferenceOutput?: Value<boolean>;
  /** HBase namespace. Default default. */
  hbaseNamespace?: Value<string>;
  /** Lookup Type. One of "", pxbridge. */
  lookupType?: Choice<OptionalLookupType>;
  /** Row limit. */
  rowLimit?: Integer;
  /** Strict type checking. Default true. */
  strictTypeChecking?: Value<boolean>;
  /** Target table. Default table. */
  targetTable?: Value<string>;
  /**
   * Type of row keys in the target table. One of hexadecimal_strings_with_values_greater_than_zero,
   * numeric_strings_with_values_greater_than_zero, uniform_byte_arrays; default
   * uniform_byte_arrays.
   */
  typeOfRowKeysInTheTargetTable?: Choice<ApacheHbaseTypeOfRowKeysInTheTargetTable>;
  /** Use parallel read. Default true. */
  useParallelRead?: Value<boolean>;
  /**
   * Write mode. One of append_qualifiers_values, delete_qualifiers, delete_row, put; default put.
   */
  writeMode?: Choice<ApacheHbaseHbaseWriteMode>;
}

/** An Apache HBase stage. */
export const ApacheHbase: Stage<ApacheHbaseProps, number, number, 0, number, "apache-hbase"> = {
  name: "Apache HBase",
  op: "HBaseConnectorPX",
  kind: "connector",
  links: { in: [0, Infinity], out: [0, Infinity], reference: [0, 0], reject: [0, Infinity] },
  connection: "apache-hbase",
  main: "st",
  first: [connectorBuffers],
  groups: [connectorPartitioning, descriptions, designer, linkBuffers, sorting],
  properties: {
    autoflushEnabled: "t bool hbase.write.is_auto_flush",
    createDataAsset: "t bool registerDataAsset",
    dataAssetName: "T string dataAssetName",
    detectRegionsChangesRowSize: "s int detect_splits_and_merges_group.detection_step_size",
    enableDetectingRegionsChanges: "s bool detect_splits_and_merges_group.detect_splits_and_merges",
    hasReferenceOutput: "s bool has_ref_output",
    hbaseNamespace: ["M string hbase.namespace", "default"],
    lookupType: ["s enum", OptionalLookupType],
    rowLimit: "s int",
    strictTypeChecking: "s bool hbase.read.strict_type_checking",
    targetTable: ["M string hbase.table", "table"],
    typeOfRowKeysInTheTargetTable: [
      "s enum row_key_type",
      ApacheHbaseTypeOfRowKeysInTheTargetTable,
    ],
    useParallelRead: "s bool",
    writeMode: ["t enum hbase.write.mode", ApacheHbaseHbaseWriteMode],
    useCasLiteService: "- any",
  },
  columns: { rule: allColumns },
};
