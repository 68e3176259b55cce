import { randomUUID } from "node:crypto";
import type { Json, JsonObject } from "../json.js";
import { Refusal } from "../reply.js";
import { masked, withGuid } from "./credential.js";
import { runName } from "./names.js";
import type { Change, Outcome, RunRecord, WorkflowRecord } from "./records.js";
import { runState } from "./run-clock.js";
import type { Store } from "./store.js";

/** A workflow as it is submitted, as far as the sandbox looks into it. */
export interface Submission {
  readonly metadata: {
    readonly name: string;
    readonly namespace: string;
    readonly labels?: JsonObject;
    readonly annotations?: JsonObject;
  };
  readonly spec: JsonObject;
  readonly payload?: readonly (JsonObject & { readonly body: JsonObject })[];
}

interface TenantOptions {
  readonly store: Store;
  /** Puts a change where it survives; what it throws, nothing has happened. */
  readonly record: (change: Change) => void;
  readonly now: () => number;
  /** Milliseconds that a run takes. */
  readonly runDuration: number;
  /** How the runs of a workflow end. */
  readonly outcome: (workflow: string) => Outcome;
}

/** What a tenant does with workflows and runs. */
export class Tenant {
  readonly #options: TenantOptions;

  constructor(options: TenantOptions) {
    this.#options = options;
  }

  /** Stores a workflow, and starts a run of it if `submit`; both happen or none. */
  create(submission: Submission, submit: boolean, creator: string): WorkflowRecord {
    const { store, now } = this.#options;
    const { name, namespace, labels = {}, annotations = {} } = submission.metadata;
    if (store.workflow(name) !== undefined) {
      throw new Refusal(409, "WORKFLOW_EXISTS", `A workflow ${name} exists.`);
    }
    const { payload = [] } = submission;
    const workflow: WorkflowRecord = {
      name,
      namespace,
      uid: randomUUID(),
      createdAt: store.birth(now()),
      labels,
      annotations,
      spec: payload.length > 0 ? vaulted(submission.spec) : submission.spec,
      payload: payload.map((item): Json => ({ ...item, body: masked(item.body) })),
    };
    const runs = submit ? [this.#newRun(workflow, creator, workflow.createdAt + 1)] : [];
    this.#commit({ workflows: [workflow], runs });
    return workflow;
  }

  rerun(name: string, namespace: string, creator: string): RunRecord {
    const { store, now } = this.#options;
    const workflow = store.workflow(name);
    if (workflow === undefined || workflow.namespace !== namespace) throw unknown("workflow", name);
    const run = this.#newRun(workflow, creator, store.birth(now()));
    this.#commit({ runs: [run] });
    return run;
  }

  stop(name: string): RunRecord {
    const { store, now } = this.#options;
    const run = store.run(name);
    if (run === undefined) throw unknown("run", name);
    const stoppedAt = Math.max(now(), run.createdAt);
    if (runState(run, stoppedAt).finishedAt !== undefined) return run;
    const stopped = { ...run, stoppedAt };
    this.#commit({ runs: [stopped] });
    return stopped;
  }

  archive(name: string): void {
    if (this.#options.store.workflow(name) === undefined) throw unknown("workflow", name);
    this.#commit({ archived: [name] });
  }

  #newRun({ name, namespace }: WorkflowRecord, creator: string, createdAt: number): RunRecord {
    const { store, runDuration, outcome } = this.#options;
    return {
      name: runName(name, (taken) => store.run(taken) !== undefined),
      workflow: name,
      namespace,
      uid: randomUUID(),
      creator,
      createdAt,
      duration: runDuration,
      outcome: outcome(name),
    };
  }

  #commit(change: Change): void {
    this.#options.record(change);
    this.#options.store.apply(change);
  }
}

/** The credential gets a guid, and the parameters name it by that. */
function vaulted(spec: JsonObject): JsonObject {
  const guid = randomUUID();
  return Object.fromEntries(Object.entries(spec).map(([key, part]) => [key, withGuid(part, guid)]));
}

function unknown(kind: "workflow" | "run", name: string): Refusal {
  return new Refusal(404, `${kind.toUpperCase()}_UNKNOWN`, `There is no ${kind} ${name}.`);
}
