// Generated from spec/datastage/stages/ibm-db2.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { SamplingType } from "../enums/common.js";
import { clientCertificates } from "../groups/client-certificates.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { dataAssets, type DataAssets } from "../groups/data-assets.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { filters, type Filters } from "../groups/filters.js";
import { limits, type Limits } from "../groups/limits.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { procedureCalls, type ProcedureCalls } from "../groups/procedure-calls.js";
import { procedures, type Procedures } from "../groups/procedures.js";
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
  SamplingType,
  StageSortingKey,
} from "../enums/common.js";
export { DecimalRoundingMode } from "../groups/limits.js";
export { RejectUses } from "../groups/rejects.js";
export { ExistingTableAction, TableAction } from "../groups/statements.js";

/** Read method. */
export const IbmDb2ReadMethod = {
  general: "general",
  select: "select",
  call: "call",
  call_statement: "call_statement",
} as const;

/** Read method. */
export type IbmDb2ReadMethod = (typeof IbmDb2ReadMethod)[keyof typeof IbmDb2ReadMethod];

/** Write mode. */
export const IbmDb2WriteMode = {
  insert: "insert",
  merge: "merge",
  update: "update",
  update_statement: "update_statement",
  update_statement_table_action: "update_statement_table_action",
  call: "call",
  call_statement: "call_statement",
} as const;

/** Write mode. */
export type IbmDb2WriteMode = (typeof IbmDb2WriteMode)[keyof typeof IbmDb2WriteMode];

type Own = "readMethod" | "writeMode";

/** What can be set on a IBM Db2 stage. */
export interface IbmDb2Props
  extends
    ConnectorBuffers,
    ConnectorPartitioning,
    DataAssets,
    Descriptions,
    Filters,
    Limits,
    LinkBuffers,
    ProcedureCalls,
    Omit<Procedures, Own>,
    Rejects,
    Sorting,
    SqlHooks,
    Statements {
  /** Query Timeout. */
  queryTimeout?: Integer;
  /** Read method. One of general, select, call, call_statement; default general. */
  readMethod?: Choice<IbmDb2ReadMethod>;
  /** Row start. */
  rowStart?: Integer;
  /** Sampling percentage. */
  samplingPercentage?: Value<string>;
  /** Sampling seed. */
  samplingSeed?: Integer;
  /** Sampling type. One of block, none, random, row; default none. */
  samplingType?: Choice<SamplingType>;
  /** Schema name. */
  schemaName?: Value<string>;
  /** Select statement. */
  selectStatement?: Value<string>;
  /** Table name. */
  tableName?: Value<string>;
  /**
   * Write mode. One of insert, merge, update, update_statement, update_statement_table_action,
   * call, call_statement; default insert.
   */
  writeMode?: Choice<IbmDb2WriteMode>;
}

/** An IBM Db2 stage. */
export const IbmDb2: Stage<IbmDb2Props, 1, 1, 0, 1, "ibm-db2"> = {
  name: "IBM Db2",
  op: "db2",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 1] },
  connection: "ibm-db2",
  main: "st",
  first: [connectorBuffers],
  groups: [
    clientCertificates,
    connectorPartitioning,
    dataAssets,
    descriptions,
    designer,
    filters,
    limits,
    linkBuffers,
    procedureCalls,
    procedures,
    rejects,
    sorting,
    sqlHooks,
    statements,
  ],
  properties: {
    queryTimeout: "m int",
    readMethod: ["mp enum read_mode", IbmDb2ReadMethod],
    rowStart: "s int",
    samplingPercentage: "s string",
    samplingSeed: "s int",
    samplingType: ["s enum", SamplingType],
    schemaName: "m string",
    selectStatement: "S string",
    tableName: "M string",
    writeMode: ["mp enum", IbmDb2WriteMode],
  },
  columns: { rule: allColumns },
};
