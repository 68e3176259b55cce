import type { AtlanApi } from "../atlan-api.js";
import type { CallOptions } from "../../client/call-options.js";
import { requireCount, requireName } from "./arguments.js";
import type { ClaimedRuns } from "./claimed-runs.js";
import {
  findScheduledRun,
  findScheduledRuns,
  findScheduleQueryRuns,
} from "./find-scheduled-runs.js";
import type { FoundWorkflow } from "./found-workflow.js";
import { queriesBySchedule } from "./queries.js";
import { rerunAsOwner } from "./rerun-workflow.js";
import { resolveDocument, type WorkflowRef } from "./resolve-workflow.js";
import { requireSchedule, type Schedule, withSchedule } from "./schedule.js";
import type { ScheduledRun } from "./scheduled-run.js";
import { searchWorkflows } from "./search.js";
import { requirePeriod } from "./time-range.js";
import { requireDocument, updateWorkflow } from "./update-workflow.js";
import type { WorkflowRun } from "./workflow-run.js";

export interface FindScheduleQueryOptions extends CallOptions {
  /** How many at most; 10 by default. */
  readonly maxResults?: number | undefined;
}

export interface ScheduleQueriesOptions extends CallOptions {
  /** Those that should have run and did not, instead of those that did. */
  readonly missed?: boolean | undefined;
}

/** The part of `client.workflow` that is about schedules. */
export class ScheduleClient {
  readonly #api: AtlanApi;
  readonly #claimed: ClaimedRuns;

  constructor(api: AtlanApi, claimed: ClaimedRuns) {
    this.#api = api;
    this.#claimed = claimed;
  }

  /**
   * Lets Atlan start a workflow by a schedule, instead of the one that it has. A workflow that was found is sent back
   * as it was found, with all that it holds; one that is given by name, by package or by a run is looked up first.
   *
   * @throws InvalidRequestError `ATLAN_ARGUMENT` for a schedule that can't work; nothing was sent
   * @throws NotFoundError `ATLAN_NOT_FOUND` when there is no such workflow
   */
  async addSchedule(
    target: string | WorkflowRef,
    schedule: Schedule,
    options: CallOptions = {},
  ): Promise<FoundWorkflow> {
    return this.#reschedule(target, "addSchedule", requireSchedule(schedule), options);
  }

  /** Takes the schedule from a workflow, its time zone too. What may be given is as for {@link addSchedule}. */
  async removeSchedule(
    target: string | WorkflowRef,
    options: CallOptions = {},
  ): Promise<FoundWorkflow> {
    return this.#reschedule(target, "removeSchedule", undefined, options);
  }

  /** All that Atlan starts by a schedule. */
  async getAllScheduledRuns(options: CallOptions = {}): Promise<readonly ScheduledRun[]> {
    return findScheduledRuns(this.#api, this.#api.begin(options));
  }

  /** What Atlan starts by the schedule of this workflow; undefined when it has none. */
  async getScheduledRun(
    workflow: string,
    options: CallOptions = {},
  ): Promise<ScheduledRun | undefined> {
    const name = requireName(workflow, "getScheduledRun() takes the name of a workflow");
    return findScheduledRun(this.#api, name, this.#api.begin(options));
  }

  /** The workflows that run a saved query by a schedule, newest first. */
  async findScheduleQuery(
    savedQueryId: string,
    options: FindScheduleQueryOptions = {},
  ): Promise<readonly FoundWorkflow[]> {
    const { maxResults = 10, ...call } = options;
    const size = requireCount(maxResults, "maxResults");
    const id = requireName(savedQueryId, "findScheduleQuery() takes the id of a saved query");
    const query = queriesBySchedule(id, { size });
    const { items } = await searchWorkflows(this.#api, query, this.#api.begin(call));
    return items;
  }

  /**
   * Starts a scheduled query now, in the name of its owner: once, as with `rerun`.
   *
   * @param name that of its workflow, such as {@link findScheduleQuery} finds
   * @throws NotFoundError `ATLAN_NOT_FOUND` when there is none
   * @throws AtlanError `ATLAN_IN_DOUBT` when it can't be found out whether a run was started
   */
  async rerunScheduleQuery(name: string, options: CallOptions = {}): Promise<WorkflowRun> {
    const workflow = requireName(name, "rerunScheduleQuery() takes the name of a workflow");
    return rerunAsOwner(this.#api, workflow, this.#claimed, this.#api.begin(options));
  }

  /**
   * The runs of scheduled queries in a period, each end of which is a `Date` or a text in ISO 8601 with its zone. What
   * was missed has no run: of it, only the workflow counts.
   */
  async findScheduleQueriesBetween(
    start: Date | string,
    end: Date | string,
    options: ScheduleQueriesOptions = {},
  ): Promise<readonly WorkflowRun[]> {
    const { missed = false, ...call } = options;
    const period = requirePeriod(start, end);
    return findScheduleQueryRuns(this.#api, period, missed, this.#api.begin(call));
  }

  async #reschedule(
    target: string | WorkflowRef,
    method: string,
    schedule: Schedule | undefined,
    options: CallOptions,
  ): Promise<FoundWorkflow> {
    const scope = this.#api.begin(options);
    const document = await resolveDocument(this.#api, target, method, scope);
    return updateWorkflow(this.#api, requireDocument(withSchedule(document, schedule)), scope);
  }
}
