// Generated from spec/datastage/groups/engine-tables.yaml. Do not edit; run `specanvil generate`.
import type { Rows, Value } from "specanvil/datastage/stage";

/** The table of connectors that the engine itself drives. */
export interface EngineTables {
  /** Run before and after SQL statements. Default false. */
  dsBeforeAfter?: Value<boolean>;
  /** Generate SQL at run time. Default true. */
  dsGenerateSql?: Value<boolean>;
  /** Table name. */
  dsTableName?: Value<string>;
}

/** The table of connectors that the engine itself drives. */
export const engineTables: Rows = {
  dsBeforeAfter: "m bool _before_after",
  dsGenerateSql: "m bool _generate_sql",
  dsTableName: "M string _table_name",
};
