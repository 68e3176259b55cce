// Generated from spec/datastage/stages/odbc.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import {
  Autocommit,
  EndOfWave,
  IsolationLevel,
  LookupType,
  RecordOrdering,
} from "../enums/common.js";
import { classicReads, type ClassicReads } from "../groups/classic-reads.js";
import { classicSql, type ClassicSql } from "../groups/classic-sql.js";
import { ClassicTableAction, classicTables, type ClassicTables } from "../groups/classic-tables.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { rejects, type Rejects } from "../groups/rejects.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { sqlHookFiles, type SqlHookFiles } from "../groups/sql-hook-files.js";
import { sqlHooks, type SqlHooks } from "../groups/sql-hooks.js";
export {
  Autocommit,
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  EndOfWave,
  ExecutionMode,
  IsolationLevel,
  LookupType,
  PartitionType,
  PreservePartitioning,
  RecordOrdering,
  StageSortingKey,
} from "../enums/common.js";
export { UserDefinedSql } from "../groups/classic-reads.js";
export { LogDelimiter } from "../groups/classic-sql.js";
export { ClassicTableAction } from "../groups/classic-tables.js";
export { RejectUses } from "../groups/rejects.js";

/** Code page. */
export const OdbcSessionCodePage = {
  default: "default",
  unicode: "unicode",
  user_specified: "user-specified",
} as const;

/** Code page. */
export type OdbcSessionCodePage = (typeof OdbcSessionCodePage)[keyof typeof OdbcSessionCodePage];

/** Partitioned reads method. */
export const OdbcSqlEnablePartitioningPartitioningMethod = {
  minimum_and_maximum_range: "minimum_and_maximum_range",
  modulus: "modulus",
} as const;

/** Partitioned reads method. */
export type OdbcSqlEnablePartitioningPartitioningMethod =
  (typeof OdbcSqlEnablePartitioningPartitioningMethod)[keyof typeof OdbcSqlEnablePartitioningPartitioningMethod];

/** Write mode. */
export const OdbcWriteMode = {
  delete: "delete",
  delete_then_insert: "delete_then_insert",
  insert: "insert",
  insert_new_rows_only: "insert_new_rows_only",
  insert_then_update: "insert_then_update",
  update: "update",
  update_then_insert: "update_then_insert",
  user_defined_sql: "user-defined_sql",
} as const;

/** Write mode. */
export type OdbcWriteMode = (typeof OdbcWriteMode)[keyof typeof OdbcWriteMode];

type Own =
  "dropTableStatement" | "failOnErrorAfterSqlNode" | "tableAction" | "truncateTableStatement";

/** What can be set on a ODBC stage. */
export interface OdbcProps
  extends
    ClassicReads,
    ClassicSql,
    Omit<ClassicTables, Own>,
    ConnectorBuffers,
    ConnectorPartitioning,
    Descriptions,
    LinkBuffers,
    Rejects,
    Sorting,
    SqlHookFiles,
    Omit<SqlHooks, Own> {
  /** Autocommit mode. One of off, on; default off. */
  autocommitMode?: Choice<Autocommit>;
  /** Character set. */
  characterSet?: Value<string>;
  /** Code page. One of default, unicode, user-specified; default default. */
  codePage?: Choice<OdbcSessionCodePage>;
  /** Code page name. */
  codePageName?: Value<string>;
  /** Drop statement. */
  dropTableStatement?: Value<string>;
  /** Record ordering. One of 0, 1, 2; default 0. */
  dsRecordOrdering?: Choice<RecordOrdering>;
  /** End of wave. One of after, before, none; default none. */
  endOfWave?: Choice<EndOfWave>;
  /** Fail on error After SQL (node). Default true. */
  failOnErrorForAfterSqlNodeStatements?: Value<boolean>;
  /** Generate create statement at runtime. Default true. */
  generateCreateStatementAtRunTime?: Value<boolean>;
  /** Generate drop statement at runtime. Default true. */
  generateDropStatementAtRunTime?: Value<boolean>;
  /** Has reference output. Default false. */
  hasReferenceOutput?: Value<boolean>;
  /**
   * Isolation level. One of default, read_committed, read_uncommitted, repeatable_read,
   * serializable; default read_uncommitted.
   */
  isolationLevel?: Choice<IsolationLevel>;
  /** Lookup Type. One of empty, pxbridge; default empty. */
  lookupType?: Choice<LookupType>;
  /**
   * Partitioned reads method. One of minimum_and_maximum_range, modulus; default
   * minimum_and_maximum_range.
   */
  partitionedReadsMethod?: Choice<OdbcSqlEnablePartitioningPartitioningMethod>;
  /** Read select statement from file. Default false. */
  readSelectStatementFromFile?: Value<boolean>;
  /** Row limit. */
  rowLimit?: Integer;
  /** Schema name. */
  schemaName?: Value<string>;
  /** Fail On Error. Default true. */
  sqlUserDefinedSqlFailOnError?: Value<boolean>;
  /** Table action. One of append, create, replace, truncate; default append. */
  tableAction?: Choice<ClassicTableAction>;
  /** Fail on error Create statement. Default true. */
  tableActionGenerateCreateStatementFailOnError?: Value<boolean>;
  /** Fail on error Drop statement. Default false. */
  tableActionGenerateDropStatementFailOnError?: Value<boolean>;
  /** Fail on error Truncate statement. Default true. */
  tableActionGenerateTruncateStatementFailOnError?: Value<boolean>;
  /** Table name. */
  tableName?: Value<string>;
  /** Truncate statement. */
  truncateTableStatement?: Value<string>;
  /**
   * Write mode. One of delete, delete_then_insert, insert, insert_new_rows_only,
   * insert_then_update, update, update_then_insert, user-defined_sql; default insert.
   */
  writeMode?: Choice<OdbcWriteMode>;
}

