import { LinkModel } from "./link.js";
import type { CanvasPart, LinkPart, LocalPart, NodePart } from "./parts.js";
import { TerminalModel } from "./terminal-node.js";

/**
 * Moves nodes into a subflow that is empty. A link that crosses its border is cut in two: the part outside leads to the
 * subflow, the part inside comes from an entry of its own; both keep its name and its columns. The nodes on both sides
 * then stand in the order in which the links meet them, as the vendor's do.
 */
export function moveInto(box: LocalPart, moved: ReadonlySet<NodePart>): void {
  const { canvas, inner } = box;
  const nodes = [...canvas.members].filter((node) => node !== box);
  const links = nodes.flatMap((node) => {
    const outs = linksOf(node);
    node.outs.clear();
    for (const link of outs) node.outs.add(link);
    return outs;
  });
  const isInside = ({ source, target }: LinkPart) => moved.has(source) && moved.has(target);
  const outside = (node: NodePart) => (moved.has(node) ? box : node);
  canvas.members.clear();
  canvas.members.add(box);
  for (const node of nodes) {
    canvas.members.add(outside(node));
    for (const link of linksOf(node)) canvas.members.add(outside(link.target));
  }
  for (const node of moved) node.canvas = inner;
  for (const link of links) {
    if (isInside(link)) inner.members.add(link.source).add(link.target);
  }
  for (const link of links) {
    const { source, target } = link;
    if (moved.has(target) && !moved.has(source)) enter(link, box, inner);
  }
  for (const link of links) if (moved.has(link.source)) leave(link, box, inner, moved);
  for (const node of moved) inner.members.add(node);
}

/** The links out of a node, those to one target together. */
function linksOf({ outs }: NodePart): LinkPart[] {
  const targets = new Set([...outs].map(({ target }) => target));
  if (targets.size === outs.size) return [...outs];
  return [...targets].flatMap((target) => [...outs].filter((link) => link.target === target));
}

function enter(part: LinkPart, box: LocalPart, inner: CanvasPart): void {
  const link = LinkModel.of(part);
  const entry = new TerminalModel(inner, "entry", "Entry node_1");
  inner.members.add(entry).add(link.target);
  link.target.ins.delete(link);
  link.likeInside(entry, link.target);
  link.target = box as never;
  link.place = undefined;
  link.entry = entry;
  link.mapTo = undefined;
  box.ins.add(link);
}

function leave(
  part: LinkPart,
  box: LocalPart,
  inner: CanvasPart,
  moved: ReadonlySet<NodePart>,
): void {
  if (moved.has(part.target)) return;
  const link = LinkModel.of(part);
  const exit = new TerminalModel(inner, "exit", "Exit node_1");
  inner.members.add(link.source).add(exit);
  link.source.outs.delete(link);
  link.likeInside(link.source, exit);
  link.source = box as never;
  link.exit = exit;
  link.mapFrom = undefined;
  box.outs.add(link);
}
