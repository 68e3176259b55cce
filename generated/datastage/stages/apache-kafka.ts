// Generated from spec/datastage/stages/apache-kafka.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { SchemaRegistryAuthentication, SchemaRegistrySecure } from "../enums/common.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { sorting, type Sorting } from "../groups/sorting.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
} from "../enums/common.js";

/** Logging level. */
export const ApacheKafkaDSClientLoggingLevel = {
  debug: "debug",
  error: "error",
  fatal: "fatal",
  info: "info",
  off: "off",
  trace: "trace",
  warn: "warn",
} as const;

/** Logging level. */
export type ApacheKafkaDSClientLoggingLevel =
  (typeof ApacheKafkaDSClientLoggingLevel)[keyof typeof ApacheKafkaDSClientLoggingLevel];

/** Isolation level. */
export const ApacheKafkaIsolationLevel = {
  read_committed: "read_committed",
  read_uncommitted: "read_uncommitted",
} as const;

/** Isolation level. */
export type ApacheKafkaIsolationLevel =
  (typeof ApacheKafkaIsolationLevel)[keyof typeof ApacheKafkaIsolationLevel];

/** Key serializer. */
export const ApacheKafkaKeySerializer = {
  avro: "avro",
  avro_to_json: "avro_to_json",
  byte: "byte",
  double: "double",
  integer: "integer",
  small_integer: "small_integer",
  string: "string",
} as const;

/** Key serializer. */
export type ApacheKafkaKeySerializer =
  (typeof ApacheKafkaKeySerializer)[keyof typeof ApacheKafkaKeySerializer];

/** Reset policy. */
export const ApacheKafkaResetPolicy = { earliest: "earliest", latest: "latest" } as const;

/** Reset policy. */
export type ApacheKafkaResetPolicy =
  (typeof ApacheKafkaResetPolicy)[keyof typeof ApacheKafkaResetPolicy];

/** Warning and error log entries. */
export const ApacheKafkaDSWarnAndErrorLog = {
  keep_severity: "keep_severity",
  log_as_informational: "log_as_informational",
  log_as_warning: "log_as_warning",
} as const;

/** Warning and error log entries. */
export type ApacheKafkaDSWarnAndErrorLog =
  (typeof ApacheKafkaDSWarnAndErrorLog)[keyof typeof ApacheKafkaDSWarnAndErrorLog];

/** What can be set on a Apache Kafka stage. */
export interface ApacheKafkaProps
  extends ConnectorBuffers, ConnectorPartitioning, Descriptions, LinkBuffers, Sorting {
  /** Client configuration properties. */
  advancedKafkaConfigOptions?: Value<string>;
  /** Consumer group. */
  consumerGroup?: Value<string>;
  /** Continuous mode. Default false. */
  continuousMode?: Value<boolean>;
  /** Advanced Kafka Client logging. Default false. */
  dsAdvancedClientLogging?: Value<boolean>;
  /** Advanced Kafka Client configuration. Default false. */
  dsAdvancedKafkaConfigOptions?: Value<boolean>;
  /** Logging level. One of debug, error, fatal, info, off, trace, warn; default off. */
  dsClientLoggingLevel?: Choice<ApacheKafkaDSClientLoggingLevel>;
  /** Consumer group. */
  dsConsumerGroupName?: Value<string>;
  /** Isolation level. One of read_committed, read_uncommitted; default read_uncommitted. */
  dsIsolationLevel?: Choice<ApacheKafkaIsolationLevel>;
  /** Heap size. Default 256. */
  dsJavaHeapSize?: Integer;
  /** Client configuration properties. */
  dsKafkaConfigOptions?: Value<string>;
  /**
   * Key serializer. One of avro, avro_to_json, byte, double, integer, small_integer, string;
   * default string.
   */
  dsKeySerializerType?: Choice<ApacheKafkaKeySerializer>;
  /** Total number of messages. */
  dsMaxMessages?: Integer;
  /** Messages read within single request. Default 100. */
  dsMaxPollRecords?: Integer;
  /** Reset policy. One of earliest, latest; default latest. */
  dsResetPolicy?: Choice<ApacheKafkaResetPolicy>;
  /** Kafka start offset. */
  dsStartOffset?: Value<string>;
  /** Stop message pattern. */
  dsStopMessage?: Value<string>;
  /** Overall job execution time (secs). */
  dsTimeout?: Integer;
  /** Timeout after last message (secs). Default 30. */
  dsTimeoutAfterLastMessage?: Integer;
  /** Use DataStage properties. Default true. */
  dsUseDatastage?: Value<boolean>;
  /**
   * Value serializer. One of avro, avro_to_json, byte, double, integer, small_integer, string;
   * default string.
   */
  dsValueSerializerType?: Choice<ApacheKafkaKeySerializer>;
  /**
   * Warning and error log entries. One of keep_severity, log_as_informational, log_as_warning;
   * default log_as_informational.
   */
  dsWarnAndErrorLog?: Choice<ApacheKafkaDSWarnAndErrorLog>;
  /** End of data. Default false. */
  endOfData?: Value<boolean>;
  /** End of wave. Default false. */
  endOfWave?: Value<boolean>;
  /** Heap Size (MB). Default 256. */
  heapSize?: Integer;
  /** Isolation level. One of read_committed, read_uncommitted; default read_uncommitted. */
  isolationLevel?: Choice<ApacheKafkaIsolationLevel>;
  /** Timeout (secs). Default 30. */
  jobTimeoutInSeconds?: Integer;
  /** Logging level. One of debug, error, fatal, info, off, trace, warn; default off. */
  kafkaClientLoggingLevel?: Choice<ApacheKafkaDSClientLoggingLevel>;
  /** Kafka config options. */
  kafkaConfigOptions?: Value<string>;
  /** Kafka start offset. */
  kafkaStartOffset?: Value<string>;
  /**
   * Warning and error log entries. One of keep_severity, log_as_informational, log_as_warning;
   * default log_as_informational.
   */
  kafkaWarningAndErrorLogs?: Choice<ApacheKafkaDSWarnAndErrorLog>;
  /**
   * Key serializer. One of avro, avro_to_json, byte, double, integer, small_integer, string;
   * default string.
   */
  keySerializer?: Choice<ApacheKafkaKeySerializer>;
  /** Max poll records. Default 100. */
  messagesReadWithinSingleRequest?: Integer;
  /** Record count. Default 0. */
  recordCount?: Integer;
  /** Truststore location. */
  registryTrustLocation?: Value<string>;
  /** Truststore password. */
  registryTrustPassword?: Value<string>;
  /** Reset policy. One of earliest, latest; default earliest. */
  resetPolicy?: Choice<ApacheKafkaResetPolicy>;
  /** Row limit. */
  rowLimit?: Integer;
  /** Stop message. */
  stopMessagePattern?: Value<string>;
  /** Time interval. Default 0. */
  timeInterval?: Integer;
  /** Topic name. */
  topicName?: Value<string>;
  /** Max messages. Default 100. */
  totalNumberOfMessages?: Integer;
  /**
   * Value serializer. One of avro, avro_to_json, byte, double, integer, small_integer, string;
   * default string.
   */
  valueSerializer?: Choice<ApacheKafkaKeySerializer>;
}

