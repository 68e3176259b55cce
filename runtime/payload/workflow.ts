import type { Identity } from "./identity.js";
import type { WorkflowPayload } from "./workflow-payload.js";

const inspect = Symbol.for("nodejs.util.inspect.custom");

/** What makes a payload of the second that is part of its names, and of chance. */
export type Render = (epoch: number, random: number) => WorkflowPayload;

/** What of the vendor's takes a workflow. */
export interface Surface {
  /** By which programs know it: `package-workflow`. */
  readonly name: string;
  /** How the vendor stands to it, for people: a sentence. */
  readonly notice: string;
}

/** A finished workflow: immutable, ready to submit, safe to print (secrets show where they come from). */
export class Workflow {
  readonly #render: Render;
  readonly #random: number;
  /** The second that is part of its names. */
  declare readonly epoch: number;
  /** Where its clock and chance came from. */
  declare readonly identity: Identity;
  /** What of Atlan takes it. Undefined where its definition doesn't say. */
  declare readonly surface: Surface | undefined;

  constructor(render: Render, identity: Identity, surface?: Surface) {
    this.#render = render;
    this.#random = identity.random();
    this.epoch = identity.epoch();
    this.identity = identity;
    this.surface = surface;
  }

  /** `metadata.name` of the payload: how the workflow is found again. */
  get name(): string {
    return this.payload.metadata.name;
  }

  /** The payload with its secrets still unread. Made anew at each reading: what is done to one doesn't reach another. */
  get payload(): WorkflowPayload {
    return this.#render(this.epoch, this.#random);
  }

  /** The same workflow under another clock: `workflow.as(frozenIdentity())` for a payload that tests can compare. */
  as(identity: Identity): Workflow {
    return new Workflow(this.#render, identity, this.surface);
  }

  /** For `JSON.stringify`: the payload; secrets are masked. */
  toJSON(): WorkflowPayload {
    return this.payload;
  }

  /** For `console.log` of Node: the same. */
  [inspect](): WorkflowPayload {
    return this.payload;
  }
}
