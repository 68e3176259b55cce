import { expect, test } from "vitest";
import { type FlowGraph, toSvg } from "../../../runtime/datastage/graph/index.js";
import { type Box, boxesOf, chain, overlaps, sizeOf } from "./drawn.js";

// Drawings of hundreds of stages, which people look at by scrolling down.

test("stays readable where there is much: long ones go on in rows, side branches too", () => {
  const long = chain(500);
  const branch = (from: number, to: number) => ({ from, to, type: "REJECT" as const });
  const branches = [branch(2, 12), branch(100, 109), branch(101, 140)];
  for (const graph of [long, { ...long, links: [...long.links, ...branches] }]) {
    const svg = toSvg(graph);
    const [, width = 0, height = 0] = sizeOf(svg);
    expect(width).toBeLessThan(2800);
    expect(height).toBeLessThan(13_000);
    const stages = boxesOf(svg);
    expect(overlaps(stages)).toEqual([]);
    // As a text is read: at the right of the one before, or at the beginning of the next row.
    const left = Math.min(...stages.map(({ x }) => x));
    stages.slice(1).forEach(({ x, y }, at) => {
      const before = stages[at] as Box;
      expect(x > before.x || (x === left && y > before.y)).toBe(true);
    });
    // No link hides behind a stage on its way back.
    const level = svg.matchAll(/C(?:\S+ ){4}(\S+) (\S+?)H([^CH]+)C/g);
    const lanes = [...level].flatMap(([, from, lane, to]) =>
      Number(to) < Number(from) ? [Number(lane)] : [],
    );
    expect(lanes.length).toBeGreaterThanOrEqual(62);
    for (const lane of lanes) {
      expect(stages.filter(({ y }) => lane > y && lane < y + 56)).toEqual([]);
    }
  }
  expect(toSvg(chain(12))).not.toMatch(/d="[^"]*H-?[\d.]+C/);
});

test("tells the many links of a stage apart: the label of each is beside what it leads to", () => {
  const nodes = chain(499).nodes;
  const fan = (turned: boolean): FlowGraph => ({
    name: "Fan",
    nodes,
    links: nodes.slice(1).map((_, at) => ({
      from: turned ? at + 1 : 0,
      to: turned ? 0 : at + 1,
      type: "PRIMARY" as const,
      name: `L${at + 1}`,
    })),
  });
  for (const turned of [false, true]) {
    const svg = toSvg(fan(turned));
    const [, width = 0, height = 0] = sizeOf(svg);
    expect(width).toBeLessThan(2800);
    expect(height).toBeLessThan(10_000);
    expect(overlaps(boxesOf(svg))).toEqual([]);
    const heights = new Map(boxesOf(svg).map(({ y }, at) => [`L${at}`, y + 28]));
    const labels = [...svg.matchAll(/link-label" x="[^"]+" y="([^"]+)"><title>([^<]+)/g)];
    expect(labels).toHaveLength(498);
    for (const [, y, name = ""] of labels) {
      expect(Math.abs(Number(y) - (heights.get(name) ?? NaN))).toBeLessThan(20);
    }
  }
});

test("what only ends at one stage stands in a block beside it, and all else where links lead", () => {
  const many = chain(40).nodes;
  const others = ["From", "On", "End"].map((label) => ({ label, kind: "processing" as const }));
  const type = "PRIMARY" as const;
  const graph: FlowGraph = {
    name: "Mixed",
    nodes: [...many, ...others],
    links: [
      ...many.map((_, to) => ({ from: 40, to, type })),
      { from: 40, to: 41, type },
      { from: 41, to: 42, type },
      { from: 40, to: 42, type },
    ],
    // A comment keeps a stage out of the block.
    comments: [{ text: "Look", about: [7] }],
  };
  const svg = toSvg(graph);
  const stages = boxesOf(svg);
  expect(overlaps(stages)).toEqual([]);
  const rows = new Map<number, number>();
  for (const { y } of stages.slice(0, 40)) rows.set(y, (rows.get(y) ?? 0) + 1);
  expect([...rows.values()].sort()).toEqual([1, 3, ...Array.from({ length: 9 }, () => 4)]);
  // The link that passes the block does so level, above or below it.
  const ways = [...svg.matchAll(/class="link primary" marker-end="[^"]+" d="([^"]+)"/g)];
  const [, way = ""] = ways[42] ?? [];
  const [, left, right] = [...way.matchAll(/ (-?[\d.]+)(?=C|$)/g)].map(([, y]) => Number(y));
  expect(left).toBe(right);
  expect(stages.filter(({ y }) => Number(left) > y && Number(left) < y + 56)).toEqual([]);
});
