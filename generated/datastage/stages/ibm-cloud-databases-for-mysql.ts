// Generated from spec/datastage/stages/ibm-cloud-databases-for-mysql.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { RandomSampling } from "../enums/common.js";
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
import { selectStatements, type SelectStatements } from "../groups/select-statements.js";
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
export { DecimalRoundingMode } from "../groups/limits.js";
export { ProcedureReadMethod, ProcedureWriteMode } from "../groups/procedures.js";
export { RejectUses } from "../groups/rejects.js";
export { ExistingTableAction, TableAction } from "../groups/statements.js";

/** What can be set on a IBM Cloud Databases for MySQL stage. */
export interface IbmCloudDatabasesForMysqlProps
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
    SelectStatements,
    Sorting,
    SqlHooks,
    Statements {
  /** ProcMessage. Default false. */
  procMessage?: Value<boolean>;
  /** Query Timeout. */
  queryTimeout?: Integer;
  /** Sampling percentage. */
  samplingPercentage?: Value<string>;
  /** Sampling seed. */
  samplingSeed?: Integer;
  /** Sampling type. One of none, random; default none. */
  samplingType?: Choice<RandomSampling>;
}

/** An IBM Cloud Databases for MySQL stage. */
export const IbmCloudDatabasesForMysql: Stage<
  IbmCloudDatabasesForMysqlProps,
  1,
  1,
  0,
  1,
  "ibm-cloud-databases-for-mysql"
> = {
  name: "IBM Cloud Databases for MySQL",
  op: "mysql-compose",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 1] },
  connection: "ibm-cloud-databases-for-mysql",
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
    selectStatements,
    sorting,
    sqlHooks,
    statements,
  ],
  properties: {
    procMessage: "s bool no_procmessage_column",
    queryTimeout: "m int",
    samplingPercentage: "s string",
    samplingSeed: "s int",
    samplingType: ["s enum", RandomSampling],
  },
  columns: { rule: allColumns },
};
