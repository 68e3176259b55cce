// Generated from spec/datastage/stages/investigate.yaml. Do not edit; run `specanvil generate`.
import { reportColumns } from "specanvil/datastage/columns";
import { matchingDerivations } from "specanvil/datastage/encoders";
import type { Choice, DocumentValue, Integer, Stage, Value } from "specanvil/datastage/stage";
import { Db2PartitionType } from "../enums/common.js";
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
  Db2PartitionType,
  ExecutionMode,
  PreservePartitioning,
} from "../enums/common.js";
export { Db2InstanceSelect, Db2NameSelect } from "../groups/match-partitioning.js";

/** Classification tokens format. */
export const InvestigateTokenEdit = {
  abbrev: "abbrev",
  original: "original",
  correct: "correct",
} as const;

/** Classification tokens format. */
export type InvestigateTokenEdit = (typeof InvestigateTokenEdit)[keyof typeof InvestigateTokenEdit];

/** Investigation type ========. */
export const InvestigateWord = { false: " ", true: "word" } as const;

/** Investigation type ========. */
export type InvestigateWord = (typeof InvestigateWord)[keyof typeof InvestigateWord];

/** Investigate trace. */
export interface InvestigateTrace {
  /** Trace. */
  trace?: Value<string>;
  /** Lvl. */
  lvl?: Integer;
}

type Own =
  | "partStableOrdered"
  | "partStableRoundrobinColl"
  | "partType"
  | "partUniqueOrdered"
  | "partUniqueRoundrobinColl"
  | "sortInstructions"
  | "sortInstructionsText";

/** What can be set on a Investigate stage. */
export interface InvestigateProps
  extends
    Descriptions,
    MatchPartitioning,
    Omit<Partitioning, Own>,
    Omit<Sorting, Own>,
    StageBuffers {
  /** Include unclassified alphas. Default false. */
  alpha?: Value<boolean>;
  /** Buffer free run (percent). */
  bufFreeRunRonly?: Value<string>;
  /** Buffering mode. */
  bufModeRonly?: Value<string>;
  /** Char concat mode (plus pattern mask). */
  charConcat?: Value<string>;
  /** Character discrete. Default false. */
  charDiscrete?: Value<boolean>;
  /** Concatenate. Default false. */
  chooseCharConcate?: Value<boolean>;
  /** Column Investigation selection. */
  columnsInvt?: Value<readonly DocumentValue[]>;
  /** Treat Successive Unclassified words as one words. Default false. */
  compressUnknown?: Value<boolean>;
  /** Disk write increment (bytes). */
  diskWriteIncRonly?: Value<string>;
  /** Column name. */
  field?: Value<readonly string[]>;
  /** Sorting key. Default Select a column. */
  keyColSelect?: Value<string>;
  /** Alternate locale. */
  locale?: Value<string>;
  /** Column Investigation selection. */
  maskProperties?: Value<readonly DocumentValue[]>;
  /** Maximum memory buffer size (bytes). */
  maxMemBufSizeRonly?: Value<string>;
  /** Minimum frequency to report. Default 0. */
  minFreq?: Integer;
  /** Include unclassified numeric tokens. Default false. */
  numeric?: Value<boolean>;
  /** Output link ordering. */
  outputlinkOrderingList?: Value<readonly DocumentValue[]>;
  /** Partition type. Default auto. */
  partType?: Choice<Db2PartitionType>;
  /** Mask. */
  pattern?: Value<readonly string[]>;
  /** Pattern report. Default false. */
  patternRpt?: Value<boolean>;
  /** Produce pattern report (plus no. of samples to output). Default 0. */
  pttnRpt?: Integer;
  /** Queue upper bound size (bytes). */
  queueUpperSizeRonly?: Value<string>;
  /** Stan ruleset. */
  ruleset?: Value<string>;
  /** Schema name check. */
  schemaNameCheck?: Value<boolean>;
  /** Separators. Default XX !?%$,.;:()-/#&. */
  seplist?: Value<string>;
  /** Sorting keys (optional). Default If sort keys are added, a sort will be performed.. */
  sortInstructions?: Value<string>;
  /** Include mixed types and Punctuated words. Default false. */
  special?: Value<boolean>;
  /** Chars to strip. Default XX !?%$,.;:()-/#&. */
  striplist?: Value<string>;
  /** Classification tokens format. One of abbrev, original, correct; default abbrev. */
  tokenEdit?: Choice<InvestigateTokenEdit>;
  /** Token report. Default false. */
  toknRpt?: Value<boolean>;
  /** Trace type. */
  traceProperties?: Value<readonly InvestigateTrace[]>;
  /** Investigation type ========. One of " ", word; default word. */
  word?: Choice<InvestigateWord>;
  /** Workdir. */
  workdir?: Value<string>;
}

