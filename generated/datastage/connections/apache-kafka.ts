// Generated from spec/datastage/connections/apache-kafka.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Connection, Secret, Value } from "specanvil/datastage/stage";
import { SchemaRegistryAuthentication, SchemaRegistrySecure } from "../enums/common.js";
import { hosts } from "../groups/hosts.js";
import { localConnections, type LocalConnections } from "../groups/local-connections.js";
export { SchemaRegistryAuthentication, SchemaRegistrySecure } from "../enums/common.js";

/** Apache kafka sasl oauthbearer. */
export const ApacheKafkaSaslOauthbearer = { SASL_OAUTH2: "SASL_OAUTH2" } as const;

/** Apache kafka sasl oauthbearer. */
export type ApacheKafkaSaslOauthbearer =
  (typeof ApacheKafkaSaslOauthbearer)[keyof typeof ApacheKafkaSaslOauthbearer];

/** Apache kafka schema registry type. */
export const ApacheKafkaSchemaRegistryType = {
  confluent: "confluent",
  eventstreamsconfluent: "eventstreamsconfluent",
} as const;

/** Apache kafka schema registry type. */
export type ApacheKafkaSchemaRegistryType =
  (typeof ApacheKafkaSchemaRegistryType)[keyof typeof ApacheKafkaSchemaRegistryType];

/** Apache kafka secure connection. */
export const ApacheKafkaSecureConnection = {
  kerberos: "kerberos",
  none: "None",
  SASL_OAUTHBEARER: "SASL_OAUTHBEARER",
  SASL_PLAIN: "SASL_PLAIN",
  SASL_SSL: "SASL_SSL",
  SCRAM_SHA_256: "SCRAM-SHA-256",
  SCRAM_SHA_512: "SCRAM-SHA-512",
  SSL: "SSL",
} as const;

/** Apache kafka secure connection. */
export type ApacheKafkaSecureConnection =
  (typeof ApacheKafkaSecureConnection)[keyof typeof ApacheKafkaSecureConnection];

/** What can be set on a connection to Apache Kafka. */
export interface ApacheKafkaConnectionProps extends LocalConnections {
  /** Key chain pem. */
  keyChainPem?: Value<Secret>;
  /** Key password. */
  keyPassword?: Value<Secret>;
  /** Key pem. */
  keyPem?: Value<Secret>;
  /** Keystore location. */
  keystoreLocation?: Value<string>;
  /** Keystore password. */
  keystorePassword?: Value<Secret>;
  /** Keytab. */
  keytab?: Value<Secret>;
  /** Legacy registry security conf. */
  legacyRegistrySecurityConf?: Value<boolean>;
  /** Legacy security conf. */
  legacySecurityConf?: Value<boolean>;
  /** Additional properties. */
  additionalProperties?: Value<string>;
  /** Client id. */
  clientId?: Value<string>;
  /** Client secret. */
  clientSecret?: Value<Secret>;
  /** Scope. */
  scope?: Value<string>;
  /** Server url. */
  serverUrl?: Value<string>;
  /** Password. */
  password?: Value<Secret>;
  /** Registry key chain pem. */
  registryKeyChainPem?: Value<Secret>;
  /** Registry key password. */
  registryKeyPassword?: Value<Secret>;
  /** Registry key pem. */
  registryKeyPem?: Value<Secret>;
  /** Registry keystore location. */
  registryKeystoreLocation?: Value<string>;
  /** Registry keystore password. */
  registryKeystorePassword?: Value<Secret>;
  /** Registry keytab. */
  registryKeytab?: Value<Secret>;
  /** Registry password. */
  registryPassword?: Value<Secret>;
  /** Registry principal name. */
  registryPrincipalName?: Value<string>;
  /** Registry truststore location. */
  registryTruststoreLocation?: Value<string>;
  /** Registry truststore password. */
  registryTruststorePassword?: Value<Secret>;
  /** Registry truststore pem. */
  registryTruststorePem?: Value<string>;
  /** Registry username. */
  registryUsername?: Value<string>;
  /** Oauth bearer authentication. One of SASL_OAUTH2; default SASL_OAUTH2. */
  oauthBearerAuthentication?: Choice<ApacheKafkaSaslOauthbearer>;
  /**
   * Schema registry authentication. One of none, reuse_sasl_credentials, user_credentials; default
   * none.
   */
  schemaRegistryAuthentication?: Choice<SchemaRegistryAuthentication>;
  /** Schema registry secure. One of kerberos, none, ssl, reuse_ssl; default none. */
  schemaRegistrySecure?: Choice<SchemaRegistrySecure>;
  /** Schema registry type. One of confluent, eventstreamsconfluent; default confluent. */
  schemaRegistryType?: Choice<ApacheKafkaSchemaRegistryType>;
  /** Registry url. */
  registryUrl?: Value<string>;
  /**
   * Secure connection. One of kerberos, None, SASL_OAUTHBEARER, SASL_PLAIN, SASL_SSL,
   * SCRAM-SHA-256, SCRAM-SHA-512, SSL; default None.
   */
  secureConnection?: Choice<ApacheKafkaSecureConnection>;
  /** Kafka server host name. */
  kafkaServerHostName?: Value<string>;
  /** Truststore location. */
  truststoreLocation?: Value<string>;
  /** Truststore password. */
  truststorePassword?: Value<Secret>;
  /** Truststore pem. */
  truststorePem?: Value<string>;
  /** Use schema registry for message format. Default false. */
  useSchemaRegistryForMessageFormat?: Value<boolean>;
  /** Username. */
  username?: Value<string>;
}