/** An ODBC stage. */
export const Odbc: Stage<OdbcProps, number, number, 0, 2147483647, "odbc"> = {
  name: "ODBC",
  op: "ODBCConnectorPX",
  kind: "connector",
  links: { in: [0, Infinity], out: [0, Infinity], reference: [0, 0], reject: [0, 2147483647] },
  connection: "odbc",
  main: "st",
  first: [connectorBuffers],
  groups: [
    classicReads,
    classicSql,
    classicTables,
    connectorPartitioning,
    descriptions,
    designer,
    linkBuffers,
    rejects,
    sorting,
    sqlHookFiles,
    sqlHooks,
  ],
  without: ["rejectConditionRowIsRejected", "failOnErrorAfterSqlNode"],
  properties: {
    autocommitMode: ["m enum session.autocommit_mode", Autocommit],
    characterSet: "t string sql.user_defined_sql.file.character_set",
    codePage: ["m enum session.code_page", OdbcSessionCodePage],
    codePageName: "M string session.code_page.code_page_name",
    dropTableStatement: ["T string table_action.generate_drop_statement.drop_statement", ""],
    dsRecordOrdering: ["mp enum _record_ordering", RecordOrdering],
    dsRecordOrderingProperties: "mp list _record_ordering_properties",
    endOfWave: ["s enum transaction.end_of_wave", EndOfWave],
    failOnErrorForAfterSqlNodeStatements: "m bool before_after.after_node.fail_on_error",
    generateCreateStatementAtRunTime: "t bool table_action.generate_create_statement",
    generateDropStatementAtRunTime: ["t bool table_action.generate_drop_statement", true],
    hasReferenceOutput: "s bool has_ref_output",
    isRejectOutput: "o bool",
    isolationLevel: ["m enum session.isolation_level", IsolationLevel],
    lookupType: ["s enum", LookupType],
    partitionedReadsMethod: [
      "s enum sql.enable_partitioning.partitioning_method",
      OdbcSqlEnablePartitioningPartitioningMethod,
    ],
    readSelectStatementFromFile: "s bool sql.select_statement.read_statement_from_file",
    rejectConditionRowNotUpdated: "o bool",
    rejectConditionSqlError: "o bool",
    rowLimit: "s int",
    schemaName: "m string",
    sqlUserDefinedSqlFailOnError: "t bool sql.user_defined_sql.fail_on_error",
    tableAction: ["T enum", ClassicTableAction, "append"],
    tableActionGenerateCreateStatementFailOnError:
      "t bool table_action.generate_create_statement.fail_on_error",
    tableActionGenerateDropStatementFailOnError:
      "t bool table_action.generate_drop_statement.fail_on_error",
    tableActionGenerateTruncateStatementFailOnError:
      "t bool table_action.generate_truncate_statement.fail_on_error",
    tableName: "M string",
    truncateTableStatement: [
      "T string table_action.generate_truncate_statement.truncate_statement",
      "",
    ],
    writeMode: ["T enum", OdbcWriteMode, "insert"],
    defaultPort: "- any",
    delimiter: "- any",
    logOnMech: "- any",
    useCasLiteService: "- any",
  },
  when: {
    s: { columns: { enableLobReferences: [true] } },
    t: {
      userDefinedSql: { writeMode: ["user-defined_sql"] },
      createTableStatement: false,
      dropTableStatement: { generateDropStatementAtRunTime: [false], tableAction: ["replace"] },
      tableAction: { writeMode: ["insert", "insert_new_rows_only"] },
      truncateTableStatement: {
        generateTruncateStatementAtRuntime: [false],
        tableAction: ["truncate"],
      },
    },
  },
  columns: { rule: allColumns },
};
