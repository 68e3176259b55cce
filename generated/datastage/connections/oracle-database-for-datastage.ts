// Generated from spec/datastage/connections/oracle-database-for-datastage.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Secret, Value } from "specanvil/datastage/stage";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { satellites } from "../groups/satellites.js";

/** Oracle database for datastage connection type. */
export const OracleDatabaseForDatastageConnectionType = {
  ldap: "ldap",
  seps: "seps",
  tcp: "tcp",
  tcps: "tcps",
} as const;

/** Oracle database for datastage connection type. */
export type OracleDatabaseForDatastageConnectionType =
  (typeof OracleDatabaseForDatastageConnectionType)[keyof typeof OracleDatabaseForDatastageConnectionType];

/** What can be set on a connection to Oracle Database for DataStage. */
export interface OracleDatabaseForDatastageConnectionProps extends LocalConnections {
  /** Cas lite service authorization header. */
  casLiteServiceAuthorizationHeader?: Value<Secret>;
  /** Connection string. */
  connectionString?: Value<string>;
  /** Connection type. One of ldap, seps, tcp, tcps; default tcp. */
  connectionType?: Choice<OracleDatabaseForDatastageConnectionType>;
  /** Gateway url. */
  gatewayUrl?: Value<string>;
  /** Alternate servers. */
  alternateServers?: Value<string>;
  /** Hostname. */
  hostname?: Value<string>;
  /** Port. */
  port?: Value<string>;
  /** Servicename. */
  servicename?: Value<string>;
  /** Password. */
  password?: Value<Secret>;
  /** Rac server name. */
  racServerName?: Value<string>;
  /** Original hostname of the resource. */
  originalHostnameOfTheResource?: Value<string>;
  /** Use cas lite service. Default true. */
  useCasLiteService?: Value<boolean>;
  /** Use connection string. Default false. */
  useConnectionString?: Value<boolean>;
  /** Username. */
  username?: Value<string>;
  /** Oracle client version. */
  oracleClientVersion?: Value<string>;
  /** Xa database name. */
  xaDatabaseName?: Value<string>;
}

/** A connection to Oracle Database for DataStage that stands in the flow itself. */
export const OracleDatabaseForDatastageConnection: Connection<
  OracleDatabaseForDatastageConnectionProps,
  "oracle-database-for-datastage"
> = {
  name: "oracle-database-for-datastage",
  type: "dd22f798-8c9b-41fa-841e-d66cbdf50722",
  groups: [localConnections, satellites],
  without: ["slHostOriginal"],
  properties: {
    casLiteServiceAuthorizationHeader: "m secret cas_lite_auth_header",
    connectionString: "m string",
    connectionType: ["m enum", OracleDatabaseForDatastageConnectionType],
    gatewayUrl: "m string",
    alternateServers: "m string oracle_alternate_servers",
    hostname: "m string oracle_db_host",
    port: "m string oracle_db_port",
    servicename: "m string oracle_service_name",
    password: "m secret",
    racServerName: "m string rac_name",
    originalHostnameOfTheResource: "m string sl_host_original",
    useCasLiteService: "m bool use_cas_lite",
    useConnectionString: "m bool",
    username: "m string",
    oracleClientVersion: "m string version",
    xaDatabaseName: "m string xao_db_name",
  },
  last: [
    {
      hiddenDummyProperty1: "m string hiddenDummyProperty1",
      hiddenDummyProperty2: "m string hiddenDummyProperty2",
    },
  ],
};
