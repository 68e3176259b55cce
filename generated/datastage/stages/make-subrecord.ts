// Generated from spec/datastage/stages/make-subrecord.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, Stage, Value } from "specanvil/datastage/stage";
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

/** Disable warning of column padding. */
export const MakeSubrecordVariable = { true: "variable", false: " " } as const;

/** Disable warning of column padding. */
export type MakeSubrecordVariable =
  (typeof MakeSubrecordVariable)[keyof typeof MakeSubrecordVariable];

/** What can be set on a Make Subrecord stage. */
export interface MakeSubrecordProps
  extends Descriptions, LinkBuffers, Partitioning, Sorting, StageBuffers, StageColumns {
  /** Name. */
  name?: Value<readonly string[]>;
  /** Schema name check. */
  schemaNameCheck?: Value<boolean>;
  /** Subrecord column. */
  subrecname?: Value<string>;
  /** Disable warning of column padding. One of variable, " "; default " ". */
  variable?: Choice<MakeSubrecordVariable>;
}

/** A Make Subrecord stage. */
export const MakeSubrecord: Stage<MakeSubrecordProps, 1, 1, 0, 0, never> = {
  name: "Make Subrecord",
  op: "PxMakeSubRec",
  kind: "execution",
  links: { in: [1, 1], out: [1, 1], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    name: ["M list", null, []],
    schemaNameCheck: "m bool schemaNameCheck",
    subrecname: "M string",
    variable: ["m enum", MakeSubrecordVariable],
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
      },
    ],
  },
};
