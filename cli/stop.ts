import { hasEnded } from "specanvil/atlan/client";
import { ExitCode } from "./exit-code.js";
import { runDocument, runLine } from "./run-report.js";
import type { Session } from "./session.js";

/** Stops a run by its id, or the newest one of the workflow of this name. */
export async function stop(session: Session, target: string): Promise<number> {
  const { client, output, call } = session;
  // Searches don't show yet what was just started: what isn't the name of a workflow is taken for the id of a run.
  const latest = await client.workflow.findLatestRun(target, call);
  const run = await client.workflow.stop(latest ?? target, session.call);
  const ended = hasEnded(run.phase, run.finishedAt);
  output.result(runDocument(run), () => (ended ? runLine(run) : `${run.id ?? target}  stopping`));
  return ExitCode.DONE;
}
