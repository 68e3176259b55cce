import type { Partitioning } from "../api/partitioning.js";
import type { LinkType } from "../document/types.js";
import { type Callee, FlowError } from "../flow-error.js";
import { propertiesOf } from "../stage/index.js";
import { described } from "./place.js";
import type { LinkPart, NodePart } from "./parts.js";

/** Whether that many of the links are of the types. */
function full(links: ReadonlySet<LinkPart>, most: number, types: readonly LinkType[]): boolean {
  if (links.size < most) return false;
  let count = 0;
  for (const { type } of links) if (types.includes(type)) count += 1;
  return count >= most;
}

/**
 * Whether a link can be made: both ends stand on one canvas, and each takes one more of its type.
 *
 * @param moved - A link that stands there already, and is led elsewhere
 * @throws FlowError `FLOW_LINK`
 */
export function checkLink(
  source: NodePart,
  target: NodePart,
  type: LinkType,
  callee: Callee,
  moved?: LinkPart,
): void {
  const refuse = (place: string, message: string, hint?: string): never => {
    throw new FlowError("LINK", place, message, { hint }, callee);
  };
  for (const end of [source, target]) {
    if (end.canvas.members.has(end)) continue;
    refuse(described(end), "isn't part of its flow any more", "Add it again.");
  }
  if (source.canvas !== target.canvas) {
    refuse(
      `The link from ${described(source)} to ${described(target)}`,
      "would cross the border of a flow or subflow",
      "Lead it to the subflow, or to an exit inside.",
    );
  }
  const isReject = type === "REJECT";
  const isReference = type === "REFERENCE";
  const gives = source.cardinality[isReject ? "reject" : "out"][1];
  if (!moved && full(source.outs, gives, isReject ? ["REJECT"] : ["PRIMARY", "REFERENCE"])) {
    refuse(described(source), limit("gives", gives, isReject ? "reject " : ""));
  }
  if (moved?.target === target) return;
  const takes = target.cardinality[isReference ? "reference" : "in"][1];
  if (full(target.ins, takes, isReference ? ["REFERENCE"] : ["PRIMARY", "REJECT"])) {
    refuse(described(target), limit("takes", takes, isReference ? "reference " : ""));
  }
}

function limit(verb: string, most: number, kind: string): string {
  if (most === 0) return `${verb} no ${kind}links`;
  return `${verb} ${most} ${kind}link${most === 1 ? "" : "s"}, and has ${most === 1 ? "it" : "them"} already`;
}

const types = "auto, entire, hash, modulus, random, range, roundrobin, same, sequential".split(
  ", ",
);
const sorting = ["hash", "modulus", "range", "sequential"];

/** Whether a stage runs in parallel, by what its mode of execution is. */
const parallel = new Map<unknown, boolean>([
  ["default_par", true],
  ["par", true],
  ["default_seq", false],
  ["seq", false],
]);

/** Whether a stage runs in parallel, as it is set or by default; undefined where only the run knows. */
function runsParallel(target: NodePart): boolean | undefined {
  if (target.is !== "stage") return undefined;
  for (const { name, wire, fallback } of propertiesOf(target.stage).values()) {
    if (wire === "execmode") return parallel.get(target.props[name] ?? fallback);
  }
  return undefined;
}

/** Why a stage can't take rows that are spread so; undefined where it can. */
export function unfit({ type }: Partitioning, target: NodePart): string | undefined {
  const runs = runsParallel(target);
  if (runs === undefined || runs === (type !== "sequential")) return undefined;
  return runs
    ? `is partitioned by sequential, but ${described(target)} runs in parallel: take another type`
    : `is partitioned by ${type}, but ${described(target)} runs sequentially: take sequential`;
}

/**
 * What the types of a partitioning forbid, and how the stage runs that the rows go to.
 *
 * @throws FlowError `FLOW_PARTITIONING`
 */
export function checkPartitioning(
  place: string,
  given: Partitioning,
  target: NodePart,
  callee: Callee,
): void {
  const refuse = (message: string): never => {
    throw new FlowError("PARTITIONING", place, message, {}, callee);
  };
  const { type, keys = [] } = given;
  if (!types.includes(type)) refuse(`is partitioned by one of ${types.join(", ")}`);
  const problem = unfit(given, target);
  if (problem !== undefined) refuse(problem);
  const sorts = sorting.includes(type);
  for (const name of ["sort", "stable", "unique"] as const) {
    const takes = sorts || (type !== "auto" && name !== "sort");
    if (given[name] !== undefined && !takes)
      refuse(`is partitioned by ${type}, which takes no ${name}`);
  }
  if (type === "modulus" && given.sort !== true && keys.length > 1) {
    refuse("is partitioned by modulus, which without sort takes one key");
  }
  for (const key of keys) {
    if (typeof key !== "string" && typeof key.column !== "string")
      refuse("needs a column for each key");
  }
}
