// Generated from spec/datastage/stages/exasol.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { UpdateWriteMode } from "../enums/common.js";
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
  UpdateWriteMode,
} from "../enums/common.js";
export { SelectReadMethod } from "../groups/document-reads.js";
export { DecimalRoundingMode } from "../groups/limits.js";
export { ExistingTableAction, TableAction } from "../groups/statements.js";

/** What can be set on a Exasol stage. */
export interface ExasolProps
  extends
    ConnectorBuffers,
    ConnectorPartitioning,
    DataAssets,
    Descriptions,
    DocumentReads,
    Limits,
    LinkBuffers,
    Sorting,
    SqlHooks,
    Statements {
  /** Query Timeout. */
  queryTimeout?: Integer;
  /** Schema name. */
  schemaName?: Value<string>;
  /** Table name. */
  tableName?: Value<string>;
  /**
   * Write mode. One of insert, update, update_statement, update_statement_table_action; default
   * insert.
   */
  writeMode?: Choice<UpdateWriteMode>;
}

/** An Exasol stage. */
export const Exasol: Stage<ExasolProps, 1, 1, 0, 0, "exasol"> = {
  name: "Exasol",
  op: "exasol",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  connection: "exasol",
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
    sorting,
    sqlHooks,
    statements,
  ],
  without: ["defaultMaximumLengthForColumns"],
  properties: {
    queryTimeout: "m int",
    schemaName: "m string",
    tableName: "mS string",
    writeMode: ["t enum", UpdateWriteMode],
  },
  columns: { rule: allColumns },
};
