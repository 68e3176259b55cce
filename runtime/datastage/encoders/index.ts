export { callDerivations, markDerivation, noDerivations } from "./call-derivations.js";
export { changeDerivations, commonDerivations } from "./change-derivations.js";
export {
  exportDerivations,
  generatedDerivations,
  importDerivations,
  listedDerivations,
  matchingDerivations,
  pivotDerivations,
  reportDerivations,
  rulesetDerivations,
} from "./column-derivations.js";
export { derive, type Derivations } from "./derive.js";
export type { Derivation, DerivationRule, Encoder, NodeDraft, PortDraft } from "./encoder.js";
export { expressionDerivations } from "./expression-derivations.js";
export { columnNames, customOperator, derivedDescriptions, parameterAhead } from "./node-data.js";
export { inputOrder, outputOrder, outputsByType } from "./port-order.js";
export {
  constraints,
  type Constraints,
  lookups,
  type Lookups,
  perLink,
  predicates,
  rejectPort,
} from "./port-parameters.js";
export { recordSchemas } from "./record-schemas.js";
export { requests } from "./requests.js";
export type { Shape } from "./shape.js";
export { type Shaped, shapes } from "./shapes.js";
export { ownStatistics, statisticDerivations } from "./statistic-derivations.js";
