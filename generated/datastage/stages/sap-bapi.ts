// Generated from spec/datastage/stages/sap-bapi.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Stage } from "specanvil/datastage/stage";
import { ForceOption } from "../enums/common.js";
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
  ForceOption,
  PartitionType,
  PreservePartitioning,
  StageSortingKey,
} from "../enums/common.js";

/** Sap bapi connection type. */
export const SapBapiConnectionType = {
  application_server: "application_server",
  load_balancing: "load_balancing",
  snc_application_server: "snc_application_server",
  snc_load_balancing: "snc_load_balancing",
} as const;

/** Sap bapi connection type. */
export type SapBapiConnectionType =
  (typeof SapBapiConnectionType)[keyof typeof SapBapiConnectionType];

/** Sap bapi snc qop. */
export const SapBapiSncQop = {
  auth_only: "1",
  auth_integrity: "2",
  auth_integrity_privacy: "3",
  global_default: "8",
  max_protection: "9",
} as const;

/** Sap bapi snc qop. */
export type SapBapiSncQop = (typeof SapBapiSncQop)[keyof typeof SapBapiSncQop];

/** What can be set on a SAP BAPI stage. */
export interface SapBapiProps
  extends Descriptions, LinkBuffers, Partitioning, Sorting, StageBuffers, StageColumns {
  /** Force. One of " ", force; default " ". */
  force?: Choice<ForceOption>;
}

/** A SAP BAPI stage. */
export const SapBapi: Stage<SapBapiProps, 1, 1, 0, 0, never> = {
  name: "SAP BAPI",
  op: "PxBapi",
  kind: "binding",
  links: { in: [1, 1], out: [1, 1], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [stageBuffers],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    bapiTypeName: "M string",
    bapiTypeParameter: "M string",
    bapiexportinterface: "m string",
    bapiimportinterface: "m string",
    commitpackagesize: "m string",
    committracefrequency: "m string",
    exportParamcolProperties: "m list exportParamcolProperties",
    exportcolbindings: "m string",
    force: ["m enum", ForceOption],
    generateUnicodeColumns: "m bool",
    importParamcolProperties: "m list importParamcolProperties",
    importcolbindings: "m string",
    output: "m string",
    procParamProperties: "m list procParamProperties",
    tableParamcolProperties: "m list tableParamcolProperties",
    connection: "- any",
  },
};
