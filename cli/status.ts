import { hasEnded, WorkflowPhase } from "specanvil/atlan/client";
import { ExitCode } from "./exit-code.js";
import { findRun } from "./find-run.js";
import { runDetails, runDocument } from "./run-report.js";
import type { CommonOptions, Session } from "./session.js";
import { watchRuns } from "./watch.js";

export interface StatusOptions extends CommonOptions {
  readonly wait?: true;
}

export async function status(
  session: Session,
  target: string,
  options: StatusOptions,
): Promise<number> {
  const run = await findRun(session, target);
  if (options.wait) return watchRuns(session, [run], runDetails);
  session.output.result(runDocument(run), () => runDetails(run));
  const failed = hasEnded(run.phase, run.finishedAt) && run.phase !== WorkflowPhase.SUCCEEDED;
  return failed ? ExitCode.FAILED : ExitCode.DONE;
}
