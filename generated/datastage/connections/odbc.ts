// Generated from spec/datastage/connections/odbc.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { LogOnMechanism } from "../enums/common.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { satellites } from "../groups/satellites.js";
export { LogOnMechanism } from "../enums/common.js";

/** Odbc authentication method. */
export const OdbcAuthenticationMethod = {
  oauth2: "oauth2",
  serviceaccount: "serviceaccount",
} as const;

/** Odbc authentication method. */
export type OdbcAuthenticationMethod =
  (typeof OdbcAuthenticationMethod)[keyof typeof OdbcAuthenticationMethod];

/** Odbc dsn type. */
export const OdbcDsnType = {
  Cassandra: "Cassandra",
  Hive: "Hive",
  Googlebigquery: "Googlebigquery",
  GreenPlum: "GreenPlum",
  DB2: "DB2",
  DB2zOS: "DB2zOS",
  DB2AS400: "DB2AS400",
  Informix: "Informix",
  Netezza: "Netezza",
  Impala: "Impala",
  MicrosoftSQLServer: "MicrosoftSQLServer",
  MongoDB: "MongoDB",
  MySQL: "MySQL",
  Oracle: "Oracle",
  PostgreSQL: "PostgreSQL",
  SybaseASE: "SybaseASE",
  SybaseIQ: "SybaseIQ",
  Teradata: "Teradata",
  Text: "Text",
  use_dsn_name: "use_dsn_name",
} as const;

/** Odbc dsn type. */
export type OdbcDsnType = (typeof OdbcDsnType)[keyof typeof OdbcDsnType];

/** Odbc service account key input method. */
export const OdbcServiceAccountKeyInputMethod = {
  keycontent: "keycontent",
  keyfile: "keyfile",
} as const;

/** Odbc service account key input method. */
export type OdbcServiceAccountKeyInputMethod =
  (typeof OdbcServiceAccountKeyInputMethod)[keyof typeof OdbcServiceAccountKeyInputMethod];

/** What can be set on a connection to ODBC. */
export interface OdbcConnectionProps extends LocalConnections {
  /** Access token. */
  accessToken?: Value<Secret>;
  /** Additional properties. */
  additionalProperties?: Value<string>;
  /** Authentication method. One of oauth2, serviceaccount; default oauth2. */
  authenticationMethod?: Choice<OdbcAuthenticationMethod>;
  /** Cas lite service authorization header. */
  casLiteServiceAuthorizationHeader?: Value<Secret>;
  /** Client id. */
  clientId?: Value<string>;
  /** Client secret. */
  clientSecret?: Value<Secret>;
  /** Cluster nodes. */
  clusterNodes?: Value<string>;
  /** Database. */
  database?: Value<string>;
  /** Dataset. */
  dataset?: Value<string>;
  /** Default port. Default 2638. */
  defaultPort?: Integer;
  /** Data source name. */
  dataSourceName?: Value<string>;
  /** Data source type. Default DB2. */
  dataSourceType?: Choice<OdbcDsnType>;
  /** Delimiter. Default ,. */
  delimiter?: Value<string>;
  /** Hostname or ip address. */
  hostnameOrIpAddress?: Value<string>;
  /** Keyspace. */
  keyspace?: Value<string>;
  /** Log on mech. One of ldap, td2; default td2. */
  logOnMech?: Choice<LogOnMechanism>;
  /** Network address. */
  networkAddress?: Value<string>;
  /** Password. */
  password?: Value<Secret>;
  /** Port. */
  port?: Integer;
  /** Project. */
  project?: Value<string>;
  /** Refresh token. */
  refreshToken?: Value<Secret>;
  /** Service account email. */
  serviceAccountEmail?: Value<string>;
  /** Service account key content. */
  serviceAccountKeyContent?: Value<Secret>;
  /** Input method for service account key. One of keycontent, keyfile; default keycontent. */
  inputMethodForServiceAccountKey?: Choice<OdbcServiceAccountKeyInputMethod>;
  /** Service account private key file path. */
  serviceAccountPrivateKeyFilePath?: Value<string>;
  /** Service name. */
  serviceName?: Value<string>;
  /** Original hostname of the resource. */
  originalHostnameOfTheResource?: Value<string>;
  /** Use cas lite service. Default true. */
  useCasLiteService?: Value<boolean>;
  /** Username. */
  username?: Value<string>;
}

/** A connection to ODBC that stands in the flow itself. */
export const OdbcConnection: Connection<OdbcConnectionProps, "odbc"> = {
  name: "odbc",
  type: "0ca92c3d-0e46-3b42-a573-77958d53c9be",
  groups: [localConnections, satellites],
  without: ["slHostOriginal"],
  properties: {
    accessToken: "m secret",
    additionalProperties: "m string additional_props",
    authenticationMethod: ["m enum", OdbcAuthenticationMethod],
    casLiteServiceAuthorizationHeader: "m secret cas_lite_auth_header",
    clientId: "m string",
    clientSecret: "m secret",
    clusterNodes: "m string",
    database: "m string",
    dataset: "m string dataset_name",
    defaultPort: "m int",
    dataSourceName: "m string dsn_name",
    dataSourceType: ["m enum dsn_type", OdbcDsnType],
    delimiter: "m string host_port_separator",
    hostnameOrIpAddress: "m string hostname",
    keyspace: "m string",
    logOnMech: ["m enum", LogOnMechanism],
    networkAddress: "m string",
    password: "m secret",
    port: "m int",
    project: "m string project_name",
    refreshToken: "m secret",
    serviceAccountEmail: "m string",
    serviceAccountKeyContent: "m secret",
    inputMethodForServiceAccountKey: [
      "m enum service_account_key_input_method",
      OdbcServiceAccountKeyInputMethod,
    ],
    serviceAccountPrivateKeyFilePath: "m string service_account_private_key",
    serviceName: "m string",
    originalHostnameOfTheResource: "m string sl_host_original",
    useCasLiteService: "m bool use_cas_lite",
    username: "m string",
  },
  last: [
    {
      hiddenDummyProperty1: "m string hiddenDummyProperty1",
      hiddenDummyProperty2: "m string hiddenDummyProperty2",
    },
  ],
};
