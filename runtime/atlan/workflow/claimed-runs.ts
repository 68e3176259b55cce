import type { WorkflowRun } from "./workflow-run.js";

/** Enough for every call that can be under way, with a margin. */
const capacity = 10_000;

/**
 * The runs that calls of one client have returned. None of them is what another call has lost: two reruns of one
 * workflow at the same time are two runs, and the first run of a workflow isn't that of a rerun a second later.
 */
export class ClaimedRuns {
  readonly #ids = new Set<string>();
  /** Workflows whose first run was returned before it had an id. */
  readonly #created = new Set<string>();

  claim(run: WorkflowRun): WorkflowRun {
    if (run.id === undefined) add(this.#created, run.workflow);
    else add(this.#ids, run.id);
    return run;
  }

  /** @param runs of one workflow, newest first; all of them, or more than are ever asked for */
  unclaimed(runs: readonly WorkflowRun[], workflow: string): readonly WorkflowRun[] {
    const first = this.#created.has(workflow) ? runs.at(-1) : undefined;
    return runs.filter((run) => run !== first && !this.#ids.has(run.id ?? ""));
  }
}

function add(names: Set<string>, name: string): void {
  names.add(name);
  const [oldest] = names;
  if (names.size > capacity && oldest !== undefined) names.delete(oldest);
}
