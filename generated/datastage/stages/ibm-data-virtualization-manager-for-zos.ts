// Generated from spec/datastage/stages/ibm-data-virtualization-manager-for-zos.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { ExecutionMode, PreservePartitioning, UpdateWriteMode } from "../enums/common.js";
import { connectorBuffers } from "../groups/connector-buffers.js";
import { documentReads, type DocumentReads, SelectReadMethod } from "../groups/document-reads.js";
import { limits, type Limits } from "../groups/limits.js";
import { rejects, type Rejects } from "../groups/rejects.js";
export { ExecutionMode, PreservePartitioning, UpdateWriteMode } from "../enums/common.js";
export { SelectReadMethod } from "../groups/document-reads.js";
export { DecimalRoundingMode } from "../groups/limits.js";
export { RejectUses } from "../groups/rejects.js";

/** Table action. */
export const IbmDataVirtualizationManagerForZosTableAction = {
  append: "append",
  truncate: "truncate",
} as const;

/** Table action. */
export type IbmDataVirtualizationManagerForZosTableAction =
  (typeof IbmDataVirtualizationManagerForZosTableAction)[keyof typeof IbmDataVirtualizationManagerForZosTableAction];

type Own = "dsJavaHeapSize" | "inferSchema" | "readMethod";

/** What can be set on a IBM Data Virtualization Manager for z/OS stage. */
export interface IbmDataVirtualizationManagerForZosProps
  extends Omit<DocumentReads, Own>, Omit<Limits, Own>, Rejects {
  /** Batch size. Default 2000. */
  batchSize?: Integer;
  /** Heap size. Default 256. */
  dsJavaHeapSize?: Integer;
  /** Execution mode. One of default_par, par, seq; default default_par. */
  execmode?: Choice<ExecutionMode>;
  /** Key column names. */
  keyColumnNames?: Value<string>;
  /** Preserve partitioning. One of -3, 0, 2, 1; default -3. */
  preserve?: Choice<PreservePartitioning>;
  /** Infer schema. Default true. */
  rcp?: Value<boolean>;
  /** Read method. One of general, select; default general. */
  readMode?: Choice<SelectReadMethod>;
  /** Schema name. */
  schemaName?: Value<string>;
  /** Static statement. */
  staticStatement?: Value<string>;
  /** Table action. One of append, truncate; default append. */
  tableAction?: Choice<IbmDataVirtualizationManagerForZosTableAction>;
  /** Table name. */
  tableName?: Value<string>;
  /** Update statement. */
  updateStatement?: Value<string>;
  /**
   * Write mode. One of insert, update, update_statement, update_statement_table_action; default
   * insert.
   */
  writeMode?: Choice<UpdateWriteMode>;
}

/** An IBM Data Virtualization Manager for z/OS stage. */
export const IbmDataVirtualizationManagerForZos: Stage<
  IbmDataVirtualizationManagerForZosProps,
  1,
  1,
  0,
  1,
  "ibm-data-virtualization-manager-for-zos"
> = {
  name: "IBM Data Virtualization Manager for z/OS",
  op: "dvm",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 1] },
  connection: "ibm-data-virtualization-manager-for-zos",
  main: "p",
  first: [connectorBuffers],
  groups: [documentReads, limits, rejects],
  without: ["inferSchema", "readMethod"],
  properties: {
    runtimeColumnPropagation: ["i bool", false],
    batchSize: "t int",
    defaultMaxStringBinaryPrecision: "s int",
    dsJavaHeapSize: "st int _java._heap_size",
    execmode: ["m enum", ExecutionMode, "default_par"],
    generateUnicodeColumns: "s bool",
    inputCount: "m inputs",
    keyColumnNames: "st string",
    outputCount: "m outputs",
    preserve: ["m enum", PreservePartitioning],
    rcp: "s bool",
    readMode: ["s enum", SelectReadMethod],
    schemaName: "st string",
    staticStatement: "T string",
    tableAction: ["t enum", IbmDataVirtualizationManagerForZosTableAction],
    tableName: "St string",
    updateStatement: "t string",
    writeMode: ["t enum", UpdateWriteMode],
    deferCredentials: "- any",
  },
  columns: { rule: allColumns },
};
