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

/** Where and within which limits the jobs of a flow run. It goes into the job's payload, not into the document. */
export type FlowConfiguration = Retention & {
  /** The internal name of a batch environment: `"default_datastage_px"`. */
  readonly environment?: string | undefined;
  /** How many warnings stop a run, from 1; null, as by default, for no limit. */
  readonly warnLimit?: number | null | undefined;
};

/** Whatever else `configure()` is given is a mistake. */
export const configurationNames = [
  "environment",
  "warnLimit",
  "retentionDays",
  "retentionAmount",
] as const satisfies readonly (keyof FlowConfiguration)[];

/** How a flow runs: of its own no part of its document, but of each job that is made of it. */
export type JobSettings = FlowConfiguration & {
  /** The value set that is used of each parameter set, by its name. */
  readonly valueSets?: Readonly<Record<string, string>> | undefined;
  /** Values of parameters: `{ "set.parameter": 1, local: "a" }`. */
  readonly parameters?: Readonly<Record<string, unknown>> | undefined;
};

/** The part of a job's payload that its settings are. */
export interface JobPayload {
  readonly configuration: {
    readonly env_id?: string;
    readonly flow_limits?: { readonly warn_limit: number };
  };
  readonly retention_policy?: { readonly days: number } | { readonly amount: number };
  readonly parameter_sets?: readonly {
    readonly name: string;
    readonly ref: string;
    readonly value_set?: string;
  }[];
  readonly job_parameters?: readonly { readonly name: string; readonly value: unknown }[];
}
