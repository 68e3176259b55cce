// Generated from spec/datastage/connections/apache-hive.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Secret, Value } from "specanvil/datastage/stage";
import { KerberosAuthenticationMethod } from "../enums/common.js";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { gateways } from "../groups/gateways.js";
import { hosts } from "../groups/hosts.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { satellites } from "../groups/satellites.js";
import { tls, type Tls } from "../groups/tls.js";
export { KerberosAuthenticationMethod } from "../enums/common.js";

/** What can be set on a connection to Apache Hive. */
export interface ApacheHiveConnectionProps extends ConnectionEnds, LocalConnections, Logins, Tls {
  /** Ds url. */
  dsUrl?: Value<string>;
  /** Authentication method. One of kerberos, password; default password. */
  authenticationMethod?: Value<KerberosAuthenticationMethod>;
  /** Discover data assets. */
  discoverDataAssets?: Value<boolean>;
  /** Database. */
  database?: Value<string>;
  /** Host. */
  host?: Value<string>;
  /** Http path. */
  httpPath?: Value<string>;
  /** Impersonate user. */
  impersonateUser?: Value<string>;
  /** Kerberos sso. */
  kerberosSso?: Value<boolean>;
  /** Kerberos sso keytab. */
  kerberosSsoKeytab?: Value<Secret>;
  /** Kerberos sso principal. */
  kerberosSsoPrincipal?: Value<string>;
  /** Keytab file. */
  keytabFile?: Value<Secret>;
  /** Login timeout. */
  loginTimeout?: Value<number>;
  /** Port. */
  port?: Value<number>;
  /** Row limit support. Default true. */
  rowLimitSupport?: Value<boolean>;
  /** Service principal name. */
  servicePrincipalName?: Value<string>;
  /** User principal name. */
  userPrincipalName?: Value<string>;
  /** Use zoo keeper discovery. Default false. */
  useZooKeeperDiscovery?: Value<boolean>;
  /** Zoo keeper namespace. */
  zooKeeperNamespace?: Value<string>;
  /** Comma separated list of alternative servers. */
  commaSeparatedListOfAlternativeServers?: Value<string>;
  /** Login config name. */
  loginConfigName?: Value<string>;
}

/** A connection to Apache Hive that stands in the flow itself. */
export const ApacheHiveConnection: Connection<ApacheHiveConnectionProps, "apache-hive"> = {
  name: "apache-hive",
  type: "0fd83fe5-8995-4e2e-a1be-679bb8813a6d",
  groups: [gateways, hosts, localConnections, logins, satellites, tls],
  properties: { dsUrl: "m string _url" },
  last: [
    {
      authenticationMethod: ["m enum", KerberosAuthenticationMethod],
      discoverDataAssets: "m bool auto_discovery",
      database: "m string",
      host: "m string",
      httpPath: "m string",
      impersonateUser: "m string",
      kerberosSso: "m bool",
      kerberosSsoKeytab: "m secret",
      kerberosSsoPrincipal: "m string",
      keytabFile: "m secret keytab",
      loginTimeout: "m int",
      port: "m int",
      rowLimitSupport: "m bool",
      servicePrincipalName: "m string service_principal",
      userPrincipalName: "m string user_principal",
      useZooKeeperDiscovery: "m bool zookeeper_discovery",
      zooKeeperNamespace: "m string zookeeper_name_space",
      commaSeparatedListOfAlternativeServers: "m string zookeeper_server_list",
      loginConfigName: "m string",
    },
    connectionEnds,
  ],
};
