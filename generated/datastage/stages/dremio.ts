// Generated from spec/datastage/stages/dremio.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { MergeWriteMode } from "../enums/common.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { SelectReadMethod } from "../groups/document-reads.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { statements, type Statements } from "../groups/statements.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  MergeWriteMode,
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
} from "../enums/common.js";
export { SelectReadMethod } from "../groups/document-reads.js";
export { ExistingTableAction, TableAction } from "../groups/statements.js";

/** Sampling type. */
export const DremioSamplingType = { none: "none", row: "row" } as const;

/** Sampling type. */
export type DremioSamplingType = (typeof DremioSamplingType)[keyof typeof DremioSamplingType];

type Own = "batchSize" | "keyColumnNames";

/** What can be set on a Dremio stage. */
export interface DremioProps
  extends
    ConnectorBuffers,
    ConnectorPartitioning,
    Descriptions,
    LinkBuffers,
    Sorting,
    Omit<Statements, Own> {
  /** Byte limit. */
  byteLimit?: Value<string>;
  /** Infer schema. Default true. */
  inferSchema?: Value<boolean>;
  /** Key column names. */
  keyColumnNames?: Value<string>;
  /** Push filters. */
  pushFilters?: Value<string>;
  /** Pushed filters. */
  pushedFilters?: Value<string>;
  /** Read method. One of general, select; default general. */
  readMethod?: Choice<SelectReadMethod>;
  /** Rejected filters. */
  rejectedFilters?: Value<string>;
  /** Row limit. */
  rowLimit?: Integer;
  /** Sampling percentage. */
  samplingPercentage?: Value<string>;
  /** Sampling seed. */
  samplingSeed?: Integer;
  /** Sampling type. One of none, row; default none. */
  samplingType?: Choice<DremioSamplingType>;
  /** Schema name. */
  schemaName?: Value<string>;
  /** Select statement. */
  selectStatement?: Value<string>;
  /** Table name. */
  tableName?: Value<string>;
  /**
   * Write mode. One of insert, merge, update, update_statement, update_statement_table_action;
   * default insert.
   */
  writeMode?: Choice<MergeWriteMode>;
}

/** A Dremio stage. */
export const Dremio: Stage<DremioProps, 0, 1, 0, 0, "dremio"> = {
  name: "Dremio",
  op: "dremio",
  kind: "connector",
  links: { in: [0, 0], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  connection: "dremio",
  main: "s",
  first: [connectorBuffers],
  groups: [connectorPartitioning, descriptions, designer, linkBuffers, sorting, statements],
  without: ["batchSize"],
  properties: {
    byteLimit: "m string",
    inferSchema: "m bool rcp",
    keyColumnNames: "mt string",
    pushFilters: "m string",
    pushedFilters: "m string",
    readMethod: ["m enum read_mode", SelectReadMethod],
    rejectedFilters: "m string",
    rowLimit: "m int",
    samplingPercentage: "m string",
    samplingSeed: "m int",
    samplingType: ["m enum", DremioSamplingType],
    schemaName: "mt string",
    selectStatement: "M string",
    tableName: "Mt string",
    writeMode: ["t enum", MergeWriteMode],
  },
  columns: { rule: allColumns },
};
