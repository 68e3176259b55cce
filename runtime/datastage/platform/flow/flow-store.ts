import type { CallOptions, CallScope } from "../../../client/call-options.js";
import { record, text } from "../../../client/lenient.js";
import type { JobSettings } from "../../api/configuration.js";
import { argumentError, notFound } from "../error-kinds.js";
import { ConflictError } from "../errors.js";
import { type Claims, madeSince } from "../made.js";
import type { PlatformApi } from "../platform-api.js";
import { BatchFlow, type FlowActions, type FlowBase } from "./batch-flow.js";
import { compileFlow } from "./compile-flow.js";
import { isShownAs } from "./difference.js";
import { descriptionIn, type FlowDocument, type FlowSource } from "./flow-document.js";
import { FlowKind } from "./flow-kind.js";
import { type CreateFlowOptions, newFlow, type NewFlow } from "./new-flow.js";
import type { AssetItem, ReadFlow } from "./read-flow.js";
import { documentText, saveFlow } from "./save-flow.js";

export interface UpdateFlowOptions extends CallOptions {
  /** Overwrites what somebody else has saved since the flow was read. */
  readonly force?: boolean | undefined;
}

export interface DuplicateFlowOptions extends CallOptions {
  readonly name: string;
  /** That of the original by default. */
  readonly description?: string | undefined;
}

/** Batch flows of one project. */
export class FlowStore implements FlowActions {
  readonly kind: FlowKind;
  readonly #api: PlatformApi;
  readonly #projectId: string;
  readonly #claims: Claims;

  constructor(api: PlatformApi, projectId: string, claims: Claims) {
    this.kind = new FlowKind(api, projectId, "flow");
    this.#api = api;
    this.#projectId = projectId;
    this.#claims = claims;
  }

  async create(given: CreateFlowOptions | FlowSource): Promise<BatchFlow> {
    const flow = newFlow(given, "createFlow()");
    return this.createNew(flow, this.#api.begin("toDocument" in given ? {} : given));
  }

  /** Creates one, whatever happens to the answer. */
  async createNew({ name, document, settings }: NewFlow, scope: CallScope): Promise<BatchFlow> {
    const { text: json, secrets } = await documentText(document);
    const effect = madeSince<AssetItem>({
      api: this.#api,
      claims: this.#claims,
      what: `a flow named ${JSON.stringify(name)}`,
      candidates: (within) => this.kind.list(within, name),
      matches: async (candidate, within) =>
        candidate.name === name &&
        isShownAs(document, (await this.kind.get(candidate.id, within)).document),
      look: "flows.get()",
    });
    const item = await this.kind.create(name, { text: json, secrets, effect }, scope);
    this.#claims.claim(item.id);
    return this.#flow(item, document, { name: item.name, sent: document }, settings);
  }

  async load(flowId: string, options: CallOptions = {}): Promise<BatchFlow> {
    if (text(flowId) === undefined) throw argumentError("flows.get() takes the id of a flow");
    return this.loaded(await this.kind.get(flowId, this.#api.begin(options)));
  }

  /** The flow of this name, or an error that says that there is none, or more than one. */
  async find(name: string, scope: CallScope): Promise<BatchFlow> {
    const found: AssetItem[] = [];
    for await (const item of this.kind.list(scope, name)) if (item.name === name) found.push(item);
    const [first, second] = found;
    if (first === undefined) {
      throw notFound(`flow named ${JSON.stringify(name)}`, `the project ${this.#projectId}`);
    }
    if (second !== undefined) throw several(name, found);
    return this.loaded(await this.kind.get(first.id, scope));
  }

  async update(flow: BatchFlow, options: UpdateFlowOptions): Promise<BatchFlow> {
    const scope = this.#api.begin(options);
    const state = BatchFlow.stateOf(this.own(flow, "updateFlow()"));
    const { flowId: id, name, document, base } = state;
    const what = `flow ${JSON.stringify(base.name)}`;
    const toSave = { id, name, document, base, what };
    const item = await saveFlow(this.kind, toSave, options.force === true, scope);
    return this.#flow(item, document, { name: item.name, sent: document }, state.jobSettings);
  }

  async duplicate(flow: BatchFlow, options: DuplicateFlowOptions): Promise<BatchFlow> {
    const { name, description } = (record(options) ?? {}) as Partial<DuplicateFlowOptions>;
    const state = BatchFlow.stateOf(this.own(flow, "duplicateFlow()"));
    if (name === undefined || text(name) === undefined) {
      throw argumentError("duplicateFlow() takes a name");
    }
    const scope = this.#api.begin(options);
    const item = await this.kind.clone(
      state.flowId,
      name,
      madeSince<AssetItem>({
        api: this.#api,
        claims: this.#claims,
        what: `a flow named ${JSON.stringify(name)}`,
        candidates: (within) => this.kind.list(within, name),
        matches: (candidate) => candidate.name === name,
        look: "flows.get()",
      }),
      scope,
    );
    this.#claims.claim(item.id);
    const copy = this.loaded(await this.kind.get(item.id, scope)).with({
      jobSettings: state.jobSettings,
    });
    // The platform copies the description; another one is a change of the copy.
    if (description === undefined || description === copy.description) return copy;
    return this.update(copy.with({ description }), scopeOptions(scope, this.#api));
  }

  compile(
    flow: BatchFlow,
    options: CallOptions & { readonly runMode?: string | undefined },
  ): ReturnType<typeof compileFlow> {
    const mode = options.runMode ?? this.runMode(flow);
    return compileFlow(this.#api, this.#projectId, flow.flowId, mode, this.#api.begin(options));
  }

  /** As the document has it. */
  runMode(flow: BatchFlow): string | undefined {
    const data = record(BatchFlow.stateOf(flow).document.app_data);
    return text(record(data?.additionalProperties)?.runMode);
  }

  loaded(found: ReadFlow): BatchFlow {
    const { document, shown, name } = found;
    return this.#flow(found, document, { name, shown }, {});
  }

  /** A flow of this project: that of another one has the same routes, with other ids. */
  own(flow: BatchFlow, method: string): BatchFlow {
    if (!(flow instanceof BatchFlow)) {
      throw argumentError(`${method} takes a flow that was got from the project`);
    }
    if (flow.projectId === this.#projectId) return flow;
    throw argumentError(`${method} takes a flow of this project; that one is of ${flow.projectId}`);
  }

  #flow(
    item: AssetItem,
    document: FlowDocument,
    base: FlowBase,
    jobSettings: JobSettings,
  ): BatchFlow {
    const { id: flowId, name, createdAt } = item;
    const description = descriptionIn(document) ?? item.description ?? "";
    const projectId = this.#projectId;
    const state = { projectId, flowId, name, description, createdAt, document, base, jobSettings };
    return new BatchFlow(state, this);
  }
}

function several(name: string, found: readonly AssetItem[]): ConflictError {
  const ids = found.slice(0, 5).map(({ id }) => id);
  return new ConflictError(`${found.length} flows are named ${JSON.stringify(name)}.`, {
    code: "DATASTAGE_CONFLICT",
    hint: `Get the one that is meant by its id: ${ids.join(", ")}.`,
  });
}

/** The rest of a call, for another one within it. */
function scopeOptions(scope: CallScope, api: PlatformApi): CallOptions {
  const { signal, timeout, retries, deadline } = scope;
  const left = deadline === undefined ? undefined : Math.max(1, deadline - api.clock.now());
  return { signal, timeout, retries, deadline: left };
}
