import type { Workflow } from "../../payload/workflow.js";
import type { WorkflowPayload } from "../../payload/workflow-payload.js";
import type { AtlanApi } from "../atlan-api.js";
import type { CallOptions } from "../call-options.js";
import { Listing } from "../listing.js";
import { requireCount, requireName, requirePayload, requireRun } from "./arguments.js";
import { ClaimedRuns } from "./claimed-runs.js";
import { deleteWorkflow } from "./delete-workflow.js";
import type { FoundWorkflow } from "./found-workflow.js";
import { type MonitorOptions, monitorRun, type WorkflowOutcome } from "./monitor.js";
import { runsOf, type TypeMatch, workflowsOfType } from "./queries.js";
import {
  findActiveRun,
  rerunWorkflow,
  resolveTemplate,
  type WorkflowRef,
} from "./rerun-workflow.js";
import { runWorkflow } from "./run-workflow.js";
import { findRun, findWorkflow, searchRuns, searchWorkflows } from "./search.js";
import { stopRun } from "./stop-run.js";
import type { WorkflowPhase } from "./workflow-phase.js";
import type { WorkflowRun } from "./workflow-run.js";

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

/**
 * The workflows of a tenant and their runs. Every method rejects with an `AtlanError`, with an error of a secret that
 * can't be read, or with the reason of the signal that it was given.
 */
export class WorkflowClient {
  readonly #api: AtlanApi;
  readonly #claimed = new ClaimedRuns();

  constructor(api: AtlanApi) {
    this.#api = api;
  }

  /**
   * Creates a workflow and starts it; returns its first run, to be watched with {@link monitor}. Secrets are read now.
   *
   * It is created once: when an answer is lost, a search for its name decides whether it is sent again.
   *
   * @throws ConflictError `ATLAN_CONFLICT` when a workflow of its name exists
   * @throws AtlanError `ATLAN_IN_DOUBT` when it can't be found out whether it was created
   */
  async run(workflow: Workflow | WorkflowPayload, options: CallOptions = {}): Promise<WorkflowRun> {
    return runWorkflow(this.#api, requirePayload(workflow), this.#api.begin(options));
  }

  /** The workflows of a package, such as `csa-relational-assets-builder`; newest first. */
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
