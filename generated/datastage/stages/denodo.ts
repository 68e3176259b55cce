// Generated from spec/datastage/stages/denodo.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { ExecutionMode, PreservePartitioning } from "../enums/common.js";
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
  StageSortingKey,
} from "../enums/common.js";
export { SelectReadMethod } from "../groups/document-reads.js";
export { DecimalRoundingMode } from "../groups/limits.js";

/** Write mode. */
export const DenodoWriteMode = { update_statement: "update_statement" } as const;

/** Write mode. */
export type DenodoWriteMode = (typeof DenodoWriteMode)[keyof typeof DenodoWriteMode];

type Own = "dsJavaHeapSize" | "executionMode" | "preservePartitioning";

/** What can be set on a Denodo stage. */
export interface DenodoProps
  extends
    ConnectorBuffers,
    Omit<ConnectorPartitioning, Own>,
    Descriptions,
    DocumentReads,
    Omit<Limits, Own>,
    LinkBuffers,
    Sorting {
  /** Create statement. */
  createStatement?: Value<string>;
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
  /** Schema name. */
  schemaName?: Value<string>;
  /** Static statement. */
  staticStatement?: Value<string>;
  /** Table name. */
  tableName?: Value<string>;
  /** Update statement. */
  updateStatement?: Value<string>;
  /** Write mode. One of update_statement; default update_statement. */
  writeMode?: Choice<DenodoWriteMode>;
}

/** A Denodo stage. */
export const Denodo: Stage<DenodoProps, 0, 1, 0, 0, "denodo"> = {
  name: "Denodo",
  op: "denodo",
  kind: "connector",
  links: { in: [0, 0], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  connection: "denodo",
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
    createStatement: "pt string",
    dsJavaHeapSize: "mt int _java._heap_size",
    enableAfterSql: "mt string before_after.after",
    enableAfterSqlNode: "mt string before_after.after_node",
    enableBeforeSql: "mt string before_after.before",
    enableBeforeSqlNode: "mt string before_after.before_node",
    executionMode: ["m enum execmode", ExecutionMode, "default_par"],
    failOnErrorAfterSql: "mt bool before_after.after.fail_on_error",
    failOnErrorAfterSqlNode: "mt bool before_after.after_node.fail_on_error",
    failOnErrorBeforeSql: "mt bool before_after.before.fail_on_error",
    failOnErrorBeforeSqlNode: "mt bool before_after.before_node.fail_on_error",
    inputCount: "m inputs",
    keyColumnNames: "mt string",
    outputCount: "m outputs",
    preservePartitioning: ["m enum preserve", PreservePartitioning],
    queryTimeout: "mt int",
    schemaName: "mt string",
    staticStatement: "PT string",
    tableName: "mtS string",
    updateStatement: "pt string",
    writeMode: ["pt enum", DenodoWriteMode],
    loginTimeout: "- any",
  },
  columns: { rule: allColumns },
};
