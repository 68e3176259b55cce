import {
  isAtlanError,
  type Schedule,
  type Submission as Settled,
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

export interface BatchOptions {
  readonly schedule: Schedule | undefined;
  /** One after the other by default. */
  readonly concurrency: number | undefined;
  readonly journal: string | undefined;
  readonly checkAdmins: boolean | undefined;
}

/**
 * Submits workflows; tells of each as soon as it is known. What is wrong with one is no reason to leave out the next;
 * where Atlan can't be reached, gives no answer or lets nobody in, the rest isn't tried.
 *
 * @returns those that were not submitted
 */
export async function submitEach(
  session: Session,
  workflows: readonly Submittable[],
  { schedule, concurrency = 1, journal, checkAdmins }: BatchOptions,
  onSubmission: (submission: Submission) => void,
): Promise<readonly Submittable[]> {
  const underWay = new Set<number>();
  let asked = 0;
  let isOver = false;
  function* untilOver(): Generator<Submittable, void, undefined> {
    while (asked < workflows.length && !isOver) {
      underWay.add(asked);
      asked += 1;
      yield workflows[asked - 1] as Submittable;
    }
  }
  const settle = ({ latest }: { readonly latest: Settled }): void => {
    underWay.delete(latest.index);
    const { run, error } = latest;
    const workflow = latest.name ?? nameOf(workflows[latest.index] as Submittable);
    onSubmission(run === undefined ? { workflow, error } : { workflow, run });
    isOver ||= run === undefined && isForAll(error);
  };
  try {
    await session.client.workflow.submitAll(untilOver(), {
      ...{ ...session.call, schedule, concurrency, journal, checkAdmins },
      onProgress: settle,
    });
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    for (const index of underWay) {
      onSubmission({ workflow: nameOf(workflows[index] as Submittable), error });
    }
  }
  return workflows.slice(asked);
}

const forAll = new Set(["ATLAN_AUTHENTICATION", "ATLAN_IN_DOUBT"]);

function isForAll(error: unknown): boolean {
  if (exitCodeOf(error) === ExitCode.UNREACHABLE) return true;
  return isAtlanError(error) && forAll.has(error.code);
}
