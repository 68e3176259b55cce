// Generated from spec/datastage/groups/stage-columns.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Rows, Value } from "specanvil/datastage/stage";
import { StageSortingKey } from "../enums/common.js";

/**
 * How columns pass through a processing stage, sorting keys, and Db2 as the model of its
 * partitions.
 */
export interface StageColumns {
  /** Column metadata change propagation. */
  autoColumnPropagation?: Value<boolean>;
  /** Sorting key. One of default; default default. */
  keyColSelect?: Choice<StageSortingKey>;
  /** Db2 Database name. */
  partClientDbname?: Value<string>;
  /** Db2 Instance name. */
  partClientInstance?: Value<string>;
  /** Db2 Source connection (required). */
  partDbconnection?: Value<string>;
}

/**
 * How columns pass through a processing stage, sorting keys, and Db2 as the model of its
 * partitions.
 */
export const stageColumns: Rows = {
  autoColumnPropagation: "m bool",
  keyColSelect: ["m enum keyColSelect", StageSortingKey],
  partClientDbname: "m string",
  partClientInstance: "m string",
  partDbconnection: "m string",
};
