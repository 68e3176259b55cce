import { type Arc, arrange, type Box, type Corner } from "../layout/index.js";
import type { FlowGraph } from "./flow-graph.js";
import { fold, type Folded, type Lane, type Place } from "./fold.js";

/** A point through which a link goes. */
export interface Stop extends Corner {
  /** By which the link leads to this point from one of an earlier row. */
  readonly lane?: Lane | undefined;
  /** At which part of the way to this point, from the left to the right, the link goes up or down. Default: half of it. */
  readonly bend?: number | undefined;
}

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
/** Of more links at one side of a node, each goes up or down beside the node, so that the rest of its way is its own. */
const crowd = 3;
const besideNode = 0.15;
/** Of more passages there is none: the drawing is too large to be looked at link by link. */
const mostPassages = 20_000;

/** Finds places for the nodes of a flow, and ways for its links that lead around nodes. */
export function drawn({ nodes, links, comments = [] }: FlowGraph): Drawing {
  const boxes = [...nodes.map(() => node), ...comments.map(() => comment)];
  const notes = comments.flatMap(({ about }, at) =>
    about.map((about): Arc => [nodes.length + at, about]),
  );
  const direct = links.map(({ from, to }): Arc => [from, to]);
  const columns = columnsOf(arrange(boxes, [...direct, ...notes], room));
  const ways = passagesOf(direct, columns, boxes.length);
  const passages = ways.reduce((sum, way) => sum + way.length, 0);
  const arcs = ways.flatMap((way, at): Arc[] => {
    const [from, to] = direct[at] as Arc;
    const stops = [from, ...way, to];
    return way.length === 0
      ? [[from, to]]
      : stops.slice(1).map((stop, i) => [stops[i] as number, stop]);
  });
  const all = [...boxes, ...Array.from({ length: passages }, () => passage)];
  const corners = arrange(all, [...arcs, ...notes], room);
  const folded = fold(
    all.map((box, at): Place => ({ ...box, ...(corners[at] as Corner) })),
    arcs,
  );
  return {
    nodes: folded.places.slice(0, nodes.length),
    comments: folded.places.slice(nodes.length, boxes.length),
    routes: routesOf(direct, ways, folded),
  };
}

/** The number of the column in which each box stands. */
function columnsOf(corners: readonly Corner[]): number[] {
  // Wider and narrower boxes of a column have their middles in common: all boxes here are of one width.
  const lefts = [...new Set(corners.map(({ x }) => x))].sort((one, other) => one - other);
  const number = new Map(lefts.map((left, at) => [left, at]));
  return corners.map(({ x }) => number.get(x) ?? 0);
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

/** The points of each link: links of a node leave and reach it beside each other, in the order of where they go. */
function routesOf(
  links: readonly Arc[],
  ways: readonly (readonly number[])[],
  { places, lanes }: Folded,
): Stop[][] {
  const place = (at: number) => places[at] as Place;
  const middles = ways.map((way) =>
    way.map((stop) => ({ x: place(stop).x + passage.width / 2, y: middleOf(place(stop)) })),
  );
  const starts = ends(links, 0, (link, other) => middles[link]?.[0]?.y ?? middleOf(place(other)));
  const finishes = ends(
    links,
    1,
    (link, other) => middles[link]?.at(-1)?.y ?? middleOf(place(other)),
  );
  let arc = 0;
  return links.map(([from, to], link): Stop[] => {
    const [leaving, reaching] = [starts[link] as End, finishes[link] as End];
    const start = {
      x: place(from).x + place(from).width,
      y: place(from).y + leaving.part * place(from).height,
    };
    const finish = { x: place(to).x, y: place(to).y + reaching.part * place(to).height };
    const others: Stop[] = [...(middles[link] ?? []), finish];
    const bendAt = (index: number): number | undefined => {
      const out = index === 0 ? leaving.links : 0;
      const into = index === others.length - 1 ? reaching.links : 0;
      if (Math.max(out, into) <= crowd) return undefined;
      return out >= into ? besideNode : 1 - besideNode;
    };
    const stops = others.map((point, at) => ({
      ...point,
      lane: lanes.get(arc + at),
      bend: bendAt(at),
    }));
    arc += others.length;
    return [start, ...stops];
  });
}

function middleOf({ y, height }: Place): number {
  return y + height / 2;
}

/** Where a link meets a node: at which part of its height, and how many links there are at that side. */
interface End {
  readonly part: number;
  readonly links: number;
}

/** The ends of links at one side of their nodes, beside each other in the order of where the links go. */
function ends(
  links: readonly Arc[],
  own: 0 | 1,
  heightOf: (link: number, other: number) => number,
): End[] {
  const byNode = new Map<number, number[]>();
  links.forEach((link, number) => {
    const list = byNode.get(link[own]);
    if (list) list.push(number);
    else byNode.set(link[own], [number]);
  });
  const all: End[] = [];
  for (const list of byNode.values()) {
    const height = new Map(
      list.map((link) => [link, heightOf(link, (links[link] as Arc)[1 - own] as number)]),
    );
    list.sort((one, other) => at(height, one) - at(height, other) || one - other);
    list.forEach((link, index) => {
      all[link] = { part: (index + 1) / (list.length + 1), links: list.length };
    });
  }
  return all;
}

function at(numbers: ReadonlyMap<number, number>, key: number): number {
  return numbers.get(key) as number;
}
