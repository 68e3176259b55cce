import type { Identity } from "../payload/identity.js";
import type { Workflow } from "../payload/workflow.js";

/** Stands where `toWorkflow` will be: its type parameter says which step is missing. It can't be called. */
export interface Missing<Need extends string> {
  readonly "missing step": Need;
}

/** The end of a chain: `toWorkflow()` once nothing is missing, the missing step until then. */
export interface Finish<Need extends string> {
  /**
   * The finished workflow, ready to submit. Twice from one builder gives equal payloads.
   *
   * @param identity - Clock and chance; by default the system's, read once for this builder
   */
  readonly toWorkflow: [Need] extends [never] ? (identity?: Identity) => Workflow : Missing<Need>;
}
