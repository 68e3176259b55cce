// Generated from spec/datastage/stages/apache-cassandra-for-datastage.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { OptionalLookupType } from "../enums/common.js";
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
  OptionalLookupType,
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
} from "../enums/common.js";

/** Modification type. */
export const ApacheCassandraForDatastageModificationType = {
  delete_columns: "delete_columns",
  delete_entire_rows: "delete_entire_rows",
  insert: "insert",
  update: "update",
} as const;

/** Modification type. */
export type ApacheCassandraForDatastageModificationType =
  (typeof ApacheCassandraForDatastageModificationType)[keyof typeof ApacheCassandraForDatastageModificationType];

/** Parallel read strategy. */
export const ApacheCassandraForDatastageParallelReadStrategy = {
  equal_splitter: "equal_splitter",
  host_aware: "host_aware",
} as const;

/** Parallel read strategy. */
export type ApacheCassandraForDatastageParallelReadStrategy =
  (typeof ApacheCassandraForDatastageParallelReadStrategy)[keyof typeof ApacheCassandraForDatastageParallelReadStrategy];

/** Consistency level. */
export const ApacheCassandraForDatastageReadConsistencyLevel = {
  all_nodes: "all_nodes",
  each_data_center_quorum: "each_data_center_quorum",
  local_one: "local_one",
  local_quorum: "local_quorum",
  one_node: "one_node",
  quorum: "quorum",
  three_nodes: "three_nodes",
  two_nodes: "two_nodes",
} as const;

/** Consistency level. */
export type ApacheCassandraForDatastageReadConsistencyLevel =
  (typeof ApacheCassandraForDatastageReadConsistencyLevel)[keyof typeof ApacheCassandraForDatastageReadConsistencyLevel];

/** Consistency level. */
export const ApacheCassandraForDatastageWriteConsistencyLevel = {
  all_nodes: "all_nodes",
  any_node: "any_node",
  each_data_center_quorum: "each_data_center_quorum",
  local_one: "local_one",
  local_quorum: "local_quorum",
  one_node: "one_node",
  quorum: "quorum",
  three_nodes: "three_nodes",
  two_nodes: "two_nodes",
} as const;

/** Consistency level. */
export type ApacheCassandraForDatastageWriteConsistencyLevel =
  (typeof ApacheCassandraForDatastageWriteConsistencyLevel)[keyof typeof ApacheCassandraForDatastageWriteConsistencyLevel];

/** What can be set on a Apache Cassandra for DataStage stage. */
export interface ApacheCassandraForDatastageProps
  extends ConnectorBuffers, ConnectorPartitioning, Descriptions, LinkBuffers, Sorting {
  /** Check schema agreement. Default true. */
  checkSchemaAgreement?: Value<boolean>;
  /** Custom type codecs. */
  customTypeCodecs?: Value<string>;
  /** Enable CQL statement tracing. Default false. */
  enableCqlStatementTracing?: Value<boolean>;
  /** Enable quoted identifiers. Default false. */
  enableQuotedIdentifiers?: Value<boolean>;
  /** Has reference output. Default false. */
  hasReferenceOutput?: Value<boolean>;
  /** Ignore BLOB column value truncation errors. Default false. */
  ignoreBlobColumnValueTruncationErrors?: Value<boolean>;
  /** Ignore string column value truncation errors. Default false. */
  ignoreStringColumnValueTruncationErrors?: Value<boolean>;
  /** Keyspace name. */
  keyspaceName?: Value<string>;
  /** Lookup Type. One of "", pxbridge. */
  lookupType?: Choice<OptionalLookupType>;
  /**
   * Modification type. One of delete_columns, delete_entire_rows, insert, update; default insert.
   */
  modificationType?: Choice<ApacheCassandraForDatastageModificationType>;
  /** Page size. Default 10. */
  pageSize?: Integer;
  /** Parallel read strategy. One of equal_splitter, host_aware; default equal_splitter. */
  parallelReadStrategy?: Choice<ApacheCassandraForDatastageParallelReadStrategy>;
  /** Pre-fetching threshold. Default 2. */
  preFetchingThreshold?: Integer;
  /**
   * Consistency level. One of all_nodes, each_data_center_quorum, local_one, local_quorum,
   * one_node, quorum, three_nodes, two_nodes; default quorum.
   */
  readConsistencyLevel?: Choice<ApacheCassandraForDatastageReadConsistencyLevel>;
  /** Reconcile tables definitions. Default false. */
  reconcileTablesDefinitions?: Value<boolean>;
  /** Save null values. Default true. */
  saveNullValues?: Value<boolean>;
  /** Table name. */
  tableName?: Value<string>;
  /** Use JSON encoded map for a single row. Default false. */
  useJsonEncodedMapForASingleRow?: Value<boolean>;
  /** Use parallel read. Default false. */
  useParallelRead?: Value<boolean>;
  /** Consistency level. Default quorum. */
  writeConsistencyLevel?: Choice<ApacheCassandraForDatastageWriteConsistencyLevel>;
}

/** An Apache Cassandra for DataStage stage. */
export const ApacheCassandraForDatastage: Stage<
  ApacheCassandraForDatastageProps,
  number,
  number,
  0,
  0,
  "apache-cassandra-for-datastage"
> = {
  name: "Apache Cassandra for DataStage",
  op: "CassandraConnectorPX",
  kind: "connector",
  links: { in: [0, Infinity], out: [0, Infinity], reference: [0, 0], reject: [0, 0] },
  connection: "apache-cassandra-for-datastage",
  main: "st",
  first: [connectorBuffers],
  groups: [connectorPartitioning, descriptions, designer, linkBuffers, sorting],
  properties: {
    checkSchemaAgreement: "m bool",
    customTypeCodecs: "m string custom_typecodecs",
    enableCqlStatementTracing: "m bool tracing_statements",
    enableQuotedIdentifiers: "m bool",
    hasReferenceOutput: "s bool has_ref_output",
    ignoreBlobColumnValueTruncationErrors: "s bool ignore_blob_truncation_errors",
    ignoreStringColumnValueTruncationErrors: "s bool ignore_string_truncation_errors",
    keyspaceName: "M string cassandra_keyspace",
    lookupType: ["s enum", OptionalLookupType],
    modificationType: ["t enum mutation_type", ApacheCassandraForDatastageModificationType],
    pageSize: "s int",
    parallelReadStrategy: ["s enum", ApacheCassandraForDatastageParallelReadStrategy],
    preFetchingThreshold: "s int prefetching_threshold",
    readConsistencyLevel: ["s enum", ApacheCassandraForDatastageReadConsistencyLevel],
    reconcileTablesDefinitions: "m bool",
    saveNullValues: "t bool",
    tableName: "M string cassandra_table",
    useJsonEncodedMapForASingleRow: "m bool use_json_mapped_rows",
    useParallelRead: "s bool",
    writeConsistencyLevel: ["t enum", ApacheCassandraForDatastageWriteConsistencyLevel],
  },
  columns: { rule: allColumns },
};
