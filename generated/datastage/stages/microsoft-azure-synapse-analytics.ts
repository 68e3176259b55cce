// Generated from spec/datastage/stages/microsoft-azure-synapse-analytics.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
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
  StageSortingKey,
} from "../enums/common.js";
export { DecimalRoundingMode } from "../groups/limits.js";
export { ProcedureReadMethod, ProcedureWriteMode } from "../groups/procedures.js";
export { RejectUses } from "../groups/rejects.js";
export { ExistingTableAction, TableAction } from "../groups/statements.js";

/** Sampling type. */
export const MicrosoftAzureSynapseAnalyticsSamplingType = {
  none: "none",
  random: "random",
  row: "row",
} as const;

/** Sampling type. */
export type MicrosoftAzureSynapseAnalyticsSamplingType =
  (typeof MicrosoftAzureSynapseAnalyticsSamplingType)[keyof typeof MicrosoftAzureSynapseAnalyticsSamplingType];

type Own = "userDefinedFunction";

/** What can be set on a Microsoft Azure Synapse Analytics stage. */
export interface MicrosoftAzureSynapseAnalyticsProps
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
    SelectStatements,
    Sorting,
    SqlHooks,
    Statements {
  /** Hashing Column. */
  hashingColumn?: Value<string>;
  /** Hashing Required. Default false. */
  hashingRequired?: Value<boolean>;
  /** Query Timeout. */
  queryTimeout?: Integer;
  /** Sampling percentage. */
  samplingPercentage?: Value<string>;
  /** Sampling seed. */
  samplingSeed?: Integer;
  /** Sampling type. One of none, random, row; default none. */
  samplingType?: Choice<MicrosoftAzureSynapseAnalyticsSamplingType>;
}

/** A Microsoft Azure Synapse Analytics stage. */
export const MicrosoftAzureSynapseAnalytics: Stage<
  MicrosoftAzureSynapseAnalyticsProps,
  1,
  1,
  0,
  1,
  "microsoft-azure-synapse-analytics"
> = {
  name: "Microsoft Azure Synapse Analytics",
  op: "azuresynapse",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 1] },
  connection: "microsoft-azure-synapse-analytics",
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
    sqlHooks,
    statements,
  ],
  without: ["userDefinedFunction"],
  properties: {
    hashingColumn: "T string",
    hashingRequired: "t bool",
    inoutParameters: "s string",
    queryTimeout: "m int",
    samplingPercentage: "s string",
    samplingSeed: "s int",
    samplingType: ["s enum", MicrosoftAzureSynapseAnalyticsSamplingType],
  },
  columns: { rule: allColumns },
};
