import type { CallScope } from "../../../client/call-options.js";
import { list, record, text } from "../../../client/lenient.js";
import { RawBody } from "../../../http/raw-body.js";
import { ignoreBody, type Read, readJson } from "../../../http/read.js";
import type { Recovery } from "../../../http/recovery.js";
import { Listing, type Page } from "../listing.js";
import type { PlatformApi } from "../platform-api.js";
import { type AssetItem, readFlow, type ReadFlow, toAssetItem } from "./read-flow.js";

const pageSize = 100;

/** What is the same of flows and subflows: a few routes with other names in them. */
export class FlowKind {
  readonly #api: PlatformApi;
  readonly #isSubflow: boolean;
  readonly #query: { readonly project_id: string };

  constructor(api: PlatformApi, projectId: string, kind: "flow" | "subflow") {
    this.#api = api;
    this.#isSubflow = kind === "subflow";
    this.#query = { project_id: projectId };
  }

  list(scope: CallScope, name?: string): Listing<AssetItem> {
    return Listing.of((start) => {
      const query = { ...this.#query, limit: pageSize, start, "entity.name": name };
      const input = { query };
      const read = readJson(toPage);
      return this.#isSubflow
        ? this.#api.get("/data_intg/v3/data_intg_flows/subflows", input, read, scope)
        : this.#api.get("/data_intg/v3/data_intg_flows", input, read, scope);
    });
  }

  get(id: string, scope: CallScope): Promise<ReadFlow> {
    const input = { parameters: { id }, query: this.#query };
    return this.#isSubflow
      ? this.#api.get("/data_intg/v3/data_intg_flows/subflows/{id}", input, readFlow, scope)
      : this.#api.get("/data_intg/v3/data_intg_flows/{id}", input, readFlow, scope);
  }

  /** @param body the JSON of the document */
  create(name: string, body: FlowBody, scope: CallScope): Promise<AssetItem> {
    const plan = planOf(body);
    // The body goes as the text that it is: see planOf().
    return this.#isSubflow
      ? this.#api.post(
          "/data_intg/v3/data_intg_flows/subflows",
          { query: { ...this.#query, data_intg_subflow_name: name }, body: unsent },
          plan,
          scope,
        )
      : this.#api.post(
          "/data_intg/v3/data_intg_flows",
          { query: { ...this.#query, data_intg_flow_name: name }, body: unsent },
          plan,
          scope,
        );
  }

  update(id: string, name: string, body: FlowBody, scope: CallScope): Promise<AssetItem> {
    const plan = planOf(body);
    const parameters = { id };
    return this.#isSubflow
      ? this.#api.put(
          "/data_intg/v3/data_intg_flows/subflows/{id}",
          { parameters, query: { ...this.#query, data_intg_subflow_name: name }, body: unsent },
          plan,
          scope,
        )
      : this.#api.put(
          "/data_intg/v3/data_intg_flows/{id}",
          { parameters, query: { ...this.#query, data_intg_flow_name: name }, body: unsent },
          plan,
          scope,
        );
  }

  clone(
    id: string,
    name: string,
    effect: Recovery<AssetItem>,
    scope: CallScope,
  ): Promise<AssetItem> {
    const plan = { read: readItem, effect };
    const parameters = { id };
    return this.#isSubflow
      ? this.#api.post(
          "/data_intg/v3/data_intg_flows/subflows/{id}/clone",
          { parameters, query: { ...this.#query, data_intg_subflow_name: name } },
          plan,
          scope,
        )
      : this.#api.post(
          "/data_intg/v3/data_intg_flows/{id}/clone",
          { parameters, query: { ...this.#query, data_intg_flow_name: name } },
          plan,
          scope,
        );
  }

  delete(id: string, scope: CallScope): Promise<undefined> {
    const input = { query: { ...this.#query, id: [id] } };
    return this.#isSubflow
      ? this.#api.delete("/data_intg/v3/data_intg_flows/subflows", input, ignoreBody, scope)
      : this.#api.delete("/data_intg/v3/data_intg_flows", input, ignoreBody, scope);
  }
}

export interface FlowBody {
  /** The JSON of the document. */
  readonly text: string;
  readonly secrets: readonly string[];
  readonly effect: Recovery<AssetItem>;
}

/** Stands where the types want a body; a plan with a body of its own replaces it. */
const unsent = { pipeline_flows: {} } as never;

const readItem: Read<AssetItem> = readJson(toAssetItem);

function planOf({ text: document, secrets, effect }: FlowBody) {
  const raw = new RawBody("application/json", `{"pipeline_flows":${document}}`);
  return { read: readItem, effect, secrets, raw };
}

function toPage(json: unknown): Page<AssetItem> | undefined {
  const page = record(json);
  if (page === undefined || !Array.isArray(page.data_flows)) return undefined;
  const items = list(page.data_flows).flatMap((item) => toAssetItem(item) ?? []);
  return { items, next: nextStart(page.next) };
}

/** Where the next page begins: in a field of its own, or in the address of it. */
export function nextStart(next: unknown): string | undefined {
  const link = record(next);
  const start = link?.start;
  if (typeof start === "string" || typeof start === "number") return String(start);
  const [, query] = (text(link?.href) ?? "").split("?");
  return query === undefined ? undefined : (new URLSearchParams(query).get("start") ?? undefined);
}
