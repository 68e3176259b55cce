// Generated from spec/datastage/connections/ibm-db2-for-datastage.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { satellites } from "../groups/satellites.js";

/** Ibm db2 for datastage authentication type. */
export const IbmDb2ForDatastageAuthenticationType = {
  api_key: "api_key",
  username_and_password: "username_and_password",
} as const;

/** Ibm db2 for datastage authentication type. */
export type IbmDb2ForDatastageAuthenticationType =
  (typeof IbmDb2ForDatastageAuthenticationType)[keyof typeof IbmDb2ForDatastageAuthenticationType];

/** What can be set on a connection to IBM Db2 for DataStage. */
export interface IbmDb2ForDatastageConnectionProps extends LocalConnections, Logins {
  /** Advanced connection settings. Default true. */
  advancedConnectionSettings?: Value<boolean>;
  /** Api key. */
  apiKey?: Value<Secret>;
  /** Hostname. */
  hostname?: Value<string>;
  /** Options. */
  options?: Value<string>;
  /** Port. Default 50000. */
  port?: Integer;
  /** Ssl certificate arm. */
  sslCertificateArm?: Value<string>;
  /** Ssl connection. Default false. */
  sslConnection?: Value<boolean>;
  /** Credentials. One of api_key, username_and_password; default username_and_password. */
  credentials?: Choice<IbmDb2ForDatastageAuthenticationType>;
  /** Cas lite service authorization header. */
  casLiteServiceAuthorizationHeader?: Value<Secret>;
  /** Database. */
  database?: Value<string>;
  /** Keep conductor connection alive. Default false. */
  keepConductorConnectionAlive?: Value<boolean>;
  /** Original hostname of the resource. */
  originalHostnameOfTheResource?: Value<string>;
  /** Use cas lite service. Default true. */
  useCasLiteService?: Value<boolean>;
  /** Use direct connections. Default false. */
  useDirectConnections?: Value<boolean>;
}

/** A connection to IBM Db2 for DataStage that stands in the flow itself. */
export const IbmDb2ForDatastageConnection: Connection<
  IbmDb2ForDatastageConnectionProps,
  "ibm-db2-for-datastage"
> = {
  name: "ibm-db2-for-datastage",
  type: "fa31fba9-10e9-32d7-968c-f677fffd1e3b",
  groups: [localConnections, logins, satellites],
  without: ["slHostOriginal"],
  properties: {
    advancedConnectionSettings: "m bool advanced",
    apiKey: "m secret advanced.api_key",
    hostname: "m string advanced.hostname",
    options: "m string advanced.options",
    port: "m int advanced.port",
    sslCertificateArm: "m string advanced.ssl_certificate",
    sslConnection: "m bool advanced.ssl_connection",
    credentials: ["m enum authentication_type", IbmDb2ForDatastageAuthenticationType],
    casLiteServiceAuthorizationHeader: "m secret cas_lite_auth_header",
    database: "m string",
    keepConductorConnectionAlive: "m bool",
    originalHostnameOfTheResource: "m string sl_host_original",
    useCasLiteService: "m bool use_cas_lite",
    useDirectConnections: "m bool",
  },
  last: [
    {
      hiddenDummyProperty1: "m string hiddenDummyProperty1",
      hiddenDummyProperty2: "m string hiddenDummyProperty2",
    },
  ],
};
