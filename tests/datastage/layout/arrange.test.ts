import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Arc,
  arrange,
  type Box,
  type Corner,
} from "../../../runtime/datastage/layout/index.js";

const stage: Box = { width: 48, height: 48 };
const comment: Box = { width: 175, height: 60 };

const stages = (count: number): Box[] => Array.from({ length: count }, () => stage);
const chain = (count: number): Arc[] =>
  Array.from({ length: count - 1 }, (_, at): Arc => [at, at + 1]);

/** Two boxes that have a point in common, if any do. */
function overlap(boxes: readonly Box[], corners: readonly Corner[]): readonly number[] | undefined {
  const order = boxes
    .map((_, at) => at)
    .sort((one, other) => of(corners, one).x - of(corners, other).x);
  for (let first = 0; first < order.length; first += 1) {
    const one = order[first] as number;
    const { x, y } = of(corners, one);
    const { width, height } = of(boxes, one);
    for (let second = first + 1; second < order.length; second += 1) {
      const other = order[second] as number;
      const at = of(corners, other);
      if (at.x >= x + width) break;
      if (at.y < y + height && y < at.y + of(boxes, other).height) return [one, other];
    }
  }
  return undefined;
}

/** The same for many boxes of one size, by columns. */
function overlapInColumns(corners: readonly Corner[]): readonly Corner[] | undefined {
  const sorted = [...corners].sort((one, other) => one.x - other.x || one.y - other.y);
  return sorted
    .map((corner, at) => [of(sorted, at - 1), corner] as const)
    .slice(1)
    .find(([one, other]) => other.x - one.x < 48 && (other.x !== one.x || other.y - one.y < 48));
}

function of<T>(list: readonly T[], at: number): T {
  return list[at] as T;
}

const graphs = fc.integer({ min: 1, max: 40 }).chain((count) =>
  fc.record({
    boxes: fc.array(fc.constantFrom(stage, stage, stage, comment, { width: 31, height: 77 }), {
      minLength: count,
      maxLength: count,
    }),
    arcs: fc.array(
      fc.tuple(fc.nat({ max: count - 1 }), fc.nat({ max: count - 1 })).map((arc): Arc => arc),
      { maxLength: 80 },
    ),
  }),
);

/** Without circles: every arc leads to a later box. */
const acyclic = graphs.map(({ boxes, arcs }) => ({
  boxes,
  arcs: arcs
    .filter(([from, to]) => from !== to)
    .map(([from, to]): Arc => [Math.min(from, to), Math.max(from, to)]),
}));

