// Generated from spec/datastage/stages/one-source-match.yaml. Do not edit; run `specanvil generate`.
import { listedDerivations } from "specanvil/datastage/encoders";
import type { Choice, DocumentValue, Integer, Stage, Value } from "specanvil/datastage/stage";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { matchCutoffs, type MatchCutoffs } from "../groups/match-cutoffs.js";
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

/** Match type. */
export const OneSourceMatchPgmtype = {
  dependent: "Dependent",
  independent: "Independent",
  transitive: "Transitive",
} as const;

/** Match type. */
export type OneSourceMatchPgmtype =
  (typeof OneSourceMatchPgmtype)[keyof typeof OneSourceMatchPgmtype];

/** One source match trace. */
export interface OneSourceMatchTrace {
  /** Trace. */
  trace?: Value<string>;
  /** Lvl. */
  lvl?: Integer;
}

type Own = "sortInstructions" | "sortInstructionsText";

/** What can be set on a One-source Match stage. */
export interface OneSourceMatchProps
  extends
    Descriptions,
    MatchCutoffs,
    MatchPartitioning,
    Partitioning,
    Omit<Sorting, Own>,
    StageBuffers {
  /** Buffer free run (percent). */
  bufFreeRunRonly?: Value<string>;
  /** Buffering mode. */
  bufModeRonly?: Value<string>;
  /** Disk write increment (bytes). */
  diskWriteIncRonly?: Value<string>;
  /** Input link ordering. */
  inputlinkOrderingList?: Value<readonly DocumentValue[]>;
  /** Sorting key. Default Select a column. */
  keyColSelect?: Value<string>;
  /** Alternate locale. */
  locale?: Value<string>;
  /** Maximum memory buffer size (bytes). */
  maxMemBufSizeRonly?: Value<string>;
  /** Output link ordering. */
  outputlinkOrderingList?: Value<readonly DocumentValue[]>;
  /** Match type. One of Dependent, Independent, Transitive; default Dependent. */
  pgmtype?: Choice<OneSourceMatchPgmtype>;
  /** Queue upper bound size (bytes). */
  queueUpperSizeRonly?: Value<string>;
  /** Schema name check. */
  schemaNameCheck?: Value<boolean>;
  /** Sorting keys (optional). Default If sort keys are added, a sort will be performed.. */
  sortInstructions?: Value<string>;
  /** Trace type. */
  traceProperties?: Value<readonly OneSourceMatchTrace[]>;
  /** Workdir. */
  workdir?: Value<string>;
}

/** An One-source Match stage. */
export const OneSourceMatch: Stage<OneSourceMatchProps, 2, 5, 0, 0, never> = {
  name: "One-source Match",
  op: "UnduplicateMatch",
  kind: "execution",
  links: { in: [2, 2], out: [1, 5], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, matchCutoffs, matchPartitioning, partitioning, sorting],
  without: [
    "currentOutputLinkType",
    "enableFlowAcpControl",
    "outputAcpShouldHide",
    "sortInstructionsText",
  ],
  properties: {
    bufFreeRunRonly: "m string",
    bufModeRonly: "m string",
    diskWriteIncRonly: "m string",
    inputCount: ["M inputs", 1],
    inputlinkOrderingList: "m list InputlinkOrderingList",
    keyColSelect: "m string keyColSelect",
    locale: "m string",
    matchType: "m string matchType",
    maxMemBufSizeRonly: "m string",
    outputCount: ["M outputs", 0],
    outputlinkOrderingList: "m list OutputlinkOrderingList",
    pgmtype: ["M enum", OneSourceMatchPgmtype, "Dependent"],
    queueUpperSizeRonly: "m string",
    resx: "m string",
    schemaNameCheck: "m bool schemaNameCheck",
    sortInstructions: "m string sortInstructions",
    traceProperties: "m list traceProperties",
    workdir: ["M string", ""],
  },
  derive: {
    rule: listedDerivations,
    call: "UnduplicateMatch",
    columns: [
      "qsMatchType",
      "qsMatchWeight",
      "qsMatchPattern",
      "qsMatchLRFlag",
      "qsMatchExactFlag",
      "qsMatchPassNumber",
      "qsMatchSetID",
      "qsMatchDataID",
      "qsMatchStatType",
      "qsMatchStatValue",
    ],
  },
};
