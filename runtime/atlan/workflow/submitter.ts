import type { Workflow } from "../../payload/workflow.js";
import type { WorkflowPayload } from "../../payload/workflow-payload.js";
import type { AtlanApi } from "../atlan-api.js";
import type { CallScope } from "../../client/call-options.js";
import type { ClientSettings } from "../client-options.js";
import { Directory } from "../directory/directory.js";
import { record, text } from "../../client/lenient.js";
import { Notices } from "../notices.js";
import { AdminCheck } from "./admin-check.js";
import { runWorkflow } from "./run-workflow.js";
import { requireSchedule, type Schedule, withSchedule } from "./schedule.js";
import type { WorkflowRun } from "./workflow-run.js";

/** How a call submits its workflows. */
export interface SubmitOptions {
  /** Lets Atlan start the workflow again by this schedule. */
  readonly schedule?: Schedule | undefined;
  /** Whether the admins of a connection have to exist; as the client has it, by default. */
  readonly checkAdmins?: boolean | undefined;
}

/** Submits a workflow under the name in its payload: once, whatever happens to the answer. */
export type Send = (
  payload: WorkflowPayload,
  origin: Workflow | WorkflowPayload,
) => Promise<WorkflowRun>;

/** What a client does before it sends a workflow. */
export class Submitter {
  readonly #api: AtlanApi;
  readonly #checkAdmins: boolean;
  readonly #notices: Notices;
  readonly #directory: Directory;

  constructor(api: AtlanApi, { checkAdmins, onNotice }: ClientSettings) {
    this.#api = api;
    this.#checkAdmins = checkAdmins;
    this.#notices = new Notices(onNotice);
    this.#directory = new Directory(api, this.#notices);
  }

  /**
   * For the workflows of one call.
   *
   * @throws InvalidRequestError `ATLAN_ARGUMENT` for a schedule that can't be
   */
  sender(scope: CallScope, { schedule, checkAdmins = this.#checkAdmins }: SubmitOptions): Send {
    const times = schedule === undefined ? undefined : requireSchedule(schedule);
    const admins = checkAdmins ? new AdminCheck(this.#directory, scope) : undefined;
    const send: Send = (payload, origin) =>
      runWorkflow(this.#api, times ? withSchedule(payload, times) : payload, origin, scope);
    return (payload, origin) => {
      const checked = admins?.check(payload);
      return checked === undefined
        ? send(payload, origin)
        : checked.then(() => send(payload, origin));
    };
  }

  /** Tells what is to be known of workflows of its kind; a payload by itself doesn't say its kind. */
  tellSurface(workflow: Workflow | WorkflowPayload): void {
    const surface = record(record(workflow)?.surface);
    const [name, notice] = [text(surface?.name), text(surface?.notice)];
    if (name !== undefined && notice !== undefined) this.#notices.tell({ name, text: notice });
  }
}
