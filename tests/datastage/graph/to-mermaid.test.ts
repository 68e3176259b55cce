import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toMermaid } from "../../../runtime/datastage/graph/index.js";
import { flow, flows } from "./flows.js";

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
