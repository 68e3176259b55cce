import type { FlowGraph, GraphNode } from "../../../runtime/datastage/graph/index.js";

/** Where a stage stands in a drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
}

/** Where the stages stand that are drawn as rectangles, in the order of the flow. */
export function boxesOf(svg: string): Box[] {
  const shapes = svg.matchAll(
    /class="node [^>]*><title>[^<]*<\/title><rect class="shape" x="([^"]+)" y="([^"]+)"/g,
  );
  return [...shapes].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

/** All of it, the width and the height. */
export function sizeOf(svg: string): number[] {
  return (/ width="(\d+)" height="(\d+)">/.exec(svg) ?? []).map(Number);
}

/** Stages over each other. */
export function overlaps(boxes: readonly Box[]): Box[] {
  return boxes.filter((one, at) =>
    boxes.some(
      (other, place) =>
        place > at && Math.abs(one.x - other.x) < 176 && Math.abs(one.y - other.y) < 56,
    ),
  );
}

export function chain(count: number): FlowGraph {
  return {
    name: "Chain",
    nodes: Array.from({ length: count }, (_, at): GraphNode => ({
      label: `S${at}`,
      kind: "processing",
    })),
    links: Array.from({ length: Math.max(count - 1, 0) }, (_, at) => ({
      from: at,
      to: at + 1,
      type: "PRIMARY" as const,
    })),
  };
}
