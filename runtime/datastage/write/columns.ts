import type { ColumnRule } from "../columns/index.js";
import { copied } from "../columns/copies.js";
import type { DocumentValue, Field } from "../document/types.js";
import type { NodePart, SharedPart } from "../model/parts.js";
import { type LinkPlan, type NodePlan, type PipelinePlan, planOf } from "./plan.js";

/** The pipeline of a subflow that is a document of its own, its columns filled in. */
export type SharedPlans = (shared: SharedPart) => PipelinePlan;

/** Plans of subflows for whoever writes no document. */
export function sharedPlans(): SharedPlans {
  const known = new Map<SharedPart["subflow"], PipelinePlan>();
  const plans: SharedPlans = ({ subflow }) => {
    const found = known.get(subflow) ?? planOf(subflow.canvas);
    if (!known.has(subflow)) fillColumns(found, plans);
    known.set(subflow, found);
    return found;
  };
  return plans;
}

/** Gives every link its columns: those that it was given, or those that follow from the stages before it. */
export function fillColumns(plan: PipelinePlan, shared: SharedPlans): void {
  const { sorted, canvas } = plan;
  const passed = new Set<NodePlan>();
  for (const each of sorted) {
    if (each.inside) fillColumns(each.inside, shared);
    // Where a comment puts a stage before what feeds it, the vendor knows nothing of what comes in.
    const ins =
      canvas.notes.size === 0 ? each.ins : each.ins.filter(({ source }) => passed.has(source));
    for (const out of each.outs) {
      const given = out.link.columns?.fields;
      out.drafted = given === undefined || isWritten(each) || isWritten(out.target);
      if (given === undefined) out.fields = follow(each, ins, out, shared);
      else out.fields = out.drafted ? drafts(given) : given;
    }
    passed.add(each);
  }
}

/** Whether rules of the stage may write to columns: to those that leave it, which may be those that come in. */
function isWritten({ node }: NodePlan): boolean {
  return node.is === "stage" && (node.stage.derive ?? node.stage.encode) !== undefined;
}

/** Copies, whose metadata may be written to. */
function drafts(fields: readonly Field[] | undefined): Field[] | undefined {
  return fields?.map((field) => copied(field));
}

/** The columns of a link, as they follow from the stages before it. */
export function follow(
  plan: NodePlan,
  ins: readonly LinkPlan[],
  out: LinkPlan,
  shared: SharedPlans,
): readonly Field[] | undefined {
  const { node, outs, inside } = plan;
  if (inside || node.is === "shared") {
    // Of a subflow that nothing enters, the vendor knows no columns.
    if (ins.length === 0) return undefined;
    return drafts(innerLinkOf(inside ?? shared(node as SharedPart), out)?.fields);
  }
  if (node.is !== "stage" || node.stage.columns === undefined) return undefined;
  const how = node.stage.columns as { readonly rule: ColumnRule<never>; readonly always?: boolean };
  if (ins.length === 0 && how.always !== true) return undefined;
  const stage = {
    get props() {
      return plan.filled ? { ...node.props, ...plan.filled } : node.props;
    },
    inputs: ins,
    output: out,
    outputs: outs.length,
    set(property: string, value: DocumentValue) {
      plan.filled = { ...plan.filled, [property]: value };
    },
  };
  return how.rule(stage, how as never);
}

/** The link inside a subflow from which a link that leaves it has its rows. */
export function innerLinkOf(inside: PipelinePlan, { link }: LinkPlan): LinkPlan | undefined {
  if (link.mapFrom === null) return undefined;
  if (link.mapFrom !== undefined) return inside.links.get(link.mapFrom);
  return terminalOf(inside, "exit", link.exit)?.ins[0];
}

/** The link inside a subflow on which the rows of a link that leads to it go on. */
export function entryLinkOf(inside: PipelinePlan, { link }: LinkPlan): LinkPlan | undefined {
  if (link.mapTo === null) return undefined;
  if (link.mapTo !== undefined) return inside.links.get(link.mapTo);
  return terminalOf(inside, "entry", link.entry)?.outs[0];
}

/** The one that is meant, or the only one that there is. */
function terminalOf(
  { of, terminals }: PipelinePlan,
  is: "entry" | "exit",
  meant: NodePart | undefined,
): NodePlan | undefined {
  if (meant !== undefined) return of.get(meant);
  const [only, ...others] = terminals[is];
  return others.length === 0 ? only : undefined;
}
