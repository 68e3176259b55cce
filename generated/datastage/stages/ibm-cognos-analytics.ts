// Generated from spec/datastage/stages/ibm-cognos-analytics.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { FileReadMode } from "../groups/file-reading.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { sorting, type Sorting } from "../groups/sorting.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
} from "../enums/common.js";
export { FileReadMode } from "../groups/file-reading.js";

/** What can be set on a IBM Cognos Analytics stage. */
export interface IbmCognosAnalyticsProps
  extends ConnectorBuffers, ConnectorPartitioning, Descriptions, LinkBuffers, Sorting {
  /** Byte limit. */
  byteLimit?: Value<string>;
  /** Heap size. Default 256. */
  dsJavaHeapSize?: Integer;
  /** File name. */
  fileName?: Value<string>;
  /** Infer as VARCHAR. */
  inferAsVarchar?: Value<boolean>;
  /** Infer record count. Default 1000. */
  inferRecordCount?: Integer;
  /** Infer schema. */
  inferSchema?: Value<boolean>;
  /**
   * Read method. One of read_single, read_raw, read_raw_multiple_wildcard, read_multiple_regex,
   * read_multiple_wildcard; default read_single.
   */
  readMode?: Choice<FileReadMode>;
  /** Row limit. */
  rowLimit?: Integer;
  /** Row start. */
  rowStart?: Integer;
}

/** An IBM Cognos Analytics stage. */
export const IbmCognosAnalytics: Stage<
  IbmCognosAnalyticsProps,
  0,
  1,
  0,
  0,
  "ibm-cognos-analytics"
> = {
  name: "IBM Cognos Analytics",
  op: "cognos-analytics",
  kind: "connector",
  links: { in: [0, 0], out: [1, 1], reference: [0, 0], reject: [0, 0] },
  connection: "ibm-cognos-analytics",
  main: "s",
  first: [connectorBuffers],
  groups: [connectorPartitioning, descriptions, designer, linkBuffers, sorting],
  properties: {
    byteLimit: "m string",
    defaultMaximumLengthForColumns: "m int default_max_string_binary_precision",
    dsJavaHeapSize: "m int _java._heap_size",
    fileName: "M string",
    generateUnicodeTypeColumns: "m bool generate_unicode_columns",
    inferAsVarchar: "m bool",
    inferRecordCount: "m int",
    inferSchema: "m bool",
    outputCount: "mp outputs",
    readMode: ["m enum", FileReadMode],
    rowLimit: "m int",
    rowStart: "m int",
    useAnonymousAccess: "- any",
  },
  columns: { rule: allColumns },
};
