import type { Workflow } from "../../payload/workflow.js";
import type { WorkflowPayload } from "../../payload/workflow-payload.js";
import type { AtlanApi } from "../atlan-api.js";
import type { CallOptions } from "../../client/call-options.js";
import type { ClientSettings } from "../client-options.js";
import { Listing } from "../listing.js";
import { requireCount, requireName, requirePhases, requireRun } from "./arguments.js";
import { ClaimedRuns } from "./claimed-runs.js";
import { deleteWorkflow } from "./delete-workflow.js";
import type { FoundWorkflow } from "./found-workflow.js";
import { underFreeName } from "./free-name.js";
import { type MonitorOptions, monitorRun, type WorkflowOutcome } from "./monitor.js";
import { runsBetween, runsOf, type TypeMatch, workflowsOfType } from "./queries.js";
import { findActiveRun, rerunWorkflow } from "./rerun-workflow.js";
import { resolveTemplate, type WorkflowRef } from "./resolve-workflow.js";
import { ScheduleClient } from "./schedule-client.js";
import { findRun, findWorkflow, searchRuns, searchWorkflows } from "./search.js";
import { snapshot } from "../../client/snapshot.js";
import { stopRun } from "./stop-run.js";
import { Submitter, type SubmitOptions } from "./submitter.js";
import { requireBound } from "./time-range.js";
import type { Submission } from "./submission.js";
import { submitAll, type SubmitAllOptions, type Workflows } from "./submit-all.js";
import { updateOwner } from "./update-owner.js";
import { requireDocument, updateWorkflow, type WorkflowUpdate } from "./update-workflow.js";
import type { WorkflowPhase } from "./workflow-phase.js";
import type { WorkflowRun } from "./workflow-run.js";

export interface RunOptions extends CallOptions, SubmitOptions {}

export interface FindByTypeOptions extends CallOptions {
  /** How many at most; 10 by default. */
  readonly maxResults?: number | undefined;
  /** `"exact-name"` by default, by which the crawlers of a connector don't bring its miners. */
  readonly match?: TypeMatch | undefined;
}

export interface RerunOptions extends CallOptions {
  /** Returns a run that waits or runs already, if there is one, instead of starting another. */
  readonly idempotent?: boolean | undefined;
}

/** `deadline` is for each page. */
export interface GetRunsOptions extends CallOptions {
  /** Only runs in this phase. */
  readonly phase?: WorkflowPhase | undefined;
  /** How many to fetch at a time; 100 by default. */
  readonly pageSize?: number | undefined;
}

/** `deadline` is for each page. Times are a `Date`, a text in ISO 8601, or such as `"now-2h"`. */
export interface FindRunsOptions extends CallOptions {
  /** Only runs that started then or later. */
  readonly startedAt?: Date | string | undefined;
  /** Only runs that ended then or earlier. */
  readonly finishedAt?: Date | string | undefined;
  /** How many to fetch at a time; 100 by default. */
  readonly pageSize?: number | undefined;
}

/**
 * The workflows of a tenant and their runs. Every method rejects with an `AtlanError`, with an error of a secret that
 * can't be read, or with the reason of the signal that it was given.
 */
export class WorkflowClient extends ScheduleClient {
  readonly #api: AtlanApi;
  readonly #claimed: ClaimedRuns;

  readonly #submitter: Submitter;

  constructor(api: AtlanApi, settings: ClientSettings) {
    const claimed = new ClaimedRuns();
    super(api, claimed);
    this.#api = api;
    this.#claimed = claimed;
    this.#submitter = new Submitter(api, settings);
  }

  /**
   * Creates a workflow and starts it; returns its first run, to be watched with {@link monitor}. Secrets are read now.
   *
   * It is created once: when an answer is lost, a search for its name decides whether it is sent again. Where another
   * process took the name in the same second, it gets the next one: the run says which.
   *
   * @throws ConflictError `ATLAN_CONFLICT` when a workflow of its name exists, and the name is a payload's or frozen
   * @throws InvalidRequestError `ATLAN_UNKNOWN_ADMIN` when an admin of its connection doesn't exist; nothing was sent
   * @throws AtlanError `ATLAN_IN_DOUBT` when it can't be found out whether it was created
   */
  async run(workflow: Workflow | WorkflowPayload, options: RunOptions = {}): Promise<WorkflowRun> {
    const send = this.#submitter.sender(this.#api.begin(options), options);
    this.#submitter.tellSurface(workflow);
    return this.#claimed.claim(await underFreeName(snapshot(workflow), send));
  }

