import type { WorkflowPayload } from "../../payload/workflow-payload.js";
import type { CallScope } from "../../client/call-options.js";
import type { BatchNames } from "./batch-names.js";
import type { WorkflowRun } from "./workflow-run.js";

/** What the workflows of one call share. */
export interface Batch {
  readonly scope: CallScope;
  readonly names: BatchNames;
  readonly send: (payload: WorkflowPayload) => Promise<WorkflowRun>;
}
