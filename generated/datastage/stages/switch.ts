// Generated from spec/datastage/stages/switch.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, DocumentValue, Integer, Stage, Value } from "specanvil/datastage/stage";
import type { CollationSequence } from "../enums/collation-sequence.js";
import { CaseSensitivity } from "../groups/change-codes.js";
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
export { CaseSensitivity } from "../groups/change-codes.js";

/** If not found. */
export const SwitchIfNotFound = { allow: "allow", ignore: "ignore", fail: "fail" } as const;

/** If not found. */
export type SwitchIfNotFound = (typeof SwitchIfNotFound)[keyof typeof SwitchIfNotFound];

/** Sample mode. */
export const SwitchSelection = { auto: "auto", hash: "hash", user: "user" } as const;

/** Sample mode. */
export type SwitchSelection = (typeof SwitchSelection)[keyof typeof SwitchSelection];

/** What can be set on a Switch stage. */
export interface SwitchProps
  extends Descriptions, LinkBuffers, Partitioning, Sorting, StageBuffers, StageColumns {
  /** Case. */
  case?: Value<readonly string[]>;
  /** Case sensitive. One of cs, ci; default cs. */
  ciCs?: Choice<CaseSensitivity>;
  /** Collate. Default OFF. */
  collationSequence?: Choice<CollationSequence>;
  /** Discard value. */
  discard?: Integer;
  /** If not found. One of allow, ignore, fail; default fail. */
  ifNotFound?: Choice<SwitchIfNotFound>;
  /** Selector. Default " ". */
  key?: Value<string>;
  /** Output link ordering. */
  outputlinkOrderingList?: Value<readonly DocumentValue[]>;
  /** Sample mode. One of auto, hash, user; default user. */
  selection?: Choice<SwitchSelection>;
}

/** A Switch stage. */
export const Switch: Stage<SwitchProps, 1, 128, 0, 1, never> = {
  name: "Switch",
  op: "PxSwitch",
  kind: "execution",
  links: { in: [1, 1], out: [1, 128], reference: [0, 0], reject: [0, 1] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    case: "m list",
    ciCs: ["m enum ci-cs", CaseSensitivity],
    collationSequence: "m enum",
    discard: "m int",
    hashSelector: "m string hashSelector",
    ifNotFound: ["m enum ifNotFound", SwitchIfNotFound],
    key: ["M string", " "],
    outputlinkOrderingList: "m list OutputlinkOrderingList",
    selection: ["M enum", SwitchSelection, "user"],
  },
  columns: { rule: allColumns },
};
