// Generated from spec/datastage/stages/tableau.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { ExecutionMode, PreservePartitioning, SingleReadMode } from "../enums/common.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { InvalidDataHandling } from "../groups/file-reading.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { sorting, type Sorting } from "../groups/sorting.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  PartitionType,
  PreservePartitioning,
  SingleReadMode,
  StageSortingKey,
} from "../enums/common.js";
export { InvalidDataHandling } from "../groups/file-reading.js";

type Own = "executionMode" | "preservePartitioning";

/** What can be set on a Tableau stage. */
export interface TableauProps
  extends ConnectorBuffers, Omit<ConnectorPartitioning, Own>, Descriptions, LinkBuffers, Sorting {
  /** Byte limit. */
  byteLimit?: Value<string>;
  /** Execution mode. One of default_par, par, seq; default default_par. */
  executionMode?: Choice<ExecutionMode>;
  /** File name. */
  fileName?: Value<string>;
  /** Infer as VARCHAR. */
  inferAsVarchar?: Value<boolean>;
  /** Infer record count. Default 1000. */
  inferRecordCount?: Integer;
  /** Infer schema. */
  inferSchema?: Value<boolean>;
  /** Invalid data handling. One of column, fail, row; default fail. */
  invalidDataHandling?: Choice<InvalidDataHandling>;
  /** Preserve partitioning. One of -3, 0, 2, 1; default -3. */
  preservePartitioning?: Choice<PreservePartitioning>;
  /** Read method. One of read_single, read_raw; default read_single. */
  readMode?: Choice<SingleReadMode>;
  /** Row limit. */
  rowLimit?: Integer;
  /** Row start. */
  rowStart?: Integer;
  /** Type mapping. */
  typeMapping?: Value<string>;
}

/** A Tableau stage. */
export const Tableau: Stage<TableauProps, 0, 1, 0, 0, "tableau"> = {
  name: "Tableau",
  op: "tableau",
  kind: "connector",
  links: { in: [0, 0], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  connection: "tableau",
  main: "ps",
  first: [connectorBuffers],
  groups: [connectorPartitioning, descriptions, designer, linkBuffers, sorting],
  properties: {
    byteLimit: "m string",
    executionMode: ["m enum execmode", ExecutionMode, "default_par"],
    fileName: "M string",
    generateUnicodeTypeColumns: "m bool generate_unicode_columns",
    inferAsVarchar: "m bool",
    inferRecordCount: "m int",
    inferSchema: "m bool",
    inputCount: "m inputs",
    invalidDataHandling: ["m enum", InvalidDataHandling],
    outputCount: "m outputs",
    preservePartitioning: ["m enum preserve", PreservePartitioning],
    readMode: ["m enum", SingleReadMode],
    rowLimit: "m int",
    rowStart: "m int",
    typeMapping: "m string",
  },
  columns: { rule: allColumns },
};
