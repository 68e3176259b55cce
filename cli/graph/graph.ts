import { writeFileSync } from "node:fs";
import { type Appearance, type FlowGraph, toMermaid, toSvg } from "specanvil/datastage/graph";
import { ExitCode } from "../exit-code.js";
import { loadSubjects, type Subject } from "../load-subjects.js";
import type { CommonOptions, Session } from "../session.js";
import { UsageError } from "../usage-error.js";
import { flowGraph } from "./flow.js";
import { workflowGraph } from "./workflow.js";

export interface GraphOptions extends Pick<CommonOptions, "json"> {
  readonly export?: string;
  /** Which of several workflows and flows. */
  readonly name?: string;
  readonly format?: "mermaid" | "svg";
  /** The file to write. */
  readonly out?: string;
  readonly appearance: Appearance;
  /** The subflow of a flow whose inside is drawn. */
  readonly subflow?: string;
}

/** Draws a workflow or a flow. */
export async function graph(
  session: Session,
  file: string,
  options: GraphOptions,
): Promise<number> {
  const { out, appearance, name } = options;
  const { output } = session;
  const format = options.format ?? formatOf(out);
  const subjects = await session.untilInterrupted(loadSubjects(file, options.export));
  const drawing = graphOf(theOne(subjects, file, name), options.subflow);
  const text = format === "svg" ? toSvg(drawing, { appearance }) : toMermaid(drawing);
  if (out === undefined) {
    output.result({ file, name: drawing.name, format, text }, () => text.trimEnd());
    return ExitCode.DONE;
  }
  write(out, text);
  const [nodes, links] = [drawing.nodes.length, drawing.links.length];
  output.result({ file, name: drawing.name, format, out, nodes, links }, () => {
    return `${out}  ${drawing.name}: ${counted(nodes, "node")}, ${counted(links, "link")}`;
  });
  return ExitCode.DONE;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** @throws UsageError for a file of which a reader would expect neither */
function formatOf(out: string | undefined): "mermaid" | "svg" {
  if (out === undefined) return "mermaid";
  if (/\.svg$/i.test(out)) return "svg";
  if (!/\.(png|jpe?g|gif|webp|pdf|html?)$/i.test(out)) return "mermaid";
  throw new UsageError(
    `${out} would be no such picture: a drawing is an SVG (.svg), or text for Mermaid (.mmd).`,
  );
}

function theOne(subjects: readonly Subject[], file: string, name: string | undefined): Subject {
  const found = name === undefined ? subjects : subjects.filter((each) => each.name === name);
  const [first, ...others] = found;
  if (first !== undefined && others.length === 0) return first;
  const names = subjects.map((each) => each.name).join(", ");
  throw new UsageError(
    first === undefined
      ? `${file} has no ${name ?? ""}: it has ${names}.`
      : `${file} has several, and a drawing shows one: name it with --name. It has ${names}.`,
  );
}

function graphOf(subject: Subject, subflow: string | undefined): FlowGraph {
  if (subject.kind === "flow") return flowGraph(subject.flow, subflow);
  if (subflow === undefined) return workflowGraph(subject.workflow);
  throw new UsageError(`${subject.name} is a workflow: --subflow is for flows.`);
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (cause) {
    throw new UsageError(`${file} can't be written: ${(cause as Error).message}.`, { cause });
  }
}
