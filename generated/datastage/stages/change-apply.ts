// Generated from spec/datastage/stages/change-apply.yaml. Do not edit; run `specanvil generate`.
import { appliedColumns } from "specanvil/datastage/columns";
import { changeDerivations } from "specanvil/datastage/encoders";
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

/** Check value columns on delete. */
export const ChangeApplyIgnoreDeleteValues = { false: " ", true: "ignoreDeleteValues" } as const;

/** Check value columns on delete. */
export type ChangeApplyIgnoreDeleteValues =
  (typeof ChangeApplyIgnoreDeleteValues)[keyof typeof ChangeApplyIgnoreDeleteValues];

/** Change apply key. */
export interface ChangeApplyKey {
  /** Key. */
  key?: Value<string>;
  /** Key ci cs. */
  keyCiCs?: Value<string>;
  /** Sort order. `asc` or `desc`. */
  keyAscDesc?: Value<string>;
  /** Key nulls. */
  keyNulls?: Value<string>;
}

/** Change apply value. */
export interface ChangeApplyValue {
  /** Value. */
  value?: Value<string>;
  /** Value ci cs. */
  valueCiCs?: Value<string>;
}

type Own = "preserve";

/** What can be set on a Change Apply stage. */
export interface ChangeApplyProps
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
  /** Check value columns on delete. One of " ", ignoreDeleteValues; default " ". */
  ignoreDeleteValues?: Choice<ChangeApplyIgnoreDeleteValues>;
  /** Input link ordering. */
  inputlinkOrderingList?: Value<readonly DocumentValue[]>;
  /** Key. */
  keyProperties?: Value<readonly ChangeApplyKey[]>;
  /** Preserve partitioning. One of -2, 0, 1; default -2. */
  preserve?: Choice<StagePreservePartitioning>;
  /** Value properties. */
  valueProperties?: Value<readonly ChangeApplyValue[]>;
}

/** A Change Apply stage. */
export const ChangeApply: Stage<ChangeApplyProps, 2, 1, 0, 0, never> = {
  name: "Change Apply",
  op: "PxChangeApply",
  kind: "execution",
  links: { in: [2, 2], out: [1, 1], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [changeCodes, descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    editCode: "m int editCode",
    hideCaseSensitiveColumn: "m bool hideCaseSensitiveColumn",
    ignoreDeleteValues: ["m enum ignoreDeleteValues", ChangeApplyIgnoreDeleteValues],
    inputlinkOrderingList: "m list InputlinkOrderingList",
    keyProperties: [
      "m list keyProperties",
      { keyCiCs: "key-ci-cs", keyAscDesc: "key-asc-desc", keyNulls: "key-nulls" },
    ],
    preserve: ["m enum", StagePreservePartitioning],
    valueProperties: ["m list valueProperties", { valueCiCs: "value-ci-cs" }],
  },
  columns: { rule: appliedColumns, labels: ["before", "change"], code: "change_code" },
  derive: { rule: changeDerivations, label: "Change", code: "change_code" },
};
