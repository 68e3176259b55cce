import type { ColumnRule } from "../columns/index.js";
import type { DocumentValue, Field } from "../document/types.js";
import type { NodePart } from "../model/parts.js";
import type { LinkPlan, NodePlan, PipelinePlan } from "./plan.js";

/** Gives every link its columns: those that it was given, or those that follow from the stages before it. */
export function fillColumns({ sorted }: PipelinePlan): void {
  for (const plan of sorted) {
    if (plan.inside) fillColumns(plan.inside);
    for (const out of plan.outs) out.fields = drafts(out.link.columns?.fields) ?? follow(plan, out);
  }
}

/** Copies, whose metadata may be written to. */
function drafts(fields: readonly Field[] | undefined): Field[] | undefined {
  return fields?.map((field) => ({ ...field, metadata: { ...field.metadata } }));
}

function follow(plan: NodePlan, out: LinkPlan): readonly Field[] | undefined {
  const { node, ins, outs, inside } = plan;
  if (inside) return drafts(innerLinkOf(inside, out)?.fields);
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
