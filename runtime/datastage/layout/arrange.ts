import { type Layers, layersOf } from "./layers.js";
import { type Arc, at } from "./neighbours.js";
import { orderWithin } from "./order.js";
import { rowsOf } from "./rows.js";

/** What takes room: a stage, a comment. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** The upper left corner of a box, in pixels; whole numbers. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** The middle of the canvas, and the room between columns and between the boxes of a column, as the vendor has it. */
const centre = { x: 800, y: 400 };
const vendors = { x: 200, y: 100 };

/**
 * Says where boxes stand: in columns from the left to the right as links lead, few links crossing, no two boxes over
 * each other. The same boxes and links stand the same always. Links that close a circle lead back.
 *
 * @param boxes with whole numbers as sizes
 * @param arcs links by the places of their ends in `boxes`
 * @param room between columns, and between the boxes of a column
 * @returns the corners of the boxes, in their order
 */
export function arrange(
  boxes: readonly Box[],
  arcs: readonly Arc[],
  room: Corner = vendors,
): Corner[] {
  const placed = layersOf(boxes.length, arcs);
  orderWithin(placed, boxes.length);
  const x = columnsOf(
    Int32Array.from(boxes, ({ width }) => width),
    placed,
    room.x,
  );
  const y = rowsOf(
    Int32Array.from(boxes, ({ height }) => height),
    placed,
    room.y,
  );
  let [top, bottom] = [Infinity, -Infinity];
  for (const value of y) [top, bottom] = [Math.min(top, value), Math.max(bottom, value)];
  const down = Math.round(centre.y - (top + bottom) / 2);
  return boxes.map((_, box) => ({ x: at(x, box), y: at(y, box) + down }));
}

/** The left edges of boxes in columns beside each other that are as wide as what stands in them. */
function columnsOf(widths: Int32Array, { layers }: Layers, gap: number): Float64Array {
  const wide = layers.map((layer) => {
    let widest = 0;
    for (const box of layer) widest = Math.max(widest, at(widths, box));
    return widest + gap;
  });
  let left = Math.round(centre.x - wide.reduce((sum, width) => sum + width, 0) / 2);
  const x = new Float64Array(widths.length);
  layers.forEach((layer, index) => {
    const width = wide[index] ?? 0;
    for (const box of layer) x[box] = left + ((width - gap - at(widths, box)) >> 1);
    left += width;
  });
  return x;
}
