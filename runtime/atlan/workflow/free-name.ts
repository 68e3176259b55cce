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
  submit: (payload: WorkflowPayload) => Promise<T>,
): Promise<T> {
  let current = workflow;
  for (let tries = 1; ; tries += 1) {
    const payload = requirePayload(current);
    try {
      return await submit(payload);
    } catch (error) {
      const refused = error instanceof ConflictError && error.code === "ATLAN_CONFLICT";
      // Whoever gave the clock, or the payload, chose the name.
      const again = "identity" in current && current.identity === systemIdentity && current;
      if (!refused || !again || tries === most) throw error;
      current = again.as(systemIdentity);
    }
  }
}
