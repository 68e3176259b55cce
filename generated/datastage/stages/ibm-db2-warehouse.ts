// Generated from spec/datastage/stages/ibm-db2-warehouse.yaml. Do not edit; run `specanvil generate`.
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
export { ProcedureReadMethod, ProcedureWriteMode } from "../groups/procedures.js";
export { RejectUses } from "../groups/rejects.js";
export { ExistingTableAction, TableAction } from "../groups/statements.js";

/** What can be set on a IBM Db2 Warehouse stage. */
export interface IbmDb2WarehouseProps
  extends
    ConnectorBuffers,
    ConnectorPartitioning,
    DataAssets,
    Descriptions,
    Filters,
    Limits,
    LinkBuffers,
    ProcedureCalls,
    Procedures,
    Rejects,
    Sorting,
    SqlHooks,
    Statements {
  /** Query Timeout. */
  queryTimeout?: Integer;
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
}

/** An IBM Db2 Warehouse stage. */
export const IbmDb2Warehouse: Stage<IbmDb2WarehouseProps, 1, 1, 0, 1, "ibm-db2-warehouse"> = {
  name: "IBM Db2 Warehouse",
  op: "dashdb",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 1] },
  connection: "ibm-db2-warehouse",
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
    rowStart: "s int",
    samplingPercentage: "s string",
    samplingSeed: "s int",
    samplingType: ["s enum", SamplingType],
    schemaName: "m string",
    selectStatement: "S string",
    tableName: "M string",
  },
  columns: { rule: allColumns },
};
