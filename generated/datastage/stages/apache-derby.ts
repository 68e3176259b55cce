// Generated from spec/datastage/stages/apache-derby.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Stage, Value } from "specanvil/datastage/stage";
import { UpdateWriteMode } from "../enums/common.js";
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
export { TableAction } from "../groups/statements.js";

type Own = "createStatement" | "existingTableAction";

/** What can be set on a Apache Derby stage. */
export interface ApacheDerbyProps
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
  /** Create data asset. Default false. */
  createDataAsset?: Value<boolean>;
  /** Data asset name. */
  dataAssetName?: Value<string>;
  /** Has reject output. Default false. */
  hasRejectOutput?: Value<boolean>;
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

/** An Apache Derby stage. */
export const ApacheDerby: Stage<ApacheDerbyProps, 1, 1, 0, 1, "apache-derby"> = {
  name: "Apache Derby",
  op: "derby",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 1] },
  connection: "apache-derby",
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
    createDataAsset: "t bool registerDataAsset",
    dataAssetName: "T string dataAssetName",
    hasRejectOutput: "t bool",
    schemaName: "m string",
    tableName: "mS string",
    writeMode: ["t enum", UpdateWriteMode],
  },
  columns: { rule: allColumns },
};
