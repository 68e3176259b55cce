// Generated from spec/datastage/stages/ibm-match-360.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Stage, Value } from "specanvil/datastage/stage";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { dataAssets, type DataAssets } from "../groups/data-assets.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { limits, type Limits } from "../groups/limits.js";
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

/** Data category. */
export const IbmMatch360DataCategory = {
  records: "records",
  relationships: "relationships",
} as const;

/** Data category. */
export type IbmMatch360DataCategory =
  (typeof IbmMatch360DataCategory)[keyof typeof IbmMatch360DataCategory];

/** Write method. */
export const IbmMatch360WriteMethod = { load: "load", ongoingsync: "ongoingsync" } as const;

/** Write method. */
export type IbmMatch360WriteMethod =
  (typeof IbmMatch360WriteMethod)[keyof typeof IbmMatch360WriteMethod];

type Own = "decimalRoundingMode";

/** What can be set on a IBM Match 360 stage. */
export interface IbmMatch360Props
  extends
    ConnectorBuffers,
    ConnectorPartitioning,
    DataAssets,
    Descriptions,
    Omit<Limits, Own>,
    LinkBuffers,
    Sorting {
  /** Columns. */
  columns?: Value<string>;
  /** Data category. One of records, relationships; default records. */
  dataCategory?: Choice<IbmMatch360DataCategory>;
  /** Data Stage Folder. */
  dataStageFolder?: Value<string>;
  /** Data subtype. */
  dataSubtype?: Value<string>;
  /** Data type. */
  dataType?: Value<string>;
  /** Export Job Id. */
  exportJobId?: Value<string>;
  /** Filter Rule. */
  filterRule?: Value<string>;
  /** Export Job Id. */
  jobId?: Value<string>;
  /** Write method. One of load, ongoingsync. */
  writeMethod?: Choice<IbmMatch360WriteMethod>;
  /** Zip Downloaded. */
  zipDownloaded?: Value<boolean>;
}

/** An IBM Match 360 stage. */
export const IbmMatch360: Stage<IbmMatch360Props, 1, 1, 0, 0, "ibm-match-360"> = {
  name: "IBM Match 360",
  op: "match360",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  connection: "ibm-match-360",
  main: "st",
  first: [connectorBuffers],
  groups: [connectorPartitioning, dataAssets, descriptions, designer, limits, linkBuffers, sorting],
  without: ["defaultMaximumLengthForColumns", "decimalRoundingMode"],
  properties: {
    columns: "m string record_sub_type_columns",
    dataCategory: ["Mp enum model_type_name", IbmMatch360DataCategory, "records"],
    dataStageFolder: "t string ds-folder-name",
    dataSubtype: "m string record_sub_type_name",
    dataType: "M string model_sub_type_name",
    exportJobId: "s string",
    filterRule: "s string",
    jobId: "s string",
    writeMethod: ["T enum", IbmMatch360WriteMethod],
    zipDownloaded: "s bool",
  },
  columns: { rule: allColumns },
};
