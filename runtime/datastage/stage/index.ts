export type { Secret } from "../../secret/secret.js";
export type { DocumentValue } from "../document/types.js";
export { checkProps, type PropertyProblem } from "./check-props.js";
export type { Condition, Connection, Range, Row, Rows, Stage, Step } from "./descriptor.js";
export { propertiesOf, type Property } from "./properties.js";
export {
  connectionParts,
  type LinkCounts,
  type Props,
  type StageParts,
  stageParts,
} from "./stage-parts.js";
export { unlistedStage } from "./unlisted-stage.js";
export {
  type Choice,
  type Integer,
  isReference,
  type ParameterReference,
  type Value,
} from "./value.js";
