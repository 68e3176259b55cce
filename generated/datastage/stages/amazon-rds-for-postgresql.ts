// Generated from spec/datastage/stages/amazon-rds-for-postgresql.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { ExecutionMode, LookupType, PreservePartitioning, SamplingType } from "../enums/common.js";
import { connectorBuffers } from "../groups/connector-buffers.js";
import { documentReads, type DocumentReads } from "../groups/document-reads.js";
import { ProcedureReadMethod, ProcedureWriteMode } from "../groups/procedures.js";
import { rejects, type Rejects } from "../groups/rejects.js";
import { statements, type Statements } from "../groups/statements.js";
export { ExecutionMode, LookupType, PreservePartitioning, SamplingType } from "../enums/common.js";
export { ProcedureReadMethod, ProcedureWriteMode } from "../groups/procedures.js";
export { RejectUses } from "../groups/rejects.js";
export { ExistingTableAction, TableAction } from "../groups/statements.js";

type Own = "inferSchema" | "keyColumnNames" | "readMethod";

/** What can be set on a Amazon RDS for PostgreSQL stage. */
export interface AmazonRdsForPostgresqlProps
  extends Omit<DocumentReads, Own>, Rejects, Omit<Statements, Own> {
  /** Fail on error After SQL (node). Default true. */
  beforeAfterAfterNodeFailOnError?: Value<boolean>;
  /** Byte limit. */
  byteLimit?: Value<string>;
  /** Execute procedure for each row. Default true. */
  callEachRow?: Value<boolean>;
  /** Call procedure statement. */
  callStatement?: Value<string>;
  /** Heap size. Default 256. */
  dsJavaHeapSize?: Integer;
  /** After SQL. */
  enableAfterSql?: Value<string>;
  /** After SQL (node). */
  enableAfterSqlNode?: Value<string>;
  /** Before SQL. */
  enableBeforeSql?: Value<string>;
  /** Before SQL (node). */
  enableBeforeSqlNode?: Value<string>;
  /** Execution mode. One of default_par, par, seq; default default_par. */
  execmode?: Choice<ExecutionMode>;
  /** Fail on error After SQL. Default true. */
  failOnErrorAfterSql?: Value<boolean>;
  /** Fail on error Before SQL. Default true. */
  failOnErrorBeforeSql?: Value<boolean>;
  /** Fail on error Before SQL (node). Default true. */
  failOnErrorBeforeSqlNode?: Value<boolean>;
  /** Has reference output. Default false. */
  hasRefOutput?: Value<boolean>;
  /** Key column names. */
  keyColumnNames?: Value<string>;
  /** Lookup Type. One of empty, pxbridge; default empty. */
  lookupType?: Choice<LookupType>;
  /** Preserve partitioning. One of -3, 0, 2, 1; default -3. */
  preserve?: Choice<PreservePartitioning>;
  /** Stored procedure name. */
  procedureName?: Value<string>;
  /** Infer schema. Default true. */
  rcp?: Value<boolean>;
  /** Read After SQL (node) statements from file. Default false. */
  readAfterSqlNodeStatementsFromFile?: Value<boolean>;
  /** Read After SQL statements from file. Default false. */
  readAfterSqlStatementsFromFile?: Value<boolean>;
  /** Read Before SQL (node) statements from file. Default false. */
  readBeforeSqlNodeStatementFromFile?: Value<boolean>;
  /** Read Before SQL statements from file. Default false. */
  readBeforeSqlStatementsFromFile?: Value<boolean>;
  /** Read method. One of call, call_statement, general, select; default general. */
  readMode?: Choice<ProcedureReadMethod>;
  /** Row limit. */
  rowLimit?: Integer;
  /** Sampling percentage. */
  samplingPercentage?: Value<string>;
  /** Sampling seed. */
  samplingSeed?: Integer;
  /** Sampling type. One of block, none, random, row; default none. */
  samplingType?: Choice<SamplingType>;
  /** Schema name. */
  schemaName?: Value<string>;
  /** Table name. */
  tableName?: Value<string>;
  /** Transform. Default false. */
  transform?: Value<string>;
  /** User defined function. */
  userDefinedFunction?: Value<boolean>;
  /**
   * Write mode. One of call, call_statement, insert, merge, update, update_statement,
   * update_statement_table_action; default insert.
   */
  writeMode?: Choice<ProcedureWriteMode>;
}

/** An Amazon RDS for PostgreSQL stage. */
export const AmazonRdsForPostgresql: Stage<
  AmazonRdsForPostgresqlProps,
  1,
  1,
  0,
  1,
  "amazon-rds-for-postgresql"
> = {
  name: "Amazon RDS for PostgreSQL",
  op: "postgresql-amazon",
  kind: "connector",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 1] },
  connection: "amazon-rds-for-postgresql",
  main: "p",
  first: [connectorBuffers],
  groups: [documentReads, rejects, statements],
  without: ["inferSchema", "readMethod"],
  properties: {
    runtimeColumnPropagation: ["i bool", false],
    addProccodeColumn: "s bool",
    beforeAfterAfterNodeFailOnError: "st bool before_after.after_node.fail_on_error",
    byteLimit: "s string",
    callEachRow: "t bool",
    callStatement: "st string",
    defaultMaxStringBinaryPrecision: "s int",
    dsJavaHeapSize: "st int _java._heap_size",
    enableAfterSql: "st string before_after.after",
    enableAfterSqlNode: "st string before_after.after_node",
    enableBeforeSql: "st string before_after.before",
    enableBeforeSqlNode: "st string before_after.before_node",
    execmode: ["m enum", ExecutionMode, "default_par"],
    failOnErrorAfterSql: "st bool before_after.after.fail_on_error",
    failOnErrorBeforeSql: "st bool before_after.before.fail_on_error",
    failOnErrorBeforeSqlNode: "st bool before_after.before_node.fail_on_error",
    forwardRowData: "s bool",
    generateUnicodeColumns: "s bool",
    hasRefOutput: "s bool",
    inputCount: "m inputs",
    keyColumnNames: "st string",
    lookupType: ["s enum", LookupType],
    outputCount: "m outputs",
    preserve: ["m enum", PreservePartitioning],
    procedureName: "st string",
    rcp: "s bool",
    readAfterSqlNodeStatementsFromFile:
      "st bool before_after.after_node.read_from_file_after_sql_node",
    readAfterSqlStatementsFromFile: "st bool before_after.after.read_from_file_after_sql",
    readBeforeSqlNodeStatementFromFile:
      "st bool before_after.before_node.read_from_file_before_sql_node",
    readBeforeSqlStatementsFromFile: "st bool before_after.before.read_from_file_before_sql",
    readMode: ["s enum", ProcedureReadMethod],
    rowLimit: "s int",
    samplingPercentage: "s string",
    samplingSeed: "s int",
    samplingType: ["s enum", SamplingType],
    schemaName: "st string",
    selectStatementReadFromFileSelect: "s bool select_statement.read_from_file_select",
    tableName: "St string",
    transform: "s string",
    updateStatementReadFromFileUpdate: "t bool update_statement.read_from_file_update",
    userDefinedFunction: "s bool",
    writeMode: ["t enum", ProcedureWriteMode],
    deferCredentials: "- any",
    loginTimeout: "- any",
  },
  columns: { rule: allColumns },
};
