// Generated from spec/datastage/stages/difference.yaml. Do not edit; run `specanvil generate`.
import { unitedColumns } from "specanvil/datastage/columns";
import { callDerivations } from "specanvil/datastage/encoders";
import type { Choice, DocumentValue, Integer, Stage, Value } from "specanvil/datastage/stage";
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

/** All non-key columns are values. */
export const DifferenceAllValues = { false: " ", true: "allValues" } as const;

/** All non-key columns are values. */
export type DifferenceAllValues = (typeof DifferenceAllValues)[keyof typeof DifferenceAllValues];

/** Case sensitive. */
export const DifferenceCiCs2 = { ci: "ci", cs: "cs" } as const;

/** Case sensitive. */
export type DifferenceCiCs2 = (typeof DifferenceCiCs2)[keyof typeof DifferenceCiCs2];

/** Drop output for copy. */
export const DifferenceDropCopy = { false: " ", true: "dropCopy" } as const;

/** Drop output for copy. */
export type DifferenceDropCopy = (typeof DifferenceDropCopy)[keyof typeof DifferenceDropCopy];

/** Drop output for delete. */
export const DifferenceDropDelete = { false: " ", true: "dropDelete" } as const;

/** Drop output for delete. */
export type DifferenceDropDelete = (typeof DifferenceDropDelete)[keyof typeof DifferenceDropDelete];

/** Drop output for edit. */
export const DifferenceDropEdit = { false: " ", true: "dropEdit" } as const;

/** Drop output for edit. */
export type DifferenceDropEdit = (typeof DifferenceDropEdit)[keyof typeof DifferenceDropEdit];

/** Drop output for insert. */
export const DifferenceDropInsert = { false: " ", true: "dropInsert" } as const;

/** Drop output for insert. */
export type DifferenceDropInsert = (typeof DifferenceDropInsert)[keyof typeof DifferenceDropInsert];

/** Log statistics. */
export const DifferenceStats = { false: " ", true: "stats" } as const;

/** Log statistics. */
export type DifferenceStats = (typeof DifferenceStats)[keyof typeof DifferenceStats];

/** Tolerate unsorted inputs. */
export const DifferenceTolerateUnsorted = { false: " ", true: "tolerateUnsorted" } as const;

/** Tolerate unsorted inputs. */
export type DifferenceTolerateUnsorted =
  (typeof DifferenceTolerateUnsorted)[keyof typeof DifferenceTolerateUnsorted];

/** Difference key. */
export interface DifferenceKey {
  /** Key. */
  key?: Value<string>;
  /** Ci cs. */
  ciCs?: Value<string>;
}

/** Difference value. */
export interface DifferenceValue {
  /** Value. */
  value?: Value<string>;
  /** Value ci cs. */
  valueCiCs?: Value<string>;
}

/** What can be set on a Difference stage. */
export interface DifferenceProps
  extends Descriptions, LinkBuffers, Partitioning, Sorting, StageBuffers, StageColumns {
  /** All non-key columns are values. One of " ", allValues; default " ". */
  allValues?: Choice<DifferenceAllValues>;
  /** Collate. Default OFF. */
  collationSequence?: Choice<CollationSequence>;
  /** Copy code. Default 2. */
  copyCode?: Integer;
  /** Delete code. Default 1. */
  deleteCode?: Integer;
  /** Drop output for copy. One of " ", dropCopy; default " ". */
  dropCopy?: Choice<DifferenceDropCopy>;
  /** Drop output for delete. One of " ", dropDelete; default " ". */
  dropDelete?: Choice<DifferenceDropDelete>;
  /** Drop output for edit. One of " ", dropEdit; default " ". */
  dropEdit?: Choice<DifferenceDropEdit>;
  /** Drop output for insert. One of " ", dropInsert; default " ". */
  dropInsert?: Choice<DifferenceDropInsert>;
  /** Edit code. Default 3. */
  editCode?: Integer;
  /** Input link ordering. */
  inputlinkOrderingList?: Value<readonly DocumentValue[]>;
  /** Insert code. Default 0. */
  insertCode?: Integer;
  /** Key. */
  keyProperties?: Value<readonly DifferenceKey[]>;
  /** Log statistics. One of " ", stats; default " ". */
  stats?: Choice<DifferenceStats>;
  /** Tolerate unsorted inputs. One of " ", tolerateUnsorted; default " ". */
  tolerateUnsorted?: Choice<DifferenceTolerateUnsorted>;
  /** Case sensitive. One of ci, cs; default cs. */
  valueCiCs?: Choice<DifferenceCiCs2>;
  /** Value properties. */
  valueProperties?: Value<readonly DifferenceValue[]>;
}

/** A Difference stage. */
export const Difference: Stage<DifferenceProps, 2, 1, 0, 0, never> = {
  name: "Difference",
  op: "PxDifference",
  kind: "execution",
  links: { in: [2, 2], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    allValues: ["m enum allValues", DifferenceAllValues],
    ciCs2: ["m enum ci-cs2", DifferenceCiCs2],
    collationSequence: "m enum",
    copyCode: "m int copyCode",
    deleteCode: "m int deleteCode",
    diffName: "m string",
    dropCopy: ["m enum dropCopy", DifferenceDropCopy],
    dropDelete: ["m enum dropDelete", DifferenceDropDelete],
    dropEdit: ["m enum dropEdit", DifferenceDropEdit],
    dropInsert: ["m enum dropInsert", DifferenceDropInsert],
    editCode: "m int editCode",
    hideCaseSensitiveColumn: "m bool hideCaseSensitiveColumn",
    inputlinkOrderingList: "m list InputlinkOrderingList",
    insertCode: "m int insertCode",
    keyProperties: ["m list keyProperties", { ciCs: "ci-cs" }],
    stats: ["m enum", DifferenceStats],
    tolerateUnsorted: ["m enum tolerateUnsorted", DifferenceTolerateUnsorted],
    valueCiCs: ["m enum value-ci-cs", DifferenceCiCs2],
    valueProperties: ["m list valueProperties", { valueCiCs: "value-ci-cs" }],
  },
  columns: {
    rule: unitedColumns,
    add: [
      {
        column: {
          name: "diff",
          type: "integer",
          nullable: false,
          metadata: {
            max_length: 0,
            min_length: 0,
            decimal_precision: 0,
            decimal_scale: 0,
            is_key: false,
            is_signed: false,
          },
          app_data: { odbc_type: "TINYINT", is_unicode_string: false, type_code: "INT8" },
        },
      },
    ],
  },
  derive: {
    rule: callDerivations,
    alone: true,
    calls: [{ expression: "DiffCode()", marked: "difference", column: "diff" }],
  },
};
