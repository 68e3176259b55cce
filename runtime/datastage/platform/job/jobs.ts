import type { CallOptions, CallScope } from "../../../client/call-options.js";
import { record, text } from "../../../client/lenient.js";
import { ignoreBody, readJson } from "../../../http/read.js";
import type { FlowConfiguration, JobSettings } from "../../api/configuration.js";
import { argumentError, notFound } from "../error-kinds.js";
import { DataIntegrationError } from "../errors.js";
import type { BatchFlow } from "../flow/batch-flow.js";
import { type Compilation, compileFlow, isCompiled } from "../flow/compile-flow.js";
import type { FlowStore } from "../flow/flow-store.js";
import { withSettings } from "../flow/runtime-settings.js";
import { Listing } from "../listing.js";
import { type Claims, madeSince } from "../made.js";
import type { PlatformApi } from "../platform-api.js";
import { Job, type JobActions, type StartJobOptions } from "./job.js";
import type { JobRun } from "./job-run.js";
import { JobRuns } from "./job-runs.js";
import { pageOf } from "./job-page.js";
import { jobParts, type JobSchedule, parameterSetUses, scheduleParts } from "./job-settings.js";

export interface CreateJobOptions extends CallOptions {
  readonly name: string;
  readonly flow: BatchFlow;
  readonly description?: string | undefined;
  /** Over those of the flow, each in place of the same one. */
  readonly settings?: JobSettings | undefined;
  readonly schedule?: JobSchedule | undefined;
}

export interface JobChanges {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  /** What isn't given stays; null takes a limit away. */
  readonly settings?: (FlowConfiguration & Pick<JobSettings, "parameters">) | undefined;
  /** null takes it away. */
  readonly schedule?: JobSchedule | null | undefined;
}

/** The jobs of a project. */
export class Jobs implements JobActions {
  readonly #api: PlatformApi;
  readonly #projectId: string;
  readonly #flows: FlowStore;
  readonly #claims: Claims;
  readonly #runs: JobRuns;

  constructor(api: PlatformApi, projectId: string, flows: FlowStore, claims: Claims) {
    this.#api = api;
    this.#projectId = projectId;
    this.#flows = flows;
    this.#claims = claims;
    this.#runs = new JobRuns(api, projectId, claims);
  }

