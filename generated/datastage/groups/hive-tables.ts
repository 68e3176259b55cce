// Generated from spec/datastage/groups/hive-tables.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Integer, Rows, Value } from "specanvil/datastage/stage";

/** Partitioned read methods. */
export const HivePartitionMethod = {
  _hive_partition: "_hive_partition",
  _minimum_and_maximum_range: "_minimum_and_maximum_range",
  _modulus: "_modulus",
} as const;

/** Partitioned read methods. */
export type HivePartitionMethod = (typeof HivePartitionMethod)[keyof typeof HivePartitionMethod];

/** Read mode. */
export const HiveReadMode = { _select: "_select" } as const;

/** Read mode. */
export type HiveReadMode = (typeof HiveReadMode)[keyof typeof HiveReadMode];

/** Row format. */
export const HiveRowFormat = {
  _delimited: "_delimited",
  _ser_de: "_ser_de",
  _storage_format: "_storage_format",
} as const;

/** Row format. */
export type HiveRowFormat = (typeof HiveRowFormat)[keyof typeof HiveRowFormat];

/** Data storage format. */
export const HiveStorageFormat = {
  _avro: "_avro",
  _orc: "_orc",
  _parquet: "_parquet",
  _rc_file: "_rc_file",
  _sequence_file: "_sequence_file",
  _text_file: "_text_file",
} as const;

/** Data storage format. */
export type HiveStorageFormat = (typeof HiveStorageFormat)[keyof typeof HiveStorageFormat];

/** Auto-commit mode. */
export const HiveAutoCommitMode = { _disable: "_disable", _enable: "_enable" } as const;

/** Auto-commit mode. */
export type HiveAutoCommitMode = (typeof HiveAutoCommitMode)[keyof typeof HiveAutoCommitMode];

/** Mark end of wave. */
export const HiveEndOfWave = { _no: "_no", _yes: "_yes" } as const;

/** Mark end of wave. */
export type HiveEndOfWave = (typeof HiveEndOfWave)[keyof typeof HiveEndOfWave];

/** Isolation level. */
export const HiveIsolationLevel = {
  _default: "_default",
  _read_committed: "_read_committed",
  _repeatable_read: "_repeatable_read",
  _serializable: "_serializable",
} as const;

/** Isolation level. */
export type HiveIsolationLevel = (typeof HiveIsolationLevel)[keyof typeof HiveIsolationLevel];

/** Write mode. */
export const HiveWriteMode = {
  _custom: "_custom",
  _delete: "_delete",
  _insert: "_insert",
  _update: "_update",
} as const;

/** Write mode. */
export type HiveWriteMode = (typeof HiveWriteMode)[keyof typeof HiveWriteMode];

/** Write mode. */
export const InsertWriteMode = {
  insert: "insert",
  update_statement: "update_statement",
  update_statement_table_action: "update_statement_table_action",
} as const;

/** Write mode. */
export type InsertWriteMode = (typeof InsertWriteMode)[keyof typeof InsertWriteMode];

