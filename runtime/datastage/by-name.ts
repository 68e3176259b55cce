import type { AddOptions, Canvas } from "./api/canvas.js";
import type { StageNode } from "./api/graph.js";
import type { Rejecting, Source, Target } from "./api/graph.js";
import { FlowError } from "./flow-error.js";
import type { Props, Stage } from "./stage/index.js";

/** A stage of which the compiler knows no more than that it is one: whether it takes a link shows at run time. */
export type NamedStage = StageNode<Record<string, unknown>> & Target & Source & Rejecting;

const known = new WeakMap<readonly Stage[], ReadonlyMap<string, Stage>>();

/**
 * A kind of stage by the vendor's name, as the vendor finds it: case, blanks and slashes don't count.
 *
 * @throws FlowError `FLOW_STAGE` for a name that no stage has; it names those that are almost spelled so
 */
export function stageNamed(stages: readonly Stage[], name: string): Stage {
  const byName = known.get(stages) ?? new Map(stages.map((each) => [plain(each.name), each]));
  known.set(stages, byName);
  const wanted = plain(name);
  const found = byName.get(wanted);
  if (found) return found;
  const near = stages.filter((each) => isNear(plain(each.name), wanted)).map((each) => each.name);
  const hint = near.length > 0 ? `Is it ${near.join(" or ")}?` : undefined;
  throw new FlowError("STAGE", JSON.stringify(name), "is the name of no stage", { hint });
}

/** Adds a stage to a canvas by the vendor's name. */
export function addNamed(
  stages: readonly Stage[],
  canvas: Canvas,
  name: string,
  label?: string,
  props?: Props,
  options?: AddOptions<string>,
): NamedStage {
  return canvas.add(stageNamed(stages, name), label, props, options) as unknown as NamedStage;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s/]/g, "");
}

/** Whether at most two letters make one of the other. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 2) return false;
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [row, letter] of [...one].entries()) {
    const now = [row + 1];
    for (let at = 1; at <= other.length; at += 1) {
      const swap = (before[at - 1] ?? 0) + (other[at - 1] === letter ? 0 : 1);
      now.push(Math.min(swap, (before[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1));
    }
    before = now;
  }
  return (before.at(-1) ?? 3) <= 2;
}