/** An Apache Kafka stage. */
export const ApacheKafka: Stage<ApacheKafkaProps, 1, 1, 0, 0, "apache-kafka"> = {
  name: "Apache Kafka",
  op: "KafkaConnectorPX",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  connection: "apache-kafka",
  main: "st",
  first: [connectorBuffers],
  groups: [connectorPartitioning, descriptions, designer, linkBuffers, sorting],
  properties: {
    advancedKafkaConfigOptions: "m string",
    connRegistryKeyChainPem: "m string",
    connRegistryKeyPassword: "m string",
    connRegistryKeyPem: "m string",
    connRegistryKeystoreLocation: "m string",
    connRegistryKeystorePassword: "m string",
    connRegistryKeytab: "m string",
    connRegistryPassword: "m string",
    connRegistryPrincipalName: "m string",
    connRegistryTruststorePem: "m string",
    connRegistryUsername: "m string",
    connSchemaRegistryAuthentication: ["m enum", SchemaRegistryAuthentication],
    connSchemaRegistrySecure: ["m enum", SchemaRegistrySecure],
    consumerGroup: "S string consumer_group_name",
    continuousMode: "s bool",
    dsAdvancedClientLogging: "m bool _advanced_client_logging",
    dsAdvancedKafkaConfigOptions: "m bool _advanced_kafka_config_options",
    dsClientLoggingLevel: ["m enum _client_logging_level", ApacheKafkaDSClientLoggingLevel],
    dsConsumerGroupName: "S string _consumer_group_name",
    dsIsolationLevel: ["s enum _isolation_level", ApacheKafkaIsolationLevel],
    dsJavaHeapSize: "m int _java._heap_size",
    dsKafkaConfigOptions: "m string _kafka_config_options",
    dsKeySerializerType: ["m enum _key_serializer_type", ApacheKafkaKeySerializer],
    dsMaxMessages: "s int _max_messages",
    dsMaxPollRecords: "s int _max_poll_records",
    dsResetPolicy: ["s enum _reset_policy", ApacheKafkaResetPolicy],
    dsStartOffset: "s string _start_offset",
    dsStopMessage: "s string _stop_message",
    dsTimeout: "s int _timeout",
    dsTimeoutAfterLastMessage: "s int _timeout_after_last_message",
    dsUseDatastage: "m bool _use_datastage",
    dsValueSerializerType: ["m enum _value_serializer_type", ApacheKafkaKeySerializer],
    dsWarnAndErrorLog: ["m enum _warn_and_error_log", ApacheKafkaDSWarnAndErrorLog],
    endOfData: "s bool",
    endOfWave: "s bool",
    generateUnicodeTypeColumns: "s bool generate_unicode_columns",
    heapSize: "m int",
    isolationLevel: ["s enum", ApacheKafkaIsolationLevel],
    jobTimeoutInSeconds: "s int timeout",
    kafkaClientLoggingLevel: ["m enum", ApacheKafkaDSClientLoggingLevel],
    kafkaConfigOptions: "m string",
    kafkaStartOffset: "s string start_offset",
    kafkaWarningAndErrorLogs: ["m enum", ApacheKafkaDSWarnAndErrorLog],
    keySerializer: ["m enum key_serializer_type", ApacheKafkaKeySerializer],
    messagesReadWithinSingleRequest: "s int max_poll_records",
    recordCount: "s int",
    registryTrustLocation: "m string",
    registryTrustPassword: "m string",
    resetPolicy: ["s enum", ApacheKafkaResetPolicy],
    rowLimit: "s int",
    schemaRegistryUrl: "m string conn_schema_registry_url",
    stopMessagePattern: "s string stop_message",
    timeInterval: "s int",
    topicName: "M string",
    totalNumberOfMessages: "s int max_messages",
    valueSerializer: ["m enum value_serializer_type", ApacheKafkaKeySerializer],
  },
  columns: { rule: allColumns },
};
