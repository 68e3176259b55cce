// Generated from spec/datastage/stages/ibm-cloud-databases-for-mongodb.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import {
  AppendOnly,
  ExecutionMode,
  PreservePartitioning,
  UpdateWriteMode,
} from "../enums/common.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { documentReads, type DocumentReads } from "../groups/document-reads.js";
import { limits, type Limits } from "../groups/limits.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { sorting, type Sorting } from "../groups/sorting.js";
export {
  AppendOnly,
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
  UpdateWriteMode,
} from "../enums/common.js";
export { SelectReadMethod } from "../groups/document-reads.js";
export { DecimalRoundingMode } from "../groups/limits.js";

type Own = "dsJavaHeapSize" | "executionMode" | "preservePartitioning";

/** What can be set on a IBM Cloud Databases for MongoDB stage. */
export interface IbmCloudDatabasesForMongodbProps
  extends
    ConnectorBuffers,
    Omit<ConnectorPartitioning, Own>,
    Descriptions,
    DocumentReads,
    Omit<Limits, Own>,
    LinkBuffers,
    Sorting {
  /** Batch size. Default 2000. */
  batchSize?: Integer;
  /** Heap size. Default 256. */
  dsJavaHeapSize?: Integer;
  /** Execution mode. One of default_par, par, seq; default default_par. */
  executionMode?: Choice<ExecutionMode>;
  /** Key column names. */
  keyColumnNames?: Value<string>;
  /** Preserve partitioning. One of -3, 0, 2, 1; default -3. */
  preservePartitioning?: Choice<PreservePartitioning>;
  /** Schema name. */
  schemaName?: Value<string>;
  /** Static statement. */
  staticStatement?: Value<string>;
  /** Table action. One of append; default append. */
  tableAction?: Choice<AppendOnly>;
  /** Table name. */
  tableName?: Value<string>;
  /** Update statement. */
  updateStatement?: Value<string>;
  /**
   * Write mode. One of insert, update, update_statement, update_statement_table_action; default
   * insert.
   */
  writeMode?: Choice<UpdateWriteMode>;
}

/** An IBM Cloud Databases for MongoDB stage. */
export const IbmCloudDatabasesForMongodb: Stage<
  IbmCloudDatabasesForMongodbProps,
  0,
  1,
  0,
  0,
  "ibm-cloud-databases-for-mongodb"
> = {
  name: "IBM Cloud Databases for MongoDB",
  op: "mongodb-ibmcloud",
  kind: "connector",
  links: { in: [0, 0], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  connection: "ibm-cloud-databases-for-mongodb",
  main: "ps",
  first: [connectorBuffers],
  groups: [
    connectorPartitioning,
    descriptions,
    designer,
    documentReads,
    limits,
    linkBuffers,
    sorting,
  ],
  properties: {
    batchSize: "pt int",
    defaultMaximumLengthForColumns: "s int default_max_string_binary_precision",
    dsJavaHeapSize: "mt int _java._heap_size",
    executionMode: ["m enum execmode", ExecutionMode, "default_par"],
    generateUnicodeTypeColumns: "s bool generate_unicode_columns",
    inputCount: "m inputs",
    keyColumnNames: "pt string",
    outputCount: "m outputs",
    preservePartitioning: ["m enum preserve", PreservePartitioning],
    schemaName: "mt string",
    staticStatement: "PT string",
    tableAction: ["pt enum", AppendOnly],
    tableName: "mtS string",
    updateStatement: "pt string",
    writeMode: ["pt enum", UpdateWriteMode],
    authMethod: "- any",
  },
  columns: { rule: allColumns },
};
