// Generated from spec/datastage/stages/lookup.yaml. Do not edit; run `specanvil generate`.
import { linkedColumns } from "specanvil/datastage/columns";
import { inputOrder, lookups, outputsByType, shapes } from "specanvil/datastage/encoders";
import type { Choice, DocumentValue, Stage, Value } from "specanvil/datastage/stage";
import type { CollationSequence } from "../enums/collation-sequence.js";
import { DuplicateRows } from "../enums/common.js";
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
  DuplicateRows,
  ExecutionMode,
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
} from "../enums/common.js";

/** Lookup lookup fail. */
export const LookupLookupFail = {
  fail: "fail",
  cont: "continue",
  drop: "drop",
  reject: "reject",
} as const;

/** Lookup lookup fail. */
export type LookupLookupFail = (typeof LookupLookupFail)[keyof typeof LookupLookupFail];

/** Lookup derivation. */
export interface LookupDerivation {
  /** Lookup failure. One of fail, continue, drop, reject; default fail. */
  lookupFailure?: Choice<LookupLookupFail>;
  /** Reference link. */
  referenceLink?: Value<string>;
  /** Condition. */
  condition?: Value<string>;
  /** Condition not met. One of fail, continue, drop, reject; default fail. */
  conditionNotMet?: Choice<LookupLookupFail>;
  /** Derivations. */
  derivations?: Value<readonly DocumentValue[]>;
}

/** What can be set on a Lookup stage. */
export interface LookupProps
  extends Descriptions, LinkBuffers, Partitioning, Sorting, StageBuffers, StageColumns {
  /** Allow duplicates. One of allow_dups, " "; default " ". */
  allowDups?: Choice<DuplicateRows>;
  /** Collate. Default OFF. */
  collationSequence?: Choice<CollationSequence>;
  /** Diskpool. */
  diskpool?: Value<string>;
  /** Input link ordering. */
  inputlinkOrderingList?: Value<readonly DocumentValue[]>;
  /** Lookup derivation. */
  lookupDerivation?: Value<readonly LookupDerivation[]>;
  /** Lookup file set. */
  save?: Value<string>;
}

/** A Lookup stage. */
export const Lookup: Stage<LookupProps, 1, 1, number, 1, never> = {
  name: "Lookup",
  op: "PxLookup",
  kind: "execution",
  links: { in: [1, 1], out: [1, 1], reference: [1, Infinity], reject: [0, 1] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    allowDups: ["i enum", DuplicateRows, " "],
    collationSequence: "m enum",
    condition: "i string",
    conditionNotMet: ["i enum conditionNotMet", LookupLookupFail, "fail"],
    diskpool: "i string",
    globalconstraintsItems: "m string globalconstraintsItems",
    hasKey: "m bool hasKey",
    hasPrimaryLink: "m bool hasPrimaryLink",
    inputlinkOrderingList: "m list InputlinkOrderingList",
    lookupDerivation: ["i list lookupDerivation", null, []],
    lookupFail: ["i enum lookupFail", LookupLookupFail, "fail"],
    primaryKeyColumnsItems: "m list primaryKeyColumnsItems",
    save: "i string",
  },
  columns: { rule: linkedColumns, first: "Primary", next: "Lookup #", byType: true },
  encode: [
    { rule: inputOrder, labels: ["Lookup #", "Primary"], numbers: [1, 0] },
    { rule: outputsByType },
    {
      rule: shapes,
      in: "lookupDerivation",
      at: "inputs",
      shape: {
        lookupFailure: ["lookupFail", null, "fail"],
        referenceLink: ["reference_link"],
        condition: ["Condition"],
        conditionNotMet: ["conditionNotMet", null, "fail"],
        derivations: ["derivations", null, []],
      },
    },
    {
      rule: lookups,
      in: "lookupDerivation",
      link: "reference_link",
      parameters: ["conditionNotMet", "Condition", "lookupFail"],
    },
  ],
};
