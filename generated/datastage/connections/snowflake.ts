// Generated from spec/datastage/connections/snowflake.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";

/** Snowflake auth method. */
export const SnowflakeAuthMethod = {
  key_pair: "key_pair",
  username_password: "username_password",
} as const;

/** Snowflake auth method. */
export type SnowflakeAuthMethod = (typeof SnowflakeAuthMethod)[keyof typeof SnowflakeAuthMethod];

/** Snowflake lineage extraction type. */
export const SnowflakeLineageExtractionType = {
  account_usage: "account_usage",
  information_schema: "information_schema",
} as const;

/** Snowflake lineage extraction type. */
export type SnowflakeLineageExtractionType =
  (typeof SnowflakeLineageExtractionType)[keyof typeof SnowflakeLineageExtractionType];

/** What can be set on a connection to Snowflake. */
export interface SnowflakeConnectionProps extends LocalConnections, Logins {
  /** Account name. */
  accountName?: Value<string>;
  /** Authentication method. One of key_pair, username_password; default username_password. */
  authenticationMethod?: Choice<SnowflakeAuthMethod>;
  /** Url endpoint. */
  urlEndpoint?: Value<string>;
  /** Database. */
  database?: Value<string>;
  /** Error on nondeterministic merge. */
  errorOnNondeterministicMerge?: Value<boolean>;
  /** Hostname or ip address. Default \@account_name@.snowflakecomputing.com. */
  hostnameOrIpAddress?: Value<string>;
  /** Keep client session alive. */
  keepClientSessionAlive?: Value<boolean>;
  /** Heartbeat frequency. */
  heartbeatFrequency?: Integer;
  /** Key passphrase. */
  keyPassphrase?: Value<Secret>;
  /** Lineage extraction type. One of account_usage, information_schema. */
  lineageExtractionType?: Choice<SnowflakeLineageExtractionType>;
  /** Port. Default 443. */
  port?: Integer;
  /** Private key. */
  privateKey?: Value<Secret>;
  /** Query timeout. */
  queryTimeout?: Integer;
  /** Role. */
  role?: Value<string>;
  /** Warehouse. */
  warehouse?: Value<string>;
  /** Properties. */
  properties?: Value<string>;
}

/** A connection to Snowflake that stands in the flow itself. */
export const SnowflakeConnection: Connection<SnowflakeConnectionProps, "snowflake"> = {
  name: "snowflake",
  type: "2fc1372f-b58c-4d45-b0c4-dfb32a1c78a5",
  groups: [localConnections, logins],
  properties: {
    accountName: "m string",
    authenticationMethod: ["m enum auth_method", SnowflakeAuthMethod],
    urlEndpoint: "m string authenticator_url",
    database: "m string",
    errorOnNondeterministicMerge: "m bool",
    hostnameOrIpAddress: "m string host",
    keepClientSessionAlive: "m bool keep_alive",
    heartbeatFrequency: "m int keep_alive_heartbeat_frequency",
    keyPassphrase: "m secret",
    lineageExtractionType: ["m enum", SnowflakeLineageExtractionType],
    port: "m int",
    privateKey: "m secret",
    queryTimeout: "m int",
    role: "m string",
    warehouse: "m string",
  },
  last: [
    {
      properties: "m string",
      hiddenDummyProperty1: "m string hiddenDummyProperty1",
      hiddenDummyProperty2: "m string hiddenDummyProperty2",
    },
  ],
};
