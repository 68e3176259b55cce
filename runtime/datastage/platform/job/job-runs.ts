import type { CallOptions } from "../../../client/call-options.js";
import { list, record, text } from "../../../client/lenient.js";
import { milliseconds } from "../../../http/duration.js";
import { ignoreBody, readJson } from "../../../http/read.js";
import { argumentError } from "../error-kinds.js";
import { NotFoundError } from "../errors.js";
import { Listing } from "../listing.js";
import { type Claims, madeSince } from "../made.js";
import type { PlatformApi } from "../platform-api.js";
import { waitUntilOver } from "../wait.js";
import type { Job, StartJobOptions } from "./job.js";
import { JobRun, type RunActions, type WaitForRunOptions } from "./job-run.js";
import { jobParts } from "./job-settings.js";
import { pageOf } from "./job-page.js";

/** The runs of the jobs of one project. */
export class JobRuns implements RunActions {
  readonly #api: PlatformApi;
  readonly #projectId: string;
  readonly #claims: Claims;

  constructor(api: PlatformApi, projectId: string, claims: Claims) {
    this.#api = api;
    this.#projectId = projectId;
    this.#claims = claims;
  }

  list(jobId: string, options: CallOptions): Listing<JobRun> {
    const scope = this.#api.begin(options);
    return Listing.of((next) =>
      this.#api.get(
        "/v2/jobs/{job_id}/runs",
        { parameters: { job_id: jobId }, query: { project_id: this.#projectId, limit: 100, next } },
        readJson((json) => pageOf(json, (item) => JobRun.from(item, jobId, this))),
        scope,
      ),
    );
  }

  async start(job: Job, options: StartJobOptions): Promise<JobRun> {
    const { jobId } = job;
    const { name = "job run", description = "", settings = {} } = options;
    const { configuration = {}, job_parameters } = jobParts(settings, this.#projectId);
    const run = await this.#api.post(
      "/v2/jobs/{job_id}/runs",
      {
        parameters: { job_id: jobId },
        query: { project_id: this.#projectId },
        body: {
          job_run: {
            name,
            description,
            ...(Object.keys(configuration).length > 0 && { configuration }),
            ...(job_parameters && { job_parameters }),
          },
        },
      },
      {
        read: readJson((json) => JobRun.from(json, jobId, this)),
        effect: madeSince<JobRun>({
          api: this.#api,
          claims: this.#claims,
          what: `a new run of the job ${JSON.stringify(job.name)}`,
          candidates: (scope) => this.list(jobId, scope),
          matches: (candidate) => candidate.name === name || candidate.name === "",
          look: "job.runs()",
        }),
      },
      this.#api.begin(options),
    );
    this.#claims.claim(run.id);
    return run;
  }

  async refreshRun(run: JobRun, options: CallOptions): Promise<JobRun> {
    const scope = this.#api.begin(options);
    const input = {
      parameters: { job_id: run.jobId, run_id: run.runId },
      query: { project_id: this.#projectId },
    };
    const read = readJson((json) => JobRun.from(json, run.jobId, this));
    try {
      return await this.#api.post(
        "/v2/jobs/{job_id}/runs/{run_id}/refresh_state",
        { ...input, query: { ...input.query, userfs: false } },
        { read, effect: "repeatable" },
        scope,
      );
    } catch (error) {
      // A platform without this route shows the state that it knows.
      if (!(error instanceof NotFoundError)) throw error;
      return this.#api.get("/v2/jobs/{job_id}/runs/{run_id}", input, read, scope);
    }
  }

  runLogs(run: JobRun, options: CallOptions): Promise<readonly string[]> {
    return this.#api.get(
      "/v2/jobs/{job_id}/runs/{run_id}/logs",
      {
        parameters: { job_id: run.jobId, run_id: run.runId },
        query: { project_id: this.#projectId },
      },
      readJson((json) => {
        const results = record(json)?.results;
        return Array.isArray(results) ? list(results).map(lineOf) : undefined;
      }),
      this.#api.begin(options),
    );
  }

  async cancelRun(run: JobRun, options: CallOptions): Promise<void> {
    await this.#api.post(
      "/v2/jobs/{job_id}/runs/{run_id}/cancel",
      {
        parameters: { job_id: run.jobId, run_id: run.runId },
        query: { project_id: this.#projectId },
      },
      { read: ignoreBody, effect: "repeatable" },
      this.#api.begin(options),
    );
  }

  waitForRun(run: JobRun, options: WaitForRunOptions): Promise<JobRun> {
    const { timeout = "24h", ...others } = options;
    const { deadline } = this.#api.begin(options);
    const left = deadline === undefined ? undefined : Math.max(1, deadline - this.#api.clock.now());
    return waitUntilOver(
      this.#api,
      {
        first: run,
        look: (scope) => this.refreshRun(run, scope),
        isOver: ({ hasEnded }) => hasEnded,
        describe: ({ state }) => state,
        time: Math.min(milliseconds(timeout), left ?? Number.POSITIVE_INFINITY),
        what: `The run ${run.runId}`,
      },
      others,
    );
  }

  async delete(job: Job, run: JobRun | string, options: CallOptions): Promise<void> {
    const runId = text(typeof run === "string" ? run : record(run)?.runId);
    if (runId === undefined) throw argumentError("deleteRun() takes a run, or the id of one");
    await this.#api.delete(
      "/v2/jobs/{job_id}/runs/{run_id}",
      { parameters: { job_id: job.jobId, run_id: runId }, query: { project_id: this.#projectId } },
      ignoreBody,
      this.#api.begin(options),
    );
  }
}

function lineOf(item: unknown): string {
  return typeof item === "string" ? item : JSON.stringify(item);
}
