import { argsType } from "../model/type-names.js";
import type { StepModel } from "../model/types.js";

/** What stands for a step in an options object: its arguments, or `true` where it takes none. */
export function stepValue(step: StepModel): string {
  return step.args.length === 0 ? "true" : argsType(step);
}
