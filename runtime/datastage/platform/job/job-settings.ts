import { list, record, text } from "../../../client/lenient.js";
import type { JobSettings } from "../../api/configuration.js";
import type { JobBody } from "../../rest.js";
import { argumentError } from "../error-kinds.js";
import type { FlowDocument } from "../flow/flow-document.js";
import { requireLimits } from "../flow/runtime-settings.js";

type Job = JobBody["job"];

/** When a job starts by itself: the five fields of cron, and between which times. */
export interface JobSchedule {
  readonly cron: string;
  readonly startOn?: Date | undefined;
  readonly endOn?: Date | undefined;
  /** Whether it starts more than once; true by default. */
  readonly repeat?: boolean | undefined;
}

/** Settings as a job carries them; what isn't set isn't sent. */
export function jobParts(
  settings: JobSettings,
  projectId: string,
): Pick<Job, "configuration" | "retention_policy" | "job_parameters"> {
  const { environment, warnLimit, retentionDays, retentionAmount, parameters = {} } = settings;
  requireLimits(settings);
  const values = Object.entries(parameters);
  return {
    configuration: {
      ...(environment && { env_id: `${environment}-${projectId}` }),
      ...(typeof warnLimit === "number" && { flow_limits: { warn_limit: warnLimit } }),
    },
    ...(typeof retentionDays === "number" && { retention_policy: { days: retentionDays } }),
    ...(typeof retentionAmount === "number" && { retention_policy: { amount: retentionAmount } }),
    ...(values.length > 0 && {
      job_parameters: values.map(([name, value]) => ({ name, value: value as string })),
    }),
  };
}

/**
 * The parameter sets that a flow uses, with the value set of each.
 *
 * @throws InvalidRequestError `DATASTAGE_ARGUMENT` for a value set of a parameter set that the flow doesn't use
 */
export function parameterSetUses(
  document: FlowDocument,
  { valueSets = {} }: JobSettings,
): NonNullable<Job["parameter_sets"]> {
  const uses = list(document.external_paramsets).flatMap((item) => {
    const { name, ref } = record(item) ?? {};
    const [known, id] = [text(name), text(ref)];
    if (known === undefined || id === undefined) return [];
    const valueSet = Object.hasOwn(valueSets, known) ? valueSets[known] : undefined;
    return [{ name: known, ref: id, ...(valueSet !== undefined && { value_set: valueSet }) }];
  });
  const stray = Object.keys(valueSets).find((name) => !uses.some((use) => use.name === name));
  if (stray === undefined) return uses;
  throw argumentError(`The flow uses no parameter set ${JSON.stringify(stray)}`);
}

export function scheduleParts(
  schedule: JobSchedule | undefined,
): Pick<Job, "schedule" | "schedule_info"> {
  if (schedule === undefined) return {};
  const { cron, startOn, endOn, repeat = true } = schedule;
  if (typeof cron !== "string" || cron.trim().split(/\s+/).length !== 5) {
    throw argumentError(
      "A schedule has the five fields of cron: minute, hour, day, month, weekday",
    );
  }
  return {
    schedule: cron.trim(),
    schedule_info: {
      repeat,
      ...(startOn && { startOn: startOn.getTime() }),
      ...(endOn && { endOn: endOn.getTime() }),
    },
  };
}
