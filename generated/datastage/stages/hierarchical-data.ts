// Generated from spec/datastage/stages/hierarchical-data.yaml. Do not edit; run `specanvil generate`.
import {
  inputOrder,
  noDerivations,
  outputOrder,
  parameterAhead,
} from "specanvil/datastage/encoders";
import type { Choice, DocumentValue, Integer, Stage, Value } from "specanvil/datastage/stage";
import {
  BufferMode,
  CombinabilityMode,
  PreservePartitioning,
  SequentialExecutionMode,
} from "../enums/common.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { partitioning, type Partitioning } from "../groups/partitioning.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { stageBuffers, type StageBuffers } from "../groups/stage-buffers.js";
import { stageColumns, type StageColumns } from "../groups/stage-columns.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  PartitionType,
  PreservePartitioning,
  SequentialExecutionMode,
  StageSortingKey,
} from "../enums/common.js";

/** Log Level. */
export const HierarchicalDataLogLevel = {
  debug: "debug",
  error: "error",
  fatal: "fatal",
  info: "info",
  trace: "trace",
  warning: "warning",
} as const;

/** Log Level. */
export type HierarchicalDataLogLevel =
  (typeof HierarchicalDataLogLevel)[keyof typeof HierarchicalDataLogLevel];

/** Batch split key Value Order. */
export const HierarchicalDataSplitBatchKeyValueOrder = {
  ascending: "ascending",
  descending: "descending",
} as const;

/** Batch split key Value Order. */
export type HierarchicalDataSplitBatchKeyValueOrder =
  (typeof HierarchicalDataSplitBatchKeyValueOrder)[keyof typeof HierarchicalDataSplitBatchKeyValueOrder];

type Own =
  "bufMode" | "combinability" | "execmode" | "performSort" | "performSortColl" | "preserve";

/** What can be set on a Hierarchical Data stage. */
export interface HierarchicalDataProps
  extends
    Descriptions,
    LinkBuffers,
    Omit<Partitioning, Own>,
    Omit<Sorting, Own>,
    Omit<StageBuffers, Own>,
    StageColumns {
  /** Buffering mode. One of default, autobuffer, buffer, nobuffer; default default. */
  bufMode?: Choice<BufferMode>;
  /** Class path. */
  classpath?: Value<string>;
  /** Column Properties. */
  columnProperties?: Value<string>;
  /** Combinability mode. One of auto, combine, nocombine; default auto. */
  combinability?: Choice<CombinabilityMode>;
  /** Debug Test Data. */
  debugTestData?: Value<string>;
  /** Assembly. */
  e2Assembly?: Value<string>;
  /** Number of Errors. Default 1. */
  e2AssemblyErrors?: Integer;
  /** Assembly File. */
  e2AssemblyFile?: Value<string>;
  /** Save sub pipeline info. */
  e2AssemblyPipeline?: Value<string>;
  /** Scratch Disk. Default true. */
  enableDiskBased?: Value<boolean>;
  /** Enable Logging. Default true. */
  enableLogging?: Value<boolean>;
  /** Output triggered by column. Default false. */
  enableOutputTriggerColumns?: Value<boolean>;
  /** Split data into batches. Default false. */
  enableSplitDataIntoBatches?: Value<boolean>;
  /** Execution mode. One of default_seq, par, seq; default default_seq. */
  execmode?: Choice<SequentialExecutionMode>;
  /** Heap Size (MB). Default 256. */
  heapSize?: Integer;
  /** Input name. */
  inputName?: Value<string>;
  /** XML stage flag. Default true. */
  isXMLStage?: Value<boolean>;
  /** Assembly Date. */
  lastModified?: Value<string>;
  /** Limit Output Rows. Default false. */
  limitOutputRows?: Value<boolean>;
  /** Log Level. One of debug, error, fatal, info, trace, warning; default warning. */
  logLevel?: Choice<HierarchicalDataLogLevel>;
  /** Maximum Output Rows. */
  maxNumOutputRows?: Integer;
  /** Stack Size (KB). Default 256. */
  maximumStackSize?: Integer;
  /** Threads. Default 1. */
  numAssemblyThreads?: Integer;
  /** Open sub canvas. Default false. */
  openSubCanvas?: Value<boolean>;
  /** JVM options. */
  otherOptions?: Value<string>;
  /** Trigger column. */
  outputRowTriggerColumn?: Value<string>;
  /** Job Parameters. */
  params?: Value<string>;
  /** Perform sort. Default false. */
  performSort?: Value<boolean>;
  /** Perform sort. Default false. */
  performSortColl?: Value<boolean>;
  /** Preserve partitioning. One of -3, 0, 2, 1; default -3. */
  preserve?: Choice<PreservePartitioning>;
  /** Security Info. */
  securityInfo?: Value<string>;
  /** Batch split key. */
  splitBatchKey?: Value<string>;
  /** Batch split key Value Order. One of ascending, descending; default ascending. */
  splitBatchKeyValueOrder?: Choice<HierarchicalDataSplitBatchKeyValueOrder>;
  /** Schema Libraries. */
  schemaLibraries?: Value<readonly DocumentValue[]>;
  /** StageType. Default XMLStage. */
  stageType?: Value<string>;
}

