// Generated from spec/datastage/groups/designer.yaml. Do not edit; run `specanvil generate`.
import type { Rows } from "specanvil/datastage/stage";

/** What the editor of flows keeps with a stage. */
export const designer: Rows = {
  currentOutputLinkType: ["M string currentOutputLinkType", "PRIMARY"],
  enableFlowAcpControl: ["M bool enableFlowAcpControl", true],
  enableSchemalessDesign: ["M bool enableSchemalessDesign", false],
  flowDirty: "m string",
  hide: "m bool",
  inputcolProperties: "m list inputcolProperties",
  keyColsCollOrdered: "m list keyColsCollOrdered",
  keyColsCollRobin: "m list keyColsCollRobin",
  keyColsPart: "m list keyColsPart",
  outputAcpShouldHide: ["M bool outputAcpShouldHide", true],
  outputcolProperties: "m list outputcolProperties",
  showCollType: "m int showCollType",
  showPartType: "m int showPartType",
  showSortOptions: "m int showSortOptions",
};
