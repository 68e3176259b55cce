// Generated from spec/datastage/stages/surrogate-key-generator.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { KeySourceType } from "../enums/common.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { keyDatabases, type KeyDatabases } from "../groups/key-databases.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { partitioning, type Partitioning } from "../groups/partitioning.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { stageBuffers, type StageBuffers } from "../groups/stage-buffers.js";
import { stageColumns, type StageColumns } from "../groups/stage-columns.js";
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

/** Key source action. */
export const SurrogateKeyGeneratorAdmin = { delete: "delete", create: "create" } as const;

/** Key source action. */
export type SurrogateKeyGeneratorAdmin =
  (typeof SurrogateKeyGeneratorAdmin)[keyof typeof SurrogateKeyGeneratorAdmin];

/** Generate key from last highest value. */
export const SurrogateKeyGeneratorAsSequencer = { false: " ", true: "asSequencer" } as const;

/** Generate key from last highest value. */
export type SurrogateKeyGeneratorAsSequencer =
  (typeof SurrogateKeyGeneratorAsSequencer)[keyof typeof SurrogateKeyGeneratorAsSequencer];

/** Sequence block size. */
export const SurrogateKeyGeneratorDbblocktype = {
  usersize: "usersize",
  adaptivesize: "adaptivesize",
} as const;

/** Sequence block size. */
export type SurrogateKeyGeneratorDbblocktype =
  (typeof SurrogateKeyGeneratorDbblocktype)[keyof typeof SurrogateKeyGeneratorDbblocktype];

/** Key source update action. */
export const SurrogateKeyGeneratorUpdateAction = {
  admin_create: "admin create",
  admin_update: "admin update",
} as const;

/** Key source update action. */
export type SurrogateKeyGeneratorUpdateAction =
  (typeof SurrogateKeyGeneratorUpdateAction)[keyof typeof SurrogateKeyGeneratorUpdateAction];

/** View state file. */
export const SurrogateKeyGeneratorViewonly = { no: " ", yes: "admin viewonly" } as const;

/** View state file. */
export type SurrogateKeyGeneratorViewonly =
  (typeof SurrogateKeyGeneratorViewonly)[keyof typeof SurrogateKeyGeneratorViewonly];

/** Surrogate key generator block size. */
export interface SurrogateKeyGeneratorBlockSize {
  /** Fileblocktype. */
  fileblocktype?: Value<string>;
  /** Dbblocktype. */
  dbblocktype?: Value<string>;
  /** Block size. */
  blockSize?: Integer;
}

/** Surrogate key generator dbtype. */
export interface SurrogateKeyGeneratorDbtype {
  /** Dbtype. */
  dbtype?: Value<string>;
  /** User. */
  user?: Value<string>;
  /** Password. */
  password?: Value<string>;
  /** Client instance. */
  clientInstance?: Value<string>;
  /** Client dbname. */
  clientDbname?: Value<string>;
  /** Oraserver. */
  oraserver?: Value<string>;
  /** Dbname. */
  dbname?: Value<string>;
  /** Server. */
  server?: Value<string>;
}

/** What can be set on a Surrogate Key Generator stage. */
export interface SurrogateKeyGeneratorProps
  extends
    Descriptions,
    KeyDatabases,
    LinkBuffers,
    Partitioning,
    Sorting,
    StageBuffers,
    StageColumns {
  /** Key source action. One of delete, create; default create. */
  admin?: Choice<SurrogateKeyGeneratorAdmin>;
  /** Generate key from last highest value. One of " ", asSequencer; default " ". */
  asSequencer?: Choice<SurrogateKeyGeneratorAsSequencer>;
  /** User-Specified block size. Default 2. */
  blockSize?: Integer;
  /** Location. */
  database?: Value<string>;
  /** Sequence block size. One of usersize, adaptivesize; default adaptivesize. */
  dbblocktype?: Choice<SurrogateKeyGeneratorDbblocktype>;
  /** File block size. One of usersize, adaptivesize; default adaptivesize. */
  fileblocktype?: Choice<SurrogateKeyGeneratorDbblocktype>;
  /** Input column name. */
  inputKey?: Value<string>;
  /** Source type. One of file, dbsequence; default file. */
  keysourcetype?: Choice<KeySourceType>;
  /** Generated output column name. */
  outputKey?: Value<string>;
  /** Password. */
  password?: Value<string>;
  /** Number of records. Default 10. */
  records?: Integer;
  /** Service name. */
  serviceName?: Value<string>;
  /** Source name. */
  skId?: Value<string>;
  /** File initial value. Default 1. */
  startValue?: Integer;
  /** Sequence initial value. Default 1. */
  startValuePlus?: Integer;
  /** Key source update action. One of admin create, admin update; default admin update. */
  updateAction?: Choice<SurrogateKeyGeneratorUpdateAction>;
  /** View state file. One of " ", admin viewonly; default " ". */
  viewonly?: Choice<SurrogateKeyGeneratorViewonly>;
}

/** A Surrogate Key Generator stage. */
export const SurrogateKeyGenerator: Stage<SurrogateKeyGeneratorProps, 1, 1, 0, 0, never> = {
  name: "Surrogate Key Generator",
  op: "PxSurrogateKeyGeneratorN",
  kind: "execution",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, keyDatabases, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    admin: ["m enum", SurrogateKeyGeneratorAdmin],
    asSequencer: ["m enum asSequencer", SurrogateKeyGeneratorAsSequencer],
    blockSize: "m int",
    blockSizeProperties: "m map blockSizeProperties",
    database: "M string",
    dbblocktype: ["m enum", SurrogateKeyGeneratorDbblocktype],
    dbtypeProperties: "m map dbtypeProperties",
    fileblocktype: ["m enum", SurrogateKeyGeneratorDbblocktype],
    inputKey: "M string",
    keysourcetype: ["M enum", KeySourceType, "file"],
    outputKey: "M string",
    password: "M string",
    records: "m int",
    serviceName: "M string",
    skId: "M string",
    sourceNameCheck: "m bool sourceNameCheck",
    startValue: "m int",
    startValuePlus: "m int start_value +",
    updateAction: ["m enum", SurrogateKeyGeneratorUpdateAction],
    viewonly: ["m enum", SurrogateKeyGeneratorViewonly],
  },
  columns: {
    rule: allColumns,
    add: [
      {
        column: {
          name: "",
          type: "integer",
          nullable: false,
          metadata: {
            min_length: 0,
            decimal_precision: 0,
            decimal_scale: 0,
            is_key: false,
            is_signed: false,
          },
          app_data: { odbc_type: "BIGINT", is_unicode_string: false, type_code: "INT64" },
        },
        named: "outputKey",
      },
    ],
  },
};
