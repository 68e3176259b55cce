// Generated from spec/datastage. Do not edit; run `specanvil generate`.
import { addNamed, type AddOptions, type Canvas, type NamedStage } from "specanvil/datastage/flow";
import { allStages } from "./all-stages.js";

/**
 * Adds a stage by the name that the vendor gives to its kind: capitals, blanks and slashes don't count. Brings all kinds
 * of stages.
 *
 * @throws FlowError `FLOW_STAGE` for a name that no stage has, with the nearest one that there is
 */
export function addStage(
  canvas: Canvas,
  name: string,
  label?: string,
  props?: Readonly<Record<string, unknown>>,
  options?: AddOptions<string>,
): NamedStage {
  return addNamed(allStages, canvas, name, label, props, options);
}
