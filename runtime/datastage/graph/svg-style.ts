import type { NodeKind } from "./flow-graph.js";

type Colours = readonly [fill: string, line: string];

interface Theme {
  readonly page: string;
  readonly text: string;
  readonly faint: string;
  readonly kinds: { readonly [Kind in NodeKind]: Colours };
  readonly comment: Colours;
  readonly links: { readonly primary: string; readonly reference: string; readonly reject: string };
}

const light: Theme = {
  page: "#ffffff",
  text: "#1f2328",
  faint: "#57606a",
  kinds: {
    connector: ["#ddf4ff", "#0969da"],
    file: ["#dafbe1", "#1a7f37"],
    processing: ["#f6f8fa", "#57606a"],
    custom: ["#fff1e5", "#bc4c00"],
    subflow: ["#fbefff", "#8250df"],
    terminal: ["#fff8c5", "#9a6700"],
    unknown: ["#ffffff", "#57606a"],
  },
  comment: ["#fffbdd", "#d4a72c"],
  links: { primary: "#57606a", reference: "#0969da", reject: "#cf222e" },
};

const dark: Theme = {
  page: "#0d1117",
  text: "#e6edf3",
  faint: "#9198a1",
  kinds: {
    connector: ["#0c2d6b", "#58a6ff"],
    file: ["#033a16", "#3fb950"],
    processing: ["#21262d", "#9198a1"],
    custom: ["#5a1e02", "#f0883e"],
    subflow: ["#3c1e70", "#bc8cff"],
    terminal: ["#4b2900", "#d29922"],
    unknown: ["#0d1117", "#9198a1"],
  },
  comment: ["#341a00", "#9e6a03"],
  links: { primary: "#9198a1", reference: "#58a6ff", reject: "#f85149" },
};

/** For whom a drawing is: those who look at it say whether they like it light or dark, unless it is one of these. */
export type Appearance = "auto" | "light" | "dark";

/** The style sheet of a drawing. */
export function styleOf(appearance: Appearance): string {
  return [
    'svg{font:12px system-ui,"Segoe UI",Helvetica,Arial,sans-serif}',
    ".type,.link-label,.legend text{font-size:10px}",
    ".link-label{text-anchor:middle;paint-order:stroke;stroke-width:4px;stroke-linejoin:round}",
    ".label{font-weight:600}",
    ".label,.type{text-anchor:middle}",
    ".shape{stroke-width:1.5}",
    ".unknown .shape{stroke-dasharray:4 3}",
    ".comment .shape{stroke-dasharray:2 2}",
    ".link{fill:none;stroke-width:1.5}",
    ".link.reference{stroke-dasharray:6 4}",
    ".link.reject{stroke-dasharray:2 3}",
    ".link.note{stroke-dasharray:1 3}",
    ...coloursOf(appearance === "dark" ? dark : light),
    // What doesn't know this shows the light colours.
    ...(appearance === "auto"
      ? [`@media (prefers-color-scheme:dark){${coloursOf(dark).join("")}}`]
      : []),
  ].join("\n");
}

function coloursOf({ page, text, faint, kinds, comment, links }: Theme): string[] {
  return [
    `.page{fill:${page}}`,
    `text{fill:${text}}`,
    `.type,.link-label,.legend text{fill:${faint}}`,
    `.link-label{stroke:${page}}`,
    ...Object.entries({ ...kinds, comment }).map(
      ([kind, [fill, line]]) => `.${kind} .shape{fill:${fill};stroke:${line}}`,
    ),
    ...Object.entries(links).map(
      ([type, colour]) => `.link.${type}{stroke:${colour}}.head.${type}{fill:${colour}}`,
    ),
    `.link.note{stroke:${comment[1]}}`,
  ];
}
