import type { Layers } from "./layers.js";
import { at, meanOf, type Neighbours } from "./neighbours.js";

/** How often the layers are gone through, there and back. */
const rounds = 3;

/** Changes the order within layers, so that few links cross: each box by the middle of those it is linked with. */
export function orderWithin({ layers, into, out }: Layers, size: number): void {
  const middle = new Float64Array(size);
  const wanted = new Float64Array(size);
  const place = (layer: Int32Array) => {
    layer.forEach((box, index) => (middle[box] = index - (layer.length - 1) / 2));
  };
  const sortBy = (neighbours: Neighbours) => (layer: Int32Array) => {
    for (const box of layer) wanted[box] = meanOf(neighbours, box, middle);
    // Boxes that want the same stay in their order.
    layer.set(Array.from(layer).sort((one, other) => at(wanted, one) - at(wanted, other)));
    place(layer);
  };
  layers.forEach(place);
  const many = layers.filter((layer) => layer.length > 1);
  const back = many.toReversed();
  for (let round = 0; round < rounds; round += 1) {
    many.forEach(sortBy(into));
    back.forEach(sortBy(out));
  }
}
