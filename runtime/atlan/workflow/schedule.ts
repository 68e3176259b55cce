import { record, text } from "../../client/lenient.js";
import { argumentError } from "./arguments.js";
import { cronProblem } from "./cron.js";
import { timeZoneProblem } from "./time-zone.js";

/** When Atlan starts a workflow by itself. */
export interface Schedule {
  /** Minute, hour, day of the month, month and day of the week, as cron takes them: `"5 4 * * *"`. */
  readonly cron: string;
  /** The zone of these times by its IANA name: `"Europe/Paris"`. */
  readonly timezone: string;
}

const cronAnnotation = "orchestration.atlan.com/schedule";
const zoneAnnotation = "orchestration.atlan.com/timezone";

/** Atlan takes any text, and then starts nothing: what can't work is refused before it is sent. */
export function requireSchedule(value: Schedule): Schedule {
  const given = record(value);
  const [cron, timezone] = [text(given?.cron), text(given?.timezone)];
  if (cron === undefined || timezone === undefined) {
    throw argumentError('A schedule is { cron: "5 4 * * *", timezone: "Europe/Paris" }');
  }
  for (const [what, problem] of [
    [cron, cronProblem(cron)],
    [timezone, timeZoneProblem(timezone)],
  ] as const) {
    if (problem !== undefined) throw argumentError(`${JSON.stringify(what)} ${problem}`);
  }
  return { cron, timezone };
}

/** A copy of a workflow with this schedule, whether it has annotations or not; without one if that is undefined. */
export function withSchedule<T extends object>(workflow: T, schedule: Schedule | undefined): T {
  const metadata = record(record(workflow)?.metadata);
  const others = Object.entries(record(metadata?.annotations) ?? {}).filter(
    ([name]) => name !== cronAnnotation && name !== zoneAnnotation,
  );
  const own = schedule && [
    [cronAnnotation, schedule.cron],
    [zoneAnnotation, schedule.timezone],
  ];
  // From entries, so that a key such as __proto__ stays a key.
  const annotations: unknown = Object.fromEntries([...others, ...(own ?? [])]);
  return { ...workflow, metadata: { ...metadata, annotations } };
}
