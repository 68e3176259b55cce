import type { Clock } from "../../runtime/http/clock.js";
import type { Fetch, FetchAnswer } from "../../runtime/http/fetch.js";
import { answer, broken } from "../http/call.js";
import { type Mishap, suffer } from "../support/mishaps.js";

export const searchMishaps = ["none", "500", "drop", "429", "html", "notAResult"] as const;
export type SearchMishap = (typeof searchMishaps)[number];

export interface TenantOptions {
  readonly clock: Clock;
  /** For the requests that act, in turn; none after the last. */
  readonly mishaps?: readonly Mishap[];
  /** For the searches, in turn; none after the last. */
  readonly searchMishaps?: readonly SearchMishap[];
  /** How long something new stays unseen by searches, in ms. */
  readonly lag?: number;
  /** How far its clock is ahead, in ms. */
  readonly ahead?: number;
  /** How far the clock of its documents is behind that of its gateway, in ms. */
  readonly drift?: number;
}

interface Change {
  readonly name: string;
  readonly document: object;
  readonly at: number;
}

interface Made {
  readonly name: string;
  readonly workflow: string;
  /** By the clock of the tenant, in ms. */
  readonly at: number;
}

/**
 * A tenant that fails on purpose, in memory. It is worse than real ones: it doesn't refuse a second workflow of a name,
 * so that only the client keeps it from being there twice.
 */
export class Tenant {
  readonly workflows: Made[] = [];
  readonly runs: Made[] = [];
  /** What workflows became, oldest first. */
  readonly changes: Change[] = [];
  readonly #options: TenantOptions;
  readonly #mishaps: Mishap[];
  readonly #searchMishaps: SearchMishap[];

  constructor(options: TenantOptions) {
    this.#options = options;
    this.#mishaps = [...(options.mishaps ?? [])];
    this.#searchMishaps = [...(options.searchMishaps ?? [])];
  }

  /** @param ago how long ago it was made, in ms */
  hasRun(workflow: string, ago: number): void {
    this.runs.push({ name: `${workflow}-run${this.runs.length}`, workflow, at: this.#now() - ago });
  }

  hasWorkflow(name: string, ago: number): void {
    this.workflows.push({ name, workflow: name, at: this.#now() - ago });
  }

  readonly fetch: Fetch = async (url, { body = "{}" }) => {
    const path = new URL(url).pathname;
    if (path.endsWith("/whoami")) return this.#json({ roles: [{ name: "$admin" }] });
    if (path.endsWith("/indexsearch")) return this.#search(path, body);
    return this.#act(path, body);
  };

  async #act(path: string, body: string): Promise<FetchAnswer> {
    const mishap = this.#mishaps.shift() ?? "none";
    return suffer(mishap, () => this.#make(path, body), this.#headers());
  }

  #make(path: string, body: string): unknown {
    const request = JSON.parse(body) as { metadata?: { name: string }; resourceName?: string };
    const name = request.metadata?.name;
    if (name !== undefined && /workflows\/[^/]+$/.test(path)) {
      this.changes.push({ name, document: request, at: this.#now() });
      return request;
    }
    if (name !== undefined) this.hasWorkflow(name, 0);
    const workflow = name ?? request.resourceName ?? "";
    this.hasRun(workflow, 0);
    const made = (name === undefined ? this.runs : this.workflows).at(-1);
    return made && document(made);
  }

  #search(path: string, body: string): FetchAnswer {
    const mishap = this.#searchMishaps.shift() ?? "none";
    if (mishap === "drop") throw broken("ECONNRESET");
    if (mishap === "500" || mishap === "429") return answer(Number(mishap), "", this.#headers());
    if (mishap === "html") return answer(200, "<html></html>", this.#headers());
    if (mishap === "notAResult") return this.#json({ took: 1 });
    const all = path.includes("/runs/") ? this.runs : this.workflows;
    const seen = this.#now() - (this.#options.lag ?? 0);
    const hits = all
      .filter((made) => made.at <= seen && body.includes(`"${made.workflow}"`))
      .map((made) => {
        const change = this.changes.findLast(({ name, at }) => name === made.name && at <= seen);
        return { _id: made.name, _source: change?.document ?? document(made) };
      })
      .reverse();
    return this.#json({ hits: { total: { value: hits.length }, hits } });
  }

  #now(): number {
    const { clock, ahead = 0, drift = 0 } = this.#options;
    return clock.now() + ahead - drift;
  }

  #headers(): Record<string, string> {
    return { date: new Date(this.#now() + (this.#options.drift ?? 0)).toUTCString() };
  }

  #json(body: unknown): FetchAnswer {
    return answer(200, JSON.stringify(body), this.#headers());
  }
}

/** Times cut to seconds, as Kubernetes does. */
function document({ name, workflow, at }: Made): object {
  const creationTimestamp = `${new Date(at).toISOString().slice(0, 19)}Z`;
  return {
    metadata: { name, namespace: "default", creationTimestamp },
    spec: { workflowTemplateRef: { name: workflow } },
    status: { phase: "Succeeded" },
  };
}
