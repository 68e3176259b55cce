import type { CallOptions } from "../../../client/call-options.js";
import { record, text } from "../../../client/lenient.js";
import type { Duration } from "../../../http/duration.js";
import type { Made } from "../made.js";
import type { WaitOptions } from "../wait.js";

/** Where a run stands. A platform may add others. */
export const JobRunState = {
  QUEUED: "Queued",
  STARTING: "Starting",
  RUNNING: "Running",
  PAUSED: "Paused",
  RESUMING: "Resuming",
  CANCELING: "Canceling",
  CANCELED: "Canceled",
  FAILED: "Failed",
  COMPLETED: "Completed",
  COMPLETED_WITH_ERRORS: "CompletedWithErrors",
  COMPLETED_WITH_WARNINGS: "CompletedWithWarnings",
} as const;
export type JobRunState = (typeof JobRunState)[keyof typeof JobRunState] | (string & {});

const ended = new Set<string>([
  "Canceled",
  "Failed",
  "Completed",
  "CompletedWithErrors",
  "CompletedWithWarnings",
]);

export interface WaitForRunOptions extends WaitOptions<JobRun> {
  /** How long to wait; `"24h"` by default. The run goes on after it. */
  readonly timeout?: Duration | undefined;
}

export interface RunActions {
  refreshRun(run: JobRun, options: CallOptions): Promise<JobRun>;
  runLogs(run: JobRun, options: CallOptions): Promise<readonly string[]>;
  cancelRun(run: JobRun, options: CallOptions): Promise<void>;
  waitForRun(run: JobRun, options: WaitForRunOptions): Promise<JobRun>;
}

/** One run of a job, as it stood when it was looked at. */
export class JobRun implements Made {
  readonly id: string;
  readonly runId: string;
  readonly jobId: string;
  readonly name: string;
  readonly state: JobRunState;
  /** ISO 8601, or ms since 1970; undefined when the platform doesn't say. */
  readonly createdAt: string | number | undefined;
  /** The whole answer. */
  readonly raw: Readonly<Record<string, unknown>>;
  readonly #actions: RunActions;

  private constructor(
    raw: Readonly<Record<string, unknown>>,
    id: string,
    jobId: string,
    state: string,
    actions: RunActions,
  ) {
    const metadata = record(raw.metadata) ?? {};
    this.id = id;
    this.runId = id;
    this.jobId = jobId;
    this.name = text(metadata.name) ?? "";
    this.state = state;
    this.createdAt =
      typeof metadata.created === "number" ? metadata.created : text(metadata.created_at);
    this.raw = raw;
    this.#actions = actions;
  }

  /** @param json the answer; undefined for one that is none of a run */
  static from(json: unknown, jobId: string, actions: RunActions): JobRun | undefined {
    const raw = record(json);
    const id = text(record(raw?.metadata)?.asset_id);
    const run = record(record(raw?.entity)?.job_run);
    const state = text(run?.state);
    if (raw === undefined || id === undefined || state === undefined) return undefined;
    return new JobRun(raw, id, jobId, state, actions);
  }

  /** Whether it has ended, in whatever way. */
  get hasEnded(): boolean {
    return ended.has(this.state);
  }

  /** Whether it has ended well, warnings allowed. */
  get succeeded(): boolean {
    return this.state === "Completed" || this.state === "CompletedWithWarnings";
  }

  /** The run as it stands now. */
  refresh(options: CallOptions = {}): Promise<JobRun> {
    return this.#actions.refreshRun(this, options);
  }

  /** The lines of its log. */
  logs(options: CallOptions = {}): Promise<readonly string[]> {
    return this.#actions.runLogs(this, options);
  }

  /** Ends it; one that has ended stays as it is. */
  cancel(options: CallOptions = {}): Promise<void> {
    return this.#actions.cancelRun(this, options);
  }

  /**
   * Waits until it has ended.
   *
   * @throws DataIntegrationError `DATASTAGE_WAIT_TIMEOUT`
   */
  wait(options: WaitForRunOptions = {}): Promise<JobRun> {
    return this.#actions.waitForRun(this, options);
  }

  toJSON(): object {
    const { runId, jobId, name, state, createdAt } = this;
    return { runId, jobId, name, state, createdAt };
  }
}
