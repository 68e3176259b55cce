import type { Arc, Box, Corner } from "../layout/index.js";

/** A box and where it stands. */
export interface Place extends Box, Corner {}

/** A way from the end of a row back to the beginning of a later one. */
export interface Lane {
  readonly y: number;
  /** Where it leaves the row on the right, and reaches the other on the left; both turns lead outwards from there. */
  readonly right: number;
  readonly left: number;
  /** How far each turn leads out. */
  readonly out: number;
  readonly in: number;
}

/** The lanes of links, by the places of the links. */
export type Lanes = ReadonlyMap<number, Lane>;

/** What stands in columns, in rows below each other. */
export interface Folded {
  readonly places: readonly Place[];
  readonly lanes: Lanes;
}

/** So many columns are readable without scrolling; of a few more, one row is easier to follow. */
const most = { unfolded: 12, row: 8 };
/** Of what is less wide than so many times its height, rows would be harder to follow than columns. */
const stretched = 4;
/** Between a row, the links that lead on from it, and the next one. */
const room = { row: 40, lane: 14, turn: 8 };
/** How far links turn beyond the ends of rows: the innermost, and how much farther the outermost at most. */
const [leastTurn, mostTurn] = [32, 96];

/**
 * Breaks a long drawing into rows, as lines of text: each goes from the left to the right, and links lead on at the
 * beginning of the next one.
 *
 * @param places in columns, the boxes of a column with one middle
 * @param arcs links by the places of their ends
 */
export function fold(places: readonly Place[], arcs: readonly Arc[]): Folded {
  const middles = [...new Set(places.map(middleOf))].sort((one, other) => one - other);
  if (middles.length <= most.unfolded || !isStretched(places)) return { places, lanes: new Map() };
  const rows = Math.ceil(middles.length / most.row);
  const length = Math.ceil(middles.length / rows);
  const column = new Map(middles.map((middle, at) => [middle, at]));
  const rowOf = places.map((place) => Math.floor((column.get(middleOf(place)) as number) / length));
  const leading = leadingOn(places, arcs, rowOf);
  const lanes = new Map<number, Lane>();
  const shifts: Corner[] = [];
  const left = Math.min(...places.map(({ x }) => x));
  let top = 0;
  for (let row = 0; row < rows; row += 1) {
    const own = places.filter((_, at) => rowOf[at] === row);
    const first = Math.min(...own.map(({ x }) => x));
    const highest = Math.min(...own.map(({ y }) => y));
    shifts.push({ x: left - first, y: top - highest });
    top += Math.max(...own.map(({ y, height }) => y + height)) - highest + room.row;
    const right = left - first + Math.max(...own.map(({ x, width }) => x + width));
    // The highest of those that lead on goes around the others: so none crosses another.
    const leaving = (leading[row] ?? []).toReversed();
    const step = Math.min(room.turn, mostTurn / leaving.length);
    leaving.forEach((arc, at) => {
      const turn = (nth: number): number => leastTurn + nth * step;
      const turns = { out: turn(at), in: turn(leaving.length - 1 - at) };
      lanes.set(arc, { y: top + at * room.lane, right, left, ...turns });
    });
    top += Math.max(leaving.length - 1, 0) * room.lane + room.row;
  }
  return {
    places: places.map((place, at) => {
      const { x, y } = shifts[rowOf[at] as number] as Corner;
      return { ...place, x: place.x + x, y: place.y + y };
    }),
    lanes,
  };
}

function middleOf({ x, width }: Place): number {
  return x + width / 2;
}

function isStretched(places: readonly Place[]): boolean {
  const extent = (starts: number[], ends: number[]): number =>
    ends.reduce((most, end) => Math.max(most, end), -Infinity) -
    starts.reduce((least, start) => Math.min(least, start), Infinity);
  const width = extent(
    places.map(({ x }) => x),
    places.map((place) => place.x + place.width),
  );
  const height = extent(
    places.map(({ y }) => y),
    places.map((place) => place.y + place.height),
  );
  return width > stretched * height;
}

/** The places of the links that lead from each row to later ones, from the highest to the lowest. */
function leadingOn(
  places: readonly Place[],
  arcs: readonly Arc[],
  rowOf: readonly number[],
): number[][] {
  const rows: number[][] = rowOf.map(() => []);
  arcs.forEach(([from, to], at) => {
    const row = rowOf[from] as number;
    if (row < (rowOf[to] as number)) rows[row]?.push(at);
  });
  const height = (arc: number, end: 0 | 1): number => (places[(arcs[arc] as Arc)[end]] as Place).y;
  for (const row of rows) {
    row.sort(
      (one, other) => height(one, 0) - height(other, 0) || height(one, 1) - height(other, 1),
    );
  }
  return rows;
}
