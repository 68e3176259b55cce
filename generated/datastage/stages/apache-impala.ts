// Generated from spec/datastage/stages/apache-impala.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { AppendOrReplace, LookupType, RecordOrdering } from "../enums/common.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { dataAssets, type DataAssets } from "../groups/data-assets.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { documentReads, type DocumentReads } from "../groups/document-reads.js";
import { engineSql, type EngineSql } from "../groups/engine-sql.js";
import { engineTables, type EngineTables } from "../groups/engine-tables.js";
import { hiveTables, type HiveTables } from "../groups/hive-tables.js";
import { limits, type Limits } from "../groups/limits.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { sorting, type Sorting } from "../groups/sorting.js";
export {
  AppendOrReplace,
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  LookupType,
  PartitionType,
  PreservePartitioning,
  RecordOrdering,
  StageSortingKey,
} from "../enums/common.js";
export { SelectReadMethod } from "../groups/document-reads.js";
export { EngineTableAction, NonUnicodeCharacterSet } from "../groups/engine-sql.js";
export {
  HiveAutoCommitMode,
  HiveEndOfWave,
  HiveIsolationLevel,
  HivePartitionMethod,
  HiveReadMode,
  HiveRowFormat,
  HiveStorageFormat,
  HiveWriteMode,
  InsertWriteMode,
} from "../groups/hive-tables.js";
export { DecimalRoundingMode } from "../groups/limits.js";

/** Sampling type. */
export const ApacheImpalaSamplingType = { block: "block", none: "none", random: "random" } as const;

/** Sampling type. */
export type ApacheImpalaSamplingType =
  (typeof ApacheImpalaSamplingType)[keyof typeof ApacheImpalaSamplingType];

/** What can be set on a Apache Impala stage. */
export interface ApacheImpalaProps
  extends
    ConnectorBuffers,
    ConnectorPartitioning,
    DataAssets,
    Descriptions,
    DocumentReads,
    EngineSql,
    EngineTables,
    HiveTables,
    Limits,
    LinkBuffers,
    Sorting {
  /** Record ordering. One of 0, 1, 2; default 0. */
  dsRecordOrdering?: Choice<RecordOrdering>;
  /** Use DataStage properties. Default true. */
  dsUseDatastage?: Value<boolean>;
  /** After SQL. */
  enableAfterSql?: Value<string>;
  /** After SQL (node). */
  enableAfterSqlNode?: Value<string>;
  /** Before SQL. */
  enableBeforeSql?: Value<string>;
  /** Before SQL (node). */
  enableBeforeSqlNode?: Value<string>;
  /** Fail on error After SQL. Default true. */
  failOnErrorAfterSql?: Value<boolean>;
  /** Fail on error After SQL (node). Default true. */
  failOnErrorAfterSqlNode?: Value<boolean>;
  /** Fail on error Before SQL. Default true. */
  failOnErrorBeforeSql?: Value<boolean>;
  /** Fail on error Before SQL (node). Default true. */
  failOnErrorBeforeSqlNode?: Value<boolean>;
  /** Has reference output. Default false. */
  hasReferenceOutput?: Value<boolean>;
  /** Lookup Type. One of empty, pxbridge; default empty. */
  lookupType?: Choice<LookupType>;
  /** Sampling percentage. */
  samplingPercentage?: Value<string>;
  /** Sampling seed. */
  samplingSeed?: Integer;
  /** Sampling type. One of block, none, random; default none. */
  samplingType?: Choice<ApacheImpalaSamplingType>;
  /** Schema name. */
  schemaName?: Value<string>;
  /** Static statement. */
  staticStatement?: Value<string>;
  /** Table action. One of append, replace; default append. */
  tableAction?: Choice<AppendOrReplace>;
  /** Table name. */
  tableName?: Value<string>;
}

/** An Apache Impala stage. */
export const ApacheImpala: Stage<ApacheImpalaProps, number, 1, 0, 0, "apache-impala"> = {
  name: "Apache Impala",
  op: "impala",
  kind: "connector",
  links: { in: [0, Infinity], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  connection: "apache-impala",
  main: "st",
  first: [connectorBuffers],
  groups: [
    connectorPartitioning,
    dataAssets,
    descriptions,
    designer,
    documentReads,
    engineSql,
    engineTables,
    hiveTables,
    limits,
    linkBuffers,
    sorting,
  ],
  properties: {
    dsRecordOrdering: ["mp enum _record_ordering", RecordOrdering],
    dsUseDatastage: ["m bool _use_datastage", true],
    enableAfterSql: "s string before_after.after",
    enableAfterSqlNode: "s string before_after.after_node",
    enableBeforeSql: "s string before_after.before",
    enableBeforeSqlNode: "s string before_after.before_node",
    failOnErrorAfterSql: "s bool before_after.after.fail_on_error",
    failOnErrorAfterSqlNode: "s bool before_after.after_node.fail_on_error",
    failOnErrorBeforeSql: "s bool before_after.before.fail_on_error",
    failOnErrorBeforeSqlNode: "s bool before_after.before_node.fail_on_error",
    hasReferenceOutput: "s bool has_ref_output",
    lookupType: ["s enum", LookupType],
    samplingPercentage: "s string",
    samplingSeed: "s int",
    samplingType: ["s enum", ApacheImpalaSamplingType],
    schemaName: "m string",
    staticStatement: "T string",
    tableAction: ["t enum", AppendOrReplace],
    tableName: "M string",
  },
  when: { t: { dsTableAction: { dsUseDatastage: [true, "#"] } } },
  columns: { rule: allColumns },
};