/** An Investigate stage. */
export const Investigate: Stage<InvestigateProps, 1, 2, 0, 0, never> = {
  name: "Investigate",
  op: "Investigate",
  kind: "execution",
  links: { in: [1, 1], out: [1, 2], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, matchPartitioning, partitioning, sorting],
  without: [
    "currentOutputLinkType",
    "enableFlowAcpControl",
    "outputAcpShouldHide",
    "partStableOrdered",
    "partStableRoundrobinColl",
    "partUniqueOrdered",
    "partUniqueRoundrobinColl",
    "sortInstructionsText",
  ],
  properties: {
    alpha: "m bool",
    bufFreeRunRonly: "m string",
    bufModeRonly: "m string",
    charConcat: "m string charConcat",
    charDiscrete: "m bool charDiscrete",
    chooseCharConcate: "m bool chooseCharConcate",
    columnsInvt: "m list columnsInvt",
    compressUnknown: "m bool compressUnknown",
    diskWriteIncRonly: "m string",
    field: ["M list", null, []],
    keyColSelect: "m string keyColSelect",
    locale: "m string",
    maskProperties: "m list maskProperties",
    maxMemBufSizeRonly: "m string",
    minFreq: ["M int minFreq", 0],
    numeric: "m bool",
    outputlinkOrderingList: "m list OutputlinkOrderingList",
    partType: ["m enum", Db2PartitionType],
    pattern: ["M list", null, []],
    patternRpt: "m bool patternRpt",
    pttnRpt: "m int pttnRpt",
    qSXML: "M string QSXML",
    queueUpperSizeRonly: "m string",
    ruleset: "M string",
    schemaNameCheck: "m bool schemaNameCheck",
    seplist: "m string",
    sortInstructions: "m string sortInstructions",
    special: "m bool",
    stasticsoptions: "m string Stasticsoptions",
    striplist: "m string",
    tokenEdit: ["m enum tokenEdit", InvestigateTokenEdit],
    toknRpt: "m bool toknRpt",
    traceProperties: "m list traceProperties",
    word: ["M enum", InvestigateWord, "word"],
    workdir: ["M string", ""],
  },
  columns: {
    rule: reportColumns,
    columns: [
      {
        name: "qsInvColumnName",
        type: "string",
        nullable: false,
        metadata: {
          description: "Investigate pattern report: input column name(s) being investigated",
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
        name: "qsInvPattern",
        type: "string",
        nullable: false,
        metadata: {
          description: "Investigate pattern report: generated format pattern",
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
        name: "qsInvSample",
        type: "string",
        nullable: false,
        metadata: {
          description: "Investigate pattern report: sample data value",
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
        name: "qsInvCount",
        type: "double",
        nullable: false,
        metadata: {
          description: "Investigate pattern token reports: frequency count of occurrences",
          max_length: 0,
          min_length: 0,
          decimal_precision: 0,
          decimal_scale: 0,
          is_key: false,
          is_signed: false,
        },
        app_data: { odbc_type: "DOUBLE", is_unicode_string: true, type_code: "DFLOAT" },
      },
      {
        name: "qsInvPercent",
        type: "double",
        nullable: false,
        metadata: {
          description:
            "Investigate pattern report: frequency count of occurrences expressed as percentage of whole",
          max_length: 0,
          min_length: 0,
          decimal_precision: 0,
          decimal_scale: 0,
          is_key: false,
          is_signed: false,
        },
        app_data: { odbc_type: "FLOAT", is_unicode_string: true, type_code: "SFLOAT" },
      },
    ],
  },
  derive: {
    rule: matchingDerivations,
    call: "Investigate",
    columns: [
      "qsInvColumnName",
      "qsInvPattern",
      "qsInvSample",
      "qsInvCount",
      "qsInvPercent",
      "qsInvWord",
      "qsInvClassCode",
    ],
  },
};
