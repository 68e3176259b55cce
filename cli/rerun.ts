import { isAtlanError, type WorkflowRun } from "specanvil/atlan/client";
import { lookFirst } from "./advice.js";
import { ExitCode } from "./exit-code.js";
import { Interrupted } from "./interruption.js";
import { runDocument, runLine } from "./run-report.js";
import type { CommonOptions, Session } from "./session.js";
import { watchRuns } from "./watch.js";

export interface RerunOptions extends CommonOptions {
  readonly idempotent?: true;
  readonly wait?: true;
}

export async function rerun(
  session: Session,
  name: string,
  options: RerunOptions,
): Promise<number> {
  const run = await start(session, name, options.idempotent === true);
  if (options.wait) return watchRuns(session, [run], runLine);
  session.output.result(runDocument(run), () => runLine(run));
  return ExitCode.DONE;
}

async function start(session: Session, name: string, idempotent: boolean): Promise<WorkflowRun> {
  const { client, output, call } = session;
  try {
    return await client.workflow.rerun(name, { idempotent, ...call });
  } catch (error) {
    const inDoubt = isAtlanError(error) && error.code === "ATLAN_IN_DOUBT";
    if (inDoubt || error instanceof Interrupted) output.screen.note(lookFirst(name, session));
    throw error;
  }
}
