import { isAtlanError, type Schedule, type WorkflowRun } from "specanvil/atlan/client";
import { lookFirst } from "./advice.js";
import { dryRun } from "./dry-run.js";
import { ExitCode, exitCodeOf, exitCodeOfAll } from "./exit-code.js";
import { Interrupted } from "./interruption.js";
import { loadWorkflows, nameOf, type Submittable } from "./load-workflows.js";
import { runDocument, runLine } from "./run-report.js";
import type { CommonOptions, Session } from "./session.js";
import { type Submission, submitEach } from "./submit-each.js";
import { UsageError } from "./usage-error.js";
import { watchRuns } from "./watch.js";

export interface SubmitOptions extends CommonOptions {
  readonly export?: string;
  readonly schedule?: string;
  readonly timezone?: string;
  readonly dryRun?: true;
  readonly wait?: true;
  readonly concurrency?: number;
  readonly journal?: string;
  /** True by default. */
  readonly checkAdmins?: boolean;
}

export async function submit(
  session: Session,
  files: readonly string[],
  options: SubmitOptions,
): Promise<number> {
  const schedule = scheduleOf(options);
  const workflows = await session.untilInterrupted(loadWorkflows(files, options.export));
  if (options.dryRun) return show(session, workflows, schedule);
  const runs: WorkflowRun[] = [];
  const codes: number[] = [];
  const { concurrency, journal, checkAdmins } = options;
  const batch = { schedule, concurrency, journal, checkAdmins };
  const left = await submitEach(session, workflows, batch, (submission) => {
    report(session, submission, options);
    if (submission.run !== undefined) runs.push(submission.run);
    else codes.push(exitCodeOf(submission.error));
  });
  sayWhatIsLeft(session, left);
  if (options.wait) codes.push(await watchRuns(session, runs, runLine));
  return exitCodeOfAll(codes);
}

function scheduleOf({ schedule, timezone }: SubmitOptions): Schedule | undefined {
  if (schedule === undefined && timezone === undefined) return undefined;
  if (schedule !== undefined && timezone !== undefined) return { cron: schedule, timezone };
  throw new UsageError('--schedule "5 4 * * *" and --timezone Europe/Paris go together.');
}

async function show(
  { output }: Session,
  workflows: readonly Submittable[],
  schedule: Schedule | undefined,
): Promise<number> {
  for (const workflow of workflows) {
    const payload = await dryRun(workflow, schedule);
    output.result(payload, () => JSON.stringify(payload, null, 2));
  }
  return ExitCode.DONE;
}

/** A run that is waited for is a result when it has ended. */
function report(session: Session, submission: Submission, options: SubmitOptions): void {
  const { output } = session;
  const { workflow, run, error } = submission;
  if (run !== undefined) {
    if (options.wait) output.screen.note(`Submitted ${workflow}.`);
    else output.result(runDocument(run), () => runLine(run));
    return;
  }
  const interrupted = error instanceof Interrupted;
  if (!interrupted) output.error(error, workflow);
  const inDoubt = isAtlanError(error) && error.code === "ATLAN_IN_DOUBT";
  if (interrupted || inDoubt) output.screen.note(lookFirst(workflow, session));
}

function sayWhatIsLeft({ output }: Session, workflows: readonly Submittable[]): void {
  if (workflows.length === 0) return;
  output.screen.note(`Not submitted: ${workflows.map(nameOf).join(", ")}.`);
}
