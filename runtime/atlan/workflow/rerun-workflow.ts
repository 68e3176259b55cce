import { readJson } from "../../http/read.js";
import type { AtlanApi } from "../atlan-api.js";
import type { CallScope } from "../../client/call-options.js";
import type { RouteFamily } from "../caller.js";
import type { ClaimedRuns } from "./claimed-runs.js";
import { notBeforeTry } from "./not-before.js";
import type { Template } from "./resolve-workflow.js";
import { findNewestRuns, firstSince } from "./search.js";
import { hasEnded } from "./workflow-phase.js";
import { toRun, type WorkflowRun } from "./workflow-run.js";

/** The newest run of a workflow that waits or runs, among the newest 50. */
export async function findActiveRun(
  api: AtlanApi,
  workflow: string,
  scope: CallScope,
): Promise<WorkflowRun | undefined> {
  const runs = await findNewestRuns(api, workflow, scope);
  // One without a phase was created a moment ago.
  return runs.find((run) => !hasEnded(run.phase, run.finishedAt));
}

/** Starts another run of a workflow: one, whatever happens to the answer. */
export async function rerunWorkflow(
  api: AtlanApi,
  template: Template,
  claimed: ClaimedRuns,
  scope: CallScope,
): Promise<WorkflowRun> {
  const family = await api.routes(scope);
  return submitRun(api, `/api/service/${family}/submit`, template, claimed, scope);
}

/** The same in the name of its owner, for which there is one route for all. */
export function rerunAsOwner(
  api: AtlanApi,
  name: string,
  claimed: ClaimedRuns,
  scope: CallScope,
): Promise<WorkflowRun> {
  const template = { name, namespace: "default" };
  return submitRun(api, "/api/service/workflows/triggerAsOwner", template, claimed, scope);
}

async function submitRun(
  api: AtlanApi,
  path: `/api/service/${RouteFamily}/submit` | "/api/service/workflows/triggerAsOwner",
  { name, namespace }: Template,
  claimed: ClaimedRuns,
  scope: CallScope,
): Promise<WorkflowRun> {
  const run = await api.post(
    path,
    { body: { namespace, resourceKind: "WorkflowTemplate", resourceName: name } },
    {
      read: readJson((json) => toRun(json, name)),
      effect: {
        advice: `Look for a new run of ${name} with getRuns() before you rerun it again.`,
        async lookup(lost) {
          const runs = await findNewestRuns(api, name, { signal: lost.signal });
          const made = firstSince(claimed.unclaimed(runs, name), notBeforeTry(api, lost));
          // At once: another lookup may be about to choose.
          return made && claimed.claim(made);
        },
      },
    },
    scope,
  );
  return claimed.claim(run);
}
