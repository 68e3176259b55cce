// Generated from spec/datastage/connections/apache-impala.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { gateways } from "../groups/gateways.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { satellites } from "../groups/satellites.js";
import { tls, type Tls } from "../groups/tls.js";

/** Apache impala authentication method. */
export const ApacheImpalaAuthenticationMethod = {
  kerberos: "kerberos",
  ldap: "ldap",
  password: "password",
} as const;

/** Apache impala authentication method. */
export type ApacheImpalaAuthenticationMethod =
  (typeof ApacheImpalaAuthenticationMethod)[keyof typeof ApacheImpalaAuthenticationMethod];

type Own = "additionalProperties";

/** What can be set on a connection to Apache Impala. */
export interface ApacheImpalaConnectionProps
  extends Omit<ConnectionEnds, Own>, LocalConnections, Logins, Tls {
  /** Authentication method. One of kerberos, ldap, password; default password. */
  authenticationMethod?: Choice<ApacheImpalaAuthenticationMethod>;
  /** Database. */
  database?: Value<string>;
  /** Hostname or ip address. */
  hostnameOrIpAddress?: Value<string>;
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
  /** Port. */
  port?: Integer;
  /** Service principal name. */
  servicePrincipalName?: Value<string>;
  /** User principal name. */
  userPrincipalName?: Value<string>;
  /** Additional properties. */
  additionalProperties?: Value<string>;
  /** Login config name. */
  loginConfigName?: Value<string>;
}

/** A connection to Apache Impala that stands in the flow itself. */
export const ApacheImpalaConnection: Connection<ApacheImpalaConnectionProps, "apache-impala"> = {
  name: "apache-impala",
  type: "impala",
  groups: [gateways, localConnections, logins, satellites, tls],
  properties: {
    authenticationMethod: ["m enum", ApacheImpalaAuthenticationMethod],
    database: "m string",
    hostnameOrIpAddress: "m string host",
    impersonateUser: "m string",
    kerberosSso: "m bool",
    kerberosSsoKeytab: "m secret",
    kerberosSsoPrincipal: "m string",
    keytabFile: "m secret keytab",
    port: "m int",
    servicePrincipalName: "m string service_principal",
    userPrincipalName: "m string user_principal",
  },
  last: [
    { additionalProperties: "m string properties", loginConfigName: "m string" },
    connectionEnds,
  ],
};
