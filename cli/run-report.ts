import { failedNodes, nodeProgress, type WorkflowRun } from "specanvil/atlan/client";
import { styled } from "./styled.js";
import { durationText, momentText } from "./time-text.js";

/** A run as programs get it, by `--json`. What isn't known yet is null; keys are only ever added. */
export function runDocument(run: WorkflowRun): Readonly<Record<string, unknown>> {
  return {
    workflow: run.workflow,
    run: run.id ?? null,
    phase: run.phase ?? null,
    message: run.message ?? null,
    createdAt: run.createdAt ?? null,
    startedAt: run.startedAt ?? null,
    finishedAt: run.finishedAt ?? null,
    tasks: nodeProgress(run) ?? null,
    failedTasks: failedNodes(run).map(({ name, phase, message }) => {
      return { name, phase, message: message ?? null };
    }),
  };
}

/** How a run stands, on one line, and below it the tasks that failed. */
export function runLine(run: WorkflowRun): string {
  const parts = [run.id ?? run.workflow, phaseOf(run), lengthOf(run)];
  const line = parts.filter((part) => part !== undefined).join("  ");
  return [line, ...failures(run).map((failure) => `  ${failure}`)].join("\n");
}

/** Everything about one run. */
export function runDetails(run: WorkflowRun): string {
  const tasks = nodeProgress(run);
  const rows = [
    ["Workflow", run.workflow],
    ["Run", run.id],
    ["Phase", phaseOf(run)],
    ["Message", run.message],
    ["Started", run.startedAt && momentText(run.startedAt)],
    ["Finished", run.finishedAt && momentText(run.finishedAt)],
    ["Duration", lengthOf(run)],
    ["Tasks", tasks && `${tasks.done} of ${tasks.total} done`],
    ["Running", tasksUnderWay(run).join(", ") || undefined],
    ...failures(run).map((failure, index) => [index === 0 ? "Failed" : "", failure]),
  ] as const;
  return rows
    .flatMap(([name = "", value]) => (value === undefined ? [] : [`${name.padEnd(10)}${value}`]))
    .join("\n");
}

/** The columns of a list of runs; the widest of each decides. */
export function runTable(runs: readonly WorkflowRun[]): string {
  const rows = runs.map((run) => [
    run.id ?? "",
    run.phase ?? "",
    run.startedAt === undefined ? "" : momentText(run.startedAt),
    lengthOf(run) ?? "",
  ]);
  const table = [["RUN", "PHASE", "STARTED", "DURATION"], ...rows];
  const widths = [0, 1, 2].map((column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  const padded = ([first = "", phase = "", ...rest]: readonly string[]): string => {
    const cells = [first, phase, ...rest].map((cell, column) => cell.padEnd(widths[column] ?? 0));
    // Coloured after it is padded: what colours isn't seen, but counted.
    return cells.join("  ").trimEnd().replace(phase, styled(phase, process.stdout));
  };
  return table.map(padded).join("\n");
}

/** The tasks that run now; what only holds other tasks isn't one. */
export function tasksUnderWay({ raw }: WorkflowRun): string[] {
  const { nodes } = (raw.status ?? {}) as { readonly nodes?: unknown };
  return Object.values(Object(nodes) as Record<string, unknown>).flatMap((node) => {
    const { phase, children, displayName } = Object(node) as Record<string, unknown>;
    const isTask = !Array.isArray(children) || children.length === 0;
    return phase === "Running" && isTask && typeof displayName === "string" ? [displayName] : [];
  });
}

function phaseOf({ phase }: WorkflowRun): string {
  return phase === undefined ? "submitted" : styled(phase, process.stdout);
}

function failures(run: WorkflowRun): string[] {
  return failedNodes(run).map(({ name, message, phase }) => `${name}: ${message ?? phase}`);
}

function lengthOf({ startedAt, finishedAt }: WorkflowRun): string | undefined {
  if (startedAt === undefined) return undefined;
  const end = finishedAt === undefined ? Date.now() : Date.parse(finishedAt);
  const length = end - Date.parse(startedAt);
  return Number.isNaN(length) ? undefined : durationText(length);
}
