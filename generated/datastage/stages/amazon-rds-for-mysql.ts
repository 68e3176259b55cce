// Generated from spec/datastage/stages/amazon-rds-for-mysql.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import {
  RandomSampling,
  RejectCondition,
  RejectFromLink,
  RejectRowProperties,
} from "../enums/common.js";
import { clientCertificates } from "../groups/client-certificates.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { dataAssets, type DataAssets } from "../groups/data-assets.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { filters, type Filters } from "../groups/filters.js";
import { limits, type Limits } from "../groups/limits.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { procedures, type Procedures } from "../groups/procedures.js";
import { RejectUses } from "../groups/rejects.js";
import { selectStatements, type SelectStatements } from "../groups/select-statements.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { sqlHooks, type SqlHooks } from "../groups/sql-hooks.js";
import { statements, type Statements } from "../groups/statements.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  PartitionType,
  PreservePartitioning,
  RandomSampling,
  RejectCondition,
  RejectFromLink,
  RejectRowProperties,
  StageSortingKey,
} from "../enums/common.js";
export { DecimalRoundingMode } from "../groups/limits.js";
export { ProcedureReadMethod, ProcedureWriteMode } from "../groups/procedures.js";
export { RejectUses } from "../groups/rejects.js";
export { ExistingTableAction, TableAction } from "../groups/statements.js";

/** What can be set on a Amazon RDS for MySQL stage. */
export interface AmazonRdsForMysqlProps
  extends
    ConnectorBuffers,
    ConnectorPartitioning,
    DataAssets,
    Descriptions,
    Filters,
    Limits,
    LinkBuffers,
    Procedures,
    SelectStatements,
    Sorting,
    SqlHooks,
    Statements {
  /** Abort after (%). Default 0. */
  abortAfter?: Integer;
  /** Abort after (rows). Default 0. */
  abortAfterRows?: Integer;
  /** Abort when. One of rows, percent; default rows. */
  abortWhen?: Choice<RejectUses>;
  /** Add to reject row. One of ERRORCODE, ERRORTEXT. */
  addToRejectRow?: Choice<RejectRowProperties>;
  /** Call procedure statement. */
  callProcedureStatement?: Value<string>;
  /** Execute procedure for each row. Default true. */
  executeProcedureForEachRow?: Value<boolean>;
  /** Has reject output. Default false. */
  hasRejectOutput?: Value<boolean>;
  /** ProcMessage. Default false. */
  procMessage?: Value<boolean>;
  /** Query Timeout. */
  queryTimeout?: Integer;
  /** Reject from link. One of Link_1; default -1. */
  rejectFromLink?: Choice<RejectFromLink>;
  /** Reject rows based on selected condition. One of Row is rejected. */
  rejectRowsBasedOnSelectedCondition?: Choice<RejectCondition>;
  /** Sampling percentage. */
  samplingPercentage?: Value<string>;
  /** Sampling seed. */
  samplingSeed?: Integer;
  /** Sampling type. One of none, random; default none. */
  samplingType?: Choice<RandomSampling>;
  /** Start count after (rows). Default 1. */
  startCountAfterRows?: Integer;
}

/** An Amazon RDS for MySQL stage. */
export const AmazonRdsForMysql: Stage<AmazonRdsForMysqlProps, 1, 1, 0, 1, "amazon-rds-for-mysql"> =
  {
    name: "Amazon RDS for MySQL",
    op: "mysql-amazon",
    kind: "connector",
    links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 1] },
    connection: "amazon-rds-for-mysql",
    main: "st",
    first: [connectorBuffers],
    groups: [
      clientCertificates,
      connectorPartitioning,
      dataAssets,
      descriptions,
      designer,
      filters,
      limits,
      linkBuffers,
      procedures,
      selectStatements,
      sorting,
      sqlHooks,
      statements,
    ],
    properties: {
      abortAfter: "t int abort_after_percent",
      abortAfterRows: "ot int reject_number",
      abortWhen: ["ot enum reject_uses", RejectUses],
      addToRejectRow: ["t enum rejectRowsPropertiesSet", RejectRowProperties],
      callProcedureStatement: "m string call_statement",
      executeProcedureForEachRow: "t bool call_each_row",
      hasRejectOutput: "t bool",
      isRejectOutput: "t bool",
      procMessage: "s bool no_procmessage_column",
      procParamProperties: "s list procParamProperties",
      queryTimeout: "m int",
      rejectConditionRowIsRejected: "o bool",
      rejectDataElementErrorcode: "o bool",
      rejectDataElementErrortext: "o bool",
      rejectFromLink: ["ot enum", RejectFromLink],
      rejectRowsBasedOnSelectedCondition: [
        "t enum rejectConditionProperties_option",
        RejectCondition,
      ],
      samplingPercentage: "s string",
      samplingSeed: "s int",
      samplingType: ["s enum", RandomSampling],
      startCountAfterRows: "ot int reject_threshold",
    },
    columns: { rule: allColumns },
  };
