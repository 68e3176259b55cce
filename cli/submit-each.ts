import {
  type AtlanClient,
  isAtlanError,
  type RunOptions,
  type Schedule,
  type WorkflowRun,
} from "specanvil/atlan/client";
import { ExitCode, exitCodeOf } from "./exit-code.js";
import { Interrupted } from "./interruption.js";
import { nameOf, type Submittable } from "./load-workflows.js";
import type { Session } from "./session.js";

/** What became of one workflow: its run, or why there is none that is known. */
export interface Submission {
  readonly workflow: string;
  readonly run?: WorkflowRun;
  readonly error?: unknown;
}

/**
 * Submits workflows in order; tells of each as soon as it is known. What is wrong with one is no reason to leave out the
 * next; where Atlan can't be reached, gives no answer or lets nobody in, the rest isn't tried.
 */
export async function submitEach(
  session: Session,
  workflows: readonly Submittable[],
  schedule: Schedule | undefined,
  onSubmission: (submission: Submission) => void,
): Promise<void> {
  // A client that can't work is a mistake of the command, not of its first workflow.
  const { client } = session;
  for (const workflow of workflows) {
    const submission = await submitOne(client, workflow, { schedule, ...session.call });
    onSubmission(submission);
    if (submission.error !== undefined && isForAll(submission.error)) return;
  }
}

async function submitOne(
  client: AtlanClient,
  workflow: Submittable,
  options: RunOptions,
): Promise<Submission> {
  try {
    const run = await client.workflow.run(workflow, options);
    return { workflow: run.workflow, run };
  } catch (error) {
    return { workflow: nameOf(workflow), error };
  }
}

const forAll = new Set(["ATLAN_AUTHENTICATION", "ATLAN_IN_DOUBT"]);

function isForAll(error: unknown): boolean {
  if (error instanceof Interrupted || exitCodeOf(error) === ExitCode.UNREACHABLE) return true;
  return isAtlanError(error) && forAll.has(error.code);
}
