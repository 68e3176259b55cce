/** A link, by the places of its ends among the boxes. */
export type Arc = readonly [from: number, to: number];

/** For each box, those that are linked with it on one side, each once. */
export interface Neighbours {
  /** Where the neighbours of a box begin in `list`; the next box's beginning is their end. */
  readonly start: Int32Array;
  readonly list: Int32Array;
}

/** Whom the arcs of each box lead to; turned round, whom they come from. Arcs from a box to itself say nothing. */
export function neighboursOf(size: number, arcs: readonly Arc[], turned: boolean): Neighbours {
  const [own, other] = turned ? ([1, 0] as const) : ([0, 1] as const);
  const next = new Int32Array(size + 1);
  for (const arc of arcs) next[arc[own]] = at(next, arc[own]) + 1;
  // From counts to ends; filled from behind, the ends become beginnings.
  for (let box = 1; box <= size; box += 1) next[box] = at(next, box) + at(next, box - 1);
  const list = new Int32Array(arcs.length);
  for (const arc of arcs.toReversed()) {
    const place = at(next, arc[own]) - 1;
    next[arc[own]] = place;
    list[place] = arc[other];
  }
  return unique(size, next, list);
}

/** The same in place, without a box twice. */
function unique(size: number, start: Int32Array, list: Int32Array): Neighbours {
  const seen = new Int32Array(size).fill(-1);
  let length = 0;
  for (let box = 0; box < size; box += 1) {
    const first = at(start, box);
    const end = at(start, box + 1);
    start[box] = length;
    seen[box] = box;
    for (let place = first; place < end; place += 1) {
      const neighbour = at(list, place);
      if (at(seen, neighbour) === box) continue;
      seen[neighbour] = box;
      list[length] = neighbour;
      length += 1;
    }
  }
  start[size] = length;
  return { start, list };
}

/** How many neighbours a box has. */
export function countOf({ start }: Neighbours, box: number): number {
  return at(start, box + 1) - at(start, box);
}

/** Does something for each neighbour of a box. */
export function eachOf({ start, list }: Neighbours, box: number, act: (box: number) => void): void {
  const end = at(start, box + 1);
  for (let place = at(start, box); place < end; place += 1) act(at(list, place));
}

/** The mean of what a box's neighbours are at; of one without any, its own. */
export function meanOf({ start, list }: Neighbours, box: number, values: Float64Array): number {
  const first = at(start, box);
  const end = at(start, box + 1);
  if (first === end) return at(values, box);
  let sum = 0;
  for (let place = first; place < end; place += 1) sum += at(values, at(list, place));
  return sum / (end - first);
}

/** A number that is there: the compiler can't know. */
export function at(list: Int32Array | Float64Array, place: number): number {
  return list[place] as number;
}
