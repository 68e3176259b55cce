// Generated from spec/datastage/connections/apache-hdfs.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { KerberosAuthenticationMethod } from "../enums/common.js";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
export { KerberosAuthenticationMethod } from "../enums/common.js";

/** Apache hdfs filesystem type. */
export const ApacheHdfsFilesystemType = { httpfs: "httpfs", webhdfs: "webhdfs" } as const;

/** Apache hdfs filesystem type. */
export type ApacheHdfsFilesystemType =
  (typeof ApacheHdfsFilesystemType)[keyof typeof ApacheHdfsFilesystemType];

type Own = "additionalProperties";

/** What can be set on a connection to Apache HDFS. */
export interface ApacheHdfsConnectionProps extends Omit<ConnectionEnds, Own>, LocalConnections {
  /** Authentication method. One of kerberos, password; default password. */
  authenticationMethod?: Choice<KerberosAuthenticationMethod>;
  /** Connect to apache hive. Default false. */
  connectToApacheHive?: Value<boolean>;
  /** Hive database. */
  hiveDatabase?: Value<string>;
  /** Hive host. */
  hiveHost?: Value<string>;
  /** Hive http path. */
  hiveHttpPath?: Value<string>;
  /** Hive keytab file. */
  hiveKeytabFile?: Value<Secret>;
  /** Hive password. */
  hivePassword?: Value<Secret>;
  /** Hive port. */
  hivePort?: Integer;
  /** Hive service principal name. */
  hiveServicePrincipalName?: Value<string>;
  /** Enable ssl for hive. Default true. */
  enableSslForHive?: Value<boolean>;
  /** Hive username. */
  hiveUsername?: Value<string>;
  /** Hive user principal name. */
  hiveUserPrincipalName?: Value<string>;
  /** Keytab file. */
  keytabFile?: Value<Secret>;
  /** Password. */
  password?: Value<Secret>;
  /** Service principal name. */
  servicePrincipalName?: Value<string>;
  /** Ssl certificate. */
  sslCertificate?: Value<string>;
  /** Url. */
  url?: Value<string>;
  /** Use home as root. Default true. */
  useHomeAsRoot?: Value<boolean>;
  /** User principal name. */
  userPrincipalName?: Value<string>;
  /** Username. */
  username?: Value<string>;
  /** File system type. One of httpfs, webhdfs. */
  fileSystemType?: Choice<ApacheHdfsFilesystemType>;
  /** Hive login config name. */
  hiveLoginConfigName?: Value<string>;
}

/** A connection to Apache HDFS that stands in the flow itself. */
export const ApacheHdfsConnection: Connection<ApacheHdfsConnectionProps, "apache-hdfs"> = {
  name: "apache-hdfs",
  type: "c10e5224-f17d-4524-844f-e97b1305e489",
  groups: [localConnections],
  without: ["additionalProperties"],
  properties: {
    authenticationMethod: ["m enum", KerberosAuthenticationMethod],
    connectToApacheHive: "m bool",
    hiveDatabase: "m string hive_db",
    hiveHost: "m string",
    hiveHttpPath: "m string",
    hiveKeytabFile: "m secret hive_keytab",
    hivePassword: "m secret",
    hivePort: "m int",
    hiveServicePrincipalName: "m string hive_service_principal",
    enableSslForHive: "m bool hive_ssl",
    hiveUsername: "m string hive_user",
    hiveUserPrincipalName: "m string hive_user_principal",
    keytabFile: "m secret keytab",
    password: "m secret",
    servicePrincipalName: "m string service_principal",
    sslCertificate: "m string",
    url: "m string",
    useHomeAsRoot: "m bool",
    userPrincipalName: "m string user_principal",
    username: "m string",
  },
  last: [
    {
      dsHost: "m string _host",
      dsPort: "m string _port",
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
      fileSystemType: ["m enum filesystem_type", ApacheHdfsFilesystemType],
      hiveLoginConfigName: "m string",
    },
    connectionEnds,
  ],
};
