import { record, text } from "../../client/lenient.js";
import type { ScheduledRunDocument } from "../rest.js";

/** What Atlan starts by a schedule. */
export interface ScheduledRun {
  /** The workflow that it starts. */
  readonly workflow: string;
  /** The five fields of cron. */
  readonly cron: string | undefined;
  /** The name of the zone of these times. */
  readonly timezone: string | undefined;
  /** When it was last started by the schedule, in ISO 8601, by Atlan's clock. */
  readonly lastScheduledAt: string | undefined;
  /** The whole document. */
  readonly raw: Readonly<Record<string, unknown>>;
}

const suffix = "-cron";

/** The name under which Atlan keeps the schedule of a workflow. */
export function cronName(workflow: string): string {
  return workflow + suffix;
}

export function toScheduledRun(json: unknown): ScheduledRun | undefined {
  const name = text(record(record(json)?.metadata)?.name);
  if (name === undefined) return undefined;
  const document = json as ScheduledRunDocument;
  const { spec, status } = document;
  return {
    workflow:
      text(spec?.workflowSpec?.workflowTemplateRef?.name) ??
      (name.endsWith(suffix) ? name.slice(0, -suffix.length) : name),
    cron: text(spec?.schedule),
    timezone: text(spec?.timezone),
    lastScheduledAt: text(status?.lastScheduledTime),
    raw: document,
  };
}
