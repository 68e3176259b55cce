// Generated from spec/datastage/stages/microsoft-azure-cosmos-db.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { AzureWriteMode } from "../groups/azure-files.js";
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
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
} from "../enums/common.js";
export { AzureWriteMode } from "../groups/azure-files.js";
export { FileReadMode } from "../groups/file-reading.js";

/** Input format. */
export const MicrosoftAzureCosmosDbInputFormat = {
  json: "json",
  relational: "relational",
} as const;

/** Input format. */
export type MicrosoftAzureCosmosDbInputFormat =
  (typeof MicrosoftAzureCosmosDbInputFormat)[keyof typeof MicrosoftAzureCosmosDbInputFormat];

type Own = "decimalRoundingMode" | "invalidDataHandling" | "quoteNumericValues" | "writeMode";

/** What can be set on a Microsoft Azure Cosmos DB stage. */
export interface MicrosoftAzureCosmosDbProps
  extends
    ConnectorBuffers,
    ConnectorPartitioning,
    DataAssets,
    Descriptions,
    Omit<FileReading, Own>,
    Omit<Limits, Own>,
    LinkBuffers,
    Sorting {
  /** Collection ID. */
  collection?: Value<string>;
  /** Create collection. */
  createCollection?: Value<boolean>;
  /** Location. */
  database?: Value<string>;
  /** File name. */
  fileName?: Value<string>;
  /** Input format. One of json, relational; default relational. */
  inputFormat?: Choice<MicrosoftAzureCosmosDbInputFormat>;
  /** Offer throughput. */
  offerThroughput?: Integer;
  /** Partition key path. */
  partitionKeyPath?: Value<string>;
  /** Partition key value. */
  partitionKeyValue?: Value<string>;
  /** Row start. */
  rowStart?: Integer;
  /** Write mode. One of delete, write; default write. */
  writeMode?: Choice<AzureWriteMode>;
}

/** A Microsoft Azure Cosmos DB stage. */
export const MicrosoftAzureCosmosDb: Stage<
  MicrosoftAzureCosmosDbProps,
  1,
  1,
  0,
  0,
  "microsoft-azure-cosmos-db"
> = {
  name: "Microsoft Azure Cosmos DB",
  op: "cosmos",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  connection: "microsoft-azure-cosmos-db",
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
    collection: "M string",
    createCollection: "t bool",
    database: "M string",
    fileName: "s string",
    inputFormat: ["t enum", MicrosoftAzureCosmosDbInputFormat],
    offerThroughput: "t int",
    partitionKeyPath: "t string",
    partitionKeyValue: "s string",
    rowStart: "s int",
    writeMode: ["t enum", AzureWriteMode],
  },
  columns: { rule: allColumns },
};
