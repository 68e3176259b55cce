// Generated from spec/datastage/stages/survive.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, DocumentValue, Integer, Stage, Value } from "specanvil/datastage/stage";
import { StageSortingKey } from "../enums/common.js";
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
  StageSortingKey,
} from "../enums/common.js";
export { Db2InstanceSelect, Db2NameSelect } from "../groups/match-partitioning.js";

/** Survive trace. */
export interface SurviveTrace {
  /** Trace. */
  trace?: Value<string>;
  /** Lvl. */
  lvl?: Integer;
}

/** What can be set on a Survive stage. */
export interface SurviveProps
  extends Descriptions, MatchPartitioning, Partitioning, Sorting, StageBuffers {
  /** Buffer free run (percent). */
  bufFreeRunRonly?: Value<string>;
  /** Buffering mode. */
  bufModeRonly?: Value<string>;
  /** Control file definition. */
  cfdefn?: Value<string>;
  /** Disk write increment (bytes). */
  diskWriteIncRonly?: Value<string>;
  /** Control file arg. Default Survive_1.tx. */
  f?: Value<string>;
  /** Group identification column. Default Select a column. */
  groupColumn?: Value<string>;
  /** Sorting key. One of default; default default. */
  keyColSelect?: Choice<StageSortingKey>;
  /** Alternate locale. */
  locale?: Value<string>;
  /** Maximum memory buffer size (bytes). */
  maxMemBufSizeRonly?: Value<string>;
  /** Queue upper bound size (bytes). */
  queueUpperSizeRonly?: Value<string>;
  /** Survive rule columns. */
  ruleColumnProperties?: Value<readonly DocumentValue[]>;
  /** Schema name check. */
  schemaNameCheck?: Value<boolean>;
  /** Sort input data. */
  sort?: Value<string>;
  /** Trace type. */
  traceProperties?: Value<readonly SurviveTrace[]>;
  /** Workdir. */
  workdir?: Value<string>;
}

/** A Survive stage. */
export const Survive: Stage<SurviveProps, 1, 1, 0, 0, never> = {
  name: "Survive",
  op: "Survive",
  kind: "execution",
  links: { in: [1, 1], out: [1, 1], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, matchPartitioning, partitioning, sorting],
  without: ["currentOutputLinkType", "enableFlowAcpControl", "outputAcpShouldHide"],
  properties: {
    bufFreeRunRonly: "m string",
    bufModeRonly: "m string",
    cfdefn: ["M string", ""],
    diskWriteIncRonly: "m string",
    f: ["M string", "Survive_1.tx"],
    groupColumn: ["M string groupColumn", "Select a column"],
    keyColSelect: ["m enum keyColSelect", StageSortingKey],
    locale: "m string",
    maxMemBufSizeRonly: "m string",
    qSXML: ["M string QSXML", ""],
    queueUpperSizeRonly: "m string",
    ruleColumnProperties: "m list ruleColumnProperties",
    schemaNameCheck: "m bool schemaNameCheck",
    sort: ["M string", ""],
    traceProperties: "m list traceProperties",
    workdir: "m string",
  },
  columns: { rule: allColumns },
};
