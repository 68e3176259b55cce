import { systemIdentity } from "../../payload/identity.js";
import type { Workflow } from "../../payload/workflow.js";
import type { WorkflowPayload } from "../../payload/workflow-payload.js";
import { ConflictError } from "../errors.js";
import { requirePayload } from "./arguments.js";

/** More than two processes that build in the same second are rare; a tenant that refuses every name is broken. */
const most = 5;

/**
 * Submits a workflow; where its name is taken, because another process built one in the same second, under the next
 * one. Only a plain refusal is followed by another try: then nothing was created. A name that the caller chose stays.
 */
export async function underFreeName<T>(
  workflow: Workflow | WorkflowPayload,
  submit: (payload: WorkflowPayload, current: Workflow | WorkflowPayload) => Promise<T>,
): Promise<T> {
  let current = workflow;
  for (let tries = 1; ; tries += 1) {
    const payload = requirePayload(current);
    try {
      return await submit(payload, current);
    } catch (error) {
      if (!isNameTaken(error) || !mayTakeAnotherName(current) || tries === most) throw error;
      current = current.as(systemIdentity);
    }
  }
}

/** Whether a workflow wasn't created because there is one of its name. */
export function isNameTaken(error: unknown): boolean {
  return error instanceof ConflictError && error.code === "ATLAN_CONFLICT";
}

/** Whoever gave the clock, or the payload, chose the name. */
export function mayTakeAnotherName(workflow: Workflow | WorkflowPayload): workflow is Workflow {
  return "identity" in workflow && workflow.identity.system === true;
}
