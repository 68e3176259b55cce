import type { CanvasPart, LinkPart, NodePart, SharedPart } from "../model/parts.js";
import { described } from "../model/place.js";
import { topologyOf } from "../write/topology.js";
import type { Diagnostic } from "./diagnostic.js";

/** The label of a node, after those of the subflows around it. */
export type Path = (label: string) => string;

/** What would make a broken document: cycles, subflows that are empty or that links can't enter or leave. */
export function structureOf(canvas: CanvasPart, path: Path = (label) => label): Diagnostic[] {
  const found: Diagnostic[] = [];
  const error = (code: Diagnostic["code"], stage: string, message: string, link?: string): void => {
    found.push({ code, severity: "error", stage: path(stage), message, link });
  };
  const cycle = cycleAmong(topologyOf(canvas).stuck);
  if (cycle) {
    const labels = [...cycle, cycle[0] as NodePart].map(({ label }) => JSON.stringify(label));
    const message = `Rows flow in a circle: ${labels.join(" → ")}. Remove one of its links.`;
    error("cycle", cycle[0]?.label ?? "", message);
  }
  for (const node of canvas.members) {
    const { label, ins, outs } = node;
    const what = described(node);
    if (node.is === "entry" && outs.size === 0) {
      error("missing-link", label, `${what} leads to nothing. Link it to a stage, or remove it.`);
    } else if (node.is === "exit" && ins.size === 0) {
      error("missing-link", label, `${what} gets no rows. Link a stage to it, or remove it.`);
    } else if (node.is === "local") {
      if (node.inner.members.size === 0) {
        error("empty-subflow", label, `${what} is empty. Add stages inside, or remove it.`);
      } else {
        for (const link of ins) mapped(node.inner, link, "entry", error);
        for (const link of outs) mapped(node.inner, link, "exit", error);
      }
      found.push(...structureOf(node.inner, (inner) => path(`${label} / ${inner}`)));
    } else if (node.is === "shared") shared(node, error);
  }
  return found;
}

type Report = (code: Diagnostic["code"], stage: string, message: string, link?: string) => void;

function shared(node: SharedPart, error: Report): void {
  if (node.subflow.url !== "") return;
  const message = `${described(node)} uses ${node.subflow.name}, which the project doesn't have as far as the flow knows. Give its asset to subflow().`;
  error("unknown-subflow", node.label, message);
}

/** Whether a link that enters or leaves a subflow goes on inside it. */
function mapped(inner: CanvasPart, link: LinkPart, is: "entry" | "exit", error: Report): void {
  const box = is === "entry" ? link.target : link.source;
  const { name = `from ${described(link.source)} to ${described(link.target)}` } = link;
  const meant = is === "entry" ? link.entry : link.exit;
  const given = is === "entry" ? link.mapTo : link.mapFrom;
  if (given === null) return;
  const terminals = [...inner.members].filter((node) => node.is === is);
  if (given !== undefined) {
    for (const { outs } of inner.members) for (const each of outs) if (each.name === given) return;
    const message = `The link ${name} is mapped to ${given}, which isn't inside ${described(box)}. Name a link of an ${is}.`;
    error("unknown-link", box.label, message, link.name);
  } else if (meant === undefined ? terminals.length !== 1 : !inner.members.has(meant)) {
    const option = is === "entry" ? "mapTo" : "mapFrom";
    const message = `Of the link ${name}, it isn't clear at which ${is} of ${described(box)} its rows go on. Give ${option}, the name of that link inside.`;
    error("unknown-link", box.label, message, link.name);
  }
}

/** The nodes of one cycle; undefined where there is none. */
function cycleAmong(stuck: readonly NodePart[]): readonly NodePart[] | undefined {
  const among = new Set(stuck);
  let node: NodePart | undefined = stuck[0];
  const seen = new Map<NodePart, number>();
  const way: NodePart[] = [];
  // Whatever waits, waits for something that waits: backwards, one comes to a cycle.
  while (node !== undefined && !seen.has(node)) {
    seen.set(node, way.length);
    way.push(node);
    node = [...node.ins].find(({ source }) => among.has(source))?.source;
  }
  if (node === undefined) return undefined;
  const cycle = way.slice(seen.get(node)).reverse();
  const first = cycle.reduce(
    (at, { number }, index) => (number < (cycle[at]?.number ?? 0) ? index : at),
    0,
  );
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}
