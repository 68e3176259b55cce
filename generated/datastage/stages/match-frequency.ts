// Generated from spec/datastage/stages/match-frequency.yaml. Do not edit; run `specanvil generate`.
import { reportColumns } from "specanvil/datastage/columns";
import { listedDerivations } from "specanvil/datastage/encoders";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { matchPartitioning, type MatchPartitioning } from "../groups/match-partitioning.js";
import { partitioning, type Partitioning } from "../groups/partitioning.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { stageBuffers, type StageBuffers } from "../groups/stage-buffers.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  PartitionType,
  PreservePartitioning,
} from "../enums/common.js";
export { Db2InstanceSelect, Db2NameSelect } from "../groups/match-partitioning.js";

/** Link type. */
export const MatchFrequencyAbtype = { Data: "Data", Reference: "Reference" } as const;

/** Link type. */
export type MatchFrequencyAbtype = (typeof MatchFrequencyAbtype)[keyof typeof MatchFrequencyAbtype];

/** Match type. */
export const MatchFrequencyPgmtype = { one_to_one: "one_to_one", dependent: "dependent" } as const;

/** Match type. */
export type MatchFrequencyPgmtype =
  (typeof MatchFrequencyPgmtype)[keyof typeof MatchFrequencyPgmtype];

/** Match frequency trace. */
export interface MatchFrequencyTrace {
  /** Trace. */
  trace?: Value<string>;
  /** Lvl. */
  lvl?: Integer;
}

type Own = "sortInstructions" | "sortInstructionsText";

/** What can be set on a Match Frequency stage. */
export interface MatchFrequencyProps
  extends Descriptions, MatchPartitioning, Partitioning, Omit<Sorting, Own>, StageBuffers {
  /** Link type. One of Data, Reference; default Data. */
  abtype?: Choice<MatchFrequencyAbtype>;
  /** Buffer free run (percent). */
  bufFreeRunRonly?: Value<string>;
  /** Buffering mode. */
  bufModeRonly?: Value<string>;
  /** Disk write increment (bytes). */
  diskWriteIncRonly?: Value<string>;
  /** Sorting key. Default Select a column. */
  keyColSelect?: Value<string>;
  /** Alternate locale. */
  locale?: Value<string>;
  /** Maximum memory buffer size (bytes). */
  maxMemBufSizeRonly?: Value<string>;
  /** Maximum frequency. Default 1. */
  maxfreq?: Integer;
  /** Do not use a match specification. Default false. */
  notUseSpecfile?: Value<boolean>;
  /** Match type. One of one_to_one, dependent; default dependent. */
  pgmtype?: Choice<MatchFrequencyPgmtype>;
  /** Queue upper bound size (bytes). */
  queueUpperSizeRonly?: Value<string>;
  /** Schema name check. */
  schemaNameCheck?: Value<boolean>;
  /** Sorting keys (optional). Default If sort keys are added, a sort will be performed.. */
  sortInstructions?: Value<string>;
  /** Match specification. Default false. */
  specfile?: Value<string>;
  /** Trace type. */
  traceProperties?: Value<readonly MatchFrequencyTrace[]>;
  /** Workdir. */
  workdir?: Value<string>;
}

/** A Match Frequency stage. */
export const MatchFrequency: Stage<MatchFrequencyProps, 1, 1, 0, 0, never> = {
  name: "Match Frequency",
  op: "MatchFrequency",
  kind: "execution",
  links: { in: [1, 1], out: [1, 1], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, matchPartitioning, partitioning, sorting],
  without: [
    "currentOutputLinkType",
    "enableFlowAcpControl",
    "outputAcpShouldHide",
    "sortInstructionsText",
  ],
  properties: {
    abtype: ["m enum", MatchFrequencyAbtype],
    bufFreeRunRonly: "m string",
    bufModeRonly: "m string",
    diskWriteIncRonly: "m string",
    inputCount: ["M inputs", 1],
    keyColSelect: "m string keyColSelect",
    locale: "m string",
    matchType: "m string matchType",
    maxMemBufSizeRonly: "m string",
    maxfreq: ["M int", 1],
    notUseSpecfile: ["M bool notUseSpecfile", false],
    outputCount: ["M outputs", 0],
    pgmtype: ["M enum", MatchFrequencyPgmtype, "dependent"],
    queueUpperSizeRonly: "m string",
    schemaNameCheck: "m bool schemaNameCheck",
    sortInstructions: "m string sortInstructions",
    specfile: "m string",
    traceProperties: "m list traceProperties",
    workdir: ["M string", ""],
  },
  columns: {
    rule: reportColumns,
    columns: [
      {
        name: "qsFreqValue",
        type: "string",
        nullable: false,
        metadata: {
          description: "Frequency output: variable name or value",
          max_length: 0,
          min_length: 0,
          decimal_precision: 0,
          decimal_scale: 0,
          is_key: false,
          is_signed: false,
        },
        app_data: { odbc_type: "VARCHAR", is_unicode_string: true, type_code: "STRING" },
      },
      {
        name: "qsFreqCounts",
        type: "string",
        nullable: false,
        metadata: {
          description: "Frequency output: frequency counts",
          max_length: 0,
          min_length: 0,
          decimal_precision: 0,
          decimal_scale: 0,
          is_key: false,
          is_signed: false,
        },
        app_data: { odbc_type: "VARCHAR", is_unicode_string: true, type_code: "STRING" },
      },
      {
        name: "qsFreqColumnID",
        type: "integer",
        nullable: false,
        metadata: {
          description: "Frequency output: variable numeric identifier",
          max_length: 0,
          min_length: 0,
          decimal_precision: 0,
          decimal_scale: 0,
          is_key: false,
          is_signed: false,
        },
        app_data: { odbc_type: "INTEGER", is_unicode_string: false, type_code: "INT32" },
      },
      {
        name: "qsFreqHeaderFlag",
        type: "integer",
        nullable: false,
        metadata: {
          description:
            "Frequency output: flag to indicate variable header record, or regular record",
          max_length: 0,
          min_length: 0,
          decimal_precision: 0,
          decimal_scale: 0,
          is_key: false,
          is_signed: false,
        },
        app_data: { odbc_type: "TINYINT", is_unicode_string: false, type_code: "INT8" },
      },
    ],
  },
  derive: {
    rule: listedDerivations,
    call: "MatchFrequency",
    columns: ["qsFreqValue", "qsFreqCounts", "qsFreqColumnID", "qsFreqHeaderFlag"],
  },
};
