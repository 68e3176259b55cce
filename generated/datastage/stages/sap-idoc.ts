// Generated from spec/datastage/stages/sap-idoc.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Integer, Stage } from "specanvil/datastage/stage";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { dataAssets, type DataAssets } from "../groups/data-assets.js";
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

/** What can be set on a SAP IDoc stage. */
export interface SapIdocProps
  extends ConnectorBuffers, ConnectorPartitioning, DataAssets, Descriptions, LinkBuffers, Sorting {
  /** Input Link Count. Default 0. */
  inputLinkCount?: Integer;
}

/** A SAP IDoc stage. */
export const SapIdoc: Stage<SapIdocProps, number, number, 0, 0, "sap-idoc"> = {
  name: "SAP IDoc",
  op: "sapidoc",
  kind: "connector",
  links: { in: [0, Infinity], out: [0, Infinity], reference: [0, 0], reject: [0, 0] },
  connection: "sap-idoc",
  main: "st",
  first: [connectorBuffers],
  groups: [connectorPartitioning, dataAssets, descriptions, designer, linkBuffers, sorting],
  without: ["defaultMaximumLengthForColumns"],
  properties: {
    acknowledgeIdocReceptionToSap: "s bool acknowledgeidocreceipt",
    checkToRunTestCase: "s string testcaseflag",
    destinationPartnerNumber: "t string iload_dest_partnernumber",
    generateIdocNumber: "t bool",
    idocLoadPacketSize: "t string idocspertrans",
    idocMessageType: "t string mestyp",
    idocName: "M string idoc_type_name",
    idocServerConnectionCount: "s string rfcservercount",
    inputLinkCount: "t int",
    nodeCount: "s int",
    nodeNumber: "s int",
    outputLinkCount: "s int",
    partnerNumber: "t string iload_partnernumber",
    sapGatewayHost: "s string gwhost",
    sapGatewayHostSystemNumber: "s string gwsysnbr",
    sapIdocServerTimeout: "s string listener_timeout",
    sapReleaseVersion: "M string idoc_type_version",
    sapServerProgramId: "s string refserverprogid",
    saprouterstring: "s string",
    segmentName: "mio string segnam",
    segmentTypeName: "mio string segtyp",
    useSecuredPort: "s bool",
  },
  columns: { rule: allColumns },
};
