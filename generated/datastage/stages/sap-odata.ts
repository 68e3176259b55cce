// Generated from spec/datastage/stages/sap-odata.yaml. Do not edit; run `specanvil generate`.
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

/** Write mode. */
export const SapOdataWriteMode = { insert: "insert", update: "update" } as const;

/** Write mode. */
export type SapOdataWriteMode = (typeof SapOdataWriteMode)[keyof typeof SapOdataWriteMode];

type Own = "decimalRoundingMode";

/** What can be set on a SAP OData stage. */
export interface SapOdataProps
  extends
    ConnectorBuffers,
    ConnectorPartitioning,
    DataAssets,
    Descriptions,
    Omit<Limits, Own>,
    LinkBuffers,
    Sorting {
  /** CSRF protection enabled. Default true. */
  csrfProtectionEnabled?: Value<boolean>;
  /** Entity Set. */
  entitySet?: Value<string>;
  /** Input Link Count. Default 0. */
  inputLinkCount?: Integer;
  /** DataStage Job Start timeStamp. */
  jobStartTimestamp?: Value<string>;
  /** Multiple-link support. Default false. */
  multipleLinkSupport?: Value<boolean>;
  /** Query Options. */
  queryOptions?: Value<string>;
  /** Row start. */
  rowToStartReading?: Integer;
  /** Service group. */
  serviceGroup?: Value<string>;
  /** Service name. */
  serviceName?: Value<string>;
  /** Service version. */
  serviceVersion?: Integer;
  /** Use MultiLink Thread. Default true. */
  useMultiLinkThread?: Value<boolean>;
  /** Write mode. One of insert, update; default insert. */
  writeMode?: Choice<SapOdataWriteMode>;
}

/** A SAP OData stage. */
export const SapOdata: Stage<SapOdataProps, 1, 1, 0, 0, "sap-odata"> = {
  name: "SAP OData",
  op: "sapodata",
  kind: "connector",
  image: "/data-intg/flows/graphics/palette/sapodataPX.svg",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  connection: "sap-odata",
  main: "st",
  first: [connectorBuffers],
  groups: [connectorPartitioning, dataAssets, descriptions, designer, limits, linkBuffers, sorting],
  without: ["defaultMaximumLengthForColumns", "decimalRoundingMode"],
  properties: {
    csrfProtectionEnabled: "t bool csrf_protection",
    entitySet: "M string entity_set_name",
    inputLinkCount: "t int",
    jobStartTimestamp: "t string datastage_job_start_timestamp",
    multipleLinkSupport: "t bool multipleLinkSupport",
    queryOptions: "s string",
    rowToStartReading: "s int row_start",
    serviceGroup: "m string",
    serviceName: "M string",
    serviceVersion: "m int",
    useMultiLinkThread: "t bool use_multilink_threads",
    writeMode: ["t enum", SapOdataWriteMode],
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
