// Generated from spec/datastage/stages/elasticsearch.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { dataAssets, type DataAssets } from "../groups/data-assets.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { fileReading, type FileReading } from "../groups/file-reading.js";
import { limits, type Limits } from "../groups/limits.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { TableAction } from "../groups/statements.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
} from "../enums/common.js";
export { FileReadMode, ObjectWriteMode } from "../groups/file-reading.js";
export { TableAction } from "../groups/statements.js";

type Own = "decimalRoundingMode" | "invalidDataHandling" | "quoteNumericValues";

/** What can be set on a Elasticsearch stage. */
export interface ElasticsearchProps
  extends
    ConnectorBuffers,
    ConnectorPartitioning,
    DataAssets,
    Descriptions,
    Omit<FileReading, Own>,
    Omit<Limits, Own>,
    LinkBuffers,
    Sorting {
  /** Create index body. */
  createIndexBody?: Value<string>;
  /** Document type. */
  documentType?: Value<string>;
  /** File action. One of append, replace, truncate; default append. */
  fileAction?: Choice<TableAction>;
  /** File name. */
  fileName?: Value<string>;
  /** Push filters. */
  pushFilters?: Value<string>;
  /** Pushed filters. */
  pushedFilters?: Value<string>;
  /** Rejected filters. */
  rejectedFilters?: Value<string>;
  /** Row start. */
  rowStart?: Integer;
  /** Search query body. */
  searchQueryBody?: Value<string>;
  /** Search query string. */
  searchQueryString?: Value<string>;
}

/** An Elasticsearch stage. */
export const Elasticsearch: Stage<ElasticsearchProps, 1, 1, 0, 0, "elasticsearch"> = {
  name: "Elasticsearch",
  op: "elasticsearch",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  connection: "elasticsearch",
  main: "st",
  first: [connectorBuffers],
  groups: [
    connectorPartitioning,
    dataAssets,
    descriptions,
    designer,
    fileReading,
    limits,
    linkBuffers,
    sorting,
  ],
  without: ["invalidDataHandling", "quoteNumericValues", "decimalRoundingMode"],
  properties: {
    createIndexBody: "t string",
    documentType: "t string",
    fileAction: ["t enum", TableAction],
    fileName: "M string",
    pushFilters: "s string",
    pushedFilters: "s string",
    rejectedFilters: "s string",
    rowStart: "s int",
    searchQueryBody: "s string query_body",
    searchQueryString: "s string query_string",
  },
  columns: { rule: allColumns },
};
