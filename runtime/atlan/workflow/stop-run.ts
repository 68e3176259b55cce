import { readJson } from "../../http/read.js";
import type { AtlanApi } from "../atlan-api.js";
import type { CallScope } from "../../client/call-options.js";
import { NotFoundError } from "../errors.js";
import { requireName, requireRun } from "./arguments.js";
import { lookAtRun } from "./search.js";
import { toRun, type WorkflowRun } from "./workflow-run.js";

const rule = "stop() takes a run, or the id of one";

/** Stops a run. One that has ended stays as it is, so that a repeated request does no harm. */
export async function stopRun(
  api: AtlanApi,
  target: string | WorkflowRun,
  scope: CallScope,
): Promise<WorkflowRun> {
  const known = typeof target === "string" ? undefined : requireRun(target, rule);
  const id =
    typeof target === "string" ? target : (target.id ?? (await firstRunId(api, target, scope)));
  const run = requireName(id, rule);
  return api.post(
    "/api/service/runs/{run}/stop",
    { parameters: { run } },
    {
      // An empty answer is a yes as well.
      read: readJson((json) =>
        json === undefined
          ? (known ?? toRun({ metadata: { name: run } }))
          : toRun(json, known?.workflow),
      ),
      effect: "repeatable",
    },
    scope,
  );
}

async function firstRunId(
  api: AtlanApi,
  run: WorkflowRun,
  scope: CallScope,
): Promise<string | undefined> {
  const seen = await lookAtRun(api, run, scope);
  if (seen !== undefined) return seen.id;
  throw new NotFoundError(`The run of ${run.workflow} has not shown up yet.`, {
    code: "ATLAN_NOT_FOUND",
    hint: "Try again in a moment.",
  });
}
