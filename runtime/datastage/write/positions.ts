import type { CommentPart, NodePart } from "../model/parts.js";
import type { PipelinePlan } from "./plan.js";

export interface Position {
  readonly x: number;
  readonly y: number;
  readonly height?: number;
}

/** Where the nodes and comments of a pipeline stand. */
export interface Positions {
  readonly nodes: ReadonlyMap<NodePart, Position>;
  readonly comments: ReadonlyMap<
    CommentPart,
    Position & { readonly width: number; readonly height: number }
  >;
}

/** Positions that are given, where nothing is to be arranged anew, and those of an arrangement. */
export function positionsOf(plan: PipelinePlan, anew: boolean): Positions {
  const nodes = new Map<NodePart, Position>();
  plan.sorted.forEach(({ node }, at) => {
    const given = anew ? undefined : node.position;
    nodes.set(node, given ?? { x: 100 + 248 * at, y: 400 });
  });
  return { nodes, comments: new Map() };
}
