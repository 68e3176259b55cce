// Generated from spec/datastage/stages/google-cloud-pubsub.yaml. Do not edit; run `specanvil generate`.
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

/** What can be set on a Google Cloud Pub/Sub stage. */
export interface GoogleCloudPubsubProps
  extends ConnectorBuffers, ConnectorPartitioning, Descriptions, LinkBuffers, Sorting {
  /** Heap size. Default 256. */
  dsJavaHeapSize?: Integer;
  /** Dummy. */
  dummy?: Value<string>;
  /** Row limit. */
  rowLimit?: Integer;
  /** Subscription ID. */
  subscriptionId?: Value<string>;
  /** Timeout after last message. Default 300. */
  timeoutAfterLastMessage?: Integer;
  /** Topic ID. */
  topicId?: Value<string>;
}

/** A Google Cloud Pub/Sub stage. */
export const GoogleCloudPubsub: Stage<GoogleCloudPubsubProps, 1, 1, 0, 0, "google-cloud-pubsub"> = {
  name: "Google Cloud Pub/Sub",
  op: "GooglePubSubPX",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  connection: "google-cloud-pubsub",
  main: "st",
  first: [connectorBuffers],
  groups: [connectorPartitioning, descriptions, designer, linkBuffers, sorting],
  properties: {
    dsJavaHeapSize: "m int _java._heap_size",
    dummy: "m string dummy_props",
    rowLimit: "s int",
    subscriptionId: "s string",
    timeoutAfterLastMessage: "s int",
    topicId: "t string",
  },
  columns: { rule: allColumns },
};
