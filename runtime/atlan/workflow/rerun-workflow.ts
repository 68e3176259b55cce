import { readJson } from "../../http/read.js";
import type { AtlanApi } from "../atlan-api.js";
import type { CallScope } from "../call-options.js";
import { NotFoundError } from "../errors.js";
import { record, text } from "../lenient.js";
import type { ClaimedRuns } from "./claimed-runs.js";
import { notBeforeTry } from "./not-before.js";
import { workflowsOfType } from "./queries.js";
import { requireName } from "./arguments.js";
import { findNewestRuns, findWorkflow, firstSince, searchWorkflows } from "./search.js";
import { hasEnded } from "./workflow-phase.js";
import { toRun, type WorkflowRun } from "./workflow-run.js";

/** What says which workflow is meant: a search's result, a built workflow, or a run of it. */
export type WorkflowRef =
  | { readonly name: string; readonly namespace?: string | undefined }
  | { readonly workflow: string };

interface Template {
  readonly name: string;
  readonly namespace: string;
}

/**
 * The workflow that a caller means. A text is the name of a workflow if it has the form of one, ten digits at its end;
 * else a package, of which the newest workflow is meant; else the name of a workflow with a name of its own.
 */
export async function resolveTemplate(
  api: AtlanApi,
  target: string | WorkflowRef,
  scope: CallScope,
): Promise<Template> {
  if (typeof target !== "string") {
    const ref = record(target);
    const name = requireName(ref?.workflow ?? ref?.name, rule);
    return { name, namespace: text(ref?.namespace) ?? "default" };
  }
  requireName(target, rule);
  if (/-\d{10}$/.test(target)) return { name: target, namespace: "default" };
  const newest = workflowsOfType(target, "exact-name", { size: 1 });
  const { items } = await searchWorkflows(api, newest, scope);
  const found = items[0] ?? (await findWorkflow(api, target, scope));
  if (found !== undefined) return { name: found.name, namespace: found.namespace ?? "default" };
  throw new NotFoundError(
    `No workflow of the package ${target}, and none of that name, was found.`,
    {
      code: "ATLAN_NOT_FOUND",
      hint: "Run one first, or check the name of the package.",
    },
  );
}

const rule = "rerun() takes a package, the name of a workflow, or a workflow that was found";

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
  { name, namespace }: Template,
  claimed: ClaimedRuns,
  scope: CallScope,
): Promise<WorkflowRun> {
  const family = await api.routes(scope);
  const run = await api.post(
    `/api/service/${family}/submit`,
    { body: { namespace, resourceKind: "WorkflowTemplate", resourceName: name } },
    {
      read: readJson((json) => toRun(json, name)),
      effect: {
        advice: `Look for a new run of ${name} with getRuns() before you rerun it again.`,
        async lookup(lost) {
          const runs = await findNewestRuns(api, name, { signal: lost.signal });
          const unclaimed = runs.filter((candidate) => !claimed.has(candidate));
          const made = firstSince(unclaimed, notBeforeTry(api, lost));
          // At once: another lookup may be about to choose.
          return made && claimed.claim(made);
        },
      },
    },
    scope,
  );
  return claimed.claim(run);
}
