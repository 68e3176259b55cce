// Generated from spec/datastage/stages/transformer.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import {
  constraints,
  expressionDerivations,
  outputsByType,
  shapes,
} from "specanvil/datastage/encoders";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import type { CollationSequence } from "../enums/collation-sequence.js";
import { KeySourceType } from "../enums/common.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { partitioning, type Partitioning } from "../groups/partitioning.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { stageBuffers, type StageBuffers } from "../groups/stage-buffers.js";
import { stageColumns, type StageColumns } from "../groups/stage-columns.js";
export { CollationSequence } from "../enums/collation-sequence.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  ExecutionMode,
  KeySourceType,
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
} from "../enums/common.js";

/** System selected block size. */
export const TransformerBlockSizeSelectedType = {
  systemSelected: "systemSelected",
  manualSelected: "manualSelected",
} as const;

/** System selected block size. */
export type TransformerBlockSizeSelectedType =
  (typeof TransformerBlockSizeSelectedType)[keyof typeof TransformerBlockSizeSelectedType];

/** Transformer before after. */
export const TransformerBeforeAfter = { before: "Before-Stage", after: "After-Stage" } as const;

/** Transformer before after. */
export type TransformerBeforeAfter =
  (typeof TransformerBeforeAfter)[keyof typeof TransformerBeforeAfter];

/** Transformer sql type. */
export const TransformerSqlType = {
  BIGINT: "BIGINT",
  BINARY: "BINARY",
  BIT: "BIT",
  CHAR: "CHAR",
  DATE: "DATE",
  DECIMAL: "DECIMAL",
  DOUBLE: "DOUBLE",
  FLOAT: "FLOAT",
  INTEGER: "INTEGER",
  LONGNVARCHAR: "LONGNVARCHAR",
  LONGVARBINARY: "LONGVARBINARY",
  LONGVARCHAR: "LONGVARCHAR",
  NCHAR: "NCHAR",
  NUMERIC: "NUMERIC",
  NVARCHAR: "NVARCHAR",
  REAL: "REAL",
  SMALLINT: "SMALLINT",
  TIME: "TIME",
  TIMESTAMP: "TIMESTAMP",
  TINYINT: "TINYINT",
  UNKNOWN: "UNKNOWN",
  VARBINARY: "VARBINARY",
  VARCHAR: "VARCHAR",
} as const;

/** Transformer sql type. */
export type TransformerSqlType = (typeof TransformerSqlType)[keyof typeof TransformerSqlType];

/** Transformer loop variable. */
export interface TransformerLoopVariable {
  /** Name. */
  name?: Value<string>;
  /** Sql type. */
  sqlType?: Choice<TransformerSqlType>;
  /** Derivation. */
  derivation?: Value<string>;
  /** Length. Default 6. */
  length?: Integer;
  /** Scale. Default 0. */
  scale?: Integer;
  /** Initial value. */
  initialValue?: Value<string>;
  /** Extended. Default false. */
  extended?: Value<boolean>;
  /** Description. */
  description?: Value<string>;
}

/** Transformer stage variable. */
export interface TransformerStageVariable {
  /** Name. */
  name?: Value<string>;
  /** Sql type. */
  sqlType?: Choice<TransformerSqlType>;
  /** Derivation. */
  derivation?: Value<string>;
  /** Length. Default 100. */
  length?: Integer;
  /** Scale. */
  scale?: Integer;
  /** Initial value. */
  initialValue?: Value<string>;
  /** Extended. Default false. */
  extended?: Value<boolean>;
  /** Description. */
  description?: Value<string>;
}

/** Transformer value derivation. */
export interface TransformerValueDerivation {
  /** Column name. */
  columnName?: Value<string>;
  /** Parsed expression. */
  parsedExpression?: Value<string>;
  /** Source column. */
  sourceColumn?: Value<string>;
  /** Stage vars. */
  stageVars?: Value<string>;
}

/** Transformer trigger. */
export interface TransformerTrigger {
  /** Routine name. */
  routineName?: Value<string>;
  /** Before after. One of Before-Stage, After-Stage; default Before-Stage. */
  beforeAfter?: Choice<TransformerBeforeAfter>;
  /** Arguments. */
  arguments?: Value<readonly string[]>;
}

/** Transformer constraint. */
export interface TransformerConstraint {
  /** Output name. */
  outputName?: Value<string>;
  /** Constraint. */
  constraint?: Value<string>;
  /** Otherwise log. Default false. */
  otherwiseLog?: Value<boolean>;
  /** Abort after rows. Default 0. */
  abortAfterRows?: Integer;
}

