import type { WorkflowRun } from "./workflow-run.js";

/** Enough for every call that can be under way, with a margin. */
const capacity = 10_000;

/**
 * The runs that calls of one client have returned. None of them is what another call has lost: two reruns of one
 * workflow at the same time are two runs.
 */
export class ClaimedRuns {
  readonly #ids = new Set<string>();

  has(run: WorkflowRun): boolean {
    return run.id !== undefined && this.#ids.has(run.id);
  }

  claim(run: WorkflowRun): WorkflowRun {
    if (run.id === undefined) return run;
    this.#ids.add(run.id);
    const [oldest] = this.#ids;
    if (this.#ids.size > capacity && oldest !== undefined) this.#ids.delete(oldest);
    return run;
  }
}
