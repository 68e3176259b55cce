// Generated from spec/datastage/stages/modify.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Stage, Value } from "specanvil/datastage/stage";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
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
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
} from "../enums/common.js";

/** Modifyspec. */
export interface Modifyspec {
  /** Modifyspec. */
  modifyspec?: Value<string>;
  /** Specsuffix. */
  specsuffix?: Value<string>;
}

/** Modify modifyspec. */
export interface ModifyModifyspec {
  /** Modifyspec. */
  modifyspec?: Value<string>;
  /** Specsuffix. */
  specsuffix?: Value<string>;
}

/** What can be set on a Modify stage. */
export interface ModifyProps
  extends Descriptions, LinkBuffers, Partitioning, Sorting, StageBuffers, StageColumns {
  /** Modifyspec properties. */
  modifyspecProperties?: Value<readonly Modifyspec[]>;
}

/** A Modify stage. */
export const Modify: Stage<ModifyProps, 1, 1, 0, 0, never> = {
  name: "Modify",
  op: "PxModify",
  kind: "execution",
  links: { in: [1, 1], out: [1, 1], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    endingquote: ["M string", "'"],
    modifyspecProperties: "m list modifyspecProperties",
  },
  columns: { rule: allColumns },
};
