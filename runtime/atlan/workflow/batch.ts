import type { CallScope } from "../../client/call-options.js";
import type { BatchNames } from "./batch-names.js";
import type { Send } from "./submitter.js";

/** What the workflows of one call share. */
export interface Batch {
  readonly scope: CallScope;
  readonly names: BatchNames;
  readonly send: Send;
}