/** A connection to Apache Kafka that stands in the flow itself. */
export const ApacheKafkaConnection: Connection<ApacheKafkaConnectionProps, "apache-kafka"> = {
  name: "apache-kafka",
  type: "f13bc9b7-4a46-48f4-99c3-01d943334ba7",
  groups: [hosts, localConnections],
  properties: {
    keyChainPem: "m secret",
    keyPassword: "m secret",
    keyPem: "m secret",
    keystoreLocation: "m string",
    keystorePassword: "m secret",
    keytab: "m secret",
    legacyRegistrySecurityConf: "m bool",
    legacySecurityConf: "m bool",
    additionalProperties: "m string oauthbearer_advanced_settings",
    clientId: "m string oauthbearer_client_id",
    clientSecret: "m secret oauthbearer_client_secret",
    scope: "m string oauthbearer_scope",
    serverUrl: "m string oauthbearer_token_endpoint_url",
    password: "m secret",
    registryKeyChainPem: "m secret",
    registryKeyPassword: "m secret",
    registryKeyPem: "m secret",
    registryKeystoreLocation: "m string",
    registryKeystorePassword: "m secret",
    registryKeytab: "m secret",
    registryPassword: "m secret",
    registryPrincipalName: "m string",
    registryTruststoreLocation: "m string",
    registryTruststorePassword: "m secret",
    registryTruststorePem: "m string",
    registryUsername: "m string",
    oauthBearerAuthentication: ["m enum sasl_oauthbearer", ApacheKafkaSaslOauthbearer],
    schemaRegistryAuthentication: ["m enum", SchemaRegistryAuthentication],
    schemaRegistrySecure: ["m enum", SchemaRegistrySecure],
    schemaRegistryType: ["m enum", ApacheKafkaSchemaRegistryType],
    registryUrl: "m string schema_registry_url",
    secureConnection: ["m enum", ApacheKafkaSecureConnection],
    kafkaServerHostName: "m string server_name",
    truststoreLocation: "m string",
    truststorePassword: "m secret",
    truststorePem: "m string",
    useSchemaRegistryForMessageFormat: "m bool use_schema_registry",
    username: "m string",
  },
  last: [
    {
      hiddenDummyProperty1: "m string hiddenDummyProperty1",
      hiddenDummyProperty2: "m string hiddenDummyProperty2",
    },
  ],
};
