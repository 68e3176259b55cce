import {
  type FlowGraph,
  type GraphLink,
  type GraphNode,
  labelOf,
  type NodeKind,
} from "./flow-graph.js";
import type { Corner } from "../layout/index.js";
import type { Lane, Place } from "./fold.js";
import { drawn, type Drawing } from "./routes.js";
import type { Stop } from "./stops.js";
import { type Appearance, styleOf } from "./svg-style.js";
import { shortened, wrapped, xml } from "./text.js";

export interface SvgOptions {
  /** Light or dark; `auto` leaves it to who looks at it. Default: `auto`. */
  readonly appearance?: Appearance;
}

/** The room around the drawing, and that of the legend below it. */
const margin = 24;
const legendHeight = 40;
/** How many characters of a label, of a type and of a line of a comment there is room for. */
const room = { label: 22, type: 28, link: 24, comment: 28, lines: 3 };

/**
 * A flow as an SVG document that needs nothing else: kinds of stages by shape and colour, types of links, names and
 * numbers of columns, a legend. Texts that are too long are cut; the whole text shows where the pointer rests.
 */
export function toSvg(graph: FlowGraph, { appearance = "auto" }: SvgOptions = {}): string {
  const drawing = drawn(graph);
  const frame = frameOf(drawing);
  const legend = legendOf(graph, frame);
  const title = xml(graph.name) || "Flow";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title" viewBox="${frame.x} ${frame.y} ${frame.width} ${frame.height}" width="${frame.width}" height="${frame.height}">`,
    `<title id="title">${title}</title>`,
    `<style>${styleOf(appearance)}</style>`,
    `<defs>${(["primary", "reference", "reject"] as const).map(head).join("")}</defs>`,
    `<rect class="page" x="${frame.x}" y="${frame.y}" width="${frame.width}" height="${frame.height}"/>`,
    ...noteLines(graph, drawing),
    ...graph.links.map((link, at) => linkOf(link, drawing.routes[at] ?? [])),
    ...graph.nodes.map((node, at) => nodeOf(node, drawing.nodes[at] as Place)),
    ...(graph.comments ?? []).map(({ text }, at) => commentOf(text, drawing.comments[at] as Place)),
    // Above all else, where lines don't hide them.
    ...graph.links.map((link, at) => linkLabel(link, drawing.routes[at] ?? [])),
    legend,
    "</svg>",
    "",
  ].join("\n");
}

function frameOf({ nodes, comments, routes }: Drawing): Place {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const include = (x: number, y: number) => {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  };
  for (const { x, y, width, height } of [...nodes, ...comments]) {
    include(x, y);
    include(x + width, y + height);
  }
  for (const route of routes) {
    for (const { x, y, lane } of route) {
      include(x, y);
      if (lane === undefined) continue;
      include(lane.left - lane.in, lane.y);
      include(lane.right + lane.out, lane.y);
    }
  }
  if (left === Infinity) [left, top, right, bottom] = [0, 0, 240, 0];
  return {
    x: left - margin,
    y: top - margin,
    width: Math.max(right - left, 240) + 2 * margin,
    height: bottom - top + 2 * margin + legendHeight,
  };
}

function head(type: string): string {
  return `<marker id="head-${type}" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="head ${type}" d="M0 0 8 4 0 8z"/></marker>`;
}

function linkOf(link: GraphLink, route: readonly Stop[]): string {
  const type = link.type.toLowerCase();
  return `<path class="link ${type}" marker-end="url(#head-${type})" d="${curve(route)}"/>`;
}

/** A line through points, level at each of them. */
function curve([start, ...others]: readonly Stop[]): string {
  if (!start) return "";
  let before: Corner = start;
  const parts = others.map((point) => {
    const from = before;
    before = point;
    if (point.lane !== undefined) return along(point.lane, from, point);
    // One that leads back goes around.
    const [out, into] =
      point.x > from.x
        ? [from.x + (point.x - from.x) * (point.bend ?? 0.5)]
        : [from.x + 80, point.x - 80];
    return `C${out} ${from.y} ${into ?? out} ${point.y} ${point.x} ${point.y}`;
  });
  return `M${start.x} ${start.y}${parts.join("")}`;
}

/** From the end of a row back to the beginning of another: two turns, and level lines. */
function along(lane: Lane, from: Corner, to: Corner): string {
  const turn = (x: number, out: number, y: number, other: number): string =>
    `H${x}C${x + (out * 4) / 3} ${y} ${x + (out * 4) / 3} ${other} ${x} ${other}`;
  return `${turn(lane.right, lane.out, from.y, lane.y)}${turn(lane.left, -lane.in, lane.y, to.y)}H${to.x}`;
}

function linkLabel(link: GraphLink, route: readonly Stop[]): string {
  const label = labelOf(link);
  const [start, next] = route;
  if (label === "" || !start || !next) return "";
  const own = route.at(-1)?.label;
  const [x, y] = own ? [own.x, own.y] : labelPlace(start, next);
  return `<text class="link-label" x="${x}" y="${y}"><title>${xml(label)}</title>${xml(shortened(label, room.link))}</text>`;
}

