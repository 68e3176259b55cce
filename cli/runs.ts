import type { WorkflowPhase } from "specanvil/atlan/client";
import { ExitCode } from "./exit-code.js";
import { nothingFound } from "./find-run.js";
import { runDocument, runTable } from "./run-report.js";
import type { CommonOptions, Session } from "./session.js";

export interface RunsOptions extends CommonOptions {
  readonly phase?: WorkflowPhase;
  readonly limit: number;
}

export async function runs(session: Session, name: string, options: RunsOptions): Promise<number> {
  const { json, limit, phase } = options;
  const { client, output, call } = session;
  const pageSize = Math.min(limit, 100);
  const found = await client.workflow.getRuns(name, { phase, pageSize, ...call }).toArray(limit);
  if (found.length === 0) {
    if (phase === undefined) await nothingFound(session, name);
    output.screen.note(`No run of ${name} is ${phase ?? ""}.`);
  } else if (json) {
    for (const run of found) output.result(runDocument(run), () => "");
  } else {
    output.result(undefined, () => runTable(found));
  }
  return ExitCode.DONE;
}
