// Generated from spec/datastage/groups/match-partitioning.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Rows, Value } from "specanvil/datastage/stage";

/** DB2 Instance name. */
export const Db2InstanceSelect = {
  use_db2InstanceEnv: "use_db2InstanceEnv",
  use_userDefinedInstance: "use_userDefinedInstance",
} as const;

/** DB2 Instance name. */
export type Db2InstanceSelect = (typeof Db2InstanceSelect)[keyof typeof Db2InstanceSelect];

/** DB2 Database name. */
export const Db2NameSelect = {
  use_db2NameEnv: "use_db2NameEnv",
  use_userDefinedName: "use_userDefinedName",
} as const;

/** DB2 Database name. */
export type Db2NameSelect = (typeof Db2NameSelect)[keyof typeof Db2NameSelect];

/** Db2 as the model of partitions of a data quality stage. */
export interface MatchPartitioning {
  /**
   * DB2 Instance name. One of use_db2InstanceEnv, use_userDefinedInstance; default
   * use_db2InstanceEnv.
   */
  db2InstanceSelect?: Choice<Db2InstanceSelect>;
  /** DB2 Database name. One of use_db2NameEnv, use_userDefinedName; default use_db2NameEnv. */
  db2NameSelect?: Choice<Db2NameSelect>;
  /** User defined database name. Default eg: SAMPLE. */
  partDbname?: Value<string>;
  /** User defined instance name. Default eg: DB2INST. */
  partServer?: Value<string>;
}

/** Db2 as the model of partitions of a data quality stage. */
export const matchPartitioning: Rows = {
  db2InstanceSelect: ["m enum db2InstanceSelect", Db2InstanceSelect],
  db2NameSelect: ["m enum db2NameSelect", Db2NameSelect],
  partDbname: "m string",
  partServer: "m string",
};
