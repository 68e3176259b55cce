// Generated from spec/datastage/stages/mariadb.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { RandomSampling } from "../enums/common.js";
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
  RandomSampling,
  StageSortingKey,
} from "../enums/common.js";
export { SelectReadMethod } from "../groups/document-reads.js";
export { DecimalRoundingMode } from "../groups/limits.js";
export { ExistingTableAction, TableAction } from "../groups/statements.js";

/** Write mode. */
export const MariadbWriteMode = {
  delete: "delete",
  delete_insert: "delete_insert",
  insert: "insert",
  merge: "merge",
  update: "update",
  update_statement: "update_statement",
  update_statement_table_action: "update_statement_table_action",
} as const;

/** Write mode. */
export type MariadbWriteMode = (typeof MariadbWriteMode)[keyof typeof MariadbWriteMode];

/** What can be set on a MariaDB stage. */
export interface MariadbProps
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
  /** Has reject output. Default false. */
  hasRejectOutput?: Value<boolean>;
  /** Query Timeout. */
  queryTimeout?: Integer;
  /** Sampling percentage. */
  samplingPercentage?: Value<string>;
  /** Sampling seed. */
  samplingSeed?: Integer;
  /** Sampling type. One of none, random; default none. */
  samplingType?: Choice<RandomSampling>;
  /** Schema name. */
  schemaName?: Value<string>;
  /** Table name. */
  tableName?: Value<string>;
  /**
   * Write mode. One of delete, delete_insert, insert, merge, update, update_statement,
   * update_statement_table_action; default insert.
   */
  writeMode?: Choice<MariadbWriteMode>;
}

/** A MariaDB stage. */
export const Mariadb: Stage<MariadbProps, 1, 1, 0, 1, "mariadb"> = {
  name: "MariaDB",
  op: "mariadb",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 1] },
  connection: "mariadb",
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
  properties: {
    hasRejectOutput: "t bool",
    queryTimeout: "m int",
    samplingPercentage: "s string",
    samplingSeed: "s int",
    samplingType: ["s enum", RandomSampling],
    schemaName: "m string",
    tableName: "mS string",
    writeMode: ["t enum", MariadbWriteMode],
  },
  columns: { rule: allColumns },
};
