import { type Callee, FlowError } from "../flow-error.js";
import type { CanvasPart } from "../model/parts.js";
import type { ParameterSet } from "../parameters/parameter-set.js";
import { columnsIn } from "./columns.js";
import type { Diagnostic } from "./diagnostic.js";
import { namesIn } from "./names.js";
import { parametersIn } from "./parameters.js";
import { partitioningIn } from "./partitioning.js";
import { structureOf } from "./structure.js";

/** What a flow is looked at with. */
export interface Validated {
  readonly canvas: CanvasPart;
  /** The names of its own parameters. */
  readonly parameters: readonly string[];
  readonly parameterSets: readonly ParameterSet[];
}

/** Everything that is wrong with a flow: errors before warnings. */
export function findingsOf({
  canvas,
  parameters,
  parameterSets,
}: Validated): readonly Diagnostic[] {
  const errors = structureOf(canvas);
  return [
    ...errors,
    ...namesIn(canvas),
    ...partitioningIn(canvas),
    // In a circle, no columns follow from others.
    ...(errors.some(({ code }) => code === "cycle") ? [] : columnsIn(canvas)),
    ...parametersIn(canvas, parameters, parameterSets),
  ];
}

/** @throws FlowError `FLOW_INVALID` for a flow that would be a broken document */
export function refuseBroken(diagnostics: readonly Diagnostic[], callee: Callee): void {
  if (diagnostics.length === 0) return;
  const found = diagnostics.map(({ message }) => message.replace(/\.$/, "")).join(". ");
  const place = "The flow would be a broken document.";
  throw new FlowError("INVALID", place, found, { diagnostics }, callee);
}
