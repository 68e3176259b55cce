// Generated from spec/datastage/stages/checksum.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import { callDerivations } from "specanvil/datastage/encoders";
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

/** Computation mode. */
export const ChecksumCompMode = { all: " ", keepcol: "keepcol", dropcol: "dropcol" } as const;

/** Computation mode. */
export type ChecksumCompMode = (typeof ChecksumCompMode)[keyof typeof ChecksumCompMode];

/** What can be set on a Checksum stage. */
export interface ChecksumProps
  extends Descriptions, LinkBuffers, Partitioning, Sorting, StageBuffers, StageColumns {
  /** Checksum output column name. */
  checksumName?: Value<string>;
  /** Computation mode. One of " ", keepcol, dropcol; default " ". */
  compMode?: Choice<ChecksumCompMode>;
  /** Exclude column. */
  dropcol?: Value<readonly string[]>;
  /** Buffer output column name. */
  exportName?: Value<string>;
  /** Compute column. */
  keepcol?: Value<readonly string[]>;
}

/** A Checksum stage. */
export const Checksum: Stage<ChecksumProps, 1, 1, 0, 0, never> = {
  name: "Checksum",
  op: "PxChecksum",
  kind: "execution",
  links: { in: [1, 1], out: [0, 1], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    checksumName: "m string",
    compMode: ["m enum", ChecksumCompMode],
    dropcol: ["M list", null, []],
    exportName: "m string",
    keepcol: ["M list", null, []],
  },
  columns: {
    rule: allColumns,
    add: [
      {
        column: {
          name: "checksum",
          type: "string",
          nullable: false,
          metadata: {
            max_length: 32,
            min_length: 32,
            decimal_precision: 0,
            decimal_scale: 0,
            is_key: false,
            is_signed: true,
          },
          app_data: { odbc_type: "CHAR", is_unicode_string: false, type_code: "STRING" },
        },
      },
    ],
  },
  derive: {
    rule: callDerivations,
    calls: [
      { expression: "Checksum()", named: "checksumName", column: "checksum" },
      { expression: "CRCBuffer()", named: "exportName" },
    ],
  },
};
