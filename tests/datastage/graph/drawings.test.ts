import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type FlowGraph,
  type GraphNode,
  type NodeKind,
  toMermaid,
  toSvg,
} from "../../../runtime/datastage/graph/index.js";

const kinds: readonly NodeKind[] = [
  "connector",
  "file",
  "processing",
  "custom",
  "subflow",
  "terminal",
  "unknown",
];
const types = ["PRIMARY", "REFERENCE", "REJECT"] as const;

const flow: FlowGraph = {
  name: "Customers",
  nodes: [
    { label: "Rows", kind: "processing", type: "Row Generator" },
    { label: "Codes", kind: "connector", type: "IBM Db2" },
    { label: "Look up", kind: "processing", type: "Lookup" },
    { label: "Out", kind: "file" },
    { label: "Bad", kind: "subflow" },
  ],
  links: [
    { from: 0, to: 2, type: "PRIMARY", name: "rows", columns: 12 },
    { from: 1, to: 2, type: "REFERENCE", name: "codes", columns: 1 },
    { from: 2, to: 3, type: "PRIMARY", columns: 0 },
    { from: 2, to: 4, type: "REJECT" },
  ],
  comments: [{ text: "What isn't found is bad.", about: [2, 4] }],
};

const hostile = [
  `"]:::x; click n0 "javascript:alert(1)"`,
  "</text><script>alert(1)</script>",
  "`**bold**` #quot; %%{init: {}}%% --> end",
  "a\nb\r\n\t---\u2028 c",
  "\u0000\u0007\ud800 \u202Eexe.txt\u202C & &amp; ' \ufffe",
  "]]> <!-- --> <![CDATA[",
  "",
  "   ",
  "数据 🚀 é",
];

const texts = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "binary", maxLength: 60 }));
const flows: fc.Arbitrary<FlowGraph> = fc.integer({ min: 1, max: 12 }).chain((count) => {
  const place = fc.nat({ max: count - 1 });
  return fc.record({
    name: texts,
    nodes: fc.array(
      fc.record({
        label: texts,
        kind: fc.constantFrom(...kinds),
        type: fc.option(texts, { nil: undefined }),
      }),
      { minLength: count, maxLength: count },
    ),
    links: fc.array(
      fc.record({
        from: place,
        to: place,
        type: fc.constantFrom(...types),
        name: fc.option(texts, { nil: undefined }),
        columns: fc.option(fc.nat({ max: 5000 }), { nil: undefined }),
      }),
      { maxLength: 20 },
    ),
    comments: fc.array(fc.record({ text: texts, about: fc.uniqueArray(place) }), { maxLength: 3 }),
  });
});

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
    const chain = (count: number): FlowGraph => ({
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
    });
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
    const [, x = "", y = ""] = /C\S+ \S+ \S+ \S+ (\S+?) (\S+?)C/.exec(way) ?? [];
    expect(Number(x)).not.toBeNaN();
    expect(Number(y) < Number(top) || Number(y) > Number(top) + 56).toBe(true);
  });
});

describe("a drawing for Mermaid", () => {
  test("shows kinds by shapes, types by arrows, names and columns", () => {
    expect(toMermaid(flow)).toBe(`---
title: "Customers"
---
flowchart LR
  n0["Rows<br/>Row Generator"]:::processing
  n1[("Codes<br/>IBM Db2")]:::connector
  n2["Look up<br/>Lookup"]:::processing
  n3[/"Out"/]:::file
  n4[["Bad"]]:::subflow
  c0["What isn#39;t found is bad."]:::comment
  n0 -->|"rows · 12 columns"| n2
  n1 -.->|"codes · 1 column"| n2
  n2 -->|"0 columns"| n3
  n2 --x n4
  c0 -.- n2
  c0 -.- n4
  classDef processing fill:#f6f8fa,stroke:#57606a,color:#1f2328
  classDef connector fill:#ddf4ff,stroke:#0969da,color:#1f2328
  classDef file fill:#dafbe1,stroke:#1a7f37,color:#1f2328
  classDef subflow fill:#fbefff,stroke:#8250df,color:#1f2328
  classDef comment fill:#fffbdd,stroke:#d4a72c,color:#1f2328
  linkStyle 3 stroke:#cf222e
`);
  });

  const names: [string, string][] = [
    ['say "hi"', "say #34;hi#34;"],
    ["`code` <b>#1</b>; x", "#96;code#96; #60;b#62;#35;1#60;/b#62;#59; x"],
    ["a\nb\t\tc", "a b c"],
    ["\u202Egpj.exe", "\ufffdgpj.exe"],
    ["数据 🚀", "数据 #128640;"],
    ["", " "],
  ];
  test.each(names)("writes %j so that it means nothing to Mermaid", (label, want) => {
    const text = toMermaid({ name: "", nodes: [{ label, kind: "processing" }], links: [] });
    expect(text.split("\n")[4]).toBe(`  n0["${want}"]:::processing`);
  });

  test("has as many lines as there are things, whatever their names", () => {
    fc.assert(
      fc.property(flows, (graph) => {
        const { nodes, links, comments = [] } = graph;
        const lines = toMermaid(graph).split("\n");
        const about = comments.reduce((sum, comment) => sum + comment.about.length, 0);
        const drawn = lines.filter((line) => /^ {2}[nc]\d/.test(line));
        expect(drawn).toHaveLength(nodes.length + links.length + comments.length + about);
        for (const line of drawn) {
          const [quoted = ""] = /"(.*)"/.exec(line) ?? [];
          expect(quoted.slice(1, -1).replaceAll("<br/>", "").replace(/#\d+;/g, "")).toMatch(
            /^[\p{L}\p{M}\p{N} _.,:()/=+*·\ufffd-]*$/u,
          );
          expect(line.replace(/".*"/, '"x"')).toMatch(
            /^ {2}(n\d+(\["x"\]|\[\("x"\)\]|\[\/"x"\/\]|\{\{"x"\}\}|\[\["x"\]\]|\(\["x"\]\)|>"x"\]):::\w+|c\d+\["x"\]:::comment|n\d+ (-->|-\.->|--x)(\|"x"\|)? n\d+|c\d+ -\.- n\d+)$/,
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});
