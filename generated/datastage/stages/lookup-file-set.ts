// Generated from spec/datastage/stages/lookup-file-set.yaml. Do not edit; run `specanvil generate`.
import type { Choice, DocumentValue, Stage, Value } from "specanvil/datastage/stage";
import { DuplicateRows, ExecutionMode } from "../enums/common.js";
import { CaseSensitivity } from "../groups/change-codes.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { sorting, type Sorting } from "../groups/sorting.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  DuplicateRows,
  ExecutionMode,
  PartitionType,
  StageSortingKey,
} from "../enums/common.js";
export { CaseSensitivity } from "../groups/change-codes.js";

/** Keep (Higher bound). */
export const LookupFileSetKeyLowKeep = { true: "keep", false: " " } as const;

/** Keep (Higher bound). */
export type LookupFileSetKeyLowKeep =
  (typeof LookupFileSetKeyLowKeep)[keyof typeof LookupFileSetKeyLowKeep];

/** Range lookup. */
export const LookupFileSetRange = { false: " ", true: "range" } as const;

/** Range lookup. */
export type LookupFileSetRange = (typeof LookupFileSetRange)[keyof typeof LookupFileSetRange];

type Own = "executionMode" | "preservePartitioning";

/** What can be set on a Lookup file set stage. */
export interface LookupFileSetProps
  extends ConnectorBuffers, Omit<ConnectorPartitioning, Own>, Descriptions, LinkBuffers, Sorting {
  /** Allow duplicates. One of allow_dups, " "; default " ". */
  allowDups?: Choice<DuplicateRows>;
  /** Data asset name. */
  dataAssetName?: Value<string>;
  /** Diskpool. */
  diskpool?: Value<string>;
  /** Execution mode. One of default_par, par, seq; default default_par. */
  executionMode?: Choice<ExecutionMode>;
  /** Upper bound. */
  keyHigh?: Value<string>;
  /** Case sensitive (Higher bound). One of cs, ci; default cs. */
  keyHighCiCs?: Choice<CaseSensitivity>;
  /** Keep (Higher bound). One of keep, " "; default " ". */
  keyHighKeep?: Choice<LookupFileSetKeyLowKeep>;
  /** Lower bound. */
  keyLow?: Value<string>;
  /** Case sensitive (Lower bound). One of cs, ci; default cs. */
  keyLowCiCs?: Choice<CaseSensitivity>;
  /** Keep (Lower bound). One of keep, " "; default " ". */
  keyLowKeep?: Choice<LookupFileSetKeyLowKeep>;
  /** Bounded column. */
  keyOrdered?: Value<string>;
  /** Case sensitive (Bounded column). One of cs, ci; default cs. */
  keyOrderedCiCs?: Choice<CaseSensitivity>;
  /** Keep (Bounded column). One of keep, " "; default " ". */
  keyOrderedKeep?: Choice<LookupFileSetKeyLowKeep>;
  /** Key. */
  keyProperties?: Value<readonly DocumentValue[]>;
  /** File set. */
  lookupFileSet?: Value<string>;
  /** Range lookup. One of " ", range; default " ". */
  range?: Choice<LookupFileSetRange>;
  /** Create data asset. Default false. */
  registerDataAsset?: Value<boolean>;
  /** Lookup file set. */
  save?: Value<string>;
}

/** A Lookup file set stage. */
export const LookupFileSet: Stage<LookupFileSetProps, 1, 1, 0, 0, never> = {
  name: "Lookup file set",
  op: "PxLookupFileSet",
  kind: "binding",
  links: { in: [0, 1], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [connectorBuffers],
  groups: [connectorPartitioning, descriptions, designer, linkBuffers, sorting],
  without: ["preservePartitioning"],
  properties: {
    allowDups: ["i enum", DuplicateRows, " "],
    dataAssetName: "I string dataAssetName",
    diskpool: "i string",
    executionMode: ["m enum execmode", ExecutionMode, "default_par"],
    inputCount: "m inputs",
    keyHigh: ["i string keyHigh", ""],
    keyHighCiCs: ["i enum keyHigh-ci-cs", CaseSensitivity, "cs"],
    keyHighKeep: ["i enum keyHigh-keep", LookupFileSetKeyLowKeep, " "],
    keyLow: ["i string keyLow", ""],
    keyLowCiCs: ["i enum keyLow-ci-cs", CaseSensitivity, "cs"],
    keyLowKeep: ["i enum keyLow-keep", LookupFileSetKeyLowKeep, " "],
    keyOrdered: ["i string keyOrdered", ""],
    keyOrderedCiCs: ["i enum keyOrdered-ci-cs", CaseSensitivity, "cs"],
    keyOrderedKeep: ["i enum keyOrdered-keep", LookupFileSetKeyLowKeep, " "],
    keyProperties: ["i list keyProperties", null, []],
    lookupFileSet: "MO string fileset",
    outputCount: "m outputs",
    range: ["i enum", LookupFileSetRange, " "],
    registerDataAsset: ["i bool registerDataAsset", false],
    save: "I string",
    table: ["I string", "table"],
  },
};
