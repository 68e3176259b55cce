// Generated from spec/datastage/stages/sap-bulk-extract.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Integer, Stage, Value } from "specanvil/datastage/stage";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { nodeNumbers } from "../groups/node-numbers.js";
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

/** What can be set on a SAP Bulk Extract stage. */
export interface SapBulkExtractProps
  extends ConnectorBuffers, ConnectorPartitioning, Descriptions, LinkBuffers, Sorting {
  /** Heap size. Default 256. */
  dsJavaHeapSize?: Integer;
  /** Timeout (secs). Default 600. */
  jobTimeoutInSeconds?: Integer;
  /** Row limit. */
  rowLimit?: Value<string>;
  /** Table name. */
  tableName?: Value<string>;
}

/** A SAP Bulk Extract stage. */
export const SapBulkExtract: Stage<SapBulkExtractProps, 0, 1, 0, 0, "sap-bulk-extract"> = {
  name: "SAP Bulk Extract",
  op: "sapbulkextract",
  kind: "connector",
  links: { in: [0, 0], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  connection: "sap-bulk-extract",
  main: "s",
  first: [connectorBuffers],
  groups: [connectorPartitioning, descriptions, designer, linkBuffers, nodeNumbers, sorting],
  properties: {
    conditionClauses: "m string condition_clause",
    connectionCount: "m int",
    createRfcDestination: "m bool",
    createRfcDestinationName: "m bool",
    dsJavaHeapSize: "m int _java._heap_size",
    extractDataInForeground: "m bool extract_in_foreground",
    gatewayHost: "m string",
    generateSqlQuery: "m bool",
    generateUnicodeTypeColumns: "m bool generate_unicode_columns",
    job: "m string",
    jobTimeoutInSeconds: "m int timeout",
    metadataTable: "m string",
    outputCount: "mp outputs",
    packageName: "m string",
    packetSize: "m int",
    programId: "m string",
    rfcDestinationName: "m string rfc_destination",
    rowLimit: "m string",
    sqlQuery: "m string",
    systemNumberGatewayService: "m string gateway_service",
    tableName: "m string",
    useSecuredPort: "m bool",
  },
  columns: { rule: allColumns },
};
