import type { CallOptions, CallScope } from "../../../client/call-options.js";
import { record, text } from "../../../client/lenient.js";
import { argumentError, notFound } from "../error-kinds.js";
import { isShownAs } from "../flow/difference.js";
import {
  blankDocument,
  documentOf,
  type FlowDocument,
  type FlowSource,
  withDescription,
} from "../flow/flow-document.js";
import { FlowKind } from "../flow/flow-kind.js";
import type { AssetItem, ReadFlow } from "../flow/read-flow.js";
import { documentText, saveFlow } from "../flow/save-flow.js";
import type { Listing } from "../listing.js";
import { type Claims, madeSince } from "../made.js";
import type { PlatformApi } from "../platform-api.js";

/** A flow that flows share, with its document. */
export interface Subflow {
  readonly subflowId: string;
  readonly name: string;
  readonly description: string;
  readonly document: FlowDocument;
  /** The bytes of the document, as the platform showed them. */
  readonly shown: string;
}

export interface CreateSubflowOptions extends CallOptions {
  readonly name: string;
  readonly description?: string | undefined;
  /** A built subflow, or a document; without it, it has no stages. */
  readonly flow?: FlowSource | FlowDocument | undefined;
}

/** The shared subflows of a project. */
export class Subflows {
  readonly #api: PlatformApi;
  readonly #kind: FlowKind;
  readonly #projectId: string;
  readonly #claims: Claims;

  constructor(api: PlatformApi, projectId: string, claims: Claims) {
    this.#api = api;
    this.#kind = new FlowKind(api, projectId, "subflow");
    this.#projectId = projectId;
    this.#claims = claims;
  }

  /** @throws NotFoundError `DATASTAGE_NOT_FOUND` */
  async get(
    by: (CallOptions & { readonly name: string }) | (CallOptions & { readonly subflowId: string }),
  ): Promise<Subflow> {
    const scope = this.#api.begin(by);
    const { name, subflowId } = record(by) ?? {};
    const [wanted, id] = [text(name), text(subflowId)];
    if (id !== undefined) return toSubflow(await this.#kind.get(id, scope));
    if (wanted === undefined) throw argumentError("subflows.get() takes a name or a subflowId");
    for await (const item of this.#kind.list(scope, wanted)) {
      if (item.name === wanted) return toSubflow(await this.#kind.get(item.id, scope));
    }
    throw notFound(`subflow named ${JSON.stringify(wanted)}`, `the project ${this.#projectId}`);
  }

  /** Each is loaded when it is reached. */
  getAll(options: CallOptions = {}): Listing<Subflow> {
    const scope = this.#api.begin(options);
    return this.#kind
      .list(scope)
      .map(async (item) => toSubflow(await this.#kind.get(item.id, scope)));
  }

  async create(options: CreateSubflowOptions): Promise<Subflow> {
    const { name, description, flow } = options;
    if (text(name) === undefined) throw argumentError("createSubflow() takes a name");
    const scope = this.#api.begin(options);
    const document =
      flow === undefined
        ? { ...blankDocument(description ?? ""), doc_type: "subpipeline" }
        : withDescription(documentOf(flow, "createSubflow()"), description);
    const { text: json, secrets } = await documentText(document);
    const matches = async (
      candidate: AssetItem,
      within: { readonly signal: AbortSignal },
    ): Promise<boolean> =>
      candidate.name === name &&
      isShownAs(document, (await this.#kind.get(candidate.id, within)).document);
    const effect = this.#lookFor(name, matches);
    return this.#made(await this.#kind.create(name, { text: json, secrets, effect }, scope), scope);
  }

  /** Saves other contents or another name; as with flows, nobody's newer version is overwritten. */
  async update(
    subflow: Subflow,
    changes: {
      readonly name?: string;
      readonly description?: string;
      readonly flow?: FlowSource | FlowDocument;
    },
    options: CallOptions & { readonly force?: boolean } = {},
  ): Promise<Subflow> {
    const scope = this.#api.begin(options);
    const { subflowId: id, name, shown, document: before } = requireSubflow(subflow);
    const given = changes.flow === undefined ? before : documentOf(changes.flow, "updateSubflow()");
    const toSave = {
      id,
      name: changes.name ?? name,
      document: withDescription(given, changes.description),
      base: { name, shown },
      what: `subflow ${JSON.stringify(name)}`,
    };
    await saveFlow(this.#kind, toSave, options.force === true, scope);
    return toSubflow(await this.#kind.get(id, scope));
  }

  async duplicate(subflow: Subflow, name: string, options: CallOptions = {}): Promise<Subflow> {
    const scope = this.#api.begin(options);
    const { subflowId } = requireSubflow(subflow);
    if (text(name) === undefined) throw argumentError("duplicateSubflow() takes a name");
    const effect = this.#lookFor(name, (candidate) => candidate.name === name);
    return this.#made(await this.#kind.clone(subflowId, name, effect, scope), scope);
  }

  async delete(subflow: Subflow, options: CallOptions = {}): Promise<void> {
    await this.#kind.delete(requireSubflow(subflow).subflowId, this.#api.begin(options));
  }

  async #made(item: AssetItem, scope: CallScope): Promise<Subflow> {
    this.#claims.claim(item.id);
    return toSubflow(await this.#kind.get(item.id, scope));
  }

  #lookFor(
    name: string,
    matches: (
      candidate: AssetItem,
      within: { readonly signal: AbortSignal },
    ) => boolean | Promise<boolean>,
  ): ReturnType<typeof madeSince<AssetItem>> {
    return madeSince<AssetItem>({
      api: this.#api,
      claims: this.#claims,
      what: `a subflow named ${JSON.stringify(name)}`,
      candidates: (within) => this.#kind.list(within, name),
      matches,
      look: "subflows.get()",
    });
  }
}

function toSubflow({ id, name, description = "", document, shown }: ReadFlow): Subflow {
  return { subflowId: id, name, description, document, shown };
}

function requireSubflow(subflow: Subflow): Subflow {
  if (text(record(subflow)?.subflowId) !== undefined) return subflow;
  throw argumentError("A subflow is one that was got from the project");
}
