import type { BatchFailure, BatchProgress, BatchSuccess } from "../../batch/result.js";
import type { WorkflowRun } from "./workflow-run.js";

/** What became of one of the workflows that `submitAll` was given. */
export type Submission = Submitted | Unsubmitted;

export interface Submitted extends BatchSuccess {
  /** Its first run, to be watched with `monitor`. Its `raw` is empty: there may be a hundred thousand of them. */
  readonly run: WorkflowRun;
}

/** As `run` rejects: mostly with an `AtlanError`. Its name is undefined for what is no workflow. */
export interface Unsubmitted extends BatchFailure {
  readonly run?: undefined;
}

export type SubmissionProgress = BatchProgress<Submission>;
