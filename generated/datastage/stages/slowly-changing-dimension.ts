// Generated from spec/datastage/stages/slowly-changing-dimension.yaml. Do not edit; run `specanvil generate`.
import type { Choice, DocumentValue, Integer, Stage, Value } from "specanvil/datastage/stage";
import type { CollationSequence } from "../enums/collation-sequence.js";
import { KeySourceType } from "../enums/common.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { keyDatabases, type KeyDatabases } from "../groups/key-databases.js";
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
export { DsnType, KeyDatabaseType } from "../groups/key-databases.js";

/** New surrogate keys retrieved from state file. */
export const SlowlyChangingDimensionRetrievekeys = {
  in_blocks_of: "1",
  system_selected_block_size: "0",
} as const;

/** New surrogate keys retrieved from state file. */
export type SlowlyChangingDimensionRetrievekeys =
  (typeof SlowlyChangingDimensionRetrievekeys)[keyof typeof SlowlyChangingDimensionRetrievekeys];

/** Slowly changing dimension dim update. */
export interface SlowlyChangingDimensionDimUpdate {
  /** Parsed expression. */
  parsedExpression?: Value<string>;
  /** Column name. */
  columnName?: Value<string>;
  /** S c d purpose. */
  sCDPurpose?: Value<string>;
  /** Expire. */
  expire?: Value<string>;
}

/** What can be set on a Slowly Changing Dimension stage. */
export interface SlowlyChangingDimensionProps
  extends
    Descriptions,
    KeyDatabases,
    LinkBuffers,
    Partitioning,
    Sorting,
    StageBuffers,
    StageColumns {
  /** User-Specified block size. Default 1. */
  blockSize?: Integer;
  /** Collate. Default OFF. */
  collationSequence?: Choice<CollationSequence>;
  /** Location. */
  database?: Value<string>;
  /** Database name. */
  dbname?: Value<string>;
  /** Dim update. */
  dimUpdate?: Value<readonly SlowlyChangingDimensionDimUpdate[]>;
  /** Source name. */
  keyfile?: Value<string>;
  /** Source type. One of file, dbsequence; default file. */
  keysourcetype?: Choice<KeySourceType>;
  /** Key Expression. */
  lookupDerivation?: Value<readonly DocumentValue[]>;
  /** Choose the output link. Default " ". */
  outputLinkField?: Value<string>;
  /** Select output link. */
  outputlink?: Value<string>;
  /** Password. */
  password?: Value<string>;
  /** New surrogate keys retrieved from state file. One of 1, 0; default 1. */
  retrievekeys?: Choice<SlowlyChangingDimensionRetrievekeys>;
  /** Initial value. */
  seedvalue?: Value<string>;
  /** Server. */
  server?: Value<string>;
  /** Service name. */
  serviceName?: Value<string>;
  /** User. */
  user?: Value<string>;
}

/** A Slowly Changing Dimension stage. */
export const SlowlyChangingDimension: Stage<SlowlyChangingDimensionProps, 1, 2, 1, 0, never> = {
  name: "Slowly Changing Dimension",
  op: "PxSCD",
  kind: "execution",
  links: { in: [1, 1], out: [2, 2], reference: [1, 1], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, keyDatabases, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    blockSize: "m int",
    collationSequence: "m enum",
    currentInputLinkType: "m string currentInputLinkType",
    database: "M string",
    dbname: "m string",
    dimUpdate: ["o list dimUpdate", { sCDPurpose: "SCDPurpose" }],
    keyfile: "m string",
    keysourcetype: ["m enum", KeySourceType],
    lookupDerivation: ["i list lookupDerivation", null, []],
    lookupDerivationProperties: "m list lookupDerivationProperties",
    outputLinkField: "m string outputLinkField",
    outputlink: "O string",
    password: "M string",
    retrievekeys: ["m enum", SlowlyChangingDimensionRetrievekeys],
    seedvalue: "m string",
    server: "m string",
    serviceName: "M string",
    user: "m string",
  },
};
