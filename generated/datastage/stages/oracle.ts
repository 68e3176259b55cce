// Generated from spec/datastage/stages/oracle.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { RowSampling } from "../enums/common.js";
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
  RowSampling,
  StageSortingKey,
} from "../enums/common.js";
export { DecimalRoundingMode } from "../groups/limits.js";
export { ProcedureReadMethod, ProcedureWriteMode } from "../groups/procedures.js";
export { RejectUses } from "../groups/rejects.js";
export { ExistingTableAction, TableAction } from "../groups/statements.js";

type Own = "keyColumnNames" | "userDefinedFunction";

/** What can be set on a Oracle stage. */
export interface OracleProps
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
    Omit<Statements, Own> {
  /** Key column names. */
  keyColumnNames?: Value<string>;
  /** Query Timeout. */
  queryTimeout?: Integer;
  /** Row start. */
  rowStart?: Integer;
  /** Sampling percentage. */
  samplingPercentage?: Value<string>;
  /** Sampling seed. */
  samplingSeed?: Integer;
  /** Sampling type. One of block, none, row; default none. */
  samplingType?: Choice<RowSampling>;
}

/** An Oracle stage. */
export const Oracle: Stage<OracleProps, 1, 1, 0, 1, "oracle"> = {
  name: "Oracle",
  op: "oracle",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 1] },
  connection: "oracle",
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
    inputTimestampParameters: "s string",
    keyColumnNames: "t string",
    queryTimeout: "m int",
    rowStart: "s int",
    samplingPercentage: "s string",
    samplingSeed: "s int",
    samplingType: ["s enum", RowSampling],
    connImpersonateUser: "- any",
    connImpersonateUserPassword: "- any",
    includePublicSynonyms: "- any",
    numberType: "- any",
    useDbaCatalogViews: "- any",
  },
  columns: { rule: allColumns },
};
