// Generated from spec/datastage/stages/sap-ase.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Integer, Stage, Value } from "specanvil/datastage/stage";
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

type Own = "userDefinedFunction";

/** What can be set on a SAP ASE stage. */
export interface SapAseProps
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
  /** Catalog name. */
  catalogName?: Value<string>;
  /** Query Timeout. */
  queryTimeout?: Integer;
}

/** A SAP ASE stage. */
export const SapAse: Stage<SapAseProps, 1, 1, 0, 1, "sap-ase"> = {
  name: "SAP ASE",
  op: "sybase",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 1] },
  connection: "sap-ase",
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
  properties: { catalogName: "m string", queryTimeout: "m int" },
  columns: { rule: allColumns },
};
