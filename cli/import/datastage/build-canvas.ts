import type {
  Comment,
  Entry,
  Exit,
  FlowNode,
  Inside,
  LocalSubflow,
  StageNode,
  SubflowUse,
} from "specanvil/datastage";
import { quoted } from "../print/literal.js";
import type { Statement } from "../print/module-text.js";
import { buildLink } from "./build-link.js";
import { buildStage } from "./build-stage.js";
import { sharedSubflow } from "./build-subflow.js";
import type { CanvasPair, Pair, Work } from "./built-flow.js";

/** Builds on a canvas what stands on the one that was read: nodes, the links between them, comments. */
export function buildCanvas(work: Work, pair: CanvasPair): void {
  work.canvases.push(pair);
  for (const node of pair.read.nodes) {
    const made = buildNode(work, pair, node);
    work.nodes.set(node, made);
    if (work.plan.places && node.position) {
      const { x, y, height } = node.position;
      const isUsual =
        height === undefined || height === 48 || node.is === "local" || node.is === "shared";
      const args = isUsual ? [x, y] : [x, y, { height }];
      made.built.at(x, y, isUsual ? undefined : { height });
      made.statement.chain("at", args);
    }
    if (node.is === "local") {
      const inside: CanvasPair = {
        read: (node as LocalSubflow).inside,
        built: (made.built as LocalSubflow).inside,
        index: pair.index,
        name: () => `${made.statement.name}.inside`,
      };
      work.module.part();
      buildCanvas(work, inside);
      work.module.part();
    }
  }
  if (pair.read.links.length > 0) work.module.part();
  for (const node of pair.read.nodes) {
    for (const link of pair.index.leaving(node)) buildLink(work, pair, link);
  }
  for (const comment of pair.read.comments) {
    work.comments.set(comment, buildComment(work, pair, comment));
  }
}

function buildNode(work: Work, canvas: CanvasPair, node: FlowNode): Pair<FlowNode> {
  const { module } = work;
  const label = node.label.trim() === "" ? "unnamed" : node.label;
  const variable = module.variables.named(label, "stage");
  const made = (built: FlowNode, code: string, ...args: readonly string[]): Pair<FlowNode> => ({
    read: node,
    built,
    statement: module.add(variable, `${canvas.name()}.${code}(${args.join(", ")})`),
  });
  const inside = canvas.built as Inside;
  switch (node.is) {
    case "entry":
      return made(inside.entry(label) satisfies Entry, "entry", quoted(label));
    case "exit":
      return made(inside.exit(label) satisfies Exit, "exit", quoted(label));
    case "local":
      return made(canvas.built.subflow(label), "subflow", quoted(label));
    case "shared":
      return buildUse(work, canvas, node as SubflowUse, label, variable);
    default:
      return buildStage(work, canvas, node as StageNode, label, variable);
  }
}

function buildUse(
  work: Work,
  canvas: CanvasPair,
  node: SubflowUse,
  label: string,
  variable: string,
): Pair<FlowNode> {
  const { built: subflow, statement: shared } = sharedSubflow(work, node);
  const built = canvas.built.use(subflow, label);
  const statement = work.module.add(
    variable,
    `${canvas.name()}.use(${shared.name}, ${quoted(label)})`,
  );
  for (const [parameter, value] of Object.entries(node.values)) {
    const opened = work.secrets.open(value, label, parameter) as string;
    built.set(parameter, opened);
    statement.chain("set", [parameter, work.secrets.printed(opened)]);
  }
  return { read: node, built, statement };
}

function buildComment(work: Work, canvas: CanvasPair, comment: Comment): Pair<Comment> {
  const { built, statement } = textOf(work, canvas, comment);
  const about = comment.stages.flatMap((node) => work.nodes.get(node) ?? []);
  if (about.length > 0) {
    built.about(...about.map((each) => each.built));
    const names = about.map((each) => each.statement.name);
    statement.call(`about(${names.join(", ")})`);
  }
  const { position, size } = comment;
  if (work.plan.places && position) {
    built.at(position.x, position.y, size);
    statement.chain("at", [position.x, position.y, ...(size ? [size] : [])]);
  }
  return { read: comment, built, statement };
}

function textOf(
  { module }: Work,
  { built, name }: CanvasPair,
  { text, style }: Comment,
): { readonly built: Comment; readonly statement: Statement } {
  if (style === undefined) {
    return { built: built.comment(text), statement: module.call(`${name()}.comment`, [text]) };
  }
  return {
    built: built.annotate(text, style),
    statement: module.call(`${name()}.annotate`, [text, style]),
  };
}
