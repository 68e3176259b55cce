// Generated from spec/datastage/stages/sap-delta-extract.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Integer, Stage } from "specanvil/datastage/stage";
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
  ExecutionMode,
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
} from "../enums/common.js";

/** Sap delta extract data fetch mode. */
export const SapDeltaExtractDataFetchMode = {
  delta_mode: "delta_mode",
  full_mode: "full_mode",
  repetitive_mode: "repetitive_mode",
} as const;

/** Sap delta extract data fetch mode. */
export type SapDeltaExtractDataFetchMode =
  (typeof SapDeltaExtractDataFetchMode)[keyof typeof SapDeltaExtractDataFetchMode];

/** Sap delta extract odp context. */
export const SapDeltaExtractOdpContext = {
  abap_cds: "abap_cds",
  sapi: "sapi",
  hana: "hana",
  bw: "bw",
} as const;

/** Sap delta extract odp context. */
export type SapDeltaExtractOdpContext =
  (typeof SapDeltaExtractOdpContext)[keyof typeof SapDeltaExtractOdpContext];

/** Sap delta extract odp type. */
export const SapDeltaExtractOdpType = {
  master_data_attr: "master_data_attr",
  master_data_hier: "master_data_hier",
  master_data_text: "master_data_text",
  transactional: "transactional",
} as const;

/** Sap delta extract odp type. */
export type SapDeltaExtractOdpType =
  (typeof SapDeltaExtractOdpType)[keyof typeof SapDeltaExtractOdpType];

/** What can be set on a SAP Delta Extract stage. */
export interface SapDeltaExtractProps
  extends ConnectorBuffers, ConnectorPartitioning, Descriptions, LinkBuffers, Sorting {
  /** Timeout (secs). Default 600. */
  jobTimeoutInSeconds?: Integer;
}

/** A SAP Delta Extract stage. */
export const SapDeltaExtract: Stage<SapDeltaExtractProps, 0, 1, 0, 0, "sap-delta-extract"> = {
  name: "SAP Delta Extract",
  op: "sapdeltaextract",
  kind: "connector",
  links: { in: [0, 0], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  connection: "sap-delta-extract",
  main: "s",
  first: [connectorBuffers],
  groups: [connectorPartitioning, descriptions, designer, linkBuffers, sorting],
  properties: {
    dataFetchMode: ["m enum sap_data_fetch_mode", SapDeltaExtractDataFetchMode],
    generateUnicodeTypeColumns: "m bool generate_unicode_columns",
    hierarchyClass: "m string sap_hierarchy_class",
    hierarchyName: "m string sap_hierarchy_name",
    hierarchyValidFrom: "m string sap_hierarchy_valid_from",
    hierarchyValidTo: "m string sap_hierarchy_valid_to",
    jobTimeoutInSeconds: "m int timeout",
    odpContext: ["m enum", SapDeltaExtractOdpContext],
    odpDescription: "m string sap_odp_description",
    odpName: "m string sap_odp_name",
    odpType: ["m enum sap_odp_type", SapDeltaExtractOdpType],
    outputCount: "mp outputs",
    packageSizeInBytes: "m int package_size",
    sapDataFilter: "m string sap_data_filter_list",
    useCustomPackageSize: "m bool ispackage_size_enabled",
  },
  columns: { rule: allColumns },
};
