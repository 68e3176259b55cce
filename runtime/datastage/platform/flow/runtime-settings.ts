import { list, record, text } from "../../../client/lenient.js";
import { argumentError } from "../error-kinds.js";

/** The part of a job's payload that a flow knows, as flows that were built give it. */
export interface BuiltJobSettings {
  readonly configuration: {
    readonly env_id?: string;
    readonly flow_limits?: { readonly warn_limit: number };
  };
  readonly retention_policy?: { readonly days: number } | { readonly amount: number };
  readonly parameter_sets?: readonly { readonly name: string; readonly value_set?: string }[];
  readonly job_parameters?: readonly { readonly name: string; readonly value: unknown }[];
}

/** Runs are kept for some days, or some of them are kept; never both. null for no limit. */
type Retention =
  | {
      /** For how many days runs are kept, from 1; not together with `retentionAmount`. */
      readonly retentionDays?: number | null | undefined;
      readonly retentionAmount?: null | undefined;
    }
  | {
      readonly retentionDays?: null | undefined;
      /** How many runs are kept, from 1. */
      readonly retentionAmount?: number | null | undefined;
    };

/** Where and within which limits the jobs of a flow run. */
export type FlowConfiguration = Retention & {
  /** The name of a batch environment: `default_datastage_px`. */
  readonly environment?: string | undefined;
  /** How many warnings stop a run, from 1; null for no limit. */
  readonly warnLimit?: number | null | undefined;
};

/** How a flow runs: of its own no part of its document, but of each job that is made of it. */
export type JobSettings = FlowConfiguration & {
  /** The value set that is used of each parameter set, by its name. */
  readonly valueSets?: Readonly<Record<string, string>> | undefined;
  /** Values of parameters: `{ "set.parameter": 1, local: "a" }`. */
  readonly parameters?: Readonly<Record<string, unknown>> | undefined;
};

/** How a flow that is given runs, whichever way it says so; what it doesn't say is not there. */
export function jobSettingsOf(
  source: { readonly jobSettings?: JobSettings | (() => BuiltJobSettings) | undefined } | undefined,
): JobSettings {
  const given = source?.jobSettings;
  if (typeof given !== "function") return given ?? {};
  const {
    configuration,
    retention_policy: kept,
    parameter_sets,
    job_parameters,
  } = given.call(source);
  const sets = (parameter_sets ?? []).flatMap(({ name, value_set }) =>
    value_set === undefined ? [] : [[name, value_set] as const],
  );
  const values = (job_parameters ?? []).map(({ name, value }) => [name, value] as const);
  return {
    ...(configuration.env_id !== undefined && { environment: configuration.env_id }),
    ...(configuration.flow_limits && { warnLimit: configuration.flow_limits.warn_limit }),
    ...(kept && ("days" in kept ? { retentionDays: kept.days } : { retentionAmount: kept.amount })),
    ...(sets.length > 0 && { valueSets: Object.fromEntries(sets) }),
    ...(values.length > 0 && { parameters: Object.fromEntries(values) }),
  };
}

/**
 * Settings with others over them: one by one, value sets and parameters by name. A retention ends the other one; what is
 * undefined is taken away.
 */
export function withSettings(base: JobSettings, changes: JobSettings = {}): JobSettings {
  const kept = changes.retentionDays ?? changes.retentionAmount;
  const none = { retentionDays: undefined, retentionAmount: undefined };
  const merged = {
    ...base,
    ...(typeof kept === "number" && none),
    ...changes,
    valueSets: joined(base.valueSets, changes.valueSets),
    parameters: joined(base.parameters, changes.parameters),
  };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
}

function joined<T>(
  base: Readonly<Record<string, T>> = {},
  changes: Readonly<Record<string, T>> = {},
): Readonly<Record<string, T>> | undefined {
  const all = { ...base, ...changes };
  return Object.keys(all).length > 0 ? all : undefined;
}

/** @throws InvalidRequestError `DATASTAGE_ARGUMENT` for a parameter set that the document doesn't use */
export function requireParameterSet(document: object, name: string): void {
  const { external_paramsets: sets } = document as { readonly external_paramsets?: unknown };
  requireNamed(sets, name, "uses no parameter set");
}

/** @throws InvalidRequestError `DATASTAGE_ARGUMENT` for a local parameter that the document doesn't have */
export function requireLocalParameter(document: object, name: string): void {
  const { parameters } = document as { readonly parameters?: unknown };
  requireNamed(record(parameters)?.local_parameters, name, "has no parameter");
}

function requireNamed(all: unknown, name: string, lacks: string): void {
  const names = list(all).flatMap((each) => text(record(each)?.name) ?? []);
  if (names.includes(name)) return;
  const known = names.length > 0 ? `; there is ${names.join(", ")}` : "";
  throw argumentError(`The flow ${lacks} ${JSON.stringify(name)}${known}`);
}
