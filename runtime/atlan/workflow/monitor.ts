import { sleep } from "../../http/clock.js";
import { type Duration, durationText, milliseconds } from "../../http/duration.js";
import type { RetryOptions } from "../../http/retry.js";
import { timeLimit } from "../../http/time-limit.js";
import type { AtlanApi } from "../atlan-api.js";
import type { CallScope } from "../../client/call-options.js";
import { AtlanError } from "../errors.js";
import { type FailedNode, failedNodes, type NodeProgress, nodeProgress } from "./progress.js";
import { lookAtRun } from "./search.js";
import { hasEnded, WorkflowPhase } from "./workflow-phase.js";
import type { WorkflowRun } from "./workflow-run.js";

export interface MonitorOptions {
  /** How long to watch; `"24h"` by default. The run goes on after it. */
  readonly timeout?: Duration | undefined;
  /** Ends the watching at once; the run goes on. */
  readonly signal?: AbortSignal | undefined;
  /** Told at the first look, and whenever phase or progress have changed. A promise is waited for. What it throws ends the watching. */
  readonly onProgress?: ((progress: WorkflowProgress) => unknown) | undefined;
  /** Between the first looks; while nothing changes, it grows up to fifteen times that. `"1s"` by default. */
  readonly pollInterval?: Duration | undefined;
  /** How often one look is sent again when it fails. */
  readonly retries?: RetryOptions | undefined;
}

export interface WorkflowProgress {
  readonly run: WorkflowRun;
  /** Undefined while Atlan doesn't show the run yet. */
  readonly phase: WorkflowPhase | undefined;
  /** The phase at the look before. */
  readonly previousPhase: WorkflowPhase | undefined;
  readonly nodes: NodeProgress | undefined;
  /** Since the watching began, in ms. */
  readonly elapsed: number;
}

/** How a run ended. */
export interface WorkflowOutcome {
  readonly succeeded: boolean;
  readonly phase: WorkflowPhase;
  /** Why it didn't succeed. */
  readonly message: string | undefined;
  /** The tasks that failed, and why. */
  readonly failedNodes: readonly FailedNode[];
  readonly run: WorkflowRun;
}

const growth = 1.25;
const longestInterval = 15;

/** Watches one run, and no other of its workflow, until it has ended. */
export async function monitorRun(
  api: AtlanApi,
  run: WorkflowRun,
  options: MonitorOptions,
): Promise<WorkflowOutcome> {
  const { onProgress } = options;
  const { clock } = api;
  const timeout = milliseconds(options.timeout ?? "24h");
  const shortest = milliseconds(options.pollInterval ?? "1s");
  const begun = clock.now();
  const limit = timeLimit(clock, timeout, options.signal);
  const scope: CallScope = { signal: limit.signal, retries: options.retries };
  let last = run;
  let reported: string | undefined;
  let interval = shortest;
  try {
    for (;;) {
      const previousPhase = last.phase;
      last = (await lookAtRun(api, last, scope)) ?? last;
      const { phase } = last;
      const nodes = nodeProgress(last);
      const state = JSON.stringify([last.id, phase, nodes]);
      if (state !== reported) {
        interval = shortest;
        reported = state;
        await onProgress?.({
          run: last,
          phase,
          previousPhase,
          nodes,
          elapsed: clock.now() - begun,
        });
      }
      if (hasEnded(phase, last.finishedAt)) return outcome(last);
      await sleep(clock, interval, limit.signal);
      interval = Math.min(interval * growth, shortest * longestInterval);
    }
  } catch (error) {
    throw limit.expired && error === limit.signal.reason ? stillRunning(last, timeout) : error;
  } finally {
    limit.lift();
  }
}

function outcome(run: WorkflowRun): WorkflowOutcome {
  const { phase = "", message } = run;
  const succeeded = phase === WorkflowPhase.SUCCEEDED;
  return { succeeded, phase, message, failedNodes: failedNodes(run), run };
}

function stillRunning(run: WorkflowRun, timeout: number): AtlanError {
  const state = run.phase === undefined ? "has not shown up yet" : `is ${run.phase}`;
  return new AtlanError(
    `The run ${run.id ?? `of ${run.workflow}`} ${state} after ${durationText(timeout)} of watching.`,
    {
      code: "ATLAN_MONITOR_TIMEOUT",
      hint: "It goes on: call monitor() again to follow it, stop() to end it, getRuns() to look.",
    },
  );
}
