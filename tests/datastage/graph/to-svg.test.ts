import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FlowGraph, type GraphNode, toSvg } from "../../../runtime/datastage/graph/index.js";
import { chain } from "./drawn.js";
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
