import type { Clock } from "../../runtime/http/clock.js";
import type { ByteFetch, FetchAnswer } from "../../runtime/http/fetch.js";
import { answer, broken } from "../http/call.js";
import { type Mishap, suffer } from "../support/mishaps.js";

export const lookMishaps = ["none", "500", "drop", "429", "html", "notAResult"] as const;
export type LookMishap = (typeof lookMishaps)[number];

export interface FailingPlatformOptions {
  readonly clock: Clock;
  /** For the requests that act, in turn; none after the last. */
  readonly mishaps?: readonly Mishap[];
  /** For the looks, in turn; none after the last. */
  readonly lookMishaps?: readonly LookMishap[];
  /** How long something new stays unseen by lists, in ms. */
  readonly lag?: number;
  /** How far its clock is ahead, in ms. */
  readonly ahead?: number;
}

export interface MadeFlow {
  readonly id: string;
  name: string;
  /** Every version, oldest first. */
  readonly versions: unknown[];
  readonly at: number;
}

/**
 * A platform that fails on purpose, in memory. As the real one, it takes any name twice, so that only the client keeps
 * things from being there twice. Flows are `flows`, runs of the one job `runs`.
 */
export class FailingPlatform {
  readonly flows: MadeFlow[] = [];
  readonly runs: { readonly id: string; readonly name: string; readonly at: number }[] = [];
  readonly #options: FailingPlatformOptions;
  readonly #mishaps: Mishap[];
  readonly #lookMishaps: LookMishap[];

  constructor(options: FailingPlatformOptions) {
    this.#options = options;
    this.#mishaps = [...(options.mishaps ?? [])];
    this.#lookMishaps = [...(options.lookMishaps ?? [])];
  }

  readonly fetch: ByteFetch = async (address, { method, body }) => {
    const url = new URL(address);
    const sent = typeof body === "string" ? (JSON.parse(body) as unknown) : undefined;
    if (url.pathname === "/v2/projects/p") {
      return this.#json({ metadata: { guid: "p" }, entity: { name: "project" } });
    }
    if (method === "GET") return this.#look(url);
    const mishap = this.#mishaps.shift() ?? "none";
    return suffer(mishap, () => this.#act(method, url, sent), this.#headers());
  };

  #act(method: string, url: URL, sent: unknown): unknown {
    const name = url.searchParams.get("data_intg_flow_name") ?? "";
    if (url.pathname.endsWith("/runs")) {
      const { job_run } = sent as { job_run: { name: string } };
      const run = { id: `run-${this.runs.length}`, name: job_run.name, at: this.#now() };
      this.runs.push(run);
      return runDocument(run);
    }
    const document = (sent as { pipeline_flows: unknown } | undefined)?.pipeline_flows;
    if (method === "PUT") {
      const flow = this.flows.find(({ id }) => url.pathname.endsWith(id));
      if (flow === undefined) return {};
      flow.name = name;
      flow.versions.push(document);
      return item(flow);
    }
    const flow = {
      id: `flow-${this.flows.length}`,
      name,
      versions: [document],
      at: this.#now(),
    };
    this.flows.push(flow);
    return item(flow);
  }

  #look({ pathname, searchParams }: URL): FetchAnswer {
    const mishap = this.#lookMishaps.shift() ?? "none";
    if (mishap === "drop") throw broken("ECONNRESET");
    if (mishap === "500" || mishap === "429") return answer(Number(mishap), "", this.#headers());
    if (mishap === "html") return answer(200, "<html></html>", this.#headers());
    if (mishap === "notAResult") return this.#json({ took: 1 });
    const seen = this.#now() - (this.#options.lag ?? 0);
    if (pathname === "/v2/jobs/j") {
      return this.#json({ metadata: { asset_id: "j", name: "job" }, entity: { job: {} } });
    }
    if (pathname.endsWith("/runs")) {
      const runs = this.runs.filter(({ at }) => at <= seen).reverse();
      return this.#json({ results: runs.map(runDocument) });
    }
    const [, id] = /data_intg_flows\/([^/]+)$/.exec(pathname) ?? [];
    if (id !== undefined) {
      const flow = this.flows.find((each) => each.id === id);
      if (flow === undefined) return answer(404, "", this.#headers());
      return this.#json({ ...item(flow), attachments: flow.versions.at(-1) });
    }
    const name = searchParams.get("entity.name");
    const flows = this.flows.filter((flow) => flow.at <= seen && flow.name === name);
    return this.#json({ data_flows: flows.map(item) });
  }

  #now(): number {
    return this.#options.clock.now() + (this.#options.ahead ?? 0);
  }

  #headers(): Record<string, string> {
    return { date: new Date(this.#now()).toUTCString() };
  }

  #json(body: unknown): FetchAnswer {
    return answer(200, JSON.stringify(body), this.#headers());
  }
}

function item({ id, name, at }: MadeFlow): object {
  return { metadata: { asset_id: id, name, create_time: new Date(at).toISOString() } };
}

function runDocument({ id, name, at }: FailingPlatform["runs"][number]): object {
  return {
    metadata: { asset_id: id, name, created: at },
    entity: { job_run: { state: "Starting" } },
  };
}
