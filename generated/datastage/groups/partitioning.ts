// Generated from spec/datastage/groups/partitioning.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Rows, Value } from "specanvil/datastage/stage";
import {
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  PartitionType,
  PreservePartitioning,
} from "../enums/common.js";

/** How a processing stage partitions or collects rows, where it runs, and its numbers of links. */
export interface Partitioning {
  /** Collecting. One of auto, ordered, roundrobin_coll, sortmerge; default auto. */
  collType?: Choice<CollectingMethod>;
  /** Combinability mode. One of auto, combine, nocombine; default auto. */
  combinability?: Choice<CombinabilityMode>;
  /** Execution mode. One of default_par, par, seq; default default_par. */
  execmode?: Choice<ExecutionMode>;
  /** Stable. */
  partStable?: Value<boolean>;
  /** Db2 Table name. */
  partTable?: Value<string>;
  /**
   * Partition type. One of auto, entire, random, roundrobin, same, modulus, hash, range; default
   * auto.
   */
  partType?: Choice<PartitionType>;
  /** Unique. */
  partUnique?: Value<boolean>;
  /** Preserve partitioning. One of -3, 0, 2, 1; default -3. */
  preserve?: Choice<PreservePartitioning>;
}

/** How a processing stage partitions or collects rows, where it runs, and its numbers of links. */
export const partitioning: Rows = {
  collType: ["m enum", CollectingMethod],
  combinability: ["m enum", CombinabilityMode],
  execmode: ["m enum", ExecutionMode, "default_par"],
  inputCount: "m inputs",
  outputCount: "m outputs",
  partStable: "m bool",
  partTable: "m string",
  partType: ["m enum", PartitionType],
  partUnique: "m bool",
  preserve: ["m enum", PreservePartitioning],
};
