import type { Handler } from "../api.js";
import type { Values } from "../contract/operation.js";
import { Refusal } from "../reply.js";
import { readTime } from "../search/date-math.js";
import type { Caller } from "./callers.js";
import { missedRunDocument, runDocument, scheduledRunDocument } from "./documents.js";
import { isMissed, isScheduleQuery, isWithin, scheduleOf } from "./schedule.js";
import type { Store } from "./store.js";

/** The operations on what runs by a schedule, by id. */
export function scheduleHandlers(
  store: Store,
  now: () => number,
): ReadonlyMap<string, Handler<Caller>> {
  return new Map<string, Handler<Caller>>([
    [
      "listScheduledRuns",
      () => ({
        items: Array.from(store.workflows()).flatMap((workflow) => {
          const schedule = scheduleOf(workflow);
          return schedule === undefined ? [] : [scheduledRunDocument(workflow, schedule)];
        }),
      }),
    ],
    [
      "getScheduledRun",
      ({ path }) => {
        const cron = String(path.get("cron"));
        const workflow = store.workflow(cron.slice(0, -"-cron".length));
        const schedule = workflow && scheduleOf(workflow);
        if (workflow && schedule) return scheduledRunDocument(workflow, schedule);
        throw new Refusal(404, "SCHEDULE_UNKNOWN", `There is no schedule ${cron}.`);
      },
    ],
    [
      "listScheduleQueries",
      ({ query }) => {
        const [period, at] = [periodOf(query), now()];
        return Array.from(store.runs())
          .filter((run) => {
            const workflow = store.workflow(run.workflow);
            return workflow !== undefined && isScheduleQuery(workflow) && isWithin(run, period);
          })
          .map((run) => runDocument(run, at));
      },
    ],
    [
      "listMissedScheduleQueries",
      ({ query }) => {
        const [period, at, runs] = [periodOf(query), now(), Array.from(store.runs())];
        return Array.from(store.workflows())
          .filter((workflow) => isScheduleQuery(workflow) && isMissed(workflow, runs, period, at))
          .map(missedRunDocument);
      },
    ],
  ]);
}

/** @throws Refusal 400 */
function periodOf(query: Values): { start: number; end: number } {
  const [start, end] = ["startDate", "endDate"].map((name) => readTime(String(query.get(name))));
  if (start !== undefined && end !== undefined && start <= end) return { start, end };
  throw new Refusal(400, "PERIOD_INVALID", "The period ends before it begins, or is none.");
}
