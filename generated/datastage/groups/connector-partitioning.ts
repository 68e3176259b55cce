// Generated from spec/datastage/groups/connector-partitioning.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Integer, Rows, Value } from "specanvil/datastage/stage";
import {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
} from "../enums/common.js";

/**
 * How a stage that reads or writes data buffers, partitions and collects rows, where it runs, and
 * its numbers of links.
 */
export interface ConnectorPartitioning {
  /** Buffer free run (percent). Default 50. */
  bufferFreeRunPercent?: Integer;
  /** Buffering mode. One of default, autobuffer, buffer, nobuffer; default default. */
  bufferingMode?: Choice<BufferMode>;
  /** Collecting. One of auto, ordered, roundrobin_coll, sortmerge; default auto. */
  collecting?: Choice<CollectingMethod>;
  /** Column metadata change propagation. */
  columnMetadataChangePropagation?: Value<boolean>;
  /** Combinability mode. One of auto, combine, nocombine; default auto. */
  combinabilityMode?: Choice<CombinabilityMode>;
  /** Db2 Database name. */
  db2DatabaseName?: Value<string>;
  /** Db2 Instance name. */
  db2InstanceName?: Value<string>;
  /** Db2 Source connection (required). */
  db2SourceConnectionRequired?: Value<string>;
  /** Db2 Table name. */
  db2TableName?: Value<string>;
  /** Disk write increment (bytes). Default 1048576. */
  diskWriteIncrementBytes?: Integer;
  /** Execution mode. One of default_par, par, seq; default default_par. */
  executionMode?: Choice<ExecutionMode>;
  /** Maximum memory buffer size (bytes). Default 3145728. */
  maximumMemoryBufferSizeBytes?: Integer;
  /**
   * Partition type. One of auto, entire, random, roundrobin, same, modulus, hash, range; default
   * auto.
   */
  partitionType?: Choice<PartitionType>;
  /** Preserve partitioning. One of -3, 0, 2, 1; default -3. */
  preservePartitioning?: Choice<PreservePartitioning>;
  /** Queue upper bound size (bytes). Default 0. */
  queueUpperBoundSizeBytes?: Integer;
  /** Sorting key. One of default; default default. */
  sortingKey?: Choice<StageSortingKey>;
  /** Stable. */
  stable?: Value<boolean>;
  /** Unique. */
  unique?: Value<boolean>;
}

/**
 * How a stage that reads or writes data buffers, partitions and collects rows, where it runs, and
 * its numbers of links.
 */
export const connectorPartitioning: Rows = {
  bufferFreeRunPercent: "m int buf_free_run",
  bufferingMode: ["m enum buf_mode", BufferMode],
  collecting: ["m enum coll_type", CollectingMethod],
  columnMetadataChangePropagation: "m bool auto_column_propagation",
  combinabilityMode: ["m enum combinability", CombinabilityMode],
  db2DatabaseName: "m string part_client_dbname",
  db2InstanceName: "m string part_client_instance",
  db2SourceConnectionRequired: "m string part_dbconnection",
  db2TableName: "m string part_table",
  diskWriteIncrementBytes: "m int disk_write_inc",
  executionMode: ["mp enum execmode", ExecutionMode, "default_par"],
  inputCount: "mp inputs",
  maximumMemoryBufferSizeBytes: "m int max_mem_buf_size",
  outputCount: "mp outputs",
  partitionType: ["m enum part_type", PartitionType],
  preservePartitioning: ["mp enum preserve", PreservePartitioning],
  queueUpperBoundSizeBytes: "m int queue_upper_size",
  sortingKey: ["m enum keyColSelect", StageSortingKey],
  stable: "m bool part_stable",
  unique: "m bool part_unique",
  deferCredentials: "- any",
};
