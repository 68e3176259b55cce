// Generated from spec/datastage/groups/descriptions.yaml. Do not edit; run `specanvil generate`.
import type { Rows, Value } from "specanvil/datastage/stage";

/** Descriptions of a stage and of its links. */
export interface Descriptions {
  /** Description. */
  inputLinkDescription?: Value<string>;
  /** Description. */
  outputLinkDescription?: Value<string>;
  /** Description. */
  stageDescription?: Value<string>;
}

/** Descriptions of a stage and of its links. */
export const descriptions: Rows = {
  inputLinkDescription: "m string inputLinkDescription",
  outputLinkDescription: "m string outputLinkDescription",
  stageDescription: "m string stageDescription",
};
