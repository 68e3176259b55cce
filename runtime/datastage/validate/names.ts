import type { CanvasPart, LinkPart, NodePart } from "../model/parts.js";
import { described } from "../model/place.js";
import type { Diagnostic } from "./diagnostic.js";
import type { Path } from "./structure.js";

const kinds = [
  ["in", "PRIMARY", "link in"],
  ["reference", "REFERENCE", "reference link in"],
  ["out", "PRIMARY", "link out"],
  ["reject", "REJECT", "reject link out"],
] as const;

/** Labels and names that are there twice, and links that are missing. */
export function namesIn(canvas: CanvasPart, path: Path = (label) => label): Diagnostic[] {
  const found: Diagnostic[] = [];
  const labels = new Set<string>();
  const links = new Set<string>();
  const warn = (code: Diagnostic["code"], { label }: NodePart, message: string, link?: string) => {
    found.push({ code, severity: "warning", stage: path(label), message, link });
  };
  for (const node of canvas.members) {
    const { label, outs } = node;
    if (labels.has(label) && node.is !== "entry" && node.is !== "exit") {
      warn("duplicate-stage", node, `${described(node)} has the label of another one. Rename it.`);
    }
    labels.add(label);
    for (const { name, source } of outs) {
      if (name === undefined) continue;
      if (links.has(name)) {
        const message = `The link ${JSON.stringify(name)} is there twice. Rename one of them.`;
        warn("duplicate-link", source, message, name);
      }
      links.add(name);
    }
    if (node.is === "stage") {
      for (const message of missing(node)) warn("missing-link", node, message);
    } else if (node.is === "local") {
      found.push(...namesIn(node.inner, (inner) => path(`${label} / ${inner}`)));
    }
  }
  return found;
}

function missing(node: NodePart): string[] {
  return kinds.flatMap(([kind, type, noun]) => {
    const [least] = node.cardinality[kind];
    if (least === 0) return [];
    const count = countOf(kind === "in" || kind === "reference" ? node.ins : node.outs, type);
    if (count >= least) return [];
    return `${described(node)} needs ${least} ${noun}${least === 1 ? "" : "s"}, and has ${count}.`;
  });
}

function countOf(links: ReadonlySet<LinkPart>, type: LinkPart["type"]): number {
  let count = 0;
  for (const link of links) if (link.type === type) count += 1;
  return count;
}
