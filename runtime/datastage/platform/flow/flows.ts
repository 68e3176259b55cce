import type { CallOptions } from "../../../client/call-options.js";
import { record, text } from "../../../client/lenient.js";
import { argumentError } from "../error-kinds.js";
import { Listing } from "../listing.js";
import type { PlatformApi } from "../platform-api.js";
import type { BatchFlow } from "./batch-flow.js";
import { type FlowSummary, streamingFlows, unstructuredFlows } from "./flow-summary.js";
import type { FlowStore } from "./flow-store.js";
import type { AssetItem } from "./read-flow.js";
import {
  type FlowsToSubmit,
  type FlowSubmission,
  submitFlows,
  type SubmitFlowsOptions,
} from "./submit-flows.js";
import type { Claims } from "../made.js";

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
  readonly #claims: Claims;

  constructor(api: PlatformApi, projectId: string, store: FlowStore, claims: Claims) {
    this.#api = api;
    this.#projectId = projectId;
    this.#store = store;
    this.#claims = claims;
  }

  /**
   * One batch flow, by its name or its id.
   *
   * @throws NotFoundError `DATASTAGE_NOT_FOUND`, ConflictError `DATASTAGE_CONFLICT` for a name that several have
   */
  async get(
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

  /**
   * Creates many flows, a few at a time, each as `project.createFlow()` does. Resolves when all are settled, with what
   * became of each, in the order in which they were given; one that fails doesn't stop the others. A flow whose name
   * there is already is left as it is: a `ConflictError` for that one. What a flow says of its jobs is in its result.
   *
   * @example
   * const results = await project.flows.submitAll(flows, { concurrency: 16, journal: "flows.jsonl" });
   * for (const result of results) {
   *   if (result.flowId === undefined) continue;
   *   const { name, flowId, jobSettings } = result;
   *   const flow = await project.flows.get({ flowId });
   *   await project.createJob({ name, flow, settings: jobSettings });
   * }
   * @throws SpecanvilError `JOURNAL_…` for a journal that can't be used, or is of another batch
   */
  submitAll(
    flows: FlowsToSubmit,
    options: SubmitFlowsOptions = {},
  ): Promise<readonly FlowSubmission[]> {
    const parts = { api: this.#api, projectId: this.#projectId, store: this.#store };
    return submitFlows({ ...parts, claims: this.#claims }, flows, options);
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
