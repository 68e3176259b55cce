import { type Arc, arrange, type Box, type Corner } from "../layout/index.js";
import { Block, crowdsOf, type Member } from "./crowds.js";
import type { FlowGraph } from "./flow-graph.js";
import { fold, type Place } from "./fold.js";
import { routesOf, type Slot, type Stop } from "./stops.js";

/** A flow with a place for everything. */
export interface Drawing {
  readonly nodes: readonly Place[];
  readonly comments: readonly Place[];
  /** For each link, the points through which it goes, from the right of a node to the left of another. */
  readonly routes: readonly (readonly Stop[])[];
}

const node: Box = { width: 176, height: 56 };
const comment: Box = { width: 176, height: 64 };
const room: Corner = { x: 120, y: 28 };
/** Where a link passes a column, it takes as much room. */
const passage: Box = { width: 8, height: 18 };
/** Of more passages there is none: the drawing is too large to be looked at link by link. */
const mostPassages = 20_000;
const block = new Block(node, { x: room.x, y: 48 });

/** Finds places for the nodes of a flow, and ways for its links that lead around nodes. */
export function drawn({ nodes, links, comments = [] }: FlowGraph): Drawing {
  const direct = links.map(({ from, to }): Arc => [from, to]);
  const commented = new Set(comments.flatMap(({ about }) => about));
  const crowds = crowdsOf(nodes.length, direct, (each) => !commented.has(each));
  const members = new Map(
    crowds.flatMap((crowd) =>
      crowd.members.map((each, nth): [number, Member] => [each, { crowd, nth }]),
    ),
  );
  // What is arranged: nodes, comments, and a block for each crowd, in place of its members.
  const single = nodes.map((_, at) => at).filter((at) => !members.has(at));
  const itemOf = new Map(single.map((at, item) => [at, item]));
  const firstBlock = single.length + comments.length;
  crowds.forEach((crowd, at) => {
    for (const each of crowd.members) itemOf.set(each, firstBlock + at);
  });
  const item = (at: number): number => itemOf.get(at) as number;
  const boxes = [
    ...single.map(() => node),
    ...comments.map(() => comment),
    ...crowds.map((crowd) => block.box(crowd)),
  ];
  const notes = comments.flatMap(({ about }, at) =>
    about.map((about): Arc => [single.length + at, item(about)]),
  );
  const between = direct.map(([from, to]): Arc => [item(from), item(to)]);
  const columns = columnsOf(boxes, arrange(boxes, [...between, ...notes], room));
  const ways = passagesOf(between, columns, boxes.length);
  const arcs = ways.flatMap((way, at): Arc[] => {
    const [from, to] = between[at] as Arc;
    const stops = [from, ...way, to];
    return stops.slice(1).map((stop, i) => [stops[i] as number, stop]);
  });
  const passages = ways.reduce((sum, way) => sum + way.length, 0);
  const all = [...boxes, ...Array.from({ length: passages }, () => passage)];
  const corners = arrange(all, [...arcs, ...notes], room);
  const flat = all.map((box, at): Place => ({ ...box, ...(corners[at] as Corner) }));
  const { places, lanes } = fold(flat, arcs);
  const slacks = slackOf(flat);
  const slot = (at: number): Slot => ({ ...(places[at] as Place), slack: slacks[at] as number });
  const slotOf = (at: number): Slot => {
    const member = members.get(at);
    const own = slot(item(at));
    return member === undefined ? own : { ...node, ...block.corner(member, own), slack: 0 };
  };
  const placed = nodes.map((_, at) => slotOf(at));
  return {
    nodes: placed,
    comments: places.slice(single.length, firstBlock),
    routes: routesOf(direct, {
      nodes: placed,
      ways: ways.map((way) => way.map(slot)),
      inside: (at) => {
        const member = members.get(at);
        return member === undefined ? [] : block.inside(member, slot(item(at)));
      },
      lanes,
    }),
  };
}

/** The number of the column in which each box stands. */
function columnsOf(boxes: readonly Box[], corners: readonly Corner[]): number[] {
  const middles = corners.map(({ x }, at) => x + (boxes[at] as Box).width / 2);
  const sorted = [...new Set(middles)].sort((one, other) => one - other);
  const number = new Map(sorted.map((middle, at) => [middle, at]));
  return middles.map((middle) => number.get(middle) ?? 0);
}

/** How far the column of each place reaches beyond it on both sides, where a block widens it. */
function slackOf(places: readonly Place[]): number[] {
  const widest = new Map<number, number>();
  const middles = places.map(({ x, width }) => x + width / 2);
  places.forEach(({ width }, at) => {
    const middle = middles[at] as number;
    widest.set(middle, Math.max(widest.get(middle) ?? 0, width));
  });
  return places.map(({ width }, at) => {
    const most = widest.get(middles[at] as number) ?? width;
    return most > node.width ? (most - width) / 2 : 0;
  });
}

/** For each link, boxes in the columns that it passes, numbered from the first number that is free. */
function passagesOf(links: readonly Arc[], columns: readonly number[], free: number): number[][] {
  const lengths = links.map(([from, to]) => (columns[to] ?? 0) - (columns[from] ?? 0) - 1);
  const total = lengths.reduce((sum, length) => sum + Math.max(length, 0), 0);
  let next = free;
  return lengths.map((length) =>
    total > mostPassages ? [] : Array.from({ length: Math.max(length, 0) }, () => next++),
  );
}
