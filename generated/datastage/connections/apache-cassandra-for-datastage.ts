// Generated from spec/datastage/connections/apache-cassandra-for-datastage.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Secret, Value } from "specanvil/datastage/stage";
import { hosts } from "../groups/hosts.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
import { logins, type Logins } from "../groups/logins.js";

/** Apache cassandra for datastage authenticator type. */
export const ApacheCassandraForDatastageAuthenticatorType = {
  allow_all_authenticator: "allow_all_authenticator",
  password_authentication: "password_authentication",
} as const;

/** Apache cassandra for datastage authenticator type. */
export type ApacheCassandraForDatastageAuthenticatorType =
  (typeof ApacheCassandraForDatastageAuthenticatorType)[keyof typeof ApacheCassandraForDatastageAuthenticatorType];

/** Apache cassandra for datastage compression. */
export const ApacheCassandraForDatastageCompression = {
  lz4: "lz4",
  no_compression: "no_compression",
  snappy: "snappy",
} as const;

/** Apache cassandra for datastage compression. */
export type ApacheCassandraForDatastageCompression =
  (typeof ApacheCassandraForDatastageCompression)[keyof typeof ApacheCassandraForDatastageCompression];

/** Apache cassandra for datastage protocol version. */
export const ApacheCassandraForDatastageProtocolVersion = {
  dse_v1: "dse_v1",
  dse_v2: "dse_v2",
  newest_supported: "newest_supported",
  newest_beta: "newest_beta",
  v1: "v1",
  v2: "v2",
  v3: "v3",
  v4: "v4",
  v5: "v5",
  v9: "v9",
} as const;

/** Apache cassandra for datastage protocol version. */
export type ApacheCassandraForDatastageProtocolVersion =
  (typeof ApacheCassandraForDatastageProtocolVersion)[keyof typeof ApacheCassandraForDatastageProtocolVersion];

/** What can be set on a connection to Apache Cassandra for DataStage. */
export interface ApacheCassandraForDatastageConnectionProps extends LocalConnections, Logins {
  /**
   * Authentication method. One of allow_all_authenticator, password_authentication; default
   * allow_all_authenticator.
   */
  authenticationMethod?: Choice<ApacheCassandraForDatastageAuthenticatorType>;
  /** Cluster contact points. */
  clusterContactPoints?: Value<string>;
  /** Compression type. One of lz4, no_compression, snappy; default no_compression. */
  compressionType?: Choice<ApacheCassandraForDatastageCompression>;
  /** Local datacenter. Default datacenter1. */
  localDatacenter?: Value<string>;
  /** Protocol version. Default newest_supported. */
  protocolVersion?: Choice<ApacheCassandraForDatastageProtocolVersion>;
  /** Keystore password. */
  keystorePassword?: Value<Secret>;
  /** Keystore path. */
  keystorePath?: Value<string>;
  /** Truststore password. */
  truststorePassword?: Value<Secret>;
  /** Truststore path. */
  truststorePath?: Value<string>;
  /** Use ssl tls. Default false. */
  useSslTls?: Value<boolean>;
  /** Use client certificate authentication. */
  useClientCertificateAuthentication?: Value<boolean>;
  /** Use client to node encryption. */
  useClientToNodeEncryption?: Value<boolean>;
}

/** A connection to Apache Cassandra for DataStage that stands in the flow itself. */
export const ApacheCassandraForDatastageConnection: Connection<
  ApacheCassandraForDatastageConnectionProps,
  "apache-cassandra-for-datastage"
> = {
  name: "apache-cassandra-for-datastage",
  type: "123e4263-dd25-44e5-8282-cf1b2eeea9bd",
  groups: [hosts, localConnections, logins],
  properties: {
    authenticationMethod: [
      "m enum authenticator_type",
      ApacheCassandraForDatastageAuthenticatorType,
    ],
    clusterContactPoints: "m string",
    compressionType: ["m enum compression", ApacheCassandraForDatastageCompression],
    localDatacenter: "m string",
    protocolVersion: ["m enum", ApacheCassandraForDatastageProtocolVersion],
    keystorePassword: "m secret ssl_keystore_password",
    keystorePath: "m string ssl_keystore_path",
    truststorePassword: "m secret ssl_truststore_password",
    truststorePath: "m string ssl_truststore_path",
    useSslTls: "m bool use_ssl",
    useClientCertificateAuthentication: "m bool use_ssl_client_cert_auth",
    useClientToNodeEncryption: "m bool use_ssl_client_encryption",
  },
  last: [
    {
      hiddenDummyProperty1: "m string hiddenDummyProperty1",
      hiddenDummyProperty2: "m string hiddenDummyProperty2",
    },
  ],
};
