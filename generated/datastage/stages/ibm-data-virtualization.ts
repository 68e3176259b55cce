// Generated from spec/datastage/stages/ibm-data-virtualization.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
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
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
} from "../enums/common.js";
export { SelectReadMethod } from "../groups/document-reads.js";
export { DecimalRoundingMode } from "../groups/limits.js";

/** What can be set on a IBM Data Virtualization stage. */
export interface IbmDataVirtualizationProps
  extends ConnectorBuffers, ConnectorPartitioning, Descriptions, LinkBuffers, Sorting {
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
  /** Query Data Size. Default 262143. */
  queryDataSize?: Integer;
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
  /** Table name. */
  tableName?: Value<string>;
}

/** An IBM Data Virtualization stage. */
export const IbmDataVirtualization: Stage<
  IbmDataVirtualizationProps,
  0,
  1,
  0,
  0,
  "ibm-data-virtualization"
> = {
  name: "IBM Data Virtualization",
  op: "dv",
  kind: "connector",
  image: "/data-intg/flows/graphics/alternateCanvasSVG/DataVirtualization_Alt.svg",
  links: { in: [0, 0], out: [1, 1], reference: [0, 0], reject: [0, 0] },
  connection: "ibm-data-virtualization",
  main: "s",
  first: [connectorBuffers],
  groups: [connectorPartitioning, descriptions, designer, linkBuffers, sorting],
  properties: {
    byteLimit: "m string",
    decimalRoundingMode: ["m enum", DecimalRoundingMode],
    defaultMaximumLengthForColumns: "m int default_max_string_binary_precision",
    dsJavaHeapSize: "m int _java._heap_size",
    generateUnicodeTypeColumns: "m bool generate_unicode_columns",
    inferSchema: "m bool rcp",
    keyColumnNames: "m string",
    outputCount: "mp outputs",
    pushFilters: "m string",
    pushedFilters: "m string",
    queryDataSize: "m int",
    readMethod: ["m enum read_mode", SelectReadMethod],
    rejectedFilters: "m string",
    rowLimit: "m int",
    schemaName: "m string",
    selectStatement: "M string",
    tableName: "M string",
    database: "- any",
    useS2sSslCertificate: "- any",
  },
  columns: { rule: allColumns },
};
