// Generated from spec/datastage/stages/salesforce-com.yaml. Do not edit; run `specanvil generate`.
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
import { SelectReadMethod } from "../groups/document-reads.js";
import { DecimalRoundingMode } from "../groups/limits.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { sorting, type Sorting } from "../groups/sorting.js";
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
export { ExistingTableAction } from "../groups/statements.js";

type Own = "keyColumnNames" | "tableAction";

/** What can be set on a Salesforce.com stage. */
export interface SalesforceComProps
  extends
    ConnectorBuffers,
    ConnectorPartitioning,
    Descriptions,
    LinkBuffers,
    Sorting,
    Omit<Statements, Own> {
  /** Byte limit. */
  byteLimit?: Value<string>;
  /**
   * Decimal Rounding Mode. One of ceiling, down, floor, halfdown, halfeven, halfup, up; default
   * floor.
   */
  decimalRoundingMode?: Choice<DecimalRoundingMode>;
  /** Heap size. Default 256. */
  dsJavaHeapSize?: Integer;
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
  /** Schema name. */
  schemaName?: Value<string>;
  /** Select statement. */
  selectStatement?: Value<string>;
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

/** A Salesforce.com stage. */
export const SalesforceCom: Stage<SalesforceComProps, 0, 1, 0, 0, "salesforce-com"> = {
  name: "Salesforce.com",
  op: "salesforce",
  kind: "connector",
  links: { in: [0, 0], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  connection: "salesforce-com",
  main: "s",
  first: [connectorBuffers],
  groups: [connectorPartitioning, descriptions, designer, linkBuffers, sorting, statements],
  properties: {
    byteLimit: "m string",
    decimalRoundingMode: ["m enum", DecimalRoundingMode],
    defaultMaximumLengthForColumns: "m int default_max_string_binary_precision",
    dsJavaHeapSize: "mt int _java._heap_size",
    generateUnicodeTypeColumns: "m bool generate_unicode_columns",
    inferSchema: "m bool rcp",
    keyColumnNames: "t string",
    pushFilters: "m string",
    pushedFilters: "m string",
    readMethod: ["m enum read_mode", SelectReadMethod],
    rejectedFilters: "m string",
    rowLimit: "m int",
    schemaName: "mt string",
    selectStatement: "M string",
    tableAction: ["t enum", AppendOrReplace],
    tableName: "Mt string",
    writeMode: ["t enum", UpdateWriteMode],
  },
  columns: { rule: allColumns },
};
