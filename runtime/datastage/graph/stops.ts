import type { Arc, Corner } from "../layout/index.js";
import type { Lane, Lanes, Place } from "./fold.js";

/** A point through which a link goes. */
export interface Stop extends Corner {
  /** By which the link leads to this point from one of an earlier row. */
  readonly lane?: Lane | undefined;
  /** At which part of the way to this point, from the left to the right, the link goes up or down. Default: half of it. */
  readonly bend?: number | undefined;
  /** At the last point: the middle of the link's label, where that isn't by the way to the first one. */
  readonly label?: Corner | undefined;
}

/** What stands in a column that a block may widen. */
export interface Slot extends Place {
  /** How far the column reaches beyond it on both sides. */
  readonly slack: number;
}

/** Places between which links lead. */
export interface Places {
  readonly nodes: readonly Slot[];
  /** For each link, what it takes of the columns that it passes. */
  readonly ways: readonly (readonly Slot[])[];
  /** Points of a node's link inside the block that the node stands in. */
  inside(node: number): readonly Corner[];
  readonly lanes: Lanes;
}

/** Of more links at one side of a node, each goes up or down beside the node, so that the rest of its way is its own. */
const crowd = 3;
const besideNode = 0.15;
/** From the end of a link in a block to the middle of its label, which is below. */
const toLabel: Corner = { x: 60, y: 16 };

/** The points of each link: links of a node leave and reach it beside each other, in the order of where they go. */
export function routesOf(
  links: readonly Arc[],
  { nodes, ways, inside, lanes }: Places,
): readonly (readonly Stop[])[] {
  const node = (at: number) => nodes[at] as Slot;
  const starts = ends(links, 0, (link, other) => middleOf(ways[link]?.[0] ?? node(other)));
  const finishes = ends(links, 1, (link, other) => middleOf(ways[link]?.at(-1) ?? node(other)));
  let arc = 0;
  return links.map(([from, to], link): Stop[] => {
    const [leaving, reaching] = [starts[link] as End, finishes[link] as End];
    const [source, target] = [node(from), node(to)];
    const start = { x: source.x + source.width, y: source.y + leaving.part * source.height };
    const finish = { x: target.x, y: target.y + reaching.part * target.height };
    const way = ways[link] ?? [];
    const [out, into] = [inside(from), inside(to)];
    const points: Span[] = [
      { enter: start, leave: { ...start, x: start.x + source.slack } },
      ...out.map(pointed),
      ...way.map(passed),
      ...into.map(pointed),
      { enter: { ...finish, x: finish.x - target.slack }, leave: finish },
    ];
    const last = points.length - 1;
    const bend = (at: number): number | undefined => {
      const [there, here] = [at === 1 ? leaving.links : 0, at === last ? reaching.links : 0];
      if (Math.max(there, here) <= crowd) return undefined;
      return there >= here ? besideNode : 1 - besideNode;
    };
    // Inside blocks no link leads from one row to another.
    const first = out.length + 1;
    const lane = (at: number): Lane | undefined =>
      at >= first && at <= first + way.length ? lanes.get(arc + at - first) : undefined;
    const stops = points.flatMap(({ enter, leave }, at): Stop[] => {
      const stop = at === 0 ? enter : { ...enter, lane: lane(at), bend: bend(at) };
      return enter.x === leave.x ? [stop] : [stop, leave];
    });
    arc += way.length + 1;
    const end = stops.at(-1) as Stop;
    if (into.length > 0) {
      const label = { x: finish.x - toLabel.x, y: finish.y + toLabel.y };
      return [...stops.slice(0, -1), { ...end, label }];
    }
    if (out.length === 0) return stops;
    const label = { x: start.x + toLabel.x, y: start.y + toLabel.y };
    return [...stops.slice(0, -1), { ...end, label }];
  });
}

/** A level part of a way. */
interface Span {
  readonly enter: Corner;
  readonly leave: Corner;
}

function pointed(corner: Corner): Span {
  return { enter: corner, leave: corner };
}

function passed(slot: Slot): Span {
  const [x, y] = [slot.x + slot.width / 2, middleOf(slot)];
  if (slot.slack === 0) return pointed({ x, y });
  const reach = slot.width / 2 + slot.slack;
  return { enter: { x: x - reach, y }, leave: { x: x + reach, y } };
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