  /**
   * One job, by its name or its id.
   *
   * @throws NotFoundError `DATASTAGE_NOT_FOUND`
   */
  async get(
    by: (CallOptions & { readonly name: string }) | (CallOptions & { readonly jobId: string }),
  ): Promise<Job> {
    const scope = this.#api.begin(by);
    const { name, jobId } = record(by) ?? {};
    const [wanted, id] = [text(name), text(jobId)];
    if (id !== undefined) {
      return this.#api.get("/v2/jobs/{job_id}", this.#one(id), this.#read, scope);
    }
    if (wanted === undefined) throw argumentError("jobs.get() takes a name or a jobId");
    for await (const job of this.#list(scope, wanted)) if (job.name === wanted) return job;
    throw notFound(`job named ${JSON.stringify(wanted)}`, `the project ${this.#projectId}`);
  }

  getAll(options: CallOptions = {}): Listing<Job> {
    return this.#list(this.#api.begin(options));
  }

  /** Compiles the flow, where that hasn't been done, and makes a job of it. */
  async create(options: CreateJobOptions): Promise<Job> {
    if (text(record(options)?.name) === undefined) throw argumentError("createJob() takes a name");
    const { name, flow, description } = options;
    const { flowId } = this.#flows.own(flow, "createJob()");
    const settings = withSettings(flow.jobSettings, options.settings);
    const parts = jobParts(settings, this.#projectId);
    const uses = parameterSetUses(flow.toDocument(), settings);
    const timing = scheduleParts(options.schedule);
    const scope = this.#api.begin(options);
    await this.#compile(flow, scope);
    const job = await this.#api.post(
      "/v2/jobs",
      {
        query: { project_id: this.#projectId },
        body: {
          job: {
            name,
            ...(description !== undefined && { description }),
            asset_ref: flowId,
            ...parts,
            ...(uses.length > 0 && { parameter_sets: uses }),
            ...timing,
          },
        },
      },
      {
        read: this.#read,
        effect: madeSince<Job>({
          api: this.#api,
          claims: this.#claims,
          what: `a job named ${JSON.stringify(name)}`,
          candidates: (within) => this.#list(within, name),
          matches: (found) => found.name === name && found.flowId === flowId,
          look: "jobs.get()",
        }),
      },
      scope,
    );
    this.#claims.claim(job.id);
    return job;
  }

  /** Changes name, description, settings or schedule of a job. */
  async update(job: Job, changes: JobChanges, options: CallOptions = {}): Promise<Job> {
    const body: { op: "add" | "replace"; path: string; value: unknown }[] = [];
    // "add" also replaces what is there.
    const set = (path: string, value: unknown): void => {
      if (value !== undefined) body.push({ op: "add", path, value });
    };
    if (record(changes) === undefined) throw argumentError("updateJob() takes a change");
    if (changes.name === "") throw argumentError("A job takes a name");
    if (changes.name !== undefined) {
      body.push({ op: "replace", path: "/metadata/name", value: changes.name });
    }
    set("/metadata/description", changes.description);
    const { schedule, schedule_info } = scheduleParts(changes.schedule ?? undefined);
    set("/entity/job/schedule", changes.schedule === null ? "" : schedule);
    set("/entity/job/schedule_info", changes.schedule === null ? {} : schedule_info);
    const parts = jobParts(changes.settings ?? {}, this.#projectId);
    for (const [key, value] of Object.entries(parts.configuration ?? {})) {
      set(`/entity/job/configuration/${key}`, value);
    }
    if (changes.settings?.warnLimit === null) set("/entity/job/configuration/flow_limits", {});
    set("/entity/job/retention_policy", parts.retention_policy ?? withoutRetention(changes));
    set("/entity/job/job_parameters", parts.job_parameters);
    if (body.length === 0) throw argumentError("updateJob() takes a change");
    return this.#api.patch(
      "/v2/jobs/{job_id}",
      { ...this.#one(job.jobId), body: body },
      { read: this.#read, effect: "repeatable" },
      this.#api.begin(options),
    );
  }

  async delete(job: Job, options: CallOptions = {}): Promise<void> {
    const id = text(record(job)?.jobId);
    if (id === undefined) throw argumentError("deleteJob() takes a job");
    await this.#api.delete(
      "/v2/jobs/{job_id}",
      this.#one(id),
      ignoreBody,
      this.#api.begin(options),
    );
  }

  startJob(job: Job, options: StartJobOptions): Promise<JobRun> {
    return this.#runs.start(job, options);
  }

  jobRuns(job: Job, options: CallOptions): Listing<JobRun> {
    return this.#runs.list(job.jobId, options);
  }

  deleteJobRun(job: Job, run: JobRun | string, options: CallOptions): Promise<void> {
    return this.#runs.delete(job, run, options);
  }

  readonly #read = readJson((json) => Job.from(json, this));

  #one(id: string): { parameters: { job_id: string }; query: { project_id: string } } {
    return { parameters: { job_id: id }, query: { project_id: this.#projectId } };
  }

  #list(scope: CallScope, name?: string): Listing<Job> {
    return Listing.of((next) =>
      this.#api.get(
        "/v2/jobs",
        { query: { project_id: this.#projectId, limit: 100, next, name } },
        readJson((json) => pageOf(json, (item) => Job.from(item, this))),
        scope,
      ),
    );
  }

  async #compile(flow: BatchFlow, scope: CallScope): Promise<void> {
    if (await isCompiled(this.#api, this.#projectId, flow.flowId, scope)) return;
    const mode = this.#flows.runMode(flow);
    const made = await compileFlow(this.#api, this.#projectId, flow.flowId, mode, scope);
    if (!made.succeeded) throw uncompiled(flow, made);
  }
}

function uncompiled(flow: BatchFlow, { messages }: Compilation): DataIntegrationError {
  const errors = messages.filter(({ severity }) => severity === "error");
  const said = errors
    .slice(0, 5)
    .map(({ text: what, stage }) => (stage === undefined ? what : `${stage}: ${what}`));
  const more = errors.length > said.length ? ` (and ${errors.length - said.length} more)` : "";
  return new DataIntegrationError(
    `The flow ${JSON.stringify(flow.name)} doesn't compile: ${said.join("; ") || "no reason was given"}${more}.`,
    { code: "DATASTAGE_COMPILE", hint: "Mend it and save it; no job was made." },
  );
}

/** The policy that keeps all runs, where a limit is taken away. */
function withoutRetention({ settings = {} }: JobChanges): object | undefined {
  const { retentionDays, retentionAmount } = settings;
  return retentionDays === null || retentionAmount === null ? {} : undefined;
}
