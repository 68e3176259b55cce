// Generated from spec/datastage/stages/column-generator.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import { generatedDerivations } from "specanvil/datastage/encoders";
import type { Choice, Stage, Value } from "specanvil/datastage/stage";
import { SchemaSelection } from "../enums/common.js";
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
  SchemaSelection,
  StageSortingKey,
} from "../enums/common.js";

/** What can be set on a Column Generator stage. */
export interface ColumnGeneratorProps
  extends Descriptions, LinkBuffers, Partitioning, Sorting, StageBuffers, StageColumns {
  /** Column to generate. */
  schema?: Value<readonly string[]>;
  /** Schema name check. */
  schemaNameCheck?: Value<boolean>;
  /** Schema file. */
  schemafile?: Value<string>;
  /** Sample mode. One of file, explicit; default explicit. */
  selection?: Choice<SchemaSelection>;
}

/** A Column Generator stage. */
export const ColumnGenerator: Stage<ColumnGeneratorProps, 1, 1, 0, 0, never> = {
  name: "Column Generator",
  op: "PxColumnGenerator",
  kind: "execution",
  links: { in: [1, 1], out: [1, 1], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    schema: ["M list", null, []],
    schemaNameCheck: "m bool schemaNameCheck",
    schemafile: "M string",
    selection: ["M enum", SchemaSelection, "explicit"],
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
            max_length: 0,
            min_length: 0,
            decimal_precision: 0,
            decimal_scale: 0,
            is_key: false,
            is_signed: true,
          },
          app_data: { odbc_type: "VARCHAR", is_unicode_string: false, type_code: "STRING" },
        },
        each: "schema",
      },
    ],
  },
  derive: { rule: generatedDerivations, call: "Generate", each: "schema" },
};
