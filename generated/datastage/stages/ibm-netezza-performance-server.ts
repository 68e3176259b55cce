// Generated from spec/datastage/stages/ibm-netezza-performance-server.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { MergeWriteMode, RandomSampling } from "../enums/common.js";
import { clientCertificates } from "../groups/client-certificates.js";
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
import { rejects, type Rejects } from "../groups/rejects.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { sqlHooks, type SqlHooks } from "../groups/sql-hooks.js";
import { statements, type Statements } from "../groups/statements.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  MergeWriteMode,
  PartitionType,
  PreservePartitioning,
  RandomSampling,
  StageSortingKey,
} from "../enums/common.js";
export { SelectReadMethod } from "../groups/document-reads.js";
export { DecimalRoundingMode } from "../groups/limits.js";
export { RejectUses } from "../groups/rejects.js";
export { ExistingTableAction, TableAction } from "../groups/statements.js";

type Own = "keyColumnNames";

/** What can be set on a IBM Netezza Performance Server stage. */
export interface IbmNetezzaPerformanceServerProps
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
    Omit<Statements, Own> {
  /** Key column names. */
  keyColumnNames?: Value<string>;
  /** Query Timeout. */
  queryTimeout?: Integer;
  /** Sampling percentage. */
  samplingPercentage?: Value<string>;
  /** Sampling seed. */
  samplingSeed?: Integer;
  /** Sampling type. One of none, random; default none. */
  samplingType?: Choice<RandomSampling>;
  /** Schema name. */
  schemaName?: Value<string>;
  /** Table name. */
  tableName?: Value<string>;
  /**
   * Write mode. One of insert, merge, update, update_statement, update_statement_table_action;
   * default insert.
   */
  writeMode?: Choice<MergeWriteMode>;
}

/** An IBM Netezza Performance Server stage. */
export const IbmNetezzaPerformanceServer: Stage<
  IbmNetezzaPerformanceServerProps,
  1,
  1,
  0,
  1,
  "ibm-netezza-performance-server"
> = {
  name: "IBM Netezza Performance Server",
  op: "netezza",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 1] },
  connection: "ibm-netezza-performance-server",
  main: "st",
  first: [connectorBuffers],
  groups: [
    clientCertificates,
    connectorPartitioning,
    dataAssets,
    descriptions,
    designer,
    documentReads,
    limits,
    linkBuffers,
    rejects,
    sorting,
    sqlHooks,
    statements,
  ],
  properties: {
    keyColumnNames: "t string",
    queryTimeout: "m int",
    samplingPercentage: "s string",
    samplingSeed: "s int",
    samplingType: ["s enum", RandomSampling],
    schemaName: "m string",
    tableName: "mS string",
    writeMode: ["t enum", MergeWriteMode],
  },
  columns: { rule: allColumns },
};
