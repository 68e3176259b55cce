// Generated from spec/datastage/stages/ibm-watsonx-data-presto.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { ClassicTableAction } from "../groups/classic-tables.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { SelectReadMethod } from "../groups/document-reads.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { sqlHooks, type SqlHooks } from "../groups/sql-hooks.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
} from "../enums/common.js";
export { ClassicTableAction } from "../groups/classic-tables.js";
export { SelectReadMethod } from "../groups/document-reads.js";

/** What can be set on a IBM watsonx.data Presto stage. */
export interface IbmWatsonxDataPrestoProps
  extends ConnectorBuffers, ConnectorPartitioning, Descriptions, LinkBuffers, Sorting, SqlHooks {
  /** Byte limit. */
  byteLimit?: Value<string>;
  /** Catalog name. */
  catalogName?: Value<string>;
  /** Create data asset. Default false. */
  createDataAsset?: Value<boolean>;
  /** Data asset name. */
  dataAssetName?: Value<string>;
  /** Heap size. Default 512. */
  dsJavaHeapSize?: Integer;
  /** Engine ID. */
  executionEngineId?: Value<string>;
  /** Read method. One of general, select; default general. */
  readMethod?: Choice<SelectReadMethod>;
  /** Row limit. */
  rowLimit?: Integer;
  /** Schema name. */
  schemaName?: Value<string>;
  /** Select statement. */
  selectStatement?: Value<string>;
  /** Static statement. */
  staticStatement?: Value<string>;
  /** Table action. One of append, create, replace, truncate; default create. */
  tableAction?: Choice<ClassicTableAction>;
  /** Table name. */
  tableName?: Value<string>;
}

/** An IBM watsonx.data Presto stage. */
export const IbmWatsonxDataPresto: Stage<
  IbmWatsonxDataPrestoProps,
  1,
  1,
  0,
  0,
  "ibm-watsonx-data-presto"
> = {
  name: "IBM watsonx.data Presto",
  op: "lakehouse",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  connection: "ibm-watsonx-data-presto",
  main: "st",
  first: [connectorBuffers],
  groups: [connectorPartitioning, descriptions, designer, linkBuffers, sorting, sqlHooks],
  properties: {
    byteLimit: "s string",
    catalogName: "m string",
    createDataAsset: "t bool registerDataAsset",
    dataAssetName: "T string dataAssetName",
    dsJavaHeapSize: "m int _java._heap_size",
    executionEngineId: "m string",
    partSize: "t int write_part_size",
    readMethod: ["s enum read_mode", SelectReadMethod],
    rowLimit: "s int",
    schemaName: "m string",
    selectStatement: "S string",
    showSuccessNotification: "m bool",
    staticStatement: "t string",
    tableAction: ["t enum", ClassicTableAction],
    tableName: "M string",
  },
  columns: { rule: allColumns },
};
