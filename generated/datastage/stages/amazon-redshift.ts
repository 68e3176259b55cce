// Generated from spec/datastage/stages/amazon-redshift.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { RandomSampling } from "../enums/common.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { dataAssets, type DataAssets } from "../groups/data-assets.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { documentReads, type DocumentReads } from "../groups/document-reads.js";
import { limits, type Limits } from "../groups/limits.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { nodeNumbers } from "../groups/node-numbers.js";
import { rejects, type Rejects } from "../groups/rejects.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { sqlHooks, type SqlHooks } from "../groups/sql-hooks.js";
import { statements, type Statements } from "../groups/statements.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  PartitionType,
  PreservePartitioning,
  RandomSampling,
  StageSortingKey,
} from "../enums/common.js";
export { SelectReadMethod } from "../groups/document-reads.js";
export { DecimalRoundingMode } from "../groups/limits.js";
export { RejectUses } from "../groups/rejects.js";
export { ExistingTableAction, TableAction } from "../groups/statements.js";

/** Write mode. */
export const AmazonRedshiftWriteMode = {
  insert: "insert",
  load: "load",
  merge: "merge",
  update: "update",
  update_statement: "update_statement",
  update_statement_table_action: "update_statement_table_action",
} as const;

/** Write mode. */
export type AmazonRedshiftWriteMode =
  (typeof AmazonRedshiftWriteMode)[keyof typeof AmazonRedshiftWriteMode];

/** What can be set on a Amazon Redshift stage. */
export interface AmazonRedshiftProps
  extends
    ConnectorBuffers,
    ConnectorPartitioning,
    DataAssets,
    Descriptions,
    DocumentReads,
    Limits,
    LinkBuffers,
    Rejects,
    Sorting,
    SqlHooks,
    Statements {
  /** Access key. */
  accessKey?: Value<string>;
  /** Bucket. */
  bucket?: Value<string>;
  /** Format string. */
  dateFormat?: Value<string>;
  /** File name. */
  fileName?: Value<string>;
  /** Query Timeout. */
  queryTimeout?: Integer;
  /** Region. */
  region?: Value<string>;
  /** Sampling percentage. */
  samplingPercentage?: Value<string>;
  /** Sampling seed. */
  samplingSeed?: Integer;
  /** Sampling type. One of none, random; default none. */
  samplingType?: Choice<RandomSampling>;
  /** Schema name. */
  schemaName?: Value<string>;
  /** Secret key. */
  secretKey?: Value<string>;
  /** Table name. */
  tableName?: Value<string>;
  /** Format string. */
  timeFormat?: Value<string>;
  /** Format string. */
  timestampFormat?: Value<string>;
  /**
   * Write mode. One of insert, load, merge, update, update_statement,
   * update_statement_table_action; default insert.
   */
  writeMode?: Choice<AmazonRedshiftWriteMode>;
}

/** An Amazon Redshift stage. */
export const AmazonRedshift: Stage<AmazonRedshiftProps, 1, 1, 0, 1, "amazon-redshift"> = {
  name: "Amazon Redshift",
  op: "RedshiftPX",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 1] },
  connection: "amazon-redshift",
  main: "st",
  first: [connectorBuffers],
  groups: [
    connectorPartitioning,
    dataAssets,
    descriptions,
    designer,
    documentReads,
    limits,
    linkBuffers,
    nodeNumbers,
    rejects,
    sorting,
    sqlHooks,
    statements,
  ],
  properties: {
    accessKey: "T string",
    bucket: "T string",
    dateFormat: "t string",
    disablePartitioning: "s bool",
    fileName: "T string",
    queryTimeout: "m int",
    region: "T string",
    samplingPercentage: "s string",
    samplingSeed: "s int",
    samplingType: ["s enum", RandomSampling],
    schemaName: "m string",
    secretKey: "T string",
    tableName: "mS string",
    timeFormat: "t string",
    timestampFormat: "t string",
    writeMode: ["t enum", AmazonRedshiftWriteMode],
  },
  columns: { rule: allColumns },
};
