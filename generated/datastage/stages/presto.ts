// Generated from spec/datastage/stages/presto.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { ExecutionMode, PreservePartitioning, RowSampling } from "../enums/common.js";
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
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  PartitionType,
  PreservePartitioning,
  RowSampling,
  StageSortingKey,
} from "../enums/common.js";
export { SelectReadMethod } from "../groups/document-reads.js";
export { DecimalRoundingMode } from "../groups/limits.js";

type Own = "dsJavaHeapSize" | "executionMode" | "preservePartitioning";

/** What can be set on a Presto stage. */
export interface PrestoProps
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
  /** Catalog name. */
  catalogName?: Value<string>;
  /** Heap size. Default 256. */
  dsJavaHeapSize?: Integer;
  /** After SQL. */
  enableAfterSql?: Value<string>;
  /** After SQL (node). */
  enableAfterSqlNode?: Value<string>;
  /** Before SQL. */
  enableBeforeSql?: Value<string>;
  /** Before SQL (node). */
  enableBeforeSqlNode?: Value<string>;
  /** Execution mode. One of default_par, par, seq; default default_par. */
  executionMode?: Choice<ExecutionMode>;
  /** Fail on error After SQL. Default true. */
  failOnErrorAfterSql?: Value<boolean>;
  /** Fail on error After SQL (node). Default true. */
  failOnErrorAfterSqlNode?: Value<boolean>;
  /** Fail on error Before SQL. Default true. */
  failOnErrorBeforeSql?: Value<boolean>;
  /** Fail on error Before SQL (node). Default true. */
  failOnErrorBeforeSqlNode?: Value<boolean>;
  /** Key column names. */
  keyColumnNames?: Value<string>;
  /** Preserve partitioning. One of -3, 0, 2, 1; default -3. */
  preservePartitioning?: Choice<PreservePartitioning>;
  /** Query Timeout. */
  queryTimeout?: Integer;
  /** Sampling percentage. */
  samplingPercentage?: Value<string>;
  /** Sampling seed. */
  samplingSeed?: Integer;
  /** Sampling type. One of block, none, row; default none. */
  samplingType?: Choice<RowSampling>;
  /** Schema name. */
  schemaName?: Value<string>;
  /** Static statement. */
  staticStatement?: Value<string>;
  /** Table name. */
  tableName?: Value<string>;
}

/** A Presto stage. */
export const Presto: Stage<PrestoProps, 1, 1, 0, 0, "presto"> = {
  name: "Presto",
  op: "presto",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  connection: "presto",
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
    catalogName: "mt string",
    defaultMaximumLengthForColumns: "s int default_max_string_binary_precision",
    dsJavaHeapSize: "s int _java._heap_size",
    enableAfterSql: "mt string before_after.after",
    enableAfterSqlNode: "mt string before_after.after_node",
    enableBeforeSql: "mt string before_after.before",
    enableBeforeSqlNode: "mt string before_after.before_node",
    executionMode: ["m enum execmode", ExecutionMode, "default_par"],
    failOnErrorAfterSql: "mt bool before_after.after.fail_on_error",
    failOnErrorAfterSqlNode: "mt bool before_after.after_node.fail_on_error",
    failOnErrorBeforeSql: "mt bool before_after.before.fail_on_error",
    failOnErrorBeforeSqlNode: "mt bool before_after.before_node.fail_on_error",
    generateUnicodeTypeColumns: "s bool generate_unicode_columns",
    inputCount: "m inputs",
    keyColumnNames: "s string",
    outputCount: "m outputs",
    preservePartitioning: ["m enum preserve", PreservePartitioning],
    queryTimeout: "mt int",
    samplingPercentage: "s string",
    samplingSeed: "s int",
    samplingType: ["s enum", RowSampling],
    schemaName: "mt string",
    staticStatement: "pt string",
    tableName: "mtS string",
    useSourceToSourceSslCertificate: "- any",
  },
  columns: { rule: allColumns },
};
