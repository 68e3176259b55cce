// Generated from spec/datastage/stages/microsoft-azure-databricks.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { AppendOrReplace, UpdateWriteMode } from "../enums/common.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { documentReads, type DocumentReads } from "../groups/document-reads.js";
import { limits, type Limits } from "../groups/limits.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { sqlHooks, type SqlHooks } from "../groups/sql-hooks.js";
import { statements, type Statements } from "../groups/statements.js";
export {
  AppendOrReplace,
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

type Own = "createStatement" | "existingTableAction" | "tableAction";

/** What can be set on a Microsoft Azure Databricks stage. */
export interface MicrosoftAzureDatabricksProps
  extends
    ConnectorBuffers,
    ConnectorPartitioning,
    Descriptions,
    DocumentReads,
    Limits,
    LinkBuffers,
    Sorting,
    SqlHooks,
    Omit<Statements, Own> {
  /** Catalog name. */
  catalogName?: Value<string>;
  /** Create data asset. Default false. */
  createDataAsset?: Value<boolean>;
  /** Data asset name. */
  dataAssetName?: Value<string>;
  /** Query Timeout. */
  queryTimeout?: Integer;
  /** Schema name. */
  schemaName?: Value<string>;
  /** Table action. One of append, replace; default append. */
  tableAction?: Choice<AppendOrReplace>;
  /** Table name. */
  tableName?: Value<string>;
  /**
   * Write mode. One of insert, update, update_statement, update_statement_table_action; default
   * insert.
   */
  writeMode?: Choice<UpdateWriteMode>;
}

/** A Microsoft Azure Databricks stage. */
export const MicrosoftAzureDatabricks: Stage<
  MicrosoftAzureDatabricksProps,
  1,
  1,
  0,
  0,
  "microsoft-azure-databricks"
> = {
  name: "Microsoft Azure Databricks",
  op: "databricks",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  connection: "microsoft-azure-databricks",
  main: "st",
  first: [connectorBuffers],
  groups: [
    connectorPartitioning,
    descriptions,
    designer,
    documentReads,
    limits,
    linkBuffers,
    sorting,
    sqlHooks,
    statements,
  ],
  without: ["createStatement", "existingTableAction"],
  properties: {
    catalogName: "m string",
    createDataAsset: "t bool registerDataAsset",
    dataAssetName: "T string dataAssetName",
    queryTimeout: "m int",
    schemaName: "m string",
    tableAction: ["t enum", AppendOrReplace],
    tableName: "mS string",
    writeMode: ["t enum", UpdateWriteMode],
  },
  columns: { rule: allColumns },
};
