import { randomUUID } from "node:crypto";
import { isObject, type Json, type JsonObject } from "../json.js";
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

/** A workflow as an update sends it: what was there and is missing here is gone. */
export interface Update extends JsonObject {
  readonly metadata: JsonObject & {
    readonly name: string;
    readonly labels?: JsonObject | null;
    readonly annotations?: JsonObject | null;
  };
  readonly spec: JsonObject;
  readonly payload?: readonly JsonObject[] | null;
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
      payload: payload.map(kept),
      owner: creator,
    };
    const runs = submit ? [this.#newRun(workflow, creator, workflow.createdAt + 1)] : [];
    this.#commit({ workflows: [workflow], runs });
    return workflow;
  }

  rerun(name: string, namespace: string, creator: string): RunRecord {
    const workflow = this.#workflow(name, namespace);
    return this.#start(workflow, creator);
  }

  /** Who calls doesn't matter: the run is its owner's. */
  rerunAsOwner(name: string, namespace: string, caller: string): RunRecord {
    const workflow = this.#workflow(name, namespace);
    return this.#start(workflow, workflow.owner ?? caller);
  }

  /** Replaces a workflow; it stays the same one, with its owner. */
  update(name: string, { metadata, spec, payload, ...rest }: Update): WorkflowRecord {
    const before = this.#workflow(name);
    if (metadata.name !== name) {
      throw new Refusal(400, "NAME_DIFFERS", "The path names another workflow than the body.");
    }
    const { labels, annotations, ...moreMetadata } = without(metadata, OWN_METADATA);
    const workflow: WorkflowRecord = {
      ...before,
      labels: labels ?? {},
      annotations: annotations ?? {},
      spec: payload && payload.length > 0 ? vaulted(spec) : spec,
      payload: payload ? payload.map(kept) : before.payload,
      more: without(rest, ["apiVersion", "kind"]),
      moreMetadata,
    };
    this.#commit({ workflows: [workflow] });
    return workflow;
  }

  changeOwner(name: string, owner: string): WorkflowRecord {
    const workflow = { ...this.#workflow(name), owner };
    this.#commit({ workflows: [workflow] });
    return workflow;
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
    this.#workflow(name);
    this.#commit({ archived: [name] });
  }

  #workflow(name: string, namespace?: string): WorkflowRecord {
    const workflow = this.#options.store.workflow(name);
    if (workflow === undefined) throw unknown("workflow", name);
    if (namespace !== undefined && workflow.namespace !== namespace)
      throw unknown("workflow", name);
    return workflow;
  }

  #start(workflow: WorkflowRecord, creator: string): RunRecord {
    const { store, now } = this.#options;
    const run = this.#newRun(workflow, creator, store.birth(now()));
    this.#commit({ runs: [run] });
    return run;
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

/** What of the metadata only the tenant decides, or the record holds by itself. */
const OWN_METADATA = ["name", "namespace", "uid", "creationTimestamp"];

function kept(item: JsonObject): Json {
  return isObject(item["body"]) ? { ...item, body: masked(item["body"]) } : item;
}

function without<T extends JsonObject>(object: T, keys: readonly string[]): T {
  const entries = Object.entries(object).filter(([key]) => !keys.includes(key));
  return Object.fromEntries(entries) as T;
}

/** The credential gets a guid, and the parameters name it by that. */
function vaulted(spec: JsonObject): JsonObject {
  const guid = randomUUID();
  return Object.fromEntries(Object.entries(spec).map(([key, part]) => [key, withGuid(part, guid)]));
}

function unknown(kind: "workflow" | "run", name: string): Refusal {
  return new Refusal(404, `${kind.toUpperCase()}_UNKNOWN`, `There is no ${kind} ${name}.`);
}
