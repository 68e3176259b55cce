// Generated from spec/datastage/stages/sort.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import { callDerivations } from "specanvil/datastage/encoders";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
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

/** Create cluster key change column. */
export const SortFlagCluster = { true: "flagCluster", false: " " } as const;

/** Create cluster key change column. */
export type SortFlagCluster = (typeof SortFlagCluster)[keyof typeof SortFlagCluster];

/** Create key change column. */
export const SortFlagKey = { true: "flagKey", false: " " } as const;

/** Create key change column. */
export type SortFlagKey = (typeof SortFlagKey)[keyof typeof SortFlagKey];

/** Join type. */
export const SortOperator = { psort_sorter_unix: "psort -sorter unix", tsort: "tsort" } as const;

/** Join type. */
export type SortOperator = (typeof SortOperator)[keyof typeof SortOperator];

/** Stable sort. */
export const SortStable = { stable: "stable", nonStable: "nonStable" } as const;

/** Stable sort. */
export type SortStable = (typeof SortStable)[keyof typeof SortStable];

/** Log statistics. */
export const SortStats = { true: "stats", false: " " } as const;

/** Log statistics. */
export type SortStats = (typeof SortStats)[keyof typeof SortStats];

/** Allow duplicates. */
export const SortUnique = { false: " ", true: "unique" } as const;

/** Allow duplicates. */
export type SortUnique = (typeof SortUnique)[keyof typeof SortUnique];

/** Sort key. */
export interface SortKey {
  /** Key. */
  key?: Value<string>;
  /** Sorted clustered. */
  sortedClustered?: Value<string>;
  /** Ci cs. */
  ciCs?: Value<string>;
  /** Ebcdic. */
  ebcdic?: Value<string>;
  /** Nulls. */
  nulls?: Value<string>;
  /** Sort order. `asc` or `desc`. */
  ascDesc?: Value<string>;
}

type Own = "preserve";

/** What can be set on a Sort stage. */
export interface SortProps
  extends Descriptions, LinkBuffers, Omit<Partitioning, Own>, Sorting, StageBuffers, StageColumns {
  /** Collate. Default OFF. */
  collationSequence?: Choice<CollationSequence>;
  /** Create cluster key change column. One of flagCluster, " "; default " ". */
  flagCluster?: Choice<SortFlagCluster>;
  /** Create key change column. One of flagKey, " "; default " ". */
  flagKey?: Choice<SortFlagKey>;
  /** Key. */
  keyProperties?: Value<readonly SortKey[]>;
  /** Restrict memory usage (MB). Default 20. */
  memory?: Integer;
  /** Join type. One of psort -sorter unix, tsort; default tsort. */
  operator?: Choice<SortOperator>;
  /** Preserve partitioning. One of -2, 0, 1; default -2. */
  preserve?: Choice<StagePreservePartitioning>;
  /** Stable sort. One of stable, nonStable; default stable. */
  stable?: Choice<SortStable>;
  /** Log statistics. One of stats, " "; default " ". */
  stats?: Choice<SortStats>;
  /** Allow duplicates. One of " ", unique; default " ". */
  unique?: Choice<SortUnique>;
  /** Workspace. */
  workspace?: Value<string>;
}

/** A Sort stage. */
export const Sort: Stage<SortProps, 1, 1, 0, 0, never> = {
  name: "Sort",
  op: "PxSort",
  kind: "execution",
  links: { in: [1, 1], out: [1, 1], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    collationSequence: "m enum",
    flagCluster: ["m enum flagCluster", SortFlagCluster],
    flagKey: ["m enum flagKey", SortFlagKey],
    keyProperties: [
      "m list keyProperties",
      { sortedClustered: "sorted-clustered", ciCs: "ci-cs", ascDesc: "asc-desc" },
    ],
    memory: "m int",
    operator: ["M enum", SortOperator, "tsort"],
    preserve: ["m enum", StagePreservePartitioning],
    stable: ["m enum", SortStable],
    stats: ["m enum", SortStats],
    unique: ["m enum", SortUnique],
    workspace: "m string",
  },
  columns: {
    rule: allColumns,
    add: [
      {
        column: {
          name: "keyChange",
          type: "unknown",
          nullable: false,
          metadata: {
            max_length: 0,
            min_length: 0,
            decimal_precision: 0,
            decimal_scale: 0,
            is_key: false,
            is_signed: true,
          },
          app_data: { odbc_type: "TINYINT", is_unicode_string: false, type_code: "INT8" },
        },
        when: ["flagKey", "flagKey"],
      },
      {
        column: {
          name: "clusterKeyChange",
          type: "unknown",
          nullable: false,
          metadata: {
            max_length: 0,
            min_length: 0,
            decimal_precision: 0,
            decimal_scale: 0,
            is_key: false,
            is_signed: true,
          },
          app_data: { odbc_type: "TINYINT", is_unicode_string: false, type_code: "INT8" },
        },
        when: ["flagCluster", "flagCluster"],
      },
    ],
  },
  derive: {
    rule: callDerivations,
    calls: [
      {
        expression: "KeyChange()",
        when: ["flagKey", "flagKey"],
        marked: "key_change",
        column: "keyChange",
        source: "keyChange",
      },
      {
        expression: "ClusterKeyChange()",
        when: ["flagCluster", "flagCluster"],
        marked: "cluster_key_change",
        column: "clusterKeyChange",
      },
    ],
  },
};
