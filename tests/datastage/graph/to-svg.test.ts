import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FlowGraph, type GraphNode, toSvg } from "../../../runtime/datastage/graph/index.js";
import { flow, flows } from "./flows.js";

/** The elements of an XML text that is well-formed, by name, with the texts in them; undefined for one that isn't. */
function elementsOf(text: string): { name: string; text: string }[] | undefined {
  const elements: { name: string; text: string }[] = [];
  const open: { name: string; text: string }[] = [];
  const token = /<(\/?)([a-z]+)((?: [A-Za-z:-]+="[^"<>&]*")*)(\/?)>|([^<>&]|&#\d+;)+|./gsy;
  for (const [all, end, name = "", , single] of text.matchAll(token)) {
    if (end === undefined) {
      if (/^[<>&]$/.test(all)) return undefined;
      for (const element of open) element.text += all;
    } else if (end === "/") {
      if (open.pop()?.name !== name) return undefined;
    } else {
      const element = { name, text: "" };
      elements.push(element);
      if (single === "") open.push(element);
    }
  }
  return open.length === 0 ? elements : undefined;
}

const named = (svg: string, name: string) =>
  elementsOf(svg)
    ?.filter((element) => element.name === name)
    .map(({ text }) => text) ?? [];

interface Box {
  readonly x: number;
  readonly y: number;
}

/** Where the stages stand that are drawn as rectangles, in the order of the flow. */
function boxesOf(svg: string): Box[] {
  const shapes = svg.matchAll(
    /class="node [^>]*><title>[^<]*<\/title><rect class="shape" x="([^"]+)" y="([^"]+)"/g,
  );
  return [...shapes].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

/** All of it, the width and the height. */
function sizeOf(svg: string): number[] {
  return (/ width="(\d+)" height="(\d+)">/.exec(svg) ?? []).map(Number);
}

/** Stages over each other. */
function overlaps(boxes: readonly Box[]): Box[] {
  return boxes.filter((one, at) =>
    boxes.some(
      (other, place) =>
        place > at && Math.abs(one.x - other.x) < 176 && Math.abs(one.y - other.y) < 56,
    ),
  );
}

function chain(count: number): FlowGraph {
  return {
    name: "Chain",
    nodes: Array.from({ length: count }, (_, at): GraphNode => ({
      label: `S${at}`,
      kind: "processing",
    })),
    links: Array.from({ length: Math.max(count - 1, 0) }, (_, at) => ({
      from: at,
      to: at + 1,
      type: "PRIMARY" as const,
    })),
  };
}

describe("a drawing as SVG", () => {
  test("shows names, types, links with their columns, and comments", () => {
    const shown = named(toSvg(flow), "text");
    for (const text of [
      "Rows",
      "Row Generator",
      "IBM Db2",
      "rows · 12 columns",
      "codes · 1 column",
      "0 columns",
    ]) {
      expect(shown.some((one) => one.endsWith(text))).toBe(true);
    }
    expect(shown.join(" ")).toContain("What isn&#39;t found is");
    expect(named(toSvg(flow), "title")[0]).toBe("Customers");
  });

  test("tells kinds of stages and types of links, and explains those that are there", () => {
    const svg = toSvg(flow);
    for (const kind of ["processing", "connector", "file", "subflow"])
      expect(svg).toContain(`node ${kind}`);
    for (const type of ["primary", "reference", "reject"]) expect(svg).toContain(`link ${type}`);
    const legend = /<g class="legend">.*/.exec(svg)?.[0] ?? "";
    expect(legend).toContain("connector");
    expect(legend).not.toContain("custom");
  });

  test("is light or dark, or as who looks at it likes", () => {
    const page = (svg: string) =>
      [...svg.matchAll(/\.page\{fill:(#\w+)\}/g)].map(([, colour]) => colour);
    expect(page(toSvg(flow))).toEqual(["#ffffff", "#0d1117"]);
    expect(toSvg(flow)).toContain("@media (prefers-color-scheme:dark)");
    expect(page(toSvg(flow, { appearance: "light" }))).toEqual(["#ffffff"]);
    expect(page(toSvg(flow, { appearance: "dark" }))).toEqual(["#0d1117"]);
  });

  test("needs nothing else", () => {
    const svg = toSvg(flow).replace('xmlns="http://www.w3.org/2000/svg"', "");
    expect(svg).not.toMatch(/https?:|href|@import|<image|<script|<foreignObject/);
  });

  test("cuts what is too long, and keeps it for the pointer", () => {
    const label = "A".repeat(100);
    const svg = toSvg({ name: "", nodes: [{ label, kind: "file" }], links: [] });
    expect(named(svg, "text")[0]).toBe(`${"A".repeat(21)}…`);
    expect(named(svg, "title")).toContain(label);
  });

  test("is well-formed and holds no element of a name, whatever the names", () => {
    const known = new Set(["svg", "title", "style", "defs", "marker", "path", "rect", "g", "text"]);
    fc.assert(
      fc.property(flows, (graph) => {
        const svg = toSvg(graph);
        const elements = elementsOf(svg);
        expect(elements).toBeDefined();
        expect(elements?.filter(({ name }) => !known.has(name))).toEqual([]);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);

        expect(svg).not.toMatch(
          /[\u0000-\u0008\u000b-\u001f\u202a-\u202e\ufffe\uffff]|\p{Surrogate}/u,
        );
        expect((svg.match(/class="node /g) ?? []).length).toBe(graph.nodes.length);
        expect(
          (svg.match(/class="link [a-z]+" marker-end="[^"]+" d="M-?\d/g) ?? []).length,
        ).toBeGreaterThanOrEqual(graph.links.length);
      }),
      { numRuns: 300 },
    );
  });

  test("of nothing, of five hundred stages, and of ten thousand", () => {
    for (const count of [0, 500, 10_000]) {
      const svg = toSvg(chain(count));
      expect((svg.match(/class="node /g) ?? []).length).toBe(count);
      expect(svg.endsWith("</svg>\n")).toBe(true);
    }
  });

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

  test("leads links around the stages that they pass", () => {
    const passing: FlowGraph = {
      name: "",
      nodes: Array.from({ length: 3 }, (_, at): GraphNode => ({
        label: `S${at}`,
        kind: "processing",
      })),
      links: [
        { from: 0, to: 1, type: "PRIMARY" },
        { from: 1, to: 2, type: "PRIMARY" },
        { from: 0, to: 2, type: "REJECT" },
      ],
    };
    const svg = toSvg(passing);
    const [, top = ""] =
      /node processing"><title>S1<\/title><rect class="shape" x="[^"]+" y="([^"]+)"/.exec(svg) ??
      [];
    const way = /class="link reject" marker-end="[^"]+" d="([^"]+)"/.exec(svg)?.[1] ?? "";
    const [, middle = "nowhere"] =
      /^M\S+ \S+C\S+ \S+ \S+ \S+ \S+ (\S+?)C\S+ \S+ \S+ \S+ \S+ \S+$/.exec(way) ?? [];
    // Above the stage, or below it.
    expect(Math.abs(Number(middle) - (Number(top) + 28))).toBeGreaterThan(28);
  });
});
