// Generated from spec/datastage/stages/ibm-cloud-databases-for-postgresql.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { LookupType, SamplingType } from "../enums/common.js";
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
import { sqlHookFiles, type SqlHookFiles } from "../groups/sql-hook-files.js";
import { sqlHooks, type SqlHooks } from "../groups/sql-hooks.js";
import { statements, type Statements } from "../groups/statements.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  LookupType,
  PartitionType,
  PreservePartitioning,
  SamplingType,
  StageSortingKey,
} from "../enums/common.js";
export { ProcedureReadMethod, ProcedureWriteMode } from "../groups/procedures.js";
export { RejectUses } from "../groups/rejects.js";
export { ExistingTableAction, TableAction } from "../groups/statements.js";

type Own = "decimalRoundingMode";

/** What can be set on a IBM Cloud Databases for PostgreSQL stage. */
export interface IbmCloudDatabasesForPostgresqlProps
  extends
    ConnectorBuffers,
    ConnectorPartitioning,
    DataAssets,
    Descriptions,
    Filters,
    Omit<Limits, Own>,
    LinkBuffers,
    ProcedureCalls,
    Procedures,
    Rejects,
    SelectStatements,
    Sorting,
    SqlHookFiles,
    SqlHooks,
    Statements {
  /** Has reference output. Default false. */
  hasRefOutput?: Value<boolean>;
  /** Lookup Type. One of empty, pxbridge; default empty. */
  lookupType?: Choice<LookupType>;
  /** Sampling percentage. */
  samplingPercentage?: Value<string>;
  /** Sampling seed. */
  samplingSeed?: Integer;
  /** Sampling type. One of block, none, random, row; default none. */
  samplingType?: Choice<SamplingType>;
}

/** An IBM Cloud Databases for PostgreSQL stage. */
export const IbmCloudDatabasesForPostgresql: Stage<
  IbmCloudDatabasesForPostgresqlProps,
  1,
  1,
  0,
  1,
  "ibm-cloud-databases-for-postgresql"
> = {
  name: "IBM Cloud Databases for PostgreSQL",
  op: "postgresql-ibmcloud",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 1] },
  connection: "ibm-cloud-databases-for-postgresql",
  main: "st",
  first: [connectorBuffers],
  groups: [
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
    sqlHookFiles,
    sqlHooks,
    statements,
  ],
  without: ["errorWarning", "fatalError", "decimalRoundingMode"],
  properties: {
    hasRefOutput: "s bool",
    lookupType: ["s enum", LookupType],
    readSelectStatementFromFile: "s bool select_statement.read_from_file_select",
    readUpdateStatementFromFile: "t bool update_statement.read_from_file_update",
    samplingPercentage: "s string",
    samplingSeed: "s int",
    samplingType: ["s enum", SamplingType],
    loginTimeout: "- any",
  },
  columns: { rule: allColumns },
};
