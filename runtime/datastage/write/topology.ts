import type { CanvasPart, CommentPart, LinkPart, NodePart } from "../model/parts.js";

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
 *
 * @param notes - Comments; the vendor takes each for one of the sources of what it is about, so that this may come
 * before what feeds it. Nothing but orders and numbers follows from that.
 */
export function topologyOf(canvas: CanvasPart, notes: Iterable<CommentPart> = []): Topology {
  const waiting = new Map<NodePart, number>();
  const queue: (NodePart | CommentPart)[] = [];
  for (const node of canvas.members) {
    if (node.ins.size === 0) queue.push(node);
    else waiting.set(node, sourcesOf(node));
  }
  queue.push(...notes);
  const places = new Map<NodePart, number>();
  for (let at = 0; at < queue.length; at += 1) {
    const part = queue[at] as NodePart | CommentPart;
    if ("outs" in part) places.set(part, at);
    for (const target of targetsOf(part)) {
      const left = (waiting.get(target) ?? 0) - 1;
      waiting.set(target, left);
      if (left === 0) queue.push(target);
    }
  }
  const place = ({ target }: LinkPart) => places.get(target) ?? Infinity;
  return {
    nodes: [...places.keys()],
    stuck: [...waiting].filter(([, left]) => left > 0).map(([node]) => node),
    outs: ({ outs }) =>
      outs.size < 2 ? [...outs] : [...outs].sort((one, other) => place(one) - place(other)),
  };
}

/** From how many nodes a node gets rows. */
function sourcesOf({ ins }: NodePart): number {
  return ins.size < 2 ? ins.size : new Set([...ins].map(({ source }) => source)).size;
}

/** The nodes that a node feeds, in the order of the first link to each; or that a comment is about. */
function targetsOf(part: NodePart | CommentPart): Iterable<NodePart> {
  if (!("outs" in part)) return part.nodes;
  return new Set([...part.outs].map(({ target }) => target));
}
