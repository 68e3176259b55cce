import { type Arc, at, countOf, eachOf, type Neighbours, neighboursOf } from "./neighbours.js";

/** Boxes in columns, each after those that it comes from. */
export interface Layers {
  /** The boxes of each layer; their order may be changed. */
  readonly layers: readonly Int32Array[];
  /** For each box, those in layers before that lead to it. */
  readonly into: Neighbours;
  /** For each box, those in layers after that it leads to. */
  readonly out: Neighbours;
}

/**
 * Puts each box right after the last of those that it comes from, and short branches right before what they lead to.
 * Where boxes lead back to themselves, the links that close the circle count as if they led forth.
 */
export function layersOf(size: number, arcs: readonly Arc[]): Layers {
  let [into, out] = [neighboursOf(size, arcs, true), neighboursOf(size, arcs, false)];
  const { sorted, circles } = sortedBoxes(size, into, out);
  if (circles) {
    const place = new Int32Array(size);
    sorted.forEach((box, index) => (place[box] = index));
    const forth = arcs.map(([from, to]): Arc =>
      at(place, from) < at(place, to) ? [from, to] : [to, from],
    );
    [into, out] = [neighboursOf(size, forth, true), neighboursOf(size, forth, false)];
  }
  const layerOf = new Int32Array(size);
  for (const box of sorted) {
    const next = at(layerOf, box) + 1;
    eachOf(out, box, (to) => {
      if (at(layerOf, to) < next) layerOf[to] = next;
    });
  }
  for (const box of sorted.toReversed()) {
    // What leads to one box only, or comes from none, can stand as near as that allows.
    if (countOf(out, box) !== 1 && countOf(into, box) > 0) continue;
    let nearest = Infinity;
    eachOf(out, box, (to) => (nearest = Math.min(nearest, at(layerOf, to) - 1)));
    if (nearest !== Infinity) layerOf[box] = nearest;
  }
  const layers: number[][] = [];
  for (const box of inDepth(size, into, out)) (layers[at(layerOf, box)] ??= []).push(box);
  return { layers: layers.flatMap((layer) => [Int32Array.from(layer)]), into, out };
}

/** Boxes after those that they come from, as far as there is such an order. */
function sortedBoxes(size: number, into: Neighbours, out: Neighbours) {
  const waiting = Int32Array.from({ length: size }, (_, box) => countOf(into, box));
  const sorted: number[] = [];
  const taken = new Uint8Array(size);
  const take = (box: number) => {
    if (taken[box] !== 0) return;
    taken[box] = 1;
    sorted.push(box);
  };
  for (let box = 0; box < size; box += 1) if (at(waiting, box) === 0) take(box);
  let circles = false;
  let next = 0;
  for (let left = 0; left < size; left += 1) {
    for (; next < sorted.length; next += 1) {
      eachOf(out, sorted[next] as number, (to) => {
        waiting[to] = at(waiting, to) - 1;
        if (at(waiting, to) === 0) take(to);
      });
    }
    if (sorted.length === size) break;
    // All that is left waits for itself: the first of it goes on.
    circles = true;
    take(left);
  }
  return { sorted, circles };
}

/** Boxes one after the other as links lead from one to the next: what belongs together stays together. */
function inDepth(size: number, into: Neighbours, out: Neighbours): Int32Array {
  const order = new Int32Array(size);
  const seen = new Uint8Array(size);
  let length = 0;
  const stack: number[] = [];
  for (let root = 0; root < size; root += 1) {
    stack.push(root);
    for (let box = stack.pop(); box !== undefined; box = stack.pop()) {
      if (seen[box] !== 0) continue;
      seen[box] = 1;
      order[length] = box;
      length += 1;
      // What was put there last is taken first.
      for (const { start, list } of [out, into]) {
        for (let place = at(start, box + 1) - 1; place >= at(start, box); place -= 1) {
          if (seen[at(list, place)] === 0) stack.push(at(list, place));
        }
      }
    }
  }
  return order;
}
