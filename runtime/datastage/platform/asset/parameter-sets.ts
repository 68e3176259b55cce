import type { CallOptions, CallScope } from "../../../client/call-options.js";
import { list, record, text } from "../../../client/lenient.js";
import { secretsIn } from "../../../client/secrets-in.js";
import { ignoreBody, readJson } from "../../../http/read.js";
import { resolveSecrets } from "../../../secret/resolve-secrets.js";
import type { ParameterSetContent } from "../../rest.js";
import { argumentError, notFound } from "../error-kinds.js";
import { nextStart } from "../flow/flow-kind.js";
import { type AssetItem, toAssetItem } from "../flow/read-flow.js";
import { Listing, type Page } from "../listing.js";
import { type Claims, madeSince } from "../made.js";
import type { PlatformApi } from "../platform-api.js";

/** Parameters that flows share, and named sets of values for them. */
export interface ParameterSet extends AssetItem {
  readonly parameterSetId: string;
  readonly projectId: string;
  readonly parameters: readonly ParameterSetParameter[];
  readonly valueSets: readonly ParameterValueSet[];
}

export interface ParameterSetParameter {
  readonly name: string;
  /** `string`, `int64`, `sfloat`, `enum`, `date`, `time`, `timestamp`, `path`, `encrypted`, … */
  readonly type?: string;
  readonly description?: string | null;
  readonly prompt?: string | null;
  /** A secret, where the type is `encrypted`. */
  readonly value?: unknown;
  readonly valid_values?: readonly unknown[] | null;
}

export interface ParameterValueSet {
  readonly name: string;
  readonly values?: readonly { readonly name: string; readonly value: unknown }[] | null;
}

export interface CreateParameterSetOptions extends CallOptions {
  readonly name: string;
  readonly description?: string | undefined;
  readonly parameters: readonly ParameterSetParameter[];
  readonly valueSets?: readonly ParameterValueSet[] | undefined;
}

export type ParameterSetChanges = Partial<
  Pick<CreateParameterSetOptions, "name" | "description" | "parameters" | "valueSets">
>;

/** The parameter sets of a project. */
export class ParameterSets {
  readonly #api: PlatformApi;
  readonly #query: { readonly project_id: string };
  readonly #claims: Claims;

  constructor(api: PlatformApi, projectId: string, claims: Claims) {
    this.#api = api;
    this.#query = { project_id: projectId };
    this.#claims = claims;
  }

  /** @throws NotFoundError `DATASTAGE_NOT_FOUND` */
  async get(
    by:
      | (CallOptions & { readonly name: string })
      | (CallOptions & { readonly parameterSetId: string }),
  ): Promise<ParameterSet> {
    const scope = this.#api.begin(by);
    const { name, parameterSetId } = record(by) ?? {};
    const id = text(parameterSetId);
    if (id !== undefined) return this.#show(id, scope);
    if (text(name) === undefined) {
      throw argumentError("parameterSets.get() takes a name or a parameterSetId");
    }
    for await (const item of this.#list(scope)) {
      if (item.name === name) return this.#show(item.id, scope);
    }
    const where = `the project ${this.#query.project_id}`;
    throw notFound(`parameter set named ${JSON.stringify(name)}`, where);
  }

  /** Each is shown whole when it is reached. */
  getAll(options: CallOptions = {}): Listing<ParameterSet> {
    const scope = this.#api.begin(options);
    return this.#list(scope).map((item) => this.#show(item.id, scope));
  }

