// Generated from spec/datastage/connections/apache-hive.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { KerberosAuthenticationMethod } from "../enums/common.js";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { hosts } from "../groups/hosts.js";
import { localConnections } from "../groups/local-connections.js";
export { KerberosAuthenticationMethod } from "../enums/common.js";

type Own = "additionalProperties";

/** What can be set on a connection to Apache Hive. */
export interface ApacheHiveConnectionProps extends Omit<ConnectionEnds, Own> {
  /** Ds url. */
  dsUrl?: Value<string>;
  /** Authentication method. One of kerberos, password; default password. */
  authenticationMethod?: Choice<KerberosAuthenticationMethod>;
  /** Discover data assets. */
  discoverDataAssets?: Value<boolean>;
  /** Database. */
  database?: Value<string>;
  /** Defer credentials. Default false. */
  deferCredentials?: Value<boolean>;
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
  loginTimeout?: Integer;
  /** Password. */
  password?: Value<Secret>;
  /** Port. */
  port?: Integer;
  /** Row limit support. Default true. */
  rowLimitSupport?: Value<boolean>;
  /** Service principal name. */
  servicePrincipalName?: Value<string>;
  /** Port is ssl enabled. Default false. */
  portIsSslEnabled?: Value<boolean>;
  /** Ssl certificate. */
  sslCertificate?: Value<string>;
  /** Ssl certificate hostname. */
  sslCertificateHostname?: Value<string>;
  /** Validate ssl certificate. */
  validateSslCertificate?: Value<boolean>;
  /** User principal name. */
  userPrincipalName?: Value<string>;
  /** Username. */
  username?: Value<string>;
  /** Use zoo keeper discovery. Default false. */
  useZooKeeperDiscovery?: Value<boolean>;
  /** Zoo keeper namespace. */
  zooKeeperNamespace?: Value<string>;
  /** Comma separated list of alternative servers. */
  commaSeparatedListOfAlternativeServers?: Value<string>;
  /** Additional properties. */
  additionalProperties?: Value<string>;
  /** Login config name. */
  loginConfigName?: Value<string>;
}

/** A connection to Apache Hive that stands in the flow itself. */
export const ApacheHiveConnection: Connection<ApacheHiveConnectionProps, "apache-hive"> = {
  name: "apache-hive",
  type: "0fd83fe5-8995-4e2e-a1be-679bb8813a6d",
  groups: [hosts, localConnections],
  properties: { dsUrl: "m string _url" },
  last: [
    {
      authenticationMethod: ["m enum", KerberosAuthenticationMethod],
      discoverDataAssets: "m bool auto_discovery",
      database: "m string",
      deferCredentials: "m bool",
      host: "m string",
      httpPath: "m string",
      impersonateUser: "m string",
      kerberosSso: "m bool",
      kerberosSsoKeytab: "m secret",
      kerberosSsoPrincipal: "m string",
      keytabFile: "m secret keytab",
      loginTimeout: "m int",
      password: "m secret",
      port: "m int",
      rowLimitSupport: "m bool",
      servicePrincipalName: "m string service_principal",
      secureGatewayId: "m string sg_gateway_id",
      sgHostOriginal: "m string",
      secureGatewayAsHttpProxy: "m bool sg_http_proxy",
      secureGatewaySecurityToken: "m secret sg_security_token",
      secureGatewayServiceUrl: "m string sg_service_url",
      satelliteClientCertificate: "m string sl_client_cert",
      satelliteClientPrivateKey: "m secret sl_client_private_key",
      satelliteConnectorId: "m string sl_connector_id",
      satelliteEndpointHost: "m string sl_endpoint_host",
      satelliteEndpointDisplayName: "m string sl_endpoint_name",
      satelliteEndpointPort: "m int sl_endpoint_port",
      slHostOriginal: "m string",
      satelliteAsHttpProxy: "m bool sl_http_proxy",
      satelliteLocationId: "m string sl_location_id",
      satelliteServiceUrl: "m string sl_service_url",
      portIsSslEnabled: "m bool ssl",
      sslCertificate: "m string",
      sslCertificateHostname: "m string ssl_certificate_host",
      validateSslCertificate: "m bool ssl_certificate_validation",
      userPrincipalName: "m string user_principal",
      username: "m string",
      useZooKeeperDiscovery: "m bool zookeeper_discovery",
      zooKeeperNamespace: "m string zookeeper_name_space",
      commaSeparatedListOfAlternativeServers: "m string zookeeper_server_list",
      additionalProperties: "m string properties",
      loginConfigName: "m string",
    },
    connectionEnds,
  ],
};
