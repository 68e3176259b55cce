/** The phases of a run that Atlan documents. */
export const WorkflowPhase = {
  PENDING: "Pending",
  RUNNING: "Running",
  SUCCEEDED: "Succeeded",
  FAILED: "Failed",
  ERROR: "Error",
} as const;

/** A phase: one of the documented ones, or whatever else a tenant says. */
export type WorkflowPhase =
  (typeof WorkflowPhase)[keyof typeof WorkflowPhase] | (string & Record<never, never>);

const going = new Set<string>([WorkflowPhase.PENDING, WorkflowPhase.RUNNING]);
const final = new Set<string>([WorkflowPhase.SUCCEEDED, WorkflowPhase.FAILED, WorkflowPhase.ERROR]);

/** Whether a run has ended. A phase that nobody described counts as an end when the run says when it ended. */
export function hasEnded(phase: string | undefined, finishedAt: string | undefined): boolean {
  if (phase !== undefined && final.has(phase)) return true;
  return finishedAt !== undefined && (phase === undefined || !going.has(phase));
}

export function hasFailed(phase: string | undefined): boolean {
  return phase === WorkflowPhase.FAILED || phase === WorkflowPhase.ERROR;
}
