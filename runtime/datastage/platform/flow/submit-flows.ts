import type {
  BatchFailure,
  BatchOptions,
  BatchProgress,
  BatchSuccess,
} from "../../../batch/result.js";
import { isIterable, submitBatch } from "../../../batch/submit-batch.js";
import type { CallOptions } from "../../../client/call-options.js";
import { record } from "../../../client/lenient.js";
import type { JobSettings } from "../../api/configuration.js";
import { argumentError } from "../error-kinds.js";
import { flowBatch, type FlowBatchParts } from "./flow-batch.js";
import type { FlowToSubmit } from "./new-flow.js";

/** What is submitted; asked for one by one, as there is room. */
export type FlowsToSubmit = Iterable<FlowToSubmit> | AsyncIterable<FlowToSubmit>;

/** What became of one of the flows that `submitAll` was given. */
export type FlowSubmission = SubmittedFlow | UnsubmittedFlow;

export interface SubmittedFlow extends BatchSuccess {
  /** For `flows.get({ flowId })`: there may be a hundred thousand of them. */
  readonly flowId: string;
  /** Its environment, limits and values, which no document holds: the `settings` for `createJob()`. */
  readonly jobSettings: JobSettings;
}

/** As `createFlow` rejects: mostly with a `DataIntegrationError`. */
export interface UnsubmittedFlow extends BatchFailure {
  readonly flowId?: undefined;
  readonly jobSettings?: undefined;
}

export type FlowSubmissionProgress = BatchProgress<FlowSubmission>;

/** `deadline` is for the whole batch: what isn't submitted by then fails. */
export interface SubmitFlowsOptions extends CallOptions, BatchOptions<FlowSubmission> {}

export async function submitFlows(
  parts: Omit<FlowBatchParts, "scope">,
  flows: FlowsToSubmit,
  options: SubmitFlowsOptions,
): Promise<readonly FlowSubmission[]> {
  if (!isIterable(flows)) {
    throw argumentError("submitAll() takes an array, or another iterable, of flows");
  }
  if (record(options) === undefined) throw argumentError("submitAll() takes options as an object");
  const scope = parts.api.begin(options);
  return submitBatch(
    flows,
    flowBatch({ ...parts, scope }),
    ({ flowId, jobSettings }, success): SubmittedFlow => ({ ...success, flowId, jobSettings }),
    options,
  );
}
