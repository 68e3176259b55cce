import type { CallOptions } from "../../../client/call-options.js";
import { record, text } from "../../../client/lenient.js";
import { argumentError } from "../error-kinds.js";
import { Listing } from "../listing.js";
import type { PlatformApi } from "../platform-api.js";
import type { BatchFlow } from "./batch-flow.js";
import { type FlowSummary, streamingFlows, unstructuredFlows } from "./flow-summary.js";
import type { FlowStore } from "./flow-store.js";
import type { AssetItem } from "./read-flow.js";

export interface GetAllFlowsOptions extends CallOptions {
  readonly flowType?: FlowSummary["flowType"] | undefined;
  /** Only those of this name. */
  readonly name?: string | undefined;
}

/** The flows of a project. */
export class Flows {
  readonly #api: PlatformApi;
  readonly #projectId: string;
  readonly #store: FlowStore;

  constructor(api: PlatformApi, projectId: string, store: FlowStore) {
    this.#api = api;
    this.#projectId = projectId;
    this.#store = store;
  }

  /**
   * One batch flow, by its name or its id.
   *
   * @throws NotFoundError `DATASTAGE_NOT_FOUND`, ConflictError `DATASTAGE_CONFLICT` for a name that several have
   */
  get(
    by: (CallOptions & { readonly name: string }) | (CallOptions & { readonly flowId: string }),
  ): Promise<BatchFlow> {
    const { name, flowId } = record(by) ?? {};
    const [wanted, id] = [text(name), text(flowId)];
    if (id !== undefined) return this.#store.load(id, by);
    if (wanted === undefined) throw argumentError("flows.get() takes a name or a flowId");
    return this.#store.find(wanted, this.#api.begin(by));
  }

  /** Batch flows, each loaded when it is reached. */
  getAll(options: GetAllFlowsOptions & { readonly flowType: "batch" }): Listing<BatchFlow>;
  /** Batch flows, loaded, and summaries of all others; or summaries of one other kind. */
  getAll(options?: GetAllFlowsOptions): Listing<BatchFlow | FlowSummary>;
  getAll(options: GetAllFlowsOptions = {}): Listing<BatchFlow | FlowSummary> {
    return this.#list(options).map((flow) =>
      flow.flowType === "batch" ? this.#store.load(flow.flowId, options) : flow,
    );
  }

  /** All of them, as {@link Flows.getAll} lists them. */
  [Symbol.asyncIterator](): AsyncGenerator<BatchFlow | FlowSummary, void, undefined> {
    return this.getAll()[Symbol.asyncIterator]();
  }

  /** Name, description and kind of each, without a request for each. */
  summaries(options: GetAllFlowsOptions = {}): Listing<FlowSummary> {
    return this.#list(options);
  }

  #list({ flowType, name, ...options }: GetAllFlowsOptions): Listing<FlowSummary> {
    const api = this.#api;
    const kinds: Readonly<Record<FlowSummary["flowType"], () => Listing<FlowSummary>>> = {
      batch: () => this.#store.kind.list(api.begin(options), name).map(summaryOf),
      streaming: () => streamingFlows(api, this.#projectId, api.begin(options)),
      unstructured: () => unstructuredFlows(api, this.#projectId, api.begin(options)),
    };
    if (flowType !== undefined && !Object.hasOwn(kinds, flowType)) {
      throw argumentError(`flowType is one of ${Object.keys(kinds).join(", ")}`);
    }
    const wanted = flowType === undefined ? Object.values(kinds) : [kinds[flowType]];
    return new Listing(async function* () {
      for (const list of wanted) {
        for await (const flow of list()) if (name === undefined || flow.name === name) yield [flow];
      }
    });
  }
}

function summaryOf({ id, name, description = "", createdAt }: AssetItem): FlowSummary {
  return { flowType: "batch", flowId: id, name, description, createdAt };
}
