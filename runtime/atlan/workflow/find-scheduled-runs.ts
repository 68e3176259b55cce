import { readJson } from "../../http/read.js";
import type { AtlanApi } from "../atlan-api.js";
import type { CallScope } from "../../client/call-options.js";
import { isAtlanError } from "../errors.js";
import { record } from "../../client/lenient.js";
import { cronName, type ScheduledRun, toScheduledRun } from "./scheduled-run.js";
import { toRun, type WorkflowRun } from "./workflow-run.js";

export function findScheduledRuns(
  api: AtlanApi,
  scope: CallScope,
): Promise<readonly ScheduledRun[]> {
  const read = readJson((json) => readable(record(json)?.items, toScheduledRun));
  return api.get("/api/service/runs/cron", {}, read, scope);
}

export async function findScheduledRun(
  api: AtlanApi,
  workflow: string,
  scope: CallScope,
): Promise<ScheduledRun | undefined> {
  const parameters = { cron: cronName(workflow) };
  const read = readJson(toScheduledRun);
  try {
    return await api.get("/api/service/runs/cron/{cron}", { parameters }, read, scope);
  } catch (error) {
    if (isAtlanError(error) && error.status === 404) return undefined;
    throw error;
  }
}

/** Runs of scheduled queries, or those that should have been and were not. */
export function findScheduleQueryRuns(
  api: AtlanApi,
  period: { readonly startDate: string; readonly endDate: string },
  missed: boolean,
  scope: CallScope,
): Promise<readonly WorkflowRun[]> {
  const path = missed
    ? "/api/service/runs/cron/missedScheduleQueriesBetweenDuration"
    : "/api/service/runs/cron/scheduleQueriesBetweenDuration";
  const read = readJson((json) => readable(json, (item) => toRun(item)));
  return api.get(path, { query: period }, read, scope);
}

/** Strict about the list, for which null stands when it is empty; lenient about its items. */
function readable<T>(
  items: unknown,
  toItem: (item: unknown) => T | undefined,
): readonly T[] | undefined {
  if (items === null) return [];
  return Array.isArray(items) ? items.flatMap((item: unknown) => toItem(item) ?? []) : undefined;
}
