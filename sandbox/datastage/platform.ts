import { randomUUID } from "node:crypto";
import type { JsonObject } from "../json.js";
import { Refusal } from "../reply.js";
import type { Keeper, Memory } from "../storage/memory.js";
import { type Change, type Entity, isChange, type Kind } from "./records.js";

interface PlatformOptions {
  /** Opens what puts changes where they survive, and brings the platform to where it was. */
  readonly remember: (keeper: Keeper<Change>) => Memory<Change>;
  readonly now: () => number;
  /** Milliseconds that runs and imports take. */
  readonly duration: number;
  /** Whether a run of the job of this name succeeds. */
  readonly succeeds: (job: string) => boolean;
}

const words: Readonly<Record<Kind, string>> = {
  project: "project",
  flow: "flow",
  subflow: "subflow",
  parameterSet: "parameter set",
  connection: "connection",
  job: "job",
  run: "run",
  import: "import",
};

/** Everything that a platform knows, in the order in which it came to be. */
export class Platform {
  readonly now: () => number;
  readonly duration: number;
  readonly succeeds: (job: string) => boolean;
  readonly #memory: Memory<Change>;
  readonly #entities = new Map<string, Entity>();
  #newest = 0;

  constructor({ remember, now, duration, succeeds }: PlatformOptions) {
    this.now = now;
    this.duration = duration;
    this.succeeds = succeeds;
    this.#memory = remember({
      isChange,
      apply: (change) => this.#apply(change),
      history: () => [...this.#entities.values()].map((entity) => ({ put: [entity] })),
    });
  }

  /** What there is of a kind in a project, oldest first. */
  all(kind: Kind, project?: string): readonly Entity[] {
    return [...this.#entities.values()].filter(
      (entity) => entity.kind === kind && (project === undefined || entity.project === project),
    );
  }

  /** @throws Refusal 404 */
  get(kind: Kind, id: string, project?: string): Entity {
    const entity = this.#entities.get(id);
    if (entity?.kind !== kind || (project !== undefined && entity.project !== project)) {
      throw new Refusal(404, "not_found", `There is no ${words[kind]} ${id}.`);
    }
    return entity;
  }

  find(kind: Kind, project: string, name: string): Entity | undefined {
    return this.all(kind, project).find((entity) => entity.name === name);
  }

  /** Something new that isn't kept yet. No two things come to be at the same time, so that the order is decided. */
  make(kind: Kind, project: string, name: string, content: JsonObject, description = ""): Entity {
    const createdAt = Math.max(this.now(), this.#newest + 1);
    this.#newest = createdAt;
    return { kind, id: randomUUID(), project, name, description, createdAt, content };
  }

  commit(change: Change): void {
    // What it throws, nothing has happened.
    this.#memory.record(change);
    this.#apply(change);
  }

  /** Keeps one thing, and returns it. */
  put(entity: Entity): Entity {
    this.commit({ put: [entity] });
    return entity;
  }

  close(): void {
    this.#memory.close();
  }

  #apply({ put = [], gone = [] }: Change): void {
    for (const id of gone) this.#entities.delete(id);
    for (const entity of put) {
      this.#entities.set(entity.id, entity);
      this.#newest = Math.max(this.#newest, entity.createdAt);
    }
  }
}

/** A time as answers show it. */
export function timeText(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
