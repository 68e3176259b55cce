// Generated from spec/datastage/stages/standardize.yaml. Do not edit; run `specanvil generate`.
import { rulesetColumns } from "specanvil/datastage/columns";
import { rulesetDerivations } from "specanvil/datastage/encoders";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { Db2PartitionType } from "../enums/common.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { matchPartitioning, type MatchPartitioning } from "../groups/match-partitioning.js";
import { partitioning, type Partitioning } from "../groups/partitioning.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { stageBuffers, type StageBuffers } from "../groups/stage-buffers.js";
import { rulesetColumnNames, rulesetLengths } from "../rulesets.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  Db2PartitionType,
  ExecutionMode,
  PreservePartitioning,
} from "../enums/common.js";
export { Db2InstanceSelect, Db2NameSelect } from "../groups/match-partitioning.js";

/** Case. */
export const StandardizeCase = {
  UPPERALL: "UPPERALL",
  PRESERVE: "PRESERVE",
  LOWERALL: "LOWERALL",
  UPPEREACHWORD: "UPPEREACHWORD",
} as const;

/** Case. */
export type StandardizeCase = (typeof StandardizeCase)[keyof typeof StandardizeCase];

/** Standardize ruleset. */
export interface StandardizeRuleset {
  /** Ruleset. */
  ruleset?: Value<string>;
  /** Field. */
  field?: Value<string>;
  /** Post literal. */
  postLiteral?: Value<string>;
  /** Pre literal. */
  preLiteral?: Value<string>;
}

/** Standardize trace. */
export interface StandardizeTrace {
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

/** What can be set on a Standardize stage. */
export interface StandardizeProps
  extends
    Descriptions,
    MatchPartitioning,
    Omit<Partitioning, Own>,
    Omit<Sorting, Own>,
    StageBuffers {
  /** Buffer free run (percent). */
  bufFreeRunRonly?: Value<string>;
  /** Buffering mode. */
  bufModeRonly?: Value<string>;
  /** Case. One of UPPERALL, PRESERVE, LOWERALL, UPPEREACHWORD; default UPPERALL. */
  case?: Choice<StandardizeCase>;
  /** Disk write increment (bytes). */
  diskWriteIncRonly?: Value<string>;
  /** Sorting key. Default Select a column. */
  keyColSelect?: Value<string>;
  /** Alternate locale. */
  locale?: Value<string>;
  /** Maximum memory buffer size (bytes). */
  maxMemBufSizeRonly?: Value<string>;
  /** Partition type. Default auto. */
  partType?: Choice<Db2PartitionType>;
  /** Queue upper bound size (bytes). */
  queueUpperSizeRonly?: Value<string>;
  /** Stan ruleset. */
  ruleset?: Value<string>;
  /** RuleSet name. */
  rulesetProperties?: Value<readonly StandardizeRuleset[]>;
  /** Schema name check. */
  schemaNameCheck?: Value<boolean>;
  /** Sorting keys (optional). Default If sort keys are added, a sort will be performed.. */
  sortInstructions?: Value<string>;
  /** Trace type. */
  traceProperties?: Value<readonly StandardizeTrace[]>;
  /** Workdir. */
  workdir?: Value<string>;
}

/** A Standardize stage. */
export const Standardize: Stage<StandardizeProps, 1, 1, 0, 0, never> = {
  name: "Standardize",
  op: "Standardize",
  kind: "execution",
  links: { in: [1, 1], out: [1, 1], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, matchPartitioning, partitioning, sorting],
  without: [
    "currentOutputLinkType",
    "enableFlowAcpControl",
    "enableSchemalessDesign",
    "outputAcpShouldHide",
    "partStableOrdered",
    "partStableRoundrobinColl",
    "partUniqueOrdered",
    "partUniqueRoundrobinColl",
    "sortInstructionsText",
  ],
  properties: {
    bufFreeRunRonly: "m string",
    bufModeRonly: "m string",
    case: ["m enum", StandardizeCase],
    diskWriteIncRonly: "m string",
    keyColSelect: "m string keyColSelect",
    locale: "m string",
    maxMemBufSizeRonly: "m string",
    partType: ["m enum", Db2PartitionType],
    queueUpperSizeRonly: "m string",
    reportingOutput: "m bool reportingOutput",
    ruleset: "m string",
    rulesetProperties: "m list rulesetProperties",
    schemaNameCheck: "m bool schemaNameCheck",
    sortInstructions: "m string sortInstructions",
    stagecolProperties: "m list stagecolProperties",
    traceProperties: "m list traceProperties",
    workdir: "m string",
  },
  columns: {
    rule: rulesetColumns,
    list: "rulesetProperties",
    key: "ruleset",
    like: {
      name: "",
      type: "string",
      nullable: true,
      metadata: {
        description: "",
        max_length: 0,
        min_length: 0,
        decimal_precision: 0,
        decimal_scale: 0,
        is_key: false,
        is_signed: false,
      },
      app_data: { odbc_type: "VARCHAR", is_unicode_string: true, type_code: "STRING" },
    },
    columns: rulesetColumnNames,
    sets: rulesetLengths,
  },
  derive: {
    rule: rulesetDerivations,
    call: "Standardize",
    list: "rulesetProperties",
    key: "ruleset",
  },
};
