import {
  isAtlanError,
  nodeProgress,
  WorkflowPhase,
  type WorkflowRun,
} from "specanvil/atlan/client";
import { goingOn } from "./advice.js";
import { ExitCode, exitCodeOf, exitCodeOfAll } from "./exit-code.js";
import { Interrupted } from "./interruption.js";
import { runDocument, tasksUnderWay } from "./run-report.js";
import type { Session } from "./session.js";

/** How many runs are looked at at a time; the others go on meanwhile. */
const atATime = 5;

/** A run as it was last seen, and why it wasn't watched until its end, if it wasn't. */
interface Watched {
  readonly run: WorkflowRun;
  readonly error?: unknown;
}

/**
 * Watches runs until they have ended, and gives each as a result then. Returns the exit code.
 */
export async function watchRuns(
  session: Session,
  runs: readonly WorkflowRun[],
  text: (run: WorkflowRun) => string,
): Promise<number> {
  const watched: Watched[] = [];
  const queue = runs.entries();
  const work = async (): Promise<void> => {
    // One queue for all: whoever is free takes the next.
    for (const [index, run] of queue) {
      const found = await watchRun(session, run);
      watched[index] = found;
      session.output.result(runDocument(found.run), () => text(found.run));
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
  sayWhatGoesOn(session, watched);
  return exitCodeOfAll(watched.map(exitCode));
}

async function watchRun(session: Session, run: WorkflowRun): Promise<Watched> {
  const { screen } = session.output;
  const since = performance.now();
  const key = run.id ?? run.workflow;
  let last = run;
  const show = (): void => {
    const { id, workflow, phase = "not seen yet" } = last;
    screen.show(key, { title: id ?? workflow, state: phase, detail: detail(last), since });
  };
  show();
  try {
    const outcome = await session.client.workflow.monitor(run, {
      timeout: session.remaining,
      signal: session.signal,
      onProgress(progress) {
        last = progress.run;
        show();
      },
    });
    return { run: outcome.run };
  } catch (error) {
    return { run: last, error };
  } finally {
    screen.show(key, undefined);
  }
}

function detail(run: WorkflowRun): string {
  const tasks = nodeProgress(run);
  const count = tasks && `${tasks.done}/${tasks.total} tasks`;
  return [count, tasksUnderWay(run).join(", ")].filter(Boolean).join("  ");
}

function exitCode({ run, error }: Watched): number {
  if (error !== undefined) return exitCodeOf(error);
  return run.phase === WorkflowPhase.SUCCEEDED ? ExitCode.DONE : ExitCode.FAILED;
}

function sayWhatGoesOn(session: Session, watched: readonly Watched[]): void {
  const unfinished = watched.filter(({ error }) => error !== undefined);
  if (unfinished.length === 0) return;
  for (const { run, error } of unfinished) {
    if (reason(error) === undefined) session.output.error(error, run.workflow);
  }
  const [first] = unfinished.map(({ error }) => reason(error)).filter((why) => why !== undefined);
  const runs = unfinished.map(({ run }) => run);
  session.output.screen.note(goingOn(first ?? "No longer watched", runs, session));
}

/** Why nobody watches any more, where nothing went wrong. */
function reason(error: unknown): string | undefined {
  if (error instanceof Interrupted) return "Interrupted";
  return isAtlanError(error) && error.code === "ATLAN_MONITOR_TIMEOUT" ? "Out of time" : undefined;
}
