// Generated from spec/datastage/connections/ibm-netezza-performance-server-for-datastage.yaml. Do not edit; run `specanvil generate`.
import type { Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";
import { satellites } from "../groups/satellites.js";

/** What can be set on a connection to IBM Netezza Performance Server for DataStage. */
export interface IbmNetezzaPerformanceServerForDatastageConnectionProps
  extends LocalConnections, Logins {
  /** Cas lite service authorization header. */
  casLiteServiceAuthorizationHeader?: Value<Secret>;
  /** Database. */
  database?: Value<string>;
  /** Hostname. */
  hostname?: Value<string>;
  /** Port. Default 5480. */
  port?: Integer;
  /** Original hostname of the resource. */
  originalHostnameOfTheResource?: Value<string>;
  /** Ssl certificate pem. */
  sslCertificatePem?: Value<string>;
  /** Ssl connection. Default false. */
  sslConnection?: Value<boolean>;
  /** Use cas lite service. Default true. */
  useCasLiteService?: Value<boolean>;
  /** Use separate connection for twt. Default false. */
  useSeparateConnectionForTwt?: Value<boolean>;
  /** Twt separate connection database name. */
  twtSeparateConnectionDatabaseName?: Value<string>;
  /** Twt separate connection password. */
  twtSeparateConnectionPassword?: Value<Secret>;
  /** User name. */
  userName?: Value<string>;
}

/** A connection to IBM Netezza Performance Server for DataStage that stands in the flow itself. */
export const IbmNetezzaPerformanceServerForDatastageConnection: Connection<
  IbmNetezzaPerformanceServerForDatastageConnectionProps,
  "ibm-netezza-performance-server-for-datastage"
> = {
  name: "ibm-netezza-performance-server-for-datastage",
  type: "63e2d853-e650-3b59-91a5-95e7bf725b9b",
  groups: [localConnections, logins, satellites],
  without: ["slHostOriginal"],
  properties: {
    casLiteServiceAuthorizationHeader: "m secret cas_lite_auth_header",
    database: "m string",
    hostname: "m string",
    port: "m int",
    originalHostnameOfTheResource: "m string sl_host_original",
    sslCertificatePem: "m string ssl_certificate",
    sslConnection: "m bool",
    useCasLiteService: "m bool use_cas_lite",
    useSeparateConnectionForTwt: "m bool",
    twtSeparateConnectionDatabaseName: "m string use_separate_connection_for_twt.database",
    twtSeparateConnectionPassword: "m secret use_separate_connection_for_twt.password",
    userName: "m string use_separate_connection_for_twt.username",
  },
  last: [
    {
      hiddenDummyProperty1: "m string hiddenDummyProperty1",
      hiddenDummyProperty2: "m string hiddenDummyProperty2",
    },
  ],
};
