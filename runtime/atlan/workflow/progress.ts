import { list, record, text } from "../../client/lenient.js";
import type { RunDocument, RunNodeDocument } from "../rest.js";
import { hasEnded, hasFailed, type WorkflowPhase } from "./workflow-phase.js";
import type { WorkflowRun } from "./workflow-run.js";

/** How many of the tasks of a run are done. */
export interface NodeProgress {
  readonly done: number;
  readonly total: number;
}

/** A task of a run that failed. */
export interface FailedNode {
  readonly name: string;
  readonly phase: WorkflowPhase;
  /** Why, as Atlan says it. */
  readonly message: string | undefined;
}

/** What the run says itself, such as `2/3`; else counted from its nodes; undefined while neither is there. */
export function nodeProgress(run: WorkflowRun): NodeProgress | undefined {
  const { status } = run.raw as Partial<RunDocument>;
  const [, done, total] = /^(\d+)\/(\d+)$/.exec(text(status?.progress) ?? "") ?? [];
  if (done !== undefined && total !== undefined)
    return { done: Number(done), total: Number(total) };
  const tasks = nodes(run).filter((node) => children(node).length === 0);
  if (tasks.length === 0) return undefined;
  const ended = tasks.filter((node) => hasEnded(text(node.phase), text(node.finishedAt)));
  return { done: ended.length, total: tasks.length };
}

/** The nodes that failed by themselves, not those that failed because one below them did. */
export function failedNodes(run: WorkflowRun): readonly FailedNode[] {
  const failed = nodes(run).filter((node) => hasFailed(text(node.phase)));
  const ids = new Set(failed.map((node) => text(node.id)));
  return failed
    .filter((node) => !children(node).some((id) => ids.has(id)))
    .map((node) => ({
      name: text(node.displayName) ?? text(node.name) ?? text(node.id) ?? "",
      phase: text(node.phase) ?? "",
      message: text(node.message),
    }));
}

function nodes(run: WorkflowRun): RunNodeDocument[] {
  const { status } = run.raw as Partial<RunDocument>;
  return Object.entries(record(status?.nodes) ?? {}).flatMap(([id, node]) => {
    const fields = record(node);
    return fields === undefined ? [] : [{ id, ...fields }];
  });
}

function children(node: RunNodeDocument): readonly string[] {
  return list(node.children).filter((id) => typeof id === "string");
}