describe("arrange", () => {
  test("nothing is arranged as nothing", () => {
    expect(arrange([], [])).toEqual([]);
  });

  test.each([1, 2, 3, 7, 50])("a chain of %i stands as the vendor's does", (count) => {
    expect(arrange(stages(count), chain(count))).toEqual(
      Array.from({ length: count }, (_, at) => ({ x: 800 - 124 * count + 248 * at, y: 400 })),
    );
  });

  test("what is joined stands above and below, and the join between", () => {
    const corners = arrange(stages(4), [
      [0, 2],
      [1, 2],
      [2, 3],
    ]);
    expect(corners).toEqual([
      { x: 428, y: 326 },
      { x: 428, y: 474 },
      { x: 676, y: 400 },
      { x: 924, y: 400 },
    ]);
  });

  test("a short branch stands right before what it leads to", () => {
    // 0 → 1 → 2 → 3 and 4 → 5 → 3
    const corners = arrange(stages(6), [
      [0, 1],
      [1, 2],
      [2, 3],
      [4, 5],
      [5, 3],
    ]);
    expect(of(corners, 5).x).toBe(of(corners, 2).x);
    expect(of(corners, 4).x).toBe(of(corners, 1).x);
  });

  const crossing: [string, number, Arc[]][] = [
    [
      "of one that leads to three",
      7,
      [
        [0, 3],
        [0, 1],
        [0, 2],
        [2, 4],
        [3, 5],
        [1, 6],
      ],
    ],
    [
      "that are sorted by where they come from",
      7,
      [
        [2, 3],
        [1, 4],
        [1, 5],
        [2, 4],
      ],
    ],
    [
      "that are sorted by where they lead to",
      6,
      [
        [0, 4],
        [1, 2],
        [1, 4],
        [3, 4],
      ],
    ],
  ];
  test.each(crossing)("branches that needn't cross don't: %s", (_, count, arcs) => {
    const corners = arrange(stages(count), arcs);
    const way = ([from, to]: Arc) => [of(corners, from), of(corners, to)] as const;
    for (const [start, end] of arcs.map(way)) {
      for (const [otherStart, otherEnd] of arcs.map(way)) {
        if (start.x !== otherStart.x || end.x !== otherEnd.x) continue;
        expect((start.y - otherStart.y) * (end.y - otherEnd.y)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  test("a circle stands as a chain whose last link leads back", () => {
    const corners = arrange(stages(4), [...chain(4), [3, 0]]);
    expect(corners).toEqual(arrange(stages(4), chain(4)));
  });

  test("flows that have nothing in common don't mix", () => {
    const corners = arrange(stages(6), [
      [0, 2],
      [2, 4],
      [1, 3],
      [3, 5],
    ]);
    const [first, second] = [
      [0, 2, 4],
      [1, 3, 5],
    ].map((boxes) => boxes.map((at) => of(corners, at).y));
    expect(new Set(first).size).toBe(1);
    expect(new Set(second).size).toBe(1);
  });

  test("a comment stands in the column before its stages", () => {
    const corners = arrange(
      [stage, stage, comment],
      [
        [0, 1],
        [2, 1],
      ],
    );
    expect(of(corners, 2).x + comment.width).toBeLessThan(of(corners, 1).x);
    // In the middle of its column, as a stage is.
    expect(of(corners, 0).x - of(corners, 2).x).toBe(63);
    expect(of(corners, 2).y).not.toBe(of(corners, 0).y);
  });

  test("no two boxes meet, with circles and without", () => {
    fc.assert(
      fc.property(graphs, ({ boxes, arcs }) => {
        const corners = arrange(boxes, arcs);
        expect(corners).toHaveLength(boxes.length);
        expect(overlap(boxes, corners)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  test("links lead from the left to the right", () => {
    fc.assert(
      fc.property(acyclic, ({ boxes, arcs }) => {
        const corners = arrange(boxes, arcs);
        for (const [from, to] of arcs) {
          expect(of(corners, from).x + of(boxes, from).width).toBeLessThan(of(corners, to).x);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("the same stands the same, in whole numbers", () => {
    fc.assert(
      fc.property(graphs, ({ boxes, arcs }) => {
        const corners = arrange(boxes, arcs);
        expect(arrange(structuredClone(boxes), structuredClone(arcs))).toEqual(corners);
        expect(corners.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test.each<[string, number, Arc[]]>([
    ["a chain", 10_000, chain(10_000)],
    ["one that leads to all", 10_001, Array.from({ length: 10_000 }, (_, at): Arc => [0, at + 1])],
    ["all that lead to one", 10_001, Array.from({ length: 10_000 }, (_, at): Arc => [at + 1, 0])],
    ["a circle", 10_000, [...chain(10_000), [9_999, 0]]],
    [
      "links all over",
      10_000,
      Array.from({ length: 20_000 }, (_, at): Arc => [
        (at * 7919) % 10_000,
        (at * 104_729) % 10_000,
      ]),
    ],
    ["the same link many times", 10, Array.from({ length: 10_000 }, (): Arc => [3, 4])],
  ])("ten thousand boxes are arranged: %s", (_, count, arcs) => {
    const corners = arrange(stages(count), arcs);
    expect(corners).toHaveLength(count);
    expect(overlapInColumns(corners)).toBeUndefined();
  });
});