  async create(options: CreateParameterSetOptions): Promise<ParameterSet> {
    if (text(record(options)?.name) === undefined) {
      throw argumentError("createParameterSet() takes a name");
    }
    const { name, description = "", parameters, valueSets = [] } = options;
    if (!Array.isArray(parameters)) {
      throw argumentError("createParameterSet() takes a list of parameters");
    }
    const content = { name, description, parameters, value_sets: valueSets };
    const secrets = await secretsOf(content);
    const made: AssetItem = await this.#api.post(
      "/v2/parameter_sets",
      {
        query: this.#query,
        body: { parameter_set: (await resolveSecrets(content)) as unknown as ParameterSetContent },
      },
      {
        read: readJson<AssetItem>(this.#read),
        secrets,
        effect: madeSince<AssetItem>({
          api: this.#api,
          claims: this.#claims,
          what: `a parameter set named ${JSON.stringify(name)}`,
          candidates: (within) => this.#list(within).filter((item) => item.name === name),
          look: "parameterSets.get()",
        }),
      },
      this.#api.begin(options),
    );
    this.#claims.claim(made.id);
    // A lookup finds no more than its name.
    return "parameters" in made
      ? (made as ParameterSet)
      : this.#show(made.id, this.#api.begin(options));
  }

  async update(
    set: ParameterSet,
    changes: ParameterSetChanges,
    options: CallOptions = {},
  ): Promise<ParameterSet> {
    if (record(changes) === undefined) throw argumentError("parameterSets.update() takes changes");
    const { name, description, parameters, valueSets } = changes;
    const content = { name, description, parameters, value_sets: valueSets };
    const patch = Object.entries(await resolveSecrets(content)).flatMap(([key, value]) =>
      value === undefined
        ? []
        : [{ op: "add" as const, path: `/entity/parameter_set/${key}`, value }],
    );
    if (name !== undefined) patch.push({ op: "add", path: "/metadata/name", value: name });
    return this.#api.patch(
      "/v2/parameter_sets/{id}",
      { parameters: { id: idOf(set) }, query: this.#query, body: patch },
      { read: readJson(this.#read), secrets: await secretsOf(content), effect: "repeatable" },
      this.#api.begin(options),
    );
  }

  async delete(set: ParameterSet, options: CallOptions = {}): Promise<void> {
    await this.#api.delete(
      "/v2/parameter_sets",
      { query: { ...this.#query, id: [idOf(set)] } },
      ignoreBody,
      this.#api.begin(options),
    );
  }

  readonly #read = (json: unknown): ParameterSet | undefined =>
    toParameterSet(json, this.#query.project_id);

  #show(id: string, scope: CallScope): Promise<ParameterSet> {
    const input = { parameters: { id }, query: this.#query };
    return this.#api.get("/v2/parameter_sets/{id}", input, readJson(this.#read), scope);
  }

  #list(scope: CallScope): Listing<AssetItem> {
    return Listing.of((start) =>
      this.#api.get(
        "/v2/parameter_sets",
        { query: { ...this.#query, limit: 100, start } },
        readJson((json): Page<AssetItem> | undefined => {
          const page = record(json);
          if (!Array.isArray(page?.parameter_sets)) return undefined;
          const items = list(page.parameter_sets).flatMap((item) => toAssetItem(item) ?? []);
          return { items, next: nextStart(page.next) };
        }),
        scope,
      ),
    );
  }
}

function idOf(set: ParameterSet): string {
  const id = text(record(set)?.parameterSetId);
  if (id === undefined) throw argumentError("A parameter set is one that was got from the project");
  return id;
}

/** Marked secrets, and the values of what is encrypted. */
async function secretsOf(content: {
  readonly parameters: readonly ParameterSetParameter[] | undefined;
}): Promise<string[]> {
  const encrypted = (content.parameters ?? []).flatMap(({ type, value }) =>
    type === "encrypted" && typeof value === "string" ? [value] : [],
  );
  return [...encrypted, ...(await secretsIn(content))];
}

function toParameterSet(json: unknown, projectId: string): ParameterSet | undefined {
  const item = toAssetItem(json);
  if (item === undefined) return undefined;
  const content = record(record(record(json)?.entity)?.parameter_set) ?? {};
  return {
    ...item,
    parameterSetId: item.id,
    projectId,
    description: item.description ?? text(content.description),
    parameters: list(content.parameters) as readonly ParameterSetParameter[],
    valueSets: list(content.value_sets) as readonly ParameterValueSet[],
  };
}
