// Generated from spec/datastage/stages/combine-records.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Stage, Value } from "specanvil/datastage/stage";
import type { CollationSequence } from "../enums/collation-sequence.js";
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
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
} from "../enums/common.js";

/** Top level keys. */
export const CombineRecordsToplevelkeys = { true: "toplevelkeys", false: " " } as const;

/** Top level keys. */
export type CombineRecordsToplevelkeys =
  (typeof CombineRecordsToplevelkeys)[keyof typeof CombineRecordsToplevelkeys];

/** Combine records key. */
export interface CombineRecordsKey {
  /** Ci cs. */
  ciCs?: Value<string>;
  /** Key. */
  key?: Value<string>;
}

/** What can be set on a Combine Records stage. */
export interface CombineRecordsProps
  extends Descriptions, LinkBuffers, Partitioning, Sorting, StageBuffers, StageColumns {
  /** Collate. Default OFF. */
  collationSequence?: Choice<CollationSequence>;
  /** Key. */
  keyProperties?: Value<readonly CombineRecordsKey[]>;
  /** Schema name check. */
  schemaNameCheck?: Value<boolean>;
  /** Subrecord column. */
  subrecname?: Value<string>;
  /** Top level keys. One of toplevelkeys, " "; default " ". */
  toplevelkeys?: Choice<CombineRecordsToplevelkeys>;
}

/** A Combine Records stage. */
export const CombineRecords: Stage<CombineRecordsProps, 1, 1, 0, 0, never> = {
  name: "Combine Records",
  op: "PxCombineRecords",
  kind: "execution",
  links: { in: [1, 1], out: [1, 1], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    collationSequence: "m enum",
    hideCaseSensitiveColumn: "m bool hideCaseSensitiveColumn",
    keyProperties: ["m list keyProperties", { ciCs: "ci-cs" }],
    schemaNameCheck: "m bool schemaNameCheck",
    subrecname: "M string",
    toplevelkeys: ["m enum", CombineRecordsToplevelkeys],
  },
  columns: {
    rule: allColumns,
    add: [
      {
        column: {
          name: "",
          type: "string",
          nullable: false,
          metadata: {
            max_length: 32,
            min_length: 32,
            decimal_precision: 0,
            decimal_scale: 0,
            is_key: false,
            is_signed: false,
          },
          app_data: { odbc_type: "CHAR", is_unicode_string: false, type_code: "STRING" },
        },
        named: "subrecname",
        copyOf: "link",
      },
    ],
  },
};
