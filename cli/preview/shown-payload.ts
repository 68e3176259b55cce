import { frozenIdentity, type Identity, type WorkflowPayload } from "specanvil";
import type { Submittable } from "../load-workflows.js";
import { withoutOpenSecrets } from "../masked.js";

/**
 * A payload as a reviewer reads it: plain JSON, secrets masked.
 *
 * @param identity - The clock that it is built by; by default one that stands still, where nobody has chosen another
 */
export function shownPayload(workflow: Submittable, identity?: Identity): WorkflowPayload {
  return JSON.parse(
    JSON.stringify(withoutOpenSecrets(payloadOf(workflow, identity))),
  ) as WorkflowPayload;
}

function payloadOf(workflow: Submittable, identity: Identity | undefined): WorkflowPayload {
  if ("metadata" in workflow) return workflow;
  const clock = identity ?? (workflow.identity.system ? frozenIdentity() : workflow.identity);
  return workflow.as(clock).payload;
}