/** A Hierarchical Data stage. */
export const HierarchicalData: Stage<HierarchicalDataProps, number, number, 0, 0, never> = {
  name: "Hierarchical Data",
  op: "XMLStagePX",
  kind: "execution",
  links: { in: [0, Infinity], out: [0, Infinity], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    bufMode: ["mO enum", BufferMode, "default"],
    classpath: ["M string Classpath", ""],
    columnProperties: "m string",
    combinability: ["M enum", CombinabilityMode, "auto"],
    currentOutputLinkType: "M string currentOutputLinkType",
    debugTestData: "m string",
    e2Assembly: "m string",
    e2AssemblyErrors: ["M int", 1],
    e2AssemblyFile: "m string",
    e2AssemblyPipeline: "m string",
    enableDiskBased: ["M bool", true],
    enableFlowAcpControl: "M bool enableFlowAcpControl",
    enableLogging: ["M bool", true],
    enableOutputTriggerColumns: ["M bool", false],
    enableSplitDataIntoBatches: ["M bool", false],
    execmode: ["M enum", SequentialExecutionMode, "default_seq"],
    heapSize: ["M int", 256],
    inputName: "m string inputName",
    isXMLStage: "m bool isXMLStage",
    lastModified: "m string",
    limitOutputRows: ["M bool", false],
    logLevel: ["M enum", HierarchicalDataLogLevel, "warning"],
    maxNumOutputRows: "M int",
    maximumStackSize: ["M int", 256],
    numAssemblyThreads: ["M int", 1],
    openSubCanvas: ["M bool openSubCanvas", false],
    otherOptions: ["M string OtherOptions", ""],
    outputAcpShouldHide: "M bool outputAcpShouldHide",
    outputRowTriggerColumn: "m string",
    params: "m string",
    performSort: ["mI bool", false],
    performSortColl: ["M bool", false],
    preserve: ["M enum", PreservePartitioning, -3],
    securityInfo: "m string",
    showCollType: ["M bool showCollType", false],
    showPartType: ["M bool showPartType", false],
    showSortOptions: ["M bool showSortOptions", false],
    splitBatchKey: "M string",
    splitBatchKeyValueOrder: ["M enum", HierarchicalDataSplitBatchKeyValueOrder, "ascending"],
    schemaLibraries: "m list",
    stageType: ["M string", "XMLStage"],
  },
  derive: { rule: noDerivations },
  encode: [
    { rule: inputOrder },
    { rule: outputOrder },
    { rule: parameterAhead, parameter: "inputName", before: ["inputLinkDescription"] },
    {
      rule: parameterAhead,
      parameter: "schema_libraries",
      before: ["stageDescription", "stage_type"],
    },
  ],
};
