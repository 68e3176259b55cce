import type { Layers } from "./layers.js";
import { at, meanOf, type Neighbours } from "./neighbours.js";

/** How often boxes are moved towards those they are linked with, there and back. */
const rounds = 2;

/**
 * The upper edges of boxes that stand below each other in each layer, as near to the height of those they are linked
 * with as the others in the layer allow: whole numbers.
 */
export function rowsOf(
  heights: Int32Array,
  { layers, into, out }: Layers,
  gap: number,
): Float64Array {
  const middle = new Float64Array(heights.length);
  const places = layers.map((layer) => placesOf(heights, layer, gap));
  const settle = (neighbours: Neighbours | undefined, index: number) => {
    const layer = layers[index] as Int32Array;
    const wanted = (box: number) => (neighbours ? meanOf(neighbours, box, middle) : 0);
    settleIn(layer, places[index] as Float64Array, wanted, middle);
  };
  for (let index = 0; index < layers.length; index += 1) settle(undefined, index);
  for (let round = 0; round < rounds; round += 1) {
    for (let index = 0; index < layers.length; index += 1) settle(into, index);
    for (let index = layers.length - 1; index >= 0; index -= 1) settle(out, index);
  }
  return middle.map((value, box) => Math.round(value - at(heights, box) / 2));
}

/** Where the middles of the boxes of a layer are when they stand as near to each other as they may. */
function placesOf(heights: Int32Array, layer: Int32Array, gap: number): Float64Array {
  const places = new Float64Array(layer.length);
  for (let index = 1; index < layer.length; index += 1) {
    const both = at(heights, at(layer, index - 1)) + at(heights, at(layer, index));
    // Rounded up, so that no two meet when they are brought to whole numbers.
    places[index] = at(places, index - 1) + Math.ceil(both / 2) + gap;
  }
  return places;
}

/**
 * Moves the middles of the boxes of a layer to where they are wanted, in their order and not nearer to each other than
 * they may be, so that the squares of what is missing are least: boxes that meet move together.
 */
function settleIn(
  layer: Int32Array,
  places: Float64Array,
  wanted: (box: number) => number,
  middle: Float64Array,
): void {
  if (layer.length === 1) {
    const box = at(layer, 0);
    middle[box] = wanted(box);
    return;
  }
  const sums: number[] = [];
  const counts: number[] = [];
  layer.forEach((box, index) => {
    let sum = wanted(box) - at(places, index);
    let count = 1;
    for (let last = sums.length - 1; last >= 0; last -= 1) {
      const before = sums[last] as number;
      const many = counts[last] as number;
      if (before / many < sum / count) break;
      sum += before;
      count += many;
      sums.pop();
      counts.pop();
    }
    sums.push(sum);
    counts.push(count);
  });
  let index = 0;
  sums.forEach((sum, group) => {
    const count = counts[group] as number;
    for (const end = index + count; index < end; index += 1) {
      middle[at(layer, index)] = at(places, index) + sum / count;
    }
  });
}
