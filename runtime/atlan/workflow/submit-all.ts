import type { BatchOptions } from "../../batch/result.js";
import { isIterable, submitBatch } from "../../batch/submit-batch.js";
import type { CallOptions } from "../../client/call-options.js";
import { record } from "../../client/lenient.js";
import { snapshot } from "../../client/snapshot.js";
import type { Workflow } from "../../payload/workflow.js";
import type { WorkflowPayload } from "../../payload/workflow-payload.js";
import type { AtlanApi } from "../atlan-api.js";
import { argumentError } from "./arguments.js";
import type { ClaimedRuns } from "./claimed-runs.js";
import type { Submission } from "./submission.js";
import type { Submitter, SubmitOptions } from "./submitter.js";
import { workflowBatch } from "./workflow-batch.js";

/** What is submitted; asked for one by one, as there is room. */
export type Workflows =
  Iterable<Workflow | WorkflowPayload> | AsyncIterable<Workflow | WorkflowPayload>;

/** `deadline` is for the whole batch: what isn't submitted by then fails. `schedule` is that of each workflow. */
export interface SubmitAllOptions extends CallOptions, SubmitOptions, BatchOptions<Submission> {}

export async function submitAll(
  api: AtlanApi,
  workflows: Workflows,
  submitter: Submitter,
  claimed: ClaimedRuns,
  options: SubmitAllOptions,
): Promise<readonly Submission[]> {
  if (!isIterable(workflows)) {
    throw argumentError("submitAll() takes an array, or another iterable, of workflows");
  }
  if (record(options) === undefined) throw argumentError("submitAll() takes options as an object");
  const scope = api.begin(options);
  const batch = workflowBatch(api, scope, submitter.sender(scope, options));
  const take = (workflow: Workflow | WorkflowPayload): Workflow | WorkflowPayload => {
    submitter.tellSurface(workflow);
    return asItIsNow(workflow);
  };
  return submitBatch(
    workflows,
    { ...batch, take },
    // Without what Atlan answered: a hundred thousand answers are half a gigabyte.
    (run, success) => ({ ...success, run: claimed.claim({ ...run, raw: nothing }) }),
    options,
  );
}

const nothing = Object.freeze({});

function asItIsNow(workflow: Workflow | WorkflowPayload): Workflow | WorkflowPayload {
  try {
    return snapshot(workflow);
  } catch {
    // Such as one that holds itself: it can't be sent either, and fails then.
    return workflow;
  }
}
