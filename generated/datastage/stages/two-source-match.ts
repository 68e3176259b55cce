// Generated from spec/datastage/stages/two-source-match.yaml. Do not edit; run `specanvil generate`.
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
export const TwoSourceMatchPgmtype = {
  many_to_one: "Many-to-one",
  many_to_one_multiple: "Many-to-one multiple",
  many_to_one_duplicate: "Many-to-one duplicate",
  one_to_one: "One-to-one",
} as const;

/** Match type. */
export type TwoSourceMatchPgmtype =
  (typeof TwoSourceMatchPgmtype)[keyof typeof TwoSourceMatchPgmtype];

/** Two source match trace. */
export interface TwoSourceMatchTrace {
  /** Trace. */
  trace?: Value<string>;
  /** Lvl. */
  lvl?: Integer;
}

type Own = "sortInstructions" | "sortInstructionsText";

/** What can be set on a Two-source Match stage. */
export interface TwoSourceMatchProps
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
  /** Reference duplicate. */
  dupb?: Value<string>;
  /** FreqA. */
  freqA?: Value<string>;
  /** FreqB. */
  freqB?: Value<string>;
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
  /**
   * Match type. One of Many-to-one, Many-to-one multiple, Many-to-one duplicate, One-to-one;
   * default Many-to-one.
   */
  pgmtype?: Choice<TwoSourceMatchPgmtype>;
  /** Queue upper bound size (bytes). */
  queueUpperSizeRonly?: Value<string>;
  /** Reference nonmatched. */
  resb?: Value<string>;
  /** Schema name check. */
  schemaNameCheck?: Value<boolean>;
  /** Sorting keys (optional). Default If sort keys are added, a sort will be performed.. */
  sortInstructions?: Value<string>;
  /** Trace type. */
  traceProperties?: Value<readonly TwoSourceMatchTrace[]>;
  /** Workdir. */
  workdir?: Value<string>;
}

/** A Two-source Match stage. */
export const TwoSourceMatch: Stage<TwoSourceMatchProps, 4, 7, 0, 0, never> = {
  name: "Two-source Match",
  op: "ReferenceMatch",
  kind: "execution",
  links: { in: [4, 4], out: [1, 7], reference: [0, 0], reject: [0, 0] },
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
    dupb: "m string",
    freqA: "M string freqA",
    freqB: "M string freqB",
    inputCount: ["M inputs", 1],
    inputlinkOrderingList: "m list InputlinkOrderingList",
    keyColSelect: "m string keyColSelect",
    locale: "m string",
    matchType: "m string matchType",
    maxMemBufSizeRonly: "m string",
    outputCount: ["M outputs", 0],
    outputlinkOrderingList: "m list OutputlinkOrderingList",
    pgmtype: ["M enum", TwoSourceMatchPgmtype, "Many-to-one"],
    queueUpperSizeRonly: "m string",
    resb: "m string",
    schemaNameCheck: "m bool schemaNameCheck",
    sortInstructions: "m string sortInstructions",
    traceProperties: "m list traceProperties",
    workdir: ["M string", ""],
  },
  derive: {
    rule: listedDerivations,
    call: "ReferenceMatch",
    columns: [
      "qsMatchRefID",
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
