// Generated from spec/datastage/stages/data-set.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Stage, Value } from "specanvil/datastage/stage";
import { ExecutionMode, PreservePartitioning } from "../enums/common.js";
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

/** Missing columns mode. */
export const DataSetMissingColumnsMode = {
  nonnullable: "nonnullable",
  nullable: "nullable",
  custom: " ",
  all: "all",
  fail: "fail",
} as const;

/** Missing columns mode. */
export type DataSetMissingColumnsMode =
  (typeof DataSetMissingColumnsMode)[keyof typeof DataSetMissingColumnsMode];

/** Update policy. */
export const DataSetUpdatePolicy = {
  discard_records: "> [ds; -dr",
  overwrite: ">| [ds",
  append: ">> [ds",
  discard_schema: "> [ds; -dsr",
  create: "> [ds",
} as const;

/** Update policy. */
export type DataSetUpdatePolicy = (typeof DataSetUpdatePolicy)[keyof typeof DataSetUpdatePolicy];

type Own = "executionMode" | "preservePartitioning";

/** What can be set on a Data set stage. */
export interface DataSetProps
  extends ConnectorBuffers, Omit<ConnectorPartitioning, Own>, Descriptions, LinkBuffers, Sorting {
  /** Create data asset. Default false. */
  createDataAsset?: Value<boolean>;
  /** Data asset name. */
  dataAssetName?: Value<string>;
  /** Execution mode. One of default_par, par, seq; default default_par. */
  executionMode?: Choice<ExecutionMode>;
  /** File. */
  file?: Value<string>;
  /** Missing columns mode. One of nonnullable, nullable, " ", all, fail; default " ". */
  missingColumnsMode?: Choice<DataSetMissingColumnsMode>;
  /** Preserve partitioning. One of -3, 0, 2, 1; default -3. */
  preservePartitioning?: Choice<PreservePartitioning>;
  /** Update policy. One of > [ds; -dr, >| [ds, >> [ds, > [ds; -dsr, > [ds; default >| [ds. */
  updatePolicy?: Choice<DataSetUpdatePolicy>;
}

/** A Data set stage. */
export const DataSet: Stage<DataSetProps, 1, 1, 0, 0, never> = {
  name: "Data set",
  op: "PxDataSet",
  kind: "binding",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [connectorBuffers],
  groups: [connectorPartitioning, descriptions, designer, linkBuffers, sorting],
  properties: {
    createDataAsset: ["i bool registerDataAsset", false],
    dataAssetName: "I string dataAssetName",
    executionMode: ["m enum execmode", ExecutionMode, "default_par"],
    file: "MIO string dataset",
    inputCount: "m inputs",
    missingColumnsMode: ["mo enum missingcolmode", DataSetMissingColumnsMode],
    outputCount: "m outputs",
    preservePartitioning: ["m enum preserve", PreservePartitioning],
    updatePolicy: ["i enum datasetmode", DataSetUpdatePolicy, ">| [ds"],
  },
};