  /**
   * Creates and starts many workflows, a few at a time, each as {@link run} does. Resolves when all are settled, with what
   * became of each, in the order in which they were given; one that fails doesn't stop the others.
   *
   * @example
   * const results = await client.workflow.submitAll(workflows, { concurrency: 16, journal: "batch.jsonl" });
   * const failed = results.filter(({ error }) => error !== undefined);
   * @throws SpecanvilError `JOURNAL_…` for a journal that can't be used, or is of another batch
   */
  async submitAll(
    workflows: Workflows,
    options: SubmitAllOptions = {},
  ): Promise<readonly Submission[]> {
    return submitAll(this.#api, workflows, this.#submitter, this.#claimed, options);
  }

  /**
   * Replaces the workflow of the same name, with all keys that the document has: what it lacks is gone. Of a workflow
   * that was found, send `{ ...found.raw, … }`.
   *
   * @throws InvalidRequestError `ATLAN_ARGUMENT` for a document without a name or a spec; nothing was sent
   * @throws AtlanError `ATLAN_IN_DOUBT` when it can't be found out whether it was replaced
   */
  async update(workflow: WorkflowUpdate, options: CallOptions = {}): Promise<FoundWorkflow> {
    return updateWorkflow(this.#api, requireDocument(workflow), this.#api.begin(options));
  }

  /** Gives a workflow to another user. */
  async updateOwner(
    workflow: string,
    username: string,
    options: CallOptions = {},
  ): Promise<FoundWorkflow> {
    const name = requireName(workflow, "updateOwner() takes the name of a workflow");
    const user = requireName(username, "updateOwner() takes the name of a user");
    return updateOwner(this.#api, name, user, this.#api.begin(options));
  }

  /** The workflows of a package, such as `csa-some-package`; newest first. */
  async findByType(
    packageName: string,
    options: FindByTypeOptions = {},
  ): Promise<readonly FoundWorkflow[]> {
    const { maxResults = 10, match = "exact-name", ...call } = options;
    const size = requireCount(maxResults, "maxResults");
    const name = requireName(packageName, "findByType() takes the name of a package");
    const query = workflowsOfType(name, match, { size });
    const { items } = await searchWorkflows(this.#api, query, this.#api.begin(call));
    return items;
  }

  /** The workflow of this name; undefined when there is none. */
  async findById(name: string, options: CallOptions = {}): Promise<FoundWorkflow | undefined> {
    const id = requireName(name, "findById() takes the name of a workflow");
    return findWorkflow(this.#api, id, this.#api.begin(options));
  }

  /** The run with this id, as it is now; undefined when there is none. */
  async findRunById(id: string, options: CallOptions = {}): Promise<WorkflowRun | undefined> {
    const run = requireName(id, "findRunById() takes the id of a run");
    return findRun(this.#api, run, this.#api.begin(options));
  }

  /**
   * Starts another run of a workflow: of one that was found or built, of the one with this name, or of the newest one
   * of this package.
   *
   * It is started once: when an answer is lost, a search for new runs of the workflow decides whether it is sent again.
   * `idempotent` looks before it submits, among the newest 50 runs; two callers that look at the same moment both submit.
   *
   * @throws NotFoundError `ATLAN_NOT_FOUND` when there is no such workflow
   * @throws AtlanError `ATLAN_IN_DOUBT` when it can't be found out whether a run was started
   */
  async rerun(target: string | WorkflowRef, options: RerunOptions = {}): Promise<WorkflowRun> {
    const { idempotent = false, ...call } = options;
    const scope = this.#api.begin(call);
    const template = await resolveTemplate(this.#api, target, scope);
    const active = idempotent ? await findActiveRun(this.#api, template.name, scope) : undefined;
    return active ?? rerunWorkflow(this.#api, template, this.#claimed, scope);
  }

  /** The runs of a workflow, newest first: `for await (const run of …)`, or `await ….toArray()`. */
  getRuns(workflow: string, options: GetRunsOptions = {}): Listing<WorkflowRun> {
    const { phase, pageSize = 100, ...call } = options;
    const name = requireName(workflow, "getRuns() takes the name of a workflow");
    const size = requireCount(pageSize, "pageSize");
    return new Listing(
      (from) => searchRuns(this.#api, runsOf(name, phase, { from, size }), this.#api.begin(call)),
      size,
      (run) => run.id,
    );
  }

  /** The newest run of a workflow, also if it waits to be started; undefined when there is none. */
  async findLatestRun(
    workflow: string,
    options: CallOptions = {},
  ): Promise<WorkflowRun | undefined> {
    const name = requireName(workflow, "findLatestRun() takes the name of a workflow");
    const query = runsOf(name, undefined, { size: 1 });
    return (await searchRuns(this.#api, query, this.#api.begin(options))).items[0];
  }

  /** The runs of all workflows in one of these phases, newest first; to be read as those of {@link getRuns}. */
  findRunsByStatusAndTimeRange(
    statuses: readonly WorkflowPhase[],
    options: FindRunsOptions = {},
  ): Listing<WorkflowRun> {
    const { startedAt, finishedAt, pageSize = 100, ...call } = options;
    const phases = requirePhases(statuses);
    const size = requireCount(pageSize, "pageSize");
    const range = {
      startedAt: requireBound(startedAt, "startedAt"),
      finishedAt: requireBound(finishedAt, "finishedAt"),
    };
    return new Listing(
      (from) =>
        searchRuns(this.#api, runsBetween(phases, range, { from, size }), this.#api.begin(call)),
      size,
      (run) => run.id,
    );
  }

  /**
   * Watches a run until it has ended, and says how. It follows the run that it is given, never another one of the same
   * workflow; a failed run is a result, not an error.
   *
   * @throws AtlanError `ATLAN_MONITOR_TIMEOUT` when it hasn't ended in time; it goes on
   */
  async monitor(run: WorkflowRun, options: MonitorOptions = {}): Promise<WorkflowOutcome> {
    requireRun(run, "monitor() takes what run(), rerun() or getRuns() returned");
    return monitorRun(this.#api, run, options);
  }

  /** Stops a run; returns it as it is then. One that has ended stays as it is. */
  async stop(run: WorkflowRun | string, options: CallOptions = {}): Promise<WorkflowRun> {
    return stopRun(this.#api, run, this.#api.begin(options));
  }

  /** Deletes (archives) a workflow. Its runs stay. */
  async delete(name: string, options: CallOptions = {}): Promise<void> {
    const workflow = requireName(name, "delete() takes the name of a workflow");
    await deleteWorkflow(this.#api, workflow, this.#api.begin(options));
  }
}
