import type { WorkflowRun } from "./workflow-run.js";

/** What became of one of the workflows that `submitAll` was given. */
export type Submission = Submitted | Unsubmitted;

export interface Submitted {
  /** Which one, counted from 0. */
  readonly index: number;
  /** The name that it got. */
  readonly name: string;
  /** Its first run, to be watched with `monitor`. Its `raw` is empty: there may be a hundred thousand of them. */
  readonly run: WorkflowRun;
  /** Whether it was there already, submitted by a process that had this journal before. */
  readonly resumed: boolean;
  readonly error?: undefined;
}

export interface Unsubmitted {
  /** Which one, counted from 0. */
  readonly index: number;
  /** The name that it would have; undefined for what is no workflow. */
  readonly name: string | undefined;
  readonly run?: undefined;
  /** As `run` rejects with: mostly an `AtlanError`. */
  readonly error: unknown;
}

export interface SubmissionProgress {
  /** How many are submitted, those that were there already included. */
  readonly submitted: number;
  /** How many of these were there already. */
  readonly resumed: number;
  readonly failed: number;
  /** The one that was settled just now. */
  readonly latest: Submission;
}
