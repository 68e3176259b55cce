// Generated from spec/datastage/stages/change-capture.yaml. Do not edit; run `specanvil generate`.
import { changedColumns } from "specanvil/datastage/columns";
import { callDerivations, inputOrder } from "specanvil/datastage/encoders";
import type { Choice, DocumentValue, Integer, Stage, Value } from "specanvil/datastage/stage";
import { StagePreservePartitioning } from "../enums/common.js";
import { changeCodes, type ChangeCodes } from "../groups/change-codes.js";
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
  StagePreservePartitioning,
  StageSortingKey,
} from "../enums/common.js";
export {
  CaseSensitivity,
  ChangeSelection,
  ChangeStatistics,
  NullsPosition,
  SortDirection,
} from "../groups/change-codes.js";

/** Drop output for copy. */
export const ChangeCaptureKeepCopyDropCopy = {
  dropCopy: "dropCopy",
  keepCopy: "keepCopy",
} as const;

/** Drop output for copy. */
export type ChangeCaptureKeepCopyDropCopy =
  (typeof ChangeCaptureKeepCopyDropCopy)[keyof typeof ChangeCaptureKeepCopyDropCopy];

/** Drop output for delete. */
export const ChangeCaptureKeepDeleteDropDelete = {
  dropDelete: "dropDelete",
  keepDelete: "keepDelete",
} as const;

/** Drop output for delete. */
export type ChangeCaptureKeepDeleteDropDelete =
  (typeof ChangeCaptureKeepDeleteDropDelete)[keyof typeof ChangeCaptureKeepDeleteDropDelete];

/** Drop output for edit. */
export const ChangeCaptureKeepEditDropEdit = {
  dropEdit: "dropEdit",
  keepEdit: "keepEdit",
} as const;

/** Drop output for edit. */
export type ChangeCaptureKeepEditDropEdit =
  (typeof ChangeCaptureKeepEditDropEdit)[keyof typeof ChangeCaptureKeepEditDropEdit];

/** Drop output for insert. */
export const ChangeCaptureKeepInsertDropInsert = {
  dropInsert: "dropInsert",
  keepInsert: "keepInsert",
} as const;

/** Drop output for insert. */
export type ChangeCaptureKeepInsertDropInsert =
  (typeof ChangeCaptureKeepInsertDropInsert)[keyof typeof ChangeCaptureKeepInsertDropInsert];

/** Change capture key. */
export interface ChangeCaptureKey {
  /** Key. */
  key?: Value<string>;
  /** Key ci cs. */
  keyCiCs?: Value<string>;
  /** Sort order. `asc` or `desc`. */
  keyAscDesc?: Value<string>;
  /** Key nulls. */
  keyNulls?: Value<string>;
}

/** Change capture value. */
export interface ChangeCaptureValue {
  /** Value. */
  value?: Value<string>;
  /** Value ci cs. */
  valueCiCs?: Value<string>;
}

type Own = "preserve";

/** What can be set on a Change Capture stage. */
export interface ChangeCaptureProps
  extends
    ChangeCodes,
    Descriptions,
    LinkBuffers,
    Omit<Partitioning, Own>,
    Sorting,
    StageBuffers,
    StageColumns {
  /** Edit code. Default 3. */
  editCode?: Integer;
  /** Input link ordering. */
  inputlinkOrderingList?: Value<readonly DocumentValue[]>;
  /** Drop output for copy. One of dropCopy, keepCopy; default dropCopy. */
  keepCopyDropCopy?: Choice<ChangeCaptureKeepCopyDropCopy>;
  /** Drop output for delete. One of dropDelete, keepDelete; default keepDelete. */
  keepDeleteDropDelete?: Choice<ChangeCaptureKeepDeleteDropDelete>;
  /** Drop output for edit. One of dropEdit, keepEdit; default keepEdit. */
  keepEditDropEdit?: Choice<ChangeCaptureKeepEditDropEdit>;
  /** Drop output for insert. One of dropInsert, keepInsert; default keepInsert. */
  keepInsertDropInsert?: Choice<ChangeCaptureKeepInsertDropInsert>;
  /** Key. */
  keyProperties?: Value<readonly ChangeCaptureKey[]>;
  /** Preserve partitioning. One of -2, 0, 1; default -2. */
  preserve?: Choice<StagePreservePartitioning>;
  /** Value properties. */
  valueProperties?: Value<readonly ChangeCaptureValue[]>;
}

/** A Change Capture stage. */
export const ChangeCapture: Stage<ChangeCaptureProps, 2, 1, 0, 0, never> = {
  name: "Change Capture",
  op: "PxChangeCapture",
  kind: "execution",
  links: { in: [2, 2], out: [1, 1], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [changeCodes, descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    editCode: "m int editCode",
    hideCaseSensitiveColumn: "m bool hideCaseSensitiveColumn",
    inputlinkOrderingList: "m list InputlinkOrderingList",
    keepCopyDropCopy: ["m enum keepCopy-dropCopy", ChangeCaptureKeepCopyDropCopy],
    keepDeleteDropDelete: ["m enum keepDelete-dropDelete", ChangeCaptureKeepDeleteDropDelete],
    keepEditDropEdit: ["m enum keepEdit-dropEdit", ChangeCaptureKeepEditDropEdit],
    keepInsertDropInsert: ["m enum keepInsert-dropInsert", ChangeCaptureKeepInsertDropInsert],
    keyProperties: [
      "m list keyProperties",
      { keyCiCs: "key-ci-cs", keyAscDesc: "key-asc-desc", keyNulls: "key-nulls" },
    ],
    preserve: ["m enum", StagePreservePartitioning],
    valueProperties: ["m list valueProperties", { valueCiCs: "value-ci-cs" }],
  },
  columns: {
    rule: changedColumns,
    labels: ["before", "after"],
    code: {
      name: "change_code",
      type: "integer",
      nullable: true,
      metadata: {
        max_length: 0,
        min_length: 0,
        decimal_precision: 0,
        decimal_scale: 0,
        is_key: false,
        is_signed: true,
      },
      app_data: { odbc_type: "TINYINT", is_unicode_string: false, type_code: "INT8" },
    },
  },
  derive: {
    rule: callDerivations,
    alone: true,
    labels: ["1", "After"],
    calls: [
      {
        expression: "ChangeCode()",
        marked: "change_code",
        named: "codeField",
        column: "change_code",
        source: "change_code",
      },
    ],
  },
  encode: [{ rule: inputOrder, labels: ["Before", "After"] }],
};
