import { LinkModel } from "./link.js";
import type { CanvasPart, LocalPart, NodePart } from "./parts.js";
import { TerminalModel } from "./terminal-node.js";

/**
 * Moves nodes into a subflow that is empty. A link that crosses its border is cut in two: the part outside leads to the
 * subflow, the part inside comes from an entry of its own; both keep its name and its columns.
 */
export function moveInto(box: LocalPart, nodes: ReadonlySet<NodePart>): void {
  const { inner } = box;
  const crossing = { in: [] as LinkModel[], out: [] as LinkModel[] };
  for (const node of nodes) {
    node.canvas.members.delete(node);
    node.canvas = inner;
    inner.members.add(node);
    for (const link of node.ins) if (!nodes.has(link.source)) crossing.in.push(link as LinkModel);
    for (const link of node.outs) if (!nodes.has(link.target)) crossing.out.push(link as LinkModel);
  }
  for (const link of crossing.in) enter(link, box, inner);
  for (const link of crossing.out) leave(link, box, inner);
}

function enter(link: LinkModel, box: LocalPart, inner: CanvasPart): void {
  const entry = new TerminalModel(inner, "entry", "Entry node_1");
  inner.members.add(entry);
  link.moveInside(entry, link.target);
  link.target = box as never;
  link.place = undefined;
  link.entry = entry;
  box.ins.add(link);
}

function leave(link: LinkModel, box: LocalPart, inner: CanvasPart): void {
  const exit = new TerminalModel(inner, "exit", "Exit node_1");
  inner.members.add(exit);
  link.moveInside(link.source, exit);
  link.source = box as never;
  link.exit = exit;
  box.outs.add(link);
}
