import {
  AtlanClient,
  type MonitorOptions,
  type WorkflowOutcome,
  type WorkflowProgress,
  type WorkflowRun,
} from "../../runtime/atlan/index.js";
import { recordingFetch } from "../../runtime/testing/recording-transport.js";
import { type VirtualClock, virtualClock } from "../http/clocks.js";
import { workflowName } from "./payload.js";
import { canaries } from "../support/canaries.js";

export interface Look {
  readonly id?: string;
  readonly created?: string;
  readonly status: object;
}

export const known: WorkflowRun = {
  workflow: workflowName,
  id: "mine",
  phase: undefined,
  message: undefined,
  createdAt: undefined,
  startedAt: undefined,
  finishedAt: undefined,
  notBefore: undefined,
  raw: {},
};
export const fresh: WorkflowRun = { ...known, id: undefined, notBefore: "2024-01-01T10:00:00Z" };

export interface Watch {
  readonly clock: VirtualClock;
  readonly outcome: Promise<WorkflowOutcome>;
  readonly progress: WorkflowProgress[];
}

/** Watches `run`; the looks find what is given, in turn, the last one for all further. */
export function watch(
  run: WorkflowRun,
  looks: readonly (readonly Look[])[],
  options: MonitorOptions = {},
): Watch {
  const clock = virtualClock();
  const queue = [...looks];
  const progress: WorkflowProgress[] = [];
  const fetch = recordingFetch(() => {
    const found = (queue.length > 1 ? queue.shift() : queue[0]) ?? [];
    const sources = found.map(({ id = "mine", created = "2024-01-01T10:00:00Z", status }) => ({
      metadata: { name: id, creationTimestamp: created },
      spec: { workflowTemplateRef: { name: workflowName } },
      status,
    }));
    return {
      body: {
        hits: { hits: sources.map((source) => ({ _id: source.metadata.name, _source: source })) },
      },
    };
  });
  const client = new AtlanClient({
    baseUrl: "https://tenant",
    apiKey: canaries.apiKey,
    fetch,
    clock,
  });
  const outcome = client.workflow.monitor(run, {
    onProgress: (step) => progress.push(step),
    ...options,
  });
  return { clock, outcome, progress };
}

export const running: Look = { status: { phase: "Running", progress: "1/3" } };
export const succeeded: Look = { status: { phase: "Succeeded", progress: "3/3" } };