/** Tables and transactions of Hive. */
export interface HiveTables {
  /** Column name. */
  dsEnablePartitionedReadsColumnName?: Value<string>;
  /**
   * Partitioned read methods. One of _hive_partition, _minimum_and_maximum_range, _modulus; default
   * _hive_partition.
   */
  dsEnablePartitionedReadsPartitionMethod?: Choice<HivePartitionMethod>;
  /** Table name. */
  dsEnablePartitionedReadsTableName?: Value<string>;
  /** Enable partitioned write. Default false. */
  dsEnablePartitionedWrite?: Value<boolean>;
  /** Set database parameters. */
  dsHiveParameters?: Value<string>;
  /** Stop the job when unable to set database parameters. Default false. */
  dsHiveParametersFailOnError?: Value<boolean>;
  /** Read mode. One of _select; default _select. */
  dsReadMode?: Choice<HiveReadMode>;
  /** Fail on truncation. Default true. */
  dsSessionFailOnTruncation?: Value<boolean>;
  /** Row format. One of _delimited, _ser_de, _storage_format; default _storage_format. */
  dsTableActionGenerateCreateStatementRowFormat?: Choice<HiveRowFormat>;
  /** Field terminator. */
  dsTableActionGenerateCreateStatementRowFormatFieldTerminator?: Value<string>;
  /** Line terminator. */
  dsTableActionGenerateCreateStatementRowFormatLineTerminator?: Value<string>;
  /** Serde library name. */
  dsTableActionGenerateCreateStatementRowFormatSerdeLibrary?: Value<string>;
  /**
   * Data storage format. One of _avro, _orc, _parquet, _rc_file, _sequence_file, _text_file;
   * default _text_file.
   */
  dsTableActionGenerateCreateStatementStorageFormat?: Choice<HiveStorageFormat>;
  /** Table location. */
  dsTableActionGenerateCreateStatementTableLocation?: Value<string>;
  /** Auto-commit mode. One of _disable, _enable; default _disable. */
  dsTransactionAutoCommitMode?: Choice<HiveAutoCommitMode>;
  /** Run begin and end SQL statements. Default false. */
  dsTransactionBeginEnd?: Value<boolean>;
  /** Begin SQL statement. */
  dsTransactionBeginEndBeginSql?: Value<string>;
  /** End SQL statement. */
  dsTransactionBeginEndEndSql?: Value<string>;
  /** Run end SQL statement if no records processed. Default false. */
  dsTransactionBeginEndRunEndSqlIfNoRecordsProcessed?: Value<boolean>;
  /** Mark end of wave. One of _no, _yes; default _no. */
  dsTransactionEndOfWave?: Choice<HiveEndOfWave>;
  /**
   * Isolation level. One of _default, _read_committed, _repeatable_read, _serializable; default
   * _default.
   */
  dsTransactionIsolationLevel?: Choice<HiveIsolationLevel>;
  /** Record count. Default 2000. */
  dsTransactionRecordCount?: Integer;
  /** Write mode. One of _custom, _delete, _insert, _update; default _insert. */
  dsWriteMode?: Choice<HiveWriteMode>;
  /** Key column names. */
  keyColumnNames?: Value<string>;
  /** Write mode. One of insert, update_statement, update_statement_table_action; default insert. */
  writeMode?: Choice<InsertWriteMode>;
}

/** Tables and transactions of Hive. */
export const hiveTables: Rows = {
  dsEnablePartitionedReadsColumnName: "s string _enable_partitioned_reads._column_name",
  dsEnablePartitionedReadsPartitionMethod: [
    "s enum _enable_partitioned_reads._partition_method",
    HivePartitionMethod,
  ],
  dsEnablePartitionedReadsTableName: "s string _enable_partitioned_reads._table_name",
  dsEnablePartitionedWrite: "t bool _enable_partitioned_write",
  dsHiveParameters: "m string _hive_parameters",
  dsHiveParametersFailOnError: "m bool _hive_parameters._fail_on_error",
  dsReadMode: ["s enum _read_mode", HiveReadMode],
  dsRecordOrderingKeyColumn: "mp list _record_ordering._key_column",
  dsSessionFailOnTruncation: "s bool _session._fail_on_truncation",
  dsTableActionGenerateCreateStatementRowFormat: [
    "t enum _table_action._generate_create_statement._row_format",
    HiveRowFormat,
  ],
  dsTableActionGenerateCreateStatementRowFormatFieldTerminator:
    "t string _table_action._generate_create_statement._row_format._field_terminator",
  dsTableActionGenerateCreateStatementRowFormatLineTerminator:
    "t string _table_action._generate_create_statement._row_format._line_terminator",
  dsTableActionGenerateCreateStatementRowFormatSerdeLibrary:
    "T string _table_action._generate_create_statement._row_format._serde_library",
  dsTableActionGenerateCreateStatementStorageFormat: [
    "t enum _table_action._generate_create_statement._storage_format",
    HiveStorageFormat,
  ],
  dsTableActionGenerateCreateStatementTableLocation:
    "t string _table_action._generate_create_statement._table_location",
  dsTransactionAutoCommitMode: ["m enum _transaction._auto_commit_mode", HiveAutoCommitMode],
  dsTransactionBeginEnd: "m bool _transaction._begin_end",
  dsTransactionBeginEndBeginSql: "m string _transaction._begin_end._begin_sql",
  dsTransactionBeginEndEndSql: "m string _transaction._begin_end._end_sql",
  dsTransactionBeginEndRunEndSqlIfNoRecordsProcessed:
    "m bool _transaction._begin_end._run_end_sql_if_no_records_processed",
  dsTransactionEndOfWave: ["s enum _transaction._end_of_wave", HiveEndOfWave],
  dsTransactionIsolationLevel: ["m enum _transaction._isolation_level", HiveIsolationLevel],
  dsTransactionRecordCount: "m int _transaction._record_count",
  dsWriteMode: ["t enum _write_mode", HiveWriteMode],
  keyColumnNames: "s string",
  writeMode: ["t enum", InsertWriteMode],
};
