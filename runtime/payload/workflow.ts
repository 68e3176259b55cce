import type { Identity } from "./identity.js";
import type { WorkflowPayload } from "./workflow-payload.js";

/** A finished workflow: immutable, ready to submit, safe to print (secrets show where they come from). */
export class Workflow {
  /** `metadata.name` of the payload: how the workflow is found again. */
  declare readonly name: string;
  /** The payload with its secrets still unread. */
  declare readonly payload: WorkflowPayload;
  readonly #render: (identity: Identity) => WorkflowPayload;

  constructor(render: (identity: Identity) => WorkflowPayload, identity: Identity) {
    this.#render = render;
    this.payload = render(identity);
    this.name = this.payload.metadata.name;
    Object.freeze(this);
  }

  /** The same workflow under another clock: `workflow.as(frozenIdentity())` for a payload that tests can compare. */
  as(identity: Identity): Workflow {
    return new Workflow(this.#render, identity);
  }

  /** For `JSON.stringify`: the payload; secrets are masked. */
  toJSON(): WorkflowPayload {
    return this.payload;
  }
}
