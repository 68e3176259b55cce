import type { LinkType } from "../document/types.js";
import { type FlowGraph, labelOf, type NodeKind } from "./flow-graph.js";
import { printable } from "./text.js";

/** The brackets of a shape. */
const shapes: { readonly [Kind in NodeKind]: readonly [string, string] } = {
  connector: ["[(", ")]"],
  file: ["[/", "/]"],
  processing: ["[", "]"],
  custom: ["{{", "}}"],
  subflow: ["[[", "]]"],
  terminal: ["([", "])"],
  unknown: [">", "]"],
};

const colours: { readonly [Kind in NodeKind]: string } = {
  connector: "fill:#ddf4ff,stroke:#0969da,color:#1f2328",
  file: "fill:#dafbe1,stroke:#1a7f37,color:#1f2328",
  processing: "fill:#f6f8fa,stroke:#57606a,color:#1f2328",
  custom: "fill:#fff1e5,stroke:#bc4c00,color:#1f2328",
  subflow: "fill:#fbefff,stroke:#8250df,color:#1f2328",
  terminal: "fill:#fff8c5,stroke:#9a6700,color:#1f2328",
  unknown: "fill:#ffffff,stroke:#57606a,color:#1f2328,stroke-dasharray:4",
};

const arrows: { readonly [Type in LinkType]: string } = {
  PRIMARY: "-->",
  REFERENCE: "-.->",
  REJECT: "--x",
};

/** A flow as text for Mermaid: kinds of stages by shape and colour, types of links, numbers of columns. */
export function toMermaid({ name, nodes, links, comments = [] }: FlowGraph): string {
  const kinds = [...new Set(nodes.map(({ kind }) => kind))];
  const rejects = links.flatMap(({ type }, at) => (type === "REJECT" ? [at] : []));
  return [
    "---",
    `title: ${JSON.stringify(printable(name))}`,
    "---",
    "flowchart LR",
    ...nodes.map(({ label, kind, type }, at) => {
      const [open, close] = shapes[kind];
      const lines = [label, type ?? ""].map(escaped).filter((line) => line !== "");
      return `  n${at}${open}"${lines.join("<br/>") || " "}"${close}:::${kind}`;
    }),
    ...comments.map(({ text }, at) => `  c${at}["${escaped(text) || " "}"]:::comment`),
    ...links.map((link) => {
      const label = escaped(labelOf(link));
      return `  n${link.from} ${arrows[link.type]}${label === "" ? "" : `|"${label}"|`} n${link.to}`;
    }),
    ...comments.flatMap(({ about }, at) => about.map((node) => `  c${at} -.- n${node}`)),
    ...kinds.map((kind) => `  classDef ${kind} ${colours[kind]}`),
    ...(comments.length > 0
      ? ["  classDef comment fill:#fffbdd,stroke:#d4a72c,color:#1f2328"]
      : []),
    ...(rejects.length > 0 ? [`  linkStyle ${rejects.join(",")} stroke:#cf222e`] : []),
    "",
  ].join("\n");
}

/** Text between quotes: whatever could mean something to Mermaid, or to HTML, stands as a number. */
function escaped(text: string): string {
  return printable(text).replace(
    /[^\p{L}\p{M}\p{N} _.,:()/=+*\u00b7\ufffd-]/gu,
    (character) => `#${character.codePointAt(0)};`,
  );
}
