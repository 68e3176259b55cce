import type { RunRecord, WorkflowRecord } from "./records.js";
import { isDue } from "./cron.js";

/** When a tenant starts a workflow by itself. */
export interface Schedule {
  readonly cron: string;
  readonly timezone: string;
}

interface Period {
  readonly start: number;
  readonly end: number;
}

/** The schedule of a workflow: two of its annotations, of which the first decides whether there is one. */
export function scheduleOf({ annotations }: WorkflowRecord): Schedule | undefined {
  const cron = annotations["orchestration.atlan.com/schedule"];
  const timezone = annotations["orchestration.atlan.com/timezone"];
  if (typeof cron !== "string" || cron === "") return undefined;
  return { cron, timezone: typeof timezone === "string" ? timezone : "UTC" };
}

/** Whether a workflow is a saved query that runs by a schedule. */
export function isScheduleQuery({ annotations }: WorkflowRecord): boolean {
  return annotations["package.argoproj.io/name"] === "@atlan/schedule-query";
}

export function isWithin({ createdAt }: RunRecord, { start, end }: Period): boolean {
  return createdAt >= start && createdAt <= end;
}

/** Whether a workflow should have run in a period that is over, and did not. This sandbox starts nothing by itself. */
export function isMissed(
  workflow: WorkflowRecord,
  runs: readonly RunRecord[],
  period: Period,
  now: number,
): boolean {
  const schedule = scheduleOf(workflow);
  if (schedule === undefined) return false;
  const ran = runs.some((run) => run.workflow === workflow.name && isWithin(run, period));
  const { cron, timezone } = schedule;
  const [from, to] = [Math.max(period.start, workflow.createdAt), Math.min(period.end, now)];
  return !ran && isDue(cron, timezone, from, to);
}
