import type { Change, RunRecord, WorkflowRecord } from "./records.js";

/** Everything that a tenant knows, in the order in which it came to be. Maps, so that any name is just a name. */
export class Store {
  readonly #workflows = new Map<string, WorkflowRecord>();
  readonly #runs = new Map<string, RunRecord>();
  /** The names of the runs of each workflow, also of one that is archived. */
  readonly #runNames = new Map<string, Set<string>>();
  #newest = 0;

  workflow(name: string): WorkflowRecord | undefined {
    return this.#workflows.get(name);
  }

  run(name: string): RunRecord | undefined {
    return this.#runs.get(name);
  }

  workflows(): Iterable<WorkflowRecord> {
    return this.#workflows.values();
  }

  runs(): Iterable<RunRecord> {
    return this.#runs.values();
  }

  runsOf(workflow: string): readonly RunRecord[] {
    return [...(this.#runNames.get(workflow) ?? [])].flatMap((name) => this.#runs.get(name) ?? []);
  }

  /** A time for something new: no two things have the same, so that "newest first" is always decided. */
  birth(now: number): number {
    return Math.max(now, this.#newest + 1);
  }

  apply({ workflows = [], runs = [], archived = [] }: Change): void {
    for (const name of archived) this.#workflows.delete(name);
    for (const workflow of workflows) this.#workflows.set(workflow.name, workflow);
    for (const run of runs) {
      this.#runs.set(run.name, run);
      const names = this.#runNames.get(run.workflow) ?? new Set();
      this.#runNames.set(run.workflow, names.add(run.name));
    }
    for (const { createdAt } of [...workflows, ...runs]) {
      this.#newest = Math.max(this.#newest, createdAt);
    }
  }

  /** The shortest history that leads here. */
  history(): readonly Change[] {
    return [
      ...[...this.#workflows.values()].map((workflow) => ({ workflows: [workflow] })),
      ...[...this.#runs.values()].map((run) => ({ runs: [run] })),
    ];
  }
}
