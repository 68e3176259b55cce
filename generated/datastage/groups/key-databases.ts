// Generated from spec/datastage/groups/key-databases.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Integer, Rows, Value } from "specanvil/datastage/stage";

/** Source connector (required). */
export const KeyDatabaseType = { db2: "db2", oracle: "oracle", odbc: "odbc" } as const;

/** Source connector (required). */
export type KeyDatabaseType = (typeof KeyDatabaseType)[keyof typeof KeyDatabaseType];

/** Data source type. */
export const DsnType = { Snowflake: "Snowflake", DB2: "DB2", Oracle: "Oracle" } as const;

/** Data source type. */
export type DsnType = (typeof DsnType)[keyof typeof DsnType];

/** The database that keeps surrogate keys. */
export interface KeyDatabases {
  /** Account name. */
  accountName?: Value<string>;
  /** Hostname. */
  advancedHostname?: Value<string>;
  /** Port. Default 50000. */
  advancedPort?: Integer;
  /** Client alias DB name. */
  clientDbname?: Value<string>;
  /** Client instance name. */
  clientInstance?: Value<string>;
  /** Source connector (required). One of db2, oracle, odbc; default db2. */
  dbtype?: Choice<KeyDatabaseType>;
  /** Data source type. One of Snowflake, DB2, Oracle; default DB2. */
  dsnType?: Choice<DsnType>;
  /** Hostname or IP address. */
  hostname?: Value<string>;
  /** Hostname. */
  oracleDbHost?: Value<string>;
  /** Port. */
  oracleDbPort?: Value<string>;
  /** Servicename. */
  oracleServiceName?: Value<string>;
  /** Port. */
  port?: Integer;
  /** Role. */
  role?: Value<string>;
  /** Column to generate. */
  schema?: Value<string>;
  /** Source connection (required). */
  sourceConn?: Value<string>;
  /** Username. */
  username?: Value<string>;
  /** Warehouse. */
  warehouse?: Value<string>;
}

/** The database that keeps surrogate keys. */
export const keyDatabases: Rows = {
  accountName: "M string",
  advancedHostname: "M string advanced.hostname",
  advancedPort: ["M int advanced.port", 50000],
  clientDbname: "m string",
  clientInstance: "m string",
  db2Cat: "m bool db2Cat",
  dbtype: ["m enum", KeyDatabaseType],
  dsnType: ["M enum", DsnType, "DB2"],
  hostname: "M string",
  oracleDbHost: "M string",
  oracleDbPort: "M string",
  oracleServiceName: "M string",
  port: "M int",
  role: "M string",
  schema: "M string",
  sourceConn: "m string sourceConn",
  username: "M string",
  warehouse: "M string",
};
