// Generated from spec/datastage/stages/ibm-planning-analytics.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { SequentialExecutionMode } from "../enums/common.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { sorting, type Sorting } from "../groups/sorting.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  PartitionType,
  PreservePartitioning,
  SequentialExecutionMode,
  StageSortingKey,
} from "../enums/common.js";

/** Connection mode. */
export const IbmPlanningAnalyticsConnectionMode = {
  cube_name: "cube_name",
  mdx_statement: "mdx_statement",
} as const;

/** Connection mode. */
export type IbmPlanningAnalyticsConnectionMode =
  (typeof IbmPlanningAnalyticsConnectionMode)[keyof typeof IbmPlanningAnalyticsConnectionMode];

type Own = "executionMode";

/** What can be set on a IBM Planning Analytics stage. */
export interface IbmPlanningAnalyticsProps
  extends ConnectorBuffers, Omit<ConnectorPartitioning, Own>, Descriptions, LinkBuffers, Sorting {
  /** Byte limit. */
  byteLimit?: Value<string>;
  /** Connection mode. One of cube_name, mdx_statement; default cube_name. */
  connectionMode?: Choice<IbmPlanningAnalyticsConnectionMode>;
  /** Create data asset. Default false. */
  createDataAsset?: Value<boolean>;
  /** Creation order. Default false. */
  creationOrder?: Value<boolean>;
  /** Cube. */
  cubeName?: Value<string>;
  /** Custom dimension mapping information. */
  customDimensionMappingInformation?: Value<string>;
  /** Custom mapping. */
  customMapping?: Value<boolean>;
  /** Data asset name. */
  dataAssetName?: Value<string>;
  /** Execution mode. One of default_seq, par, seq; default default_seq. */
  executionMode?: Choice<SequentialExecutionMode>;
  /** MDX statement. */
  mdxStatement?: Value<string>;
  /** Row limit. */
  rowLimit?: Integer;
  /** View. */
  view?: Value<string>;
  /** View group. */
  viewGroup?: Value<string>;
  /** Write to consolidation. */
  writeToConsolidation?: Value<boolean>;
}

/** An IBM Planning Analytics stage. */
export const IbmPlanningAnalytics: Stage<
  IbmPlanningAnalyticsProps,
  1,
  1,
  0,
  0,
  "ibm-planning-analytics"
> = {
  name: "IBM Planning Analytics",
  op: "tm1odata",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  connection: "ibm-planning-analytics",
  main: "st",
  first: [connectorBuffers],
  groups: [connectorPartitioning, descriptions, designer, linkBuffers, sorting],
  properties: {
    byteLimit: "s string",
    connectionMode: ["m enum", IbmPlanningAnalyticsConnectionMode],
    createDataAsset: "t bool registerDataAsset",
    creationOrder: "s bool use_creation_order",
    cubeName: "M string",
    customDimensionMappingInformation: "t string custom_mapping_info",
    customMapping: "t bool use_custom_mapping",
    dataAssetName: "T string dataAssetName",
    executionMode: ["mp enum execmode", SequentialExecutionMode, "default_seq"],
    mdxStatement: "mT string",
    rowLimit: "s int",
    view: "mS string view_name",
    viewGroup: "mS string",
    writeToConsolidation: "t bool",
    slClientCert: "- any",
    slClientPrivateKey: "- any",
    slConnectorId: "- any",
    slEndpointHost: "- any",
    slEndpointName: "- any",
    slEndpointPort: "- any",
    slHostOriginal: "- any",
    slHttpProxy: "- any",
    slLocationId: "- any",
    slServiceUrl: "- any",
    sslCertificateHostname: "- any",
    validateSslCertificate: "- any",
  },
  columns: { rule: allColumns },
};
