import type { BatchFlow } from "../api/flow.js";
import type { CanvasPart } from "../model/parts.js";
import { fillColumns, follow, sharedPlans } from "../write/columns.js";
import { type PipelinePlan, planOf } from "../write/plan.js";
import { isSame } from "./merge.js";

/** The ids of the links that would have the columns that they were given if nobody had given them. */
export function columnsThatFollow(flow: BatchFlow): ReadonlySet<string> {
  const plan = planOf(flow as unknown as CanvasPart);
  const shared = sharedPlans();
  fillColumns(plan, shared);
  const found = new Set<string>();
  const look = ({ sorted }: PipelinePlan): void => {
    for (const each of sorted) {
      if (each.inside) look(each.inside);
      for (const out of each.outs) {
        const { columns } = out.link;
        // Each link by itself: those before it have their columns, given or not.
        const fields = columns && follow(each, each.ins, out, shared);
        if (fields && isSame(fields, columns.fields)) found.add(out.id);
      }
    }
  };
  look(plan);
  return found;
}
