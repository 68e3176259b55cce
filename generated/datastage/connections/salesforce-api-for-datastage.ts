// Generated from spec/datastage/connections/salesforce-api-for-datastage.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { hosts } from "../groups/hosts.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";

/** Salesforce api for datastage authentication type. */
export const SalesforceApiForDatastageAuthenticationType = {
  oauth_jwt: "oauth_jwt",
  oauth_username_and_password: "oauth_username_and_password",
  username_and_password: "username_and_password",
} as const;

/** Salesforce api for datastage authentication type. */
export type SalesforceApiForDatastageAuthenticationType =
  (typeof SalesforceApiForDatastageAuthenticationType)[keyof typeof SalesforceApiForDatastageAuthenticationType];

/** What can be set on a connection to Salesforce API for DataStage. */
export interface SalesforceApiForDatastageConnectionProps extends LocalConnections, Logins {
  /**
   * Authentication type. One of oauth_jwt, oauth_username_and_password, username_and_password;
   * default username_and_password.
   */
  authenticationType?: Choice<SalesforceApiForDatastageAuthenticationType>;
  /** Cas lite service authorization header. */
  casLiteServiceAuthorizationHeader?: Value<Secret>;
  /** Consumer key. */
  consumerKey?: Value<string>;
  /** Consumer secret key. */
  consumerSecretKey?: Value<Secret>;
  /** Proxy server. Default false. */
  proxyServer?: Value<boolean>;
  /** Proxy server hostname or ip address. */
  proxyServerHostnameOrIpAddress?: Value<string>;
  /** Proxy server password. */
  proxyServerPassword?: Value<Secret>;
  /** Proxy server port. */
  proxyServerPort?: Value<string>;
  /** Proxy server username. */
  proxyServerUsername?: Value<string>;
  /** Schema name. */
  schemaName?: Value<string>;
  /** Server certificate key. */
  serverCertificateKey?: Value<string>;
  /** Token expiry time. */
  tokenExpiryTime?: Integer;
  /** Url. */
  url?: Value<string>;
  /** Use cas lite service. Default true. */
  useCasLiteService?: Value<boolean>;
}

/** A connection to Salesforce API for DataStage that stands in the flow itself. */
export const SalesforceApiForDatastageConnection: Connection<
  SalesforceApiForDatastageConnectionProps,
  "salesforce-api-for-datastage"
> = {
  name: "salesforce-api-for-datastage",
  type: "3a00dbd2-2540-4976-afc2-5fc59f68ed35",
  groups: [hosts, localConnections, logins],
  properties: {
    authenticationType: ["m enum", SalesforceApiForDatastageAuthenticationType],
    casLiteServiceAuthorizationHeader: "m secret cas_lite_auth_header",
    consumerKey: "m string",
    consumerSecretKey: "m secret",
    proxyServer: "m bool",
    proxyServerHostnameOrIpAddress: "m string proxy_server_host",
    proxyServerPassword: "m secret",
    proxyServerPort: "m string",
    proxyServerUsername: "m string",
    schemaName: "m string",
    serverCertificateKey: "m string server_certificate",
    tokenExpiryTime: "m int",
    url: "m string",
    useCasLiteService: "m bool use_cas_lite",
  },
  last: [
    {
      hiddenDummyProperty1: "m string hiddenDummyProperty1",
      hiddenDummyProperty2: "m string hiddenDummyProperty2",
    },
  ],
};
