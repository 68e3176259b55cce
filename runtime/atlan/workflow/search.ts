import { type Read, readJson } from "../../http/read.js";
import type { AtlanApi } from "../atlan-api.js";
import type { CallScope } from "../../client/call-options.js";
import { record, time } from "../../client/lenient.js";
import type { Page } from "../listing.js";
import type { SearchRequest } from "../rest.js";
import { type FoundWorkflow, toFoundWorkflow } from "./found-workflow.js";
import { notBeforeRun } from "./not-before.js";
import { runsOf, runWithId, workflowNamed } from "./queries.js";
import { toRun, type WorkflowRun } from "./workflow-run.js";

/** How many of the newest runs of a workflow are looked at where the search can't say which one is meant. */
const window = 50;

export function searchWorkflows(
  api: AtlanApi,
  body: SearchRequest,
  scope: CallScope,
): Promise<Page<FoundWorkflow>> {
  const call = { read: readHits(toFoundWorkflow), effect: "repeatable" } as const;
  return api.post("/api/service/workflows/indexsearch", { body }, call, scope);
}

export function searchRuns(
  api: AtlanApi,
  body: SearchRequest,
  scope: CallScope,
): Promise<Page<WorkflowRun>> {
  const call = { read: readHits((json) => toRun(json)), effect: "repeatable" } as const;
  return api.post("/api/service/runs/indexsearch", { body }, call, scope);
}

export async function findWorkflow(
  api: AtlanApi,
  name: string,
  scope: CallScope,
): Promise<FoundWorkflow | undefined> {
  const { items } = await searchWorkflows(api, workflowNamed(name), scope);
  return items.find((workflow) => workflow.name === name);
}

export async function findRun(
  api: AtlanApi,
  id: string,
  scope: CallScope,
): Promise<WorkflowRun | undefined> {
  const { items } = await searchRuns(api, runWithId(id), scope);
  return items.find((run) => run.id === id);
}

/** The newest runs of a workflow, newest first. */
export async function findNewestRuns(
  api: AtlanApi,
  workflow: string,
  scope: CallScope,
): Promise<readonly WorkflowRun[]> {
  const { items } = await searchRuns(api, runsOf(workflow, undefined, { size: window }), scope);
  return items;
}

/** The first of `runs` (newest first) that was created at or after a time, where both are known. */
export function firstSince(
  runs: readonly WorkflowRun[],
  notBefore: number | undefined,
): WorkflowRun | undefined {
  return runs.findLast((run) => {
    const created = time(run.createdAt) ?? time(run.startedAt);
    return notBefore === undefined || created === undefined || created >= notBefore;
  });
}

/** The run as it is now; undefined while Atlan doesn't show it. */
export async function lookAtRun(
  api: AtlanApi,
  run: WorkflowRun,
  scope: CallScope,
): Promise<WorkflowRun | undefined> {
  if (run.id !== undefined) return findRun(api, run.id, scope);
  // The creation of a workflow starts its first run without naming it.
  return firstSince(await findNewestRuns(api, run.workflow, scope), notBeforeRun(run));
}

/** Strict about the frame: an answer that is no result must not pass for an empty one. Lenient about single hits. */
function readHits<T>(toItem: (source: unknown) => T | undefined): Read<Page<T>> {
  return readJson((json) => {
    const items: unknown = record(record(json)?.hits)?.hits;
    if (items === null) return { items: [], count: 0 };
    if (!Array.isArray(items)) return undefined;
    const readable = items.flatMap((hit: unknown) => toItem(record(hit)?._source) ?? []);
    return { items: readable, count: items.length };
  });
}
