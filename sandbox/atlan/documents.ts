import type { Json, JsonObject } from "../json.js";
import type { SearchDocument } from "../search/fields.js";
import type { RunRecord, WorkflowRecord } from "./records.js";
import type { Schedule } from "./schedule.js";
import { runState, type RunState, type State } from "./run-clock.js";

const API_VERSION = "argoproj.io/v1alpha1";
const CREATOR = "workflows.argoproj.io/creator";

/** A workflow as creation and searches show it. */
export function workflowDocument(workflow: WorkflowRecord): JsonObject {
  const { name, namespace, uid, createdAt, annotations, spec, owner } = workflow;
  const labels = { ...workflow.labels, ...(owner !== undefined && { [CREATOR]: owner }) };
  const creationTimestamp = time(createdAt);
  return {
    ...workflow.more,
    apiVersion: API_VERSION,
    kind: "WorkflowTemplate",
    metadata: {
      ...workflow.moreMetadata,
      ...{ name, namespace, uid, creationTimestamp, labels, annotations },
    },
    spec,
  };
}

/** What runs by the schedule of a workflow. */
export function scheduledRunDocument(workflow: WorkflowRecord, schedule: Schedule): JsonObject {
  const { name, namespace, uid, createdAt, labels, annotations } = workflow;
  return {
    apiVersion: API_VERSION,
    kind: "CronWorkflow",
    metadata: {
      ...{ name: `${name}-cron`, namespace, uid, creationTimestamp: time(createdAt) },
      ...{ labels, annotations },
    },
    spec: {
      schedule: schedule.cron,
      timezone: schedule.timezone,
      workflowSpec: { workflowTemplateRef: { name } },
    },
    status: {},
    workflowMetadata: { annotations },
  };
}

/** A run that should have been and was not: it has no name of its own and no state. */
export function missedRunDocument({ name, namespace, annotations }: WorkflowRecord): JsonObject {
  return {
    apiVersion: API_VERSION,
    kind: "Workflow",
    metadata: { name: `${name}-cron`, namespace, labels: {}, annotations },
    spec: { workflowTemplateRef: { name } },
  };
}

/** A run as it stands at `now`. */
export function runDocument(run: RunRecord, now: number): JsonObject {
  const state = runState(run, now);
  const { name, namespace, uid, createdAt, creator, workflow } = run;
  return {
    apiVersion: API_VERSION,
    kind: "Workflow",
    metadata: {
      name,
      namespace,
      uid,
      creationTimestamp: time(createdAt),
      labels: {
        "workflows.argoproj.io/completed": String(state.finishedAt !== undefined),
        [CREATOR]: creator,
        "workflows.argoproj.io/phase": state.phase,
        "workflows.argoproj.io/workflow-template": workflow,
      },
      annotations: {},
    },
    spec: { workflowTemplateRef: { name: workflow } },
    status: { ...shown(state), progress: progress(state.steps), nodes: nodes(name, state) },
  };
}

export function workflowHit(workflow: WorkflowRecord): SearchDocument {
  return { id: workflow.name, source: workflowDocument(workflow) };
}

export function runHit(run: RunRecord, now: number): SearchDocument {
  return { id: run.name, source: runDocument(run, now) };
}

/** A root and one child for each step, as Argo lays a run out. From entries: a run may be named like anything. */
function nodes(run: string, state: RunState): JsonObject {
  const children = state.steps.map((step, index): [string, Json] => {
    const id = `${run}-${index + 1}`;
    const displayName = `step-${index + 1}`;
    const name = `${run}.${displayName}`;
    return [id, { id, name, displayName, type: "Pod", ...shown(step), progress: progress([step]) }];
  });
  const root: Json = {
    id: run,
    name: run,
    displayName: run,
    type: "DAG",
    ...shown(state),
    progress: progress(state.steps),
    children: children.map(([id]) => id),
  };
  return Object.fromEntries<Json>([[run, root], ...children]);
}

function shown({ phase, startedAt, finishedAt, message }: State): JsonObject {
  return {
    phase,
    startedAt: startedAt === undefined ? null : time(startedAt),
    finishedAt: finishedAt === undefined ? null : time(finishedAt),
    ...(message !== undefined && { message }),
  };
}

function progress(steps: readonly State[]): string {
  return `${steps.filter(({ phase }) => phase === "Succeeded").length}/${steps.length}`;
}

function time(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
