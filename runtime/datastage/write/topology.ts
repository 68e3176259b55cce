import type { CanvasPart, LinkPart, NodePart } from "../model/parts.js";

/** The nodes of a canvas in the order in which rows flow. */
export interface Topology {
  readonly nodes: readonly NodePart[];
  /** What is on a cycle, or behind one; empty for a flow without cycles. */
  readonly stuck: readonly NodePart[];
  /** The links out of a node, in the order in which the document has them. */
  outs(node: NodePart): readonly LinkPart[];
}

/**
 * Sources before what they feed, among these the one that was added first, as the vendor's SDK goes through a flow: it
 * decides in which order a node has its ports, and how links without a name are numbered.
 */
export function topologyOf(canvas: CanvasPart): Topology {
  const waiting = new Map<NodePart, number>();
  const nodes: NodePart[] = [];
  for (const node of canvas.members) {
    if (node.ins.size === 0) nodes.push(node);
    else waiting.set(node, node.ins.size);
  }
  const places = new Map<NodePart, number>();
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at] as NodePart;
    places.set(node, at);
    for (const { target } of node.outs) {
      const left = (waiting.get(target) ?? 0) - 1;
      waiting.set(target, left);
      if (left === 0) nodes.push(target);
    }
  }
  const place = ({ target }: LinkPart) => places.get(target) ?? Infinity;
  return {
    nodes,
    stuck: [...waiting].filter(([, left]) => left > 0).map(([node]) => node),
    outs: ({ outs }) =>
      outs.size < 2 ? [...outs] : [...outs].sort((one, other) => place(one) - place(other)),
  };
}