/** The middle of the text that stands above a link, where it is level or no other link is near. */
function labelPlace(start: Stop, { x, y, lane, bend = 0.5 }: Stop): readonly [number, number] {
  if (lane !== undefined) return [lane.right - 60, lane.y - 5];
  const middle = (start.x + x) / 2;
  if (bend === 0.5 || x <= start.x) return [middle, (start.y + y) / 2 - 6];
  return [middle, (bend < 0.5 ? y : start.y) - 6];
}

function nodeOf({ label, type = "", kind }: GraphNode, place: Place): string {
  const { x, y, width } = place;
  const middle = x + width / 2;
  const title = [label, type].filter((text) => text !== "").join(", ");
  return [
    `<g class="node ${kind}"><title>${xml(title)}</title>${shapeOf(kind, place)}`,
    `<text class="label" x="${middle}" y="${y + (type === "" ? 33 : 26)}">${xml(shortened(label, room.label))}</text>`,
    type === ""
      ? ""
      : `<text class="type" x="${middle}" y="${y + 42}">${xml(shortened(type, room.type))}</text>`,
    "</g>",
  ].join("");
}

/** The outline of a stage, by what it is. */
function shapeOf(kind: NodeKind, { x, y, width, height }: Place): string {
  const [right, bottom, middle] = [x + width, y + height, y + height / 2];
  const path = (d: string) => `<path class="shape" d="${d}"/>`;
  switch (kind) {
    case "connector":
      return path(
        `M${x} ${y + 6}a${width / 2} 6 0 0 1 ${width} 0V${bottom - 6}a${width / 2} 6 0 0 1 ${-width} 0zM${x} ${y + 6}a${width / 2} 6 0 0 0 ${width} 0`,
      );
    case "file":
      return path(
        `M${x} ${y}H${right - 14}L${right} ${y + 14}V${bottom}H${x}zM${right - 14} ${y}v14h14`,
      );
    case "custom":
      return path(
        `M${x + 14} ${y}H${right - 14}L${right} ${middle} ${right - 14} ${bottom}H${x + 14}L${x} ${middle}z`,
      );
    case "subflow":
      return path(
        `M${x} ${y}H${right}V${bottom}H${x}zM${x + 7} ${y}V${bottom}M${right - 7} ${y}V${bottom}`,
      );
    default: {
      const radius = kind === "terminal" ? height / 2 : 8;
      return `<rect class="shape" x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}"/>`;
    }
  }
}

function commentOf(text: string, { x, y, width, height }: Place): string {
  const lines = wrapped(text, room.comment, room.lines).map(
    (line, at) =>
      `<text class="type" x="${x + width / 2}" y="${y + 20 + 14 * at}">${xml(line)}</text>`,
  );
  return `<g class="comment"><title>${xml(text)}</title><rect class="shape" x="${x}" y="${y}" width="${width}" height="${height}"/>${lines.join("")}</g>`;
}

function noteLines({ comments = [] }: FlowGraph, drawing: Drawing): string[] {
  return comments.flatMap(({ about }, at) => {
    const from = drawing.comments[at] as Place;
    return about.map((node) => {
      const to = drawing.nodes[node] as Place;
      const start = { x: from.x + from.width, y: from.y + from.height / 2 };
      return `<path class="link note" d="${curve([start, { x: to.x, y: to.y + to.height / 2 }])}"/>`;
    });
  });
}

const names: { readonly [Kind in NodeKind]: string } = {
  connector: "connector",
  file: "source or target",
  processing: "processing",
  custom: "custom",
  subflow: "subflow",
  terminal: "entry or exit",
  unknown: "unknown",
};

/** What the shapes and lines of the drawing mean. */
function legendOf({ nodes, links, legend = {} }: FlowGraph, frame: Place): string {
  let x = frame.x + margin;
  const y = frame.y + frame.height - legendHeight;
  const entry = (symbol: (x: number) => string, name: string) => {
    const text = `${symbol(x)}<text x="${x + 34}" y="${y + 12}">${name}</text>`;
    x += 52 + 6 * name.length;
    return text;
  };
  const kinds = [...new Set(nodes.map(({ kind }) => kind))].map((kind) =>
    entry(
      (left) => `<g class="${kind}">${shapeOf(kind, { x: left, y, width: 28, height: 16 })}</g>`,
      xml(legend[kind] ?? names[kind]),
    ),
  );
  const types = [...new Set(links.map(({ type }) => type.toLowerCase()))].map((type) =>
    entry(
      (left) =>
        `<path class="link ${type}" marker-end="url(#head-${type})" d="M${left} ${y + 8}h28"/>`,
      type,
    ),
  );
  return `<g class="legend">${[...kinds, ...types].join("")}</g>`;
}
