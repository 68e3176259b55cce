import { frozenIdentity, type Identity } from "../payload/identity.js";
import type { Workflow } from "../payload/workflow.js";
import type { WorkflowPayload } from "../payload/workflow-payload.js";

/** A workflow, or a builder to which nothing is missing. */
export type PayloadSource = Workflow | { readonly toWorkflow: (identity?: Identity) => Workflow };

/** The payload as a review wants it: a frozen clock, masked secrets, the order of the wire. Plain JSON. */
export function frozenPayload(
  source: PayloadSource,
  identity: Identity = frozenIdentity(),
): WorkflowPayload {
  const workflow = "toWorkflow" in source ? source.toWorkflow(identity) : source.as(identity);
  return JSON.parse(JSON.stringify(workflow)) as WorkflowPayload;
}

/** {@link frozenPayload} as indented text with a line break at its end: for files under review. */
export function payloadText(source: PayloadSource, identity?: Identity): string {
  return `${JSON.stringify(frozenPayload(source, identity), null, 2)}\n`;
}
