// Generated from spec/datastage/stages/aggregator.yaml. Do not edit; run `specanvil generate`.
import { statisticColumns } from "specanvil/datastage/columns";
import { ownStatistics, statisticDerivations } from "specanvil/datastage/encoders";
import type { Choice, DocumentValue, Stage, Value } from "specanvil/datastage/stage";
import type { CollationSequence } from "../enums/collation-sequence.js";
import { StagePreservePartitioning } from "../enums/common.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { partitioning, type Partitioning } from "../groups/partitioning.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { stageBuffers, type StageBuffers } from "../groups/stage-buffers.js";
import { stageColumns, type StageColumns } from "../groups/stage-columns.js";
export { CollationSequence } from "../enums/collation-sequence.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  PartitionType,
  StagePreservePartitioning,
  StageSortingKey,
} from "../enums/common.js";

/** Method. */
export const AggregatorMethod = { hash: "hash", sort: "sort" } as const;

/** Method. */
export type AggregatorMethod = (typeof AggregatorMethod)[keyof typeof AggregatorMethod];

/** Allow null output. */
export const AggregatorNulRes = { false: " ", true: "nul_res" } as const;

/** Allow null output. */
export type AggregatorNulRes = (typeof AggregatorNulRes)[keyof typeof AggregatorNulRes];

/** Sample mode. */
export const AggregatorSelection = {
  reduce: "reduce",
  rereduce: "rereduce",
  countField: "countField",
} as const;

/** Sample mode. */
export type AggregatorSelection = (typeof AggregatorSelection)[keyof typeof AggregatorSelection];

/** Aggregator count field. */
export interface AggregatorCountField {
  /** Count field. */
  countField?: Value<string>;
  /** Weight field. */
  weightField?: Value<string>;
}

/** Aggregator key. */
export interface AggregatorKey {
  /** Key. */
  key?: Value<string>;
  /** Ci cs. */
  ciCs?: Value<string>;
}

/** Aggregator reduce. */
export interface AggregatorReduce {
  /** Reduce. */
  reduce?: Value<string>;
  /** Properties. */
  properties?: Value<readonly DocumentValue[]>;
  /** Css. */
  css?: Value<string>;
  /** Max. */
  max?: Value<string>;
  /** Mean. */
  mean?: Value<string>;
  /** Min. */
  min?: Value<string>;
  /** Mval. */
  mval?: Value<string>;
  /** Missing. */
  missing?: Value<string>;
  /** Count. */
  count?: Value<string>;
  /** Cv. */
  cv?: Value<string>;
  /** Preserve type. */
  preserveType?: Value<string>;
  /** Range. */
  range?: Value<string>;
  /** Std. */
  std?: Value<string>;
  /** Ste. */
  ste?: Value<string>;
  /** Sumw. */
  sumw?: Value<string>;
  /** Sum. */
  sum?: Value<string>;
  /** Uss. */
  uss?: Value<string>;
  /** Var. */
  var?: Value<string>;
  /** Weight field. */
  weightField?: Value<string>;
  /** Summary. */
  summary?: Value<string>;
}

/** Aggregator rereduce. */
export interface AggregatorRereduce {
  /** Rereduce. */
  rereduce?: Value<string>;
  /** Properties. */
  properties?: Value<readonly DocumentValue[]>;
  /** Css. */
  css?: Value<string>;
  /** Max. */
  max?: Value<string>;
  /** Mean. */
  mean?: Value<string>;
  /** Min. */
  min?: Value<string>;
  /** Missing. */
  missing?: Value<string>;
  /** Count. */
  count?: Value<string>;
  /** Cv. */
  cv?: Value<string>;
  /** Range. */
  range?: Value<string>;
  /** Std. */
  std?: Value<string>;
  /** Ste. */
  ste?: Value<string>;
  /** Sumw. */
  sumw?: Value<string>;
  /** Sum. */
  sum?: Value<string>;
  /** Uss. */
  uss?: Value<string>;
  /** Var. */
  var?: Value<string>;
  /** Weight field. */
  weightField?: Value<string>;
}

type Own = "preserve";

/** What can be set on a Aggregator stage. */
export interface AggregatorProps
  extends Descriptions, LinkBuffers, Omit<Partitioning, Own>, Sorting, StageBuffers, StageColumns {
  /** Collate. Default OFF. */
  collationSequence?: Choice<CollationSequence>;
  /** Count field properties. */
  countFieldProperties?: Value<readonly (readonly AggregatorCountField[])[]>;
  /** Default to decimal output. Default 8,2. */
  defaultToDecimal?: Value<string>;
  /** Key. */
  keyProperties?: Value<readonly AggregatorKey[]>;
  /** Method. One of hash, sort; default hash. */
  method?: Choice<AggregatorMethod>;
  /** Allow null output. One of " ", nul_res; default " ". */
  nulRes?: Choice<AggregatorNulRes>;
  /** Preserve partitioning. One of -2, 0, 1; default -2. */
  preserve?: Choice<StagePreservePartitioning>;
  /** Reduce properties. */
  reduceProperties?: Value<readonly (readonly AggregatorReduce[])[]>;
  /** Rereduce properties. */
  rereduceProperties?: Value<readonly (readonly AggregatorRereduce[])[]>;
  /** Sample mode. One of reduce, rereduce, countField; default reduce. */
  selection?: Choice<AggregatorSelection>;
}

