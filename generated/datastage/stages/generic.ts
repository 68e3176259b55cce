// Generated from spec/datastage/stages/generic.yaml. Do not edit; run `specanvil generate`.
import { linkedColumns } from "specanvil/datastage/columns";
import { inputOrder, outputOrder } from "specanvil/datastage/encoders";
import type { DocumentValue, Stage, Value } from "specanvil/datastage/stage";
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

/** Generic name. */
export interface GenericName {
  /** Name. */
  name?: Value<string>;
  /** Value. */
  value?: Value<string>;
}

/** What can be set on a Generic stage. */
export interface GenericProps
  extends Descriptions, LinkBuffers, Partitioning, Sorting, StageBuffers, StageColumns {
  /** Input link ordering. */
  inputlinkOrderingList?: Value<readonly DocumentValue[]>;
  /** Name properties. */
  nameProperties?: Value<readonly GenericName[]>;
  /** Join type. */
  operator?: Value<string>;
  /** Output link ordering. */
  outputlinkOrderingList?: Value<readonly DocumentValue[]>;
}

/** A Generic stage. */
export const Generic: Stage<GenericProps, number, number, 0, 0, never> = {
  name: "Generic",
  op: "PxGeneric",
  kind: "execution",
  links: { in: [0, Infinity], out: [0, Infinity], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    inputlinkOrderingList: "m list InputlinkOrderingList",
    nameProperties: "m list nameProperties",
    operator: "M string",
    outputlinkOrderingList: "m list OutputlinkOrderingList",
  },
  columns: { rule: linkedColumns, next: "#", fills: true },
  encode: [
    { rule: inputOrder, labels: ["#"] },
    { rule: outputOrder, labels: ["#"] },
  ],
};
