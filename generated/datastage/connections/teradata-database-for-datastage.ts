// Generated from spec/datastage/connections/teradata-database-for-datastage.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { localConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { satellites } from "../groups/satellites.js";

/** Teradata database for datastage log on mech. */
export const TeradataDatabaseForDatastageLogOnMech = {
  default: "default",
  ldap: "ldap",
  td2: "td2",
} as const;

/** Teradata database for datastage log on mech. */
export type TeradataDatabaseForDatastageLogOnMech =
  (typeof TeradataDatabaseForDatastageLogOnMech)[keyof typeof TeradataDatabaseForDatastageLogOnMech];

/** Teradata database for datastage ssl mode. */
export const TeradataDatabaseForDatastageSslMode = {
  allow: "allow",
  disable: "disable",
  prefer: "prefer",
  require: "require",
  verify_ca: "verify_ca",
  verify_full: "verify_full",
} as const;

/** Teradata database for datastage ssl mode. */
export type TeradataDatabaseForDatastageSslMode =
  (typeof TeradataDatabaseForDatastageSslMode)[keyof typeof TeradataDatabaseForDatastageSslMode];

/** Teradata database for datastage transaction mode. */
export const TeradataDatabaseForDatastageTransactionMode = {
  ansi: "ansi",
  teradata: "teradata",
} as const;

/** Teradata database for datastage transaction mode. */
export type TeradataDatabaseForDatastageTransactionMode =
  (typeof TeradataDatabaseForDatastageTransactionMode)[keyof typeof TeradataDatabaseForDatastageTransactionMode];

/** What can be set on a connection to Teradata database for DataStage. */
export interface TeradataDatabaseForDatastageConnectionProps extends Logins {
  /** Account. */
  account?: Value<string>;
  /** Automatically map character set encoding. Default true. */
  automaticallyMapCharacterSetEncoding?: Value<boolean>;
  /** Cas lite service authorization header. */
  casLiteServiceAuthorizationHeader?: Value<Secret>;
  /** Client character set. Default UTF8. */
  clientCharacterSet?: Value<string>;
  /** Database. */
  database?: Value<string>;
  /** Default port. Default 1025. */
  defaultPort?: Integer;
  /** Delimiter. Default :. */
  delimiter?: Value<string>;
  /** Logon mechanism. One of default, ldap, td2; default default. */
  logonMechanism?: Choice<TeradataDatabaseForDatastageLogOnMech>;
  /** Maximum bytes per character. */
  maximumBytesPerCharacter?: Integer;
  /** Nls map name. */
  nlsMapName?: Value<string>;
  /** Query band expression. */
  queryBandExpression?: Value<string>;
  /** Read query band expression from the file. Default false. */
  readQueryBandExpressionFromTheFile?: Value<boolean>;
  /** Iana character set name. */
  ianaCharacterSetName?: Value<string>;
  /** Server. */
  server?: Value<string>;
  /** Original hostname of the resource. */
  originalHostnameOfTheResource?: Value<string>;
  /** Ssl mode. One of allow, disable, prefer, require, verify_ca, verify_full. */
  sslMode?: Choice<TeradataDatabaseForDatastageSslMode>;
  /** Ssl certificate. */
  sslCertificate?: Value<string>;
  /** Transaction mode. One of ansi, teradata; default ansi. */
  transactionMode?: Choice<TeradataDatabaseForDatastageTransactionMode>;
  /** Unicode pass through. Default false. */
  unicodePassThrough?: Value<boolean>;
  /** Use cas lite service. Default true. */
  useCasLiteService?: Value<boolean>;
}

/** A connection to Teradata database for DataStage that stands in the flow itself. */
export const TeradataDatabaseForDatastageConnection: Connection<
  TeradataDatabaseForDatastageConnectionProps,
  "teradata-database-for-datastage"
> = {
  name: "teradata-database-for-datastage",
  type: "96441cf3-4edf-3eb8-89e7-0d16cab7ccec",
  groups: [localConnections, logins, satellites],
  without: ["slHostOriginal", "deferCredentials"],
  properties: {
    account: "m string",
    automaticallyMapCharacterSetEncoding: "m bool auto_map_charset_encoding",
    casLiteServiceAuthorizationHeader: "m secret cas_lite_auth_header",
    clientCharacterSet: "m string",
    database: "m string",
    defaultPort: "m int",
    delimiter: "m string host_port_separator",
    logonMechanism: ["m enum log_on_mech", TeradataDatabaseForDatastageLogOnMech],
    maximumBytesPerCharacter: "m int max_bytes_per_character",
    nlsMapName: "m string",
    queryBandExpression: "m string queryband",
    readQueryBandExpressionFromTheFile: "m bool queryband.read_from_file",
    ianaCharacterSetName: "m string queryband.read_from_file.character_set",
    server: "m string",
    originalHostnameOfTheResource: "m string sl_host_original",
    sslMode: ["m enum", TeradataDatabaseForDatastageSslMode],
    sslCertificate: "m string ssl_mode.ssl_certificate",
    transactionMode: ["m enum", TeradataDatabaseForDatastageTransactionMode],
    unicodePassThrough: "m bool unicode_pass_thru",
    useCasLiteService: "m bool use_cas_lite",
  },
  last: [
    {
      hiddenDummyProperty1: "m string hiddenDummyProperty1",
      hiddenDummyProperty2: "m string hiddenDummyProperty2",
    },
  ],
};
