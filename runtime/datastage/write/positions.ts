import { frame } from "../document/frame.js";
import type { Position as GivenPosition } from "../api/graph.js";
import { arrange, type Arc, type Box } from "../layout/index.js";
import type { CommentPart, NodePart } from "../model/parts.js";
import type { PipelinePlan } from "./plan.js";

/** A corner and a size, in pixels. */
export interface Position extends Box {
  readonly x: number;
  readonly y: number;
}

/** Where the nodes and comments of a pipeline stand. */
export interface Positions {
  readonly nodes: ReadonlyMap<NodePart, Position>;
  readonly comments: ReadonlyMap<CommentPart, Position>;
}

/** How much higher a node is for each of its links, where it has many on one side. */
const perLink = 58;

/** Positions that are given, where nothing is to be arranged anew, and those of an arrangement. */
export function positionsOf({ canvas, sorted }: PipelinePlan, anew: boolean): Positions {
  const notes = [...canvas.notes];
  const given = (part: NodePart | CommentPart): GivenPosition | undefined =>
    anew ? undefined : part.position;
  const places = new Map<NodePart, number>();
  const boxes: Box[] = [];
  for (const { node } of sorted) {
    places.set(node, boxes.length);
    const links = Math.max(node.ins.size, node.outs.size);
    const put = given(node);
    const arranged = links > 2 ? perLink * links : frame.size;
    const height = put ? (put.height ?? frame.size) : arranged;
    boxes.push({ width: frame.size, height });
  }
  const arcs: Arc[] = [];
  for (const { node, outs } of sorted) {
    const from = places.get(node) ?? 0;
    for (const { target } of outs) arcs.push([from, places.get(target.node) ?? 0]);
  }
  for (const { nodes, size = frame.comment } of notes) {
    for (const node of nodes) arcs.push([boxes.length, places.get(node) ?? 0]);
    boxes.push(size);
  }
  const parts = [...sorted.map(({ node }) => node), ...notes];
  // Where every place is given, there is nothing to arrange.
  const corners = parts.every(given) ? [] : arrange(boxes, arcs);
  const at = parts.map((part, index) => ({
    ...(given(part) ?? corners[index] ?? { x: 0, y: 0 }),
    ...(boxes[index] as Box),
  }));
  return {
    nodes: new Map(sorted.map(({ node }, index) => [node, at[index] as Position])),
    comments: new Map(notes.map((note, index) => [note, at[sorted.length + index] as Position])),
  };
}
