// Generated from spec/datastage/connections/amazon-rds-for-oracle.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { ConnectionMode, FailoverMode, MetadataDiscovery, NumberType } from "../enums/common.js";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { proxies, type Proxies } from "../groups/proxies.js";
import { tls, type Tls } from "../groups/tls.js";
export { ConnectionMode, FailoverMode, MetadataDiscovery, NumberType } from "../enums/common.js";

/** What can be set on a connection to Amazon RDS for Oracle. */
export interface AmazonRdsForOracleConnectionProps
  extends ConnectionEnds, LocalConnections, Logins, Proxies, Tls {
  /** Alternate servers. */
  alternateServers?: Value<string>;
  /** Discover data assets. */
  discoverDataAssets?: Value<boolean>;
  /** Conn impersonate user. */
  connImpersonateUser?: Value<string>;
  /** Conn impersonate user password. */
  connImpersonateUserPassword?: Value<Secret>;
  /** Connection mode. One of sid, service_name. */
  connectionMode?: Choice<ConnectionMode>;
  /** Failover mode. One of connect, extended, select. */
  failoverMode?: Choice<FailoverMode>;
  /** Hostname or ip address. */
  hostnameOrIpAddress?: Value<string>;
  /** Load balancing. */
  loadBalancing?: Value<boolean>;
  /**
   * Metadata discovery. One of no_remarks, no_remarks_or_synonyms, no_synonyms,
   * remarks_and_synonyms; default no_remarks.
   */
  metadataDiscovery?: Choice<MetadataDiscovery>;
  /** Number type. One of double, varchar. */
  numberType?: Choice<NumberType>;
  /** Port. */
  port?: Integer;
  /** Retry limit. Default 2. */
  retryLimit?: Integer;
  /** Service name. */
  serviceName?: Value<string>;
  /** Database sid. */
  databaseSid?: Value<string>;
}

/** A connection to Amazon RDS for Oracle that stands in the flow itself. */
export const AmazonRdsForOracleConnection: Connection<
  AmazonRdsForOracleConnectionProps,
  "amazon-rds-for-oracle"
> = {
  name: "amazon-rds-for-oracle",
  type: "8b8fcd6d-8f95-49c7-8195-c72c95c9a84b",
  groups: [localConnections, logins, proxies, tls],
  properties: {
    alternateServers: "m string",
    discoverDataAssets: "m bool auto_discovery",
    connImpersonateUser: "m string",
    connImpersonateUserPassword: "m secret",
    connectionMode: ["m enum", ConnectionMode],
    failoverMode: ["m enum", FailoverMode],
    hostnameOrIpAddress: "m string host",
    loadBalancing: "m bool",
    metadataDiscovery: ["m enum", MetadataDiscovery],
    numberType: ["m enum", NumberType],
    port: "m int",
    retryLimit: "m int",
    serviceName: "m string",
    databaseSid: "m string sid",
  },
  last: [connectionEnds],
};
