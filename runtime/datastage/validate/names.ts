import type { CanvasPart, LinkPart, NodePart } from "../model/parts.js";
import { described } from "../model/place.js";
import { checkProps } from "../stage/index.js";
import type { Diagnostic } from "./diagnostic.js";
import type { Path } from "./structure.js";

const kinds = [
  ["in", "PRIMARY", "", "in"],
  ["reference", "REFERENCE", "reference ", "in"],
  ["out", "PRIMARY", "", "out"],
  ["reject", "REJECT", "reject ", "out"],
] as const;

/** Labels and names that are there twice, and links that are missing. */
export function namesIn(canvas: CanvasPart, path: Path = (label) => label): Diagnostic[] {
  const found: Diagnostic[] = [];
  const labels = new Set<string>();
  const links = new Set<string>();
  const at = ({ label }: NodePart, code: Diagnostic["code"], message: string): Diagnostic => {
    return { code, severity: "warning", stage: path(label), message };
  };
  const warn = (code: Diagnostic["code"], node: NodePart, message: string, link?: string) => {
    found.push({ ...at(node, code, message), link });
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
      for (const { property, rule, message } of checkProps(node.stage, node.props)) {
        if (rule !== "unlisted") continue;
        const text = `${described(node)} has a ${property} that the vendor doesn't list: it ${message}.`;
        found.push({ ...at(node, "unlisted-value", text), property });
      }
    } else if (node.is === "local") {
      found.push(...namesIn(node.inner, (inner) => path(`${label} / ${inner}`)));
    }
  }
  return found;
}

function missing(node: NodePart): string[] {
  return kinds.flatMap(([kind, type, sort, side]) => {
    const [least] = node.cardinality[kind];
    if (least === 0) return [];
    const links = kind === "in" || kind === "reference" ? node.ins : node.outs;
    // Rejected rows are rows to whatever takes them.
    const count = countOf(links, type) + (kind === "in" ? countOf(links, "REJECT") : 0);
    if (count >= least) return [];
    const wanted = `${sort}link${least === 1 ? "" : "s"} ${side}`;
    return `${described(node)} needs ${least} ${wanted}, and has ${count}.`;
  });
}

function countOf(links: ReadonlySet<LinkPart>, type: LinkPart["type"]): number {
  let count = 0;
  for (const link of links) if (link.type === type) count += 1;
  return count;
}