/** What can be set on a Transformer stage. */
export interface TransformerProps
  extends Descriptions, LinkBuffers, Partitioning, Sorting, StageBuffers, StageColumns {
  /** Block size. */
  blockSize?: Integer;
  /** System selected block size. One of systemSelected, manualSelected; default systemSelected. */
  blockSizeSelectedType?: Choice<TransformerBlockSizeSelectedType>;
  /** Collate. Default OFF. */
  collationSequence?: Choice<CollationSequence>;
  /** Initial value. */
  initialValue?: Value<string>;
  /** Loop variables. */
  loopVariables?: Value<readonly TransformerLoopVariable[]>;
  /** Loop while. */
  loopWhile?: Value<string>;
  /** Max loop iterations. Default 0. */
  maxLoopIterations?: Integer;
  /** Surrogate key aource connector. */
  skDbType?: Value<string>;
  /** Key source type. One of file, dbsequence; default file. */
  skKeySourceType?: Choice<KeySourceType>;
  /** Preserve sort order. Default true. */
  sortOrderPreserved?: Value<boolean>;
  /** Stage variables. */
  stageVariables?: Value<readonly TransformerStageVariable[]>;
  /** Surrogate key state file. */
  surKeyStateFile?: Value<string>;
  /** Transformer constraint. */
  transformerConstraint?: Value<readonly TransformerConstraint[]>;
  /** Triggers. */
  triggers?: Value<readonly TransformerTrigger[]>;
  /** Value derivation. */
  valueDerivation?: Value<readonly TransformerValueDerivation[]>;
}

/** A Transformer stage. */
export const Transformer: Stage<TransformerProps, 1, number, 0, 1, never> = {
  name: "Transformer",
  op: "CTransformerStage",
  kind: "execution",
  links: { in: [1, 1], out: [1, Infinity], reference: [0, 0], reject: [0, 1] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    abortOnNull: "m bool AbortOnNull",
    blockSize: "m int BlockSize",
    blockSizeSelectedType: ["m enum BlockSizeSelectedType", TransformerBlockSizeSelectedType],
    collationSequence: "m enum",
    initialValue: "m string InitialValue",
    loopVariables: "m list LoopVariables",
    loopWhile: "m string LoopWhile",
    maxLoopIterations: "m int MaxLoopIterations",
    maxRejectLogMsg: "m int MaxRejectLogMsg",
    oldNullHandling: "m bool OldNullHandling",
    reject: "o bool Reject",
    rowLimit: "o int RowLimit",
    skClientDbName: "m string SKClientDBName",
    skClientInstance: "m string SKClientInstance",
    skDbName: "m string SKDBName",
    skDbType: "m string SKDBType",
    skKeySourceType: ["m enum SKKeySourceType", KeySourceType],
    skPassword: "m string SKPassword",
    skServer: "m string SKServer",
    skUser: "m string SKUser",
    sortOrderPreserved: "o bool SortOrderPreserved",
    stageVariables: "m list StageVariables",
    surKeyStateFile: "m string SurKeyStateFile",
    transformerConstraint: "o list TransformerConstraint",
    triggers: "m list Triggers",
    valueDerivation: "o list valueDerivation",
  },
  columns: { rule: allColumns },
  derive: { rule: expressionDerivations },
  encode: [
    { rule: outputsByType },
    {
      rule: shapes,
      in: "StageVariables",
      shape: {
        name: ["Name"],
        sqlType: ["SqlType"],
        derivation: ["Derivation"],
        length: ["Precision", "text", 100],
        scale: ["Scale", "text"],
        initialValue: ["InitialValue"],
        extended: ["Extended", "lower", false],
        description: ["Description"],
      },
    },
    {
      rule: shapes,
      in: "LoopVariables",
      shape: {
        name: ["Name"],
        sqlType: ["SqlType"],
        derivation: ["Derivation"],
        length: ["Precision", "text", 6],
        scale: ["Scale", "text", 0],
        initialValue: ["InitialValue", null, ""],
        extended: ["Extended", "lower", false],
        description: ["Description", null, ""],
      },
    },
    {
      rule: shapes,
      in: "Triggers",
      shape: {
        routineName: ["RoutineName"],
        beforeAfter: ["Location", null, "Before-Stage"],
        arguments: ["arguments", { numbered: "Argument" }, []],
      },
    },
    {
      rule: shapes,
      in: "TransformerConstraint",
      at: "outputs",
      shape: {
        outputName: ["output_name"],
        constraint: ["TransformerConstraint"],
        otherwiseLog: ["Reject", null, false],
        abortAfterRows: ["RowLimit", null, 0],
      },
    },
    {
      rule: constraints,
      in: "TransformerConstraint",
      link: "output_name",
      parameters: {
        TransformerConstraint: ["TransformerConstraint", "constraint"],
        Reject: ["Reject", "otherwise_log"],
        RowLimit: ["RowLimit", "abort_after_rows"],
      },
    },
  ],
};