/** An Aggregator stage. */
export const Aggregator: Stage<AggregatorProps, 1, 1, 0, 0, never> = {
  name: "Aggregator",
  op: "PxAggregator",
  kind: "execution",
  links: { in: [1, 1], out: [1, 1], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    collationSequence: "m enum",
    countFieldProperties: "m list countFieldProperties",
    defaultToDecimal: "m string defaultToDecimal",
    keyProperties: ["m list keyProperties", { ciCs: "ci-cs" }],
    method: ["M enum", AggregatorMethod, "hash"],
    nulRes: ["m enum", AggregatorNulRes],
    preserve: ["m enum", StagePreservePartitioning],
    reduceProperties: "m list reduceProperties",
    rereduceProperties: "m list rereduceProperties",
    selection: ["M enum", AggregatorSelection, "reduce"],
  },
  columns: {
    rule: statisticColumns,
    unset: "reduce",
    modes: {
      reduce: {
        list: "reduceProperties",
        of: "reduce",
        statistics: [
          "css",
          "max",
          "mean",
          "min",
          "missing",
          "count",
          "cv",
          "range",
          "std",
          "ste",
          "sumw",
          "sum",
          "uss",
          "var",
        ],
        like: {
          name: "",
          type: "double",
          nullable: false,
          metadata: {
            max_length: 100,
            min_length: 0,
            decimal_precision: 0,
            decimal_scale: 0,
            is_key: false,
            is_signed: false,
          },
          app_data: { odbc_type: "DOUBLE", is_unicode_string: false, type_code: "DFLOAT" },
        },
        whole: {
          key: "summary",
          like: {
            name: "",
            type: "double",
            nullable: false,
            metadata: {
              max_length: 6,
              min_length: 0,
              decimal_precision: 0,
              decimal_scale: 0,
              is_key: false,
              is_signed: false,
            },
            app_data: { odbc_type: "UNKNOWN", type_code: "UNKNOWN", is_unicode_string: false },
          },
          parts: ["n", "nMissing", "sumOfWeights", "minimum", "maximum", "mean", "css"],
          part: {
            name: "",
            type: "double",
            nullable: true,
            metadata: {
              max_length: 6,
              min_length: 0,
              decimal_precision: 0,
              decimal_scale: 0,
              is_key: false,
              is_signed: false,
              item_index: 2,
            },
            app_data: { odbc_type: "DOUBLE", is_unicode_string: false, type_code: "DFLOAT" },
          },
        },
      },
      rereduce: {
        list: "rereduceProperties",
        of: "rereduce",
        statistics: [
          "css",
          "max",
          "mean",
          "min",
          "missing",
          "count",
          "cv",
          "range",
          "std",
          "ste",
          "sumw",
          "sum",
          "uss",
          "var",
        ],
        like: {
          name: "",
          type: "double",
          nullable: false,
          metadata: {
            max_length: 100,
            min_length: 0,
            decimal_precision: 0,
            decimal_scale: 0,
            is_key: false,
            is_signed: false,
          },
          app_data: { odbc_type: "DOUBLE", is_unicode_string: false, type_code: "DFLOAT" },
        },
      },
      countField: {
        list: "countFieldProperties",
        statistics: ["countField"],
        like: {
          name: "",
          type: "double",
          nullable: true,
          metadata: {
            max_length: 6,
            min_length: 0,
            decimal_precision: 0,
            decimal_scale: 0,
            is_key: false,
            is_signed: false,
          },
          app_data: { odbc_type: "DOUBLE", is_unicode_string: false, type_code: "DFLOAT" },
        },
      },
    },
  },
  derive: {
    rule: statisticDerivations,
    unset: "reduce",
    modes: {
      reduce: {
        list: "reduceProperties",
        of: "reduce",
        calls: {
          sum: "Sum",
          min: "Min",
          max: "Max",
          css: "CorrectedSumSquares",
          mean: "Mean",
          missing: "MissingValCount",
          count: "Count",
          cv: "PctCoeffVar",
          range: "Range",
          std: "StandardDeviation",
          ste: "StandardError",
          sumw: "SumWeights",
          uss: "UncorrectedSumSquares",
          var: "Variance",
        },
        whole: {
          key: "summary",
          call: "Summary",
          parts: {
            n: "SummaryNumRecs",
            nMissing: "SummaryNumMissingVals",
            sumOfWeights: "SummarySumWeights",
            minimum: "SummaryMinimum",
            maximum: "SummaryMaximum",
            mean: "SummaryMean",
            css: "SummarySumSquares",
          },
        },
      },
      rereduce: {
        list: "rereduceProperties",
        of: "rereduce",
        calls: {
          sum: "Sum",
          min: "Min",
          max: "Max",
          css: "CorrectedSumSquares",
          mean: "Mean",
          missing: "MissingValCount",
          count: "Count",
          cv: "PctCoeffVar",
          range: "Range",
          std: "StandardDeviation",
          ste: "StandardError",
          sumw: "SumWeights",
          uss: "UncorrectedSumSquares",
          var: "Variance",
        },
      },
      countField: { list: "countFieldProperties", calls: { countField: "RecCount" } },
    },
  },
  encode: [
    {
      rule: ownStatistics,
      lists: {
        reduce: "reduceProperties",
        rereduce: "rereduceProperties",
        countField: "countFieldProperties",
      },
    },
  ],
};
