import type { DocumentValue, Field, LinkType } from "../document/types.js";
import type { CanvasPart, LinkPart, NodePart } from "../model/parts.js";
import { topologyOf } from "./topology.js";

/** A link of the document that is being made. */
export interface LinkPlan {
  readonly id: string;
  /** The ids of its ports: that which it leaves, and that to which it leads; and of its schema. */
  readonly sourceId: string;
  readonly targetId: string;
  readonly schemaId: string;
  readonly link: LinkPart;
  readonly name: string;
  readonly type: LinkType;
  readonly source: NodePlan;
  readonly target: NodePlan;
  fields: readonly Field[] | undefined;
  /** What a flow that uses the subflow is told of them; undefined where that is all of it. */
  told?: readonly Field[] | undefined;
  /** Whether the metadata of its columns may be written to: they are nobody else's. */
  drafted: boolean;
}

export interface NodePlan {
  readonly id: string;
  readonly node: NodePart;
  /** In the order of the document. */
  readonly ins: LinkPlan[];
  readonly outs: LinkPlan[];
  /** Properties that column rules have filled in. */
  filled: Record<string, DocumentValue> | undefined;
  /** The pipeline inside a local subflow. */
  inside: PipelinePlan | undefined;
  /** Whether the links inside a shared subflow are counted. */
  counted?: boolean;
}

export interface PipelinePlan {
  readonly id: string;
  readonly canvas: CanvasPart;
  /** In the order in which rows flow; the vendor puts what a comment is about too early. */
  readonly sorted: readonly NodePlan[];
  readonly of: ReadonlyMap<NodePart, NodePlan>;
  readonly links: ReadonlyMap<string, LinkPlan>;
  readonly terminals: { readonly entry: readonly NodePlan[]; readonly exit: readonly NodePlan[] };
}

/** Counts the links that have no name. */
interface Counter {
  last: number;
}

/** Names every link, and puts nodes and their ports in order. The canvas has no cycles. */
export function planOf(canvas: CanvasPart, counter: Counter = { last: 0 }): PipelinePlan {
  // The vendor's count starts anew in a subflow, and goes on from there outside.
  counter.last = 0;
  const { ids } = canvas.root;
  const notes = [...canvas.notes].filter(({ nodes }) => nodes.size > 0);
  const topology = topologyOf(canvas, notes);
  const taken = new Set<string>();
  for (const { outs } of canvas.members)
    for (const { name } of outs) if (name !== undefined) taken.add(name);
  const of = new Map<NodePart, NodePlan>();
  for (const node of topology.nodes) {
    const id = ids.of(node.number);
    of.set(node, { id, node, ins: [], outs: [], filled: undefined, inside: undefined });
  }
  const sorted: NodePlan[] = [];
  const links = new Map<string, LinkPlan>();
  const terminals = { entry: [] as NodePlan[], exit: [] as NodePlan[] };
  for (const node of topology.nodes) {
    const plan = of.get(node) as NodePlan;
    if (node.is === "entry" || node.is === "exit") terminals[node.is].push(plan);
    sorted.push(plan);
    for (const link of topology.outs(node)) {
      const target = of.get(link.target) as NodePlan;
      const { number } = link;
      const named: LinkPlan = {
        id: ids.of(number),
        sourceId: ids.of(number + 1),
        targetId: ids.of(number + 2),
        schemaId: ids.of(number + 3),
        link,
        name: nameOf(link, counter, taken),
        type: link.type,
        source: plan,
        target,
        fields: undefined,
        drafted: false,
      };
      links.set(named.name, named);
      plan.outs.push(named);
      target.ins.push(named);
      // The vendor goes into a subflow as soon as it has numbered a link that leads to it or comes from it.
      enter(plan, counter);
      enter(target, counter);
    }
  }
  // Into those that have no links, after all links.
  for (const node of canvas.members) enter(of.get(node) as NodePlan, counter);
  for (const { ins } of sorted) if (ins.length > 1) byPlace(ins);
  return { id: ids.of(canvas.number), canvas, sorted, of, links, terminals };
}

/** Plans what is inside a local subflow, once; the vendor counts the links inside a shared one, too. */
function enter(plan: NodePlan, counter: Counter): void {
  const { node } = plan;
  if (node.is === "local") plan.inside ??= planOf(node.inner, counter);
  if (node.is !== "shared" || plan.counted) return;
  plan.counted = true;
  planOf(node.subflow.canvas, counter);
}

function nameOf({ name }: LinkPart, counter: Counter, taken: Set<string>): string {
  counter.last += 1;
  if (name !== undefined) return name;
  let numbered = `Link_${counter.last}`;
  // The vendor gives a number twice that it has given, or somebody else.
  for (let copy = 2; taken.has(numbered); copy += 1) numbered = `Link_${counter.last}_${copy}`;
  taken.add(numbered);
  return numbered;
}

/** Links that were put at places come in their order, each before those that have none. */
function byPlace(ins: LinkPlan[]): void {
  if (ins.every(({ link }) => link.place === undefined)) return;
  const place = ({ link }: LinkPlan) => link.place ?? Infinity;
  ins.sort((one, other) => (place(one) === place(other) ? 0 : place(one) - place(other)));
}
