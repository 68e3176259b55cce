// Generated from spec/datastage/connections/oracle.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { ConnectionMode, FailoverMode, MetadataDiscovery, NumberType } from "../enums/common.js";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { gateways } from "../groups/gateways.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { proxies, type Proxies } from "../groups/proxies.js";
import { satellites } from "../groups/satellites.js";
import { tls, type Tls } from "../groups/tls.js";
export { ConnectionMode, FailoverMode, MetadataDiscovery, NumberType } from "../enums/common.js";

/** What can be set on a connection to Oracle. */
export interface OracleConnectionProps
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
  /** Impersonate user. */
  impersonateUser?: Value<string>;
  /** Include public synonyms. Default false. */
  includePublicSynonyms?: Value<boolean>;
  /** Kerberos sso. */
  kerberosSso?: Value<boolean>;
  /** Kerberos sso keytab. */
  kerberosSsoKeytab?: Value<Secret>;
  /** Kerberos sso principal. */
  kerberosSsoPrincipal?: Value<string>;
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
  /** Use dba catalog views. */
  useDbaCatalogViews?: Value<boolean>;
}

/** A connection to Oracle that stands in the flow itself. */
export const OracleConnection: Connection<OracleConnectionProps, "oracle"> = {
  name: "oracle",
  type: "971223d3-093e-4957-8af9-a83181ee9dd9",
  groups: [gateways, localConnections, logins, proxies, satellites, tls],
  properties: {
    alternateServers: "m string",
    discoverDataAssets: "m bool auto_discovery",
    connImpersonateUser: "m string",
    connImpersonateUserPassword: "m secret",
    connectionMode: ["m enum", ConnectionMode],
    failoverMode: ["m enum", FailoverMode],
    hostnameOrIpAddress: "m string host",
    impersonateUser: "m string",
    includePublicSynonyms: "m bool",
    kerberosSso: "m bool",
    kerberosSsoKeytab: "m secret",
    kerberosSsoPrincipal: "m string",
    loadBalancing: "m bool",
    metadataDiscovery: ["m enum", MetadataDiscovery],
    numberType: ["m enum", NumberType],
    port: "m int",
    retryLimit: "m int",
    serviceName: "m string",
    databaseSid: "m string sid",
    useDbaCatalogViews: "m bool",
  },
  last: [connectionEnds],
};
