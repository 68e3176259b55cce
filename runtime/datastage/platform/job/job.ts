import type { CallOptions } from "../../../client/call-options.js";
import { record, text } from "../../../client/lenient.js";
import type { JobSettings } from "../../api/configuration.js";
import type { Listing } from "../listing.js";
import type { Made } from "../made.js";
import type { JobRun } from "./job-run.js";

export interface StartJobOptions extends CallOptions {
  /** `"job run"` by default. */
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  /** For this run only, in place of those of the job. */
  readonly settings?: Pick<JobSettings, "environment" | "warnLimit" | "parameters"> | undefined;
}

export interface JobActions {
  startJob(job: Job, options: StartJobOptions): Promise<JobRun>;
  jobRuns(job: Job, options: CallOptions): Listing<JobRun>;
  deleteJobRun(job: Job, run: JobRun | string, options: CallOptions): Promise<void>;
}

/** What runs a flow, as it was when it was read. */
export class Job implements Made {
  readonly id: string;
  readonly jobId: string;
  readonly name: string;
  readonly description: string;
  /** The id of its flow. */
  readonly flowId: string | undefined;
  /** In the fields of cron; undefined where it doesn't start by itself. */
  readonly schedule: string | undefined;
  readonly createdAt: string | number | undefined;
  /** The whole answer. */
  readonly raw: Readonly<Record<string, unknown>>;
  readonly #actions: JobActions;

  private constructor(
    raw: Readonly<Record<string, unknown>>,
    id: string,
    name: string,
    actions: JobActions,
  ) {
    const metadata = record(raw.metadata) ?? {};
    const job = record(record(raw.entity)?.job) ?? {};
    this.id = id;
    this.jobId = id;
    this.name = name;
    this.description = text(metadata.description) ?? "";
    this.flowId = text(job.asset_ref);
    this.schedule = text(job.schedule);
    const created = metadata.created;
    this.createdAt =
      typeof created === "number"
        ? created
        : (text(metadata.created_at) ?? text(metadata.create_time));
    this.raw = raw;
    this.#actions = actions;
  }

  /** @param json the answer; undefined for one that is none of a job */
  static from(json: unknown, actions: JobActions): Job | undefined {
    const raw = record(json);
    const metadata = record(raw?.metadata);
    const id = text(metadata?.asset_id);
    const name = text(metadata?.name);
    if (raw === undefined || id === undefined || name === undefined) return undefined;
    return new Job(raw, id, name, actions);
  }

  /** Starts a run: one, whatever happens to the answer. */
  start(options: StartJobOptions = {}): Promise<JobRun> {
    return this.#actions.startJob(this, options);
  }

  /** Its runs, newest first where the platform has them so. */
  runs(options: CallOptions = {}): Listing<JobRun> {
    return this.#actions.jobRuns(this, options);
  }

  deleteRun(run: JobRun | string, options: CallOptions = {}): Promise<void> {
    return this.#actions.deleteJobRun(this, run, options);
  }

  toJSON(): object {
    const { jobId, name, description, flowId, schedule, createdAt } = this;
    return { jobId, name, description, flowId, schedule, createdAt };
  }
}
