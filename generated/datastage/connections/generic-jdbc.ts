// Generated from spec/datastage/connections/generic-jdbc.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Integer, Secret, Value } from "specanvil/datastage/stage";
import { connectionEnds, type ConnectionEnds } from "../groups/connection-ends.js";
import { gateways } from "../groups/gateways.js";
import { localConnections } from "../groups/local-connections.js";

/** Generic jdbc row limit support. */
export const GenericJdbcRowLimitSupport = {
  none: "none",
  prefix: "prefix",
  suffix: "suffix",
} as const;

/** Generic jdbc row limit support. */
export type GenericJdbcRowLimitSupport =
  (typeof GenericJdbcRowLimitSupport)[keyof typeof GenericJdbcRowLimitSupport];

type Own = "additionalProperties";

/** What can be set on a connection to Generic JDBC. */
export interface GenericJdbcConnectionProps extends Omit<ConnectionEnds, Own> {
  /** Allow filter pushdown. */
  allowFilterPushdown?: Value<boolean>;
  /** Batch size. */
  batchSize?: Integer;
  /** Case sensitive ids. */
  caseSensitiveIds?: Value<boolean>;
  /** Connection string. */
  connectionString?: Value<string>;
  /** Fetch size. */
  fetchSize?: Integer;
  /** Gateway url. */
  gatewayUrl?: Value<string>;
  /** Jdbc driver files. */
  jdbcDriverFiles?: Value<string>;
  /** Jdbc driver class. */
  jdbcDriverClass?: Value<string>;
  /** Jdbc properties. */
  jdbcProperties?: Value<string>;
  /** Jdbc url. */
  jdbcUrl?: Value<string>;
  /** Password. */
  password?: Value<Secret>;
  /** Row limit prefix. */
  rowLimitPrefix?: Value<string>;
  /** Row limit suffix. */
  rowLimitSuffix?: Value<string>;
  /** Row limit support. One of none, prefix, suffix. */
  rowLimitSupport?: Choice<GenericJdbcRowLimitSupport>;
  /** Port is ssl enabled. Default false. */
  portIsSslEnabled?: Value<boolean>;
  /** Ssl certificate. */
  sslCertificate?: Value<string>;
  /** Table types. */
  tableTypes?: Value<string>;
  /** Trust all ssl certificates. Default false. */
  trustAllSslCertificates?: Value<boolean>;
  /** Username. */
  username?: Value<string>;
  /** Auto commit in metadata discovery. */
  autoCommitInMetadataDiscovery?: Value<boolean>;
  /** Connector uses catalog structure. Default false. */
  connectorUsesCatalogStructure?: Value<boolean>;
  /** Use column name in the statements. */
  useColumnNameInTheStatements?: Value<boolean>;
}

/** A connection to Generic JDBC that stands in the flow itself. */
export const GenericJdbcConnection: Connection<GenericJdbcConnectionProps, "generic-jdbc"> = {
  name: "generic-jdbc",
  type: "e59b1c36-6f30-4879-9f74-7e81dde4cca6",
  groups: [gateways, localConnections],
  without: ["additionalProperties", "deferCredentials"],
  properties: {
    allowFilterPushdown: "m bool allow_push_filters",
    batchSize: "m int",
    caseSensitiveIds: "m bool",
    connectionString: "m string",
    fetchSize: "m int",
    gatewayUrl: "m string",
    jdbcDriverFiles: "m string jar_uris",
    jdbcDriverClass: "m string jdbc_driver",
    jdbcProperties: "m string",
    jdbcUrl: "m string",
    password: "m secret",
    rowLimitPrefix: "m string",
    rowLimitSuffix: "m string",
    rowLimitSupport: ["m enum", GenericJdbcRowLimitSupport],
    portIsSslEnabled: "m bool ssl",
    sslCertificate: "m string",
    tableTypes: "m string",
    trustAllSslCertificates: "m bool trust_all_ssl_cert",
    username: "m string",
  },
  last: [
    {
      autoCommitInMetadataDiscovery: "m bool auto_commit_discovery",
      connectorUsesCatalogStructure: "m bool catalog_support",
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
      useColumnNameInTheStatements: "m bool use_column_name",
    },
    connectionEnds,
  ],
};
