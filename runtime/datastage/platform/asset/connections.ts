import type { CallOptions, CallScope } from "../../../client/call-options.js";
import { list, record, text } from "../../../client/lenient.js";
import { secretsIn } from "../../../client/secrets-in.js";
import { RawBody } from "../../../http/raw-body.js";
import { ignoreBody, readJson } from "../../../http/read.js";
import { resolveSecrets } from "../../../secret/resolve-secrets.js";
import type { Secret } from "../../../secret/secret.js";
import { argumentError, notFound } from "../error-kinds.js";
import { Listing, type Page } from "../listing.js";
import { type Claims, type Made, madeSince } from "../made.js";
import type { PlatformApi } from "../platform-api.js";

const inspect = Symbol.for("nodejs.util.inspect.custom");
const pageSize = 100;

/** Properties of a connection that say where it leads. A list of what is secret is never complete, hence of these. */
const harmless =
  /^(?:host|port|database|schema|url|region|bucket|account|warehouse|username|user|ssl)$/i;

/** Where data comes from or goes to. It prints without the values of its properties that may be secret. */
export class Connection implements Made {
  readonly id: string;
  readonly connectionId: string;
  readonly name: string;
  readonly description: string;
  /** The id of its kind. */
  readonly datasourceType: string;
  readonly createdAt: string | undefined;
  readonly #properties: Readonly<Record<string, unknown>>;

  constructor(id: string, entity: Readonly<Record<string, unknown>>, createdAt?: string) {
    this.id = id;
    this.connectionId = id;
    this.name = text(entity.name) ?? "";
    this.description = text(entity.description) ?? "";
    this.datasourceType = text(entity.datasource_type) ?? "";
    this.createdAt = createdAt;
    this.#properties = record(entity.properties) ?? {};
  }

  /** As the platform shows them; secrets may be among them. */
  get properties(): Readonly<Record<string, unknown>> {
    return this.#properties;
  }

  toJSON(): object {
    const { connectionId, name, description, datasourceType, createdAt } = this;
    const properties = Object.fromEntries(
      Object.entries(this.#properties).map(([key, value]) => [
        key,
        harmless.test(key) ? value : "[secret]",
      ]),
    );
    return { connectionId, name, description, datasourceType, createdAt, properties };
  }

  [inspect](): string {
    return `Connection ${JSON.stringify(this.toJSON())}`;
  }
}

export interface CreateConnectionOptions extends CallOptions {
  readonly name: string;
  readonly description?: string | undefined;
  /** The name of a kind, such as `postgresql`, or its id. */
  readonly datasourceType: string;
  /** Secrets as `secret.env("…")` and its like. */
  readonly properties?: Readonly<Record<string, string | number | boolean | Secret>> | undefined;
  /** Whether it has to be reachable; true by default, as in the vendor's client. */
  readonly test?: boolean | undefined;
}

/** The connections of a project. */
export class Connections {
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
      (CallOptions & { readonly name: string }) | (CallOptions & { readonly connectionId: string }),
  ): Promise<Connection> {
    const scope = this.#api.begin(by);
    const { name, connectionId } = record(by) ?? {};
    const [id, wanted] = [text(connectionId), text(name)];
    if (id !== undefined) {
      return this.#api.get(
        "/v2/connections/{id}",
        { parameters: { id }, query: { ...this.#query, decrypt_secrets: false } },
        readJson(toConnection),
        scope,
      );
    }
    if (wanted === undefined)
      throw argumentError("connections.get() takes a name or a connectionId");
    for await (const found of this.#list(scope, wanted)) if (found.name === wanted) return found;
    const where = `the project ${this.#query.project_id}`;
    throw notFound(`connection named ${JSON.stringify(wanted)}`, where);
  }

  getAll(options: CallOptions = {}): Listing<Connection> {
    return this.#list(this.#api.begin(options));
  }

  async create(options: CreateConnectionOptions): Promise<Connection> {
    const { name, description, properties = {}, test = true } = options;
    if (text(name) === undefined) throw argumentError("createConnection() takes a name");
    const scope = this.#api.begin(options);
    const kind = await this.#kindOf(options.datasourceType, scope);
    const secrets = await secretsIn(properties);
    const made = await this.#api.post(
      "/v2/connections",
      {
        query: { ...this.#query, test },
        body: {
          name,
          ...(description !== undefined && { description }),
          datasource_type: kind,
          properties: await resolveSecrets(properties),
        },
      },
      {
        read: readJson(toConnection),
        secrets,
        effect: madeSince<Connection>({
          api: this.#api,
          claims: this.#claims,
          what: `a connection named ${JSON.stringify(name)}`,
          candidates: (within) => this.#list(within, name),
          matches: (found) => found.name === name && found.datasourceType === kind,
          look: "connections.get()",
        }),
      },
      scope,
    );
    this.#claims.claim(made.id);
    return made;
  }

  /**
   * Whether it is reachable, with the credentials that the platform keeps.
   *
   * @throws InvalidRequestError with what the platform says, where it isn't
   */
  async test(connection: Connection, options: CallOptions = {}): Promise<void> {
    await this.#api.patch(
      "/v2/connections/{id}",
      { parameters: { id: idOf(connection) }, query: { ...this.#query, test: true } },
      {
        read: ignoreBody,
        effect: "repeatable",
        raw: new RawBody("application/json-patch+json", "[]"),
      },
      this.#api.begin(options),
    );
  }

  async delete(connection: Connection, options: CallOptions = {}): Promise<void> {
    await this.#api.delete(
      "/v2/connections/{id}",
      { parameters: { id: idOf(connection) }, query: this.#query },
      ignoreBody,
      this.#api.begin(options),
    );
  }

  #list(scope: CallScope, name?: string): Listing<Connection> {
    return Listing.of((start) => {
      const offset = Number(start ?? 0);
      return this.#api.get(
        "/v2/connections",
        {
          query: {
            ...this.#query,
            limit: pageSize,
            ...(offset > 0 && { offset }),
            "entity.flags": "parameterized,personal_credentials",
            decrypt_secrets: false,
            ...(name !== undefined && { "entity.name": JSON.stringify(name) }),
          },
        },
        readJson((json) => pageFrom(json, offset, toConnection)),
        scope,
      );
    });
  }

  /** The id of a kind that is given by either. */
  async #kindOf(kind: string, scope: CallScope): Promise<string> {
    if (text(kind) === undefined) throw argumentError("createConnection() takes a datasourceType");
    if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(kind)) return kind;
    const kinds = Listing.of((start) => {
      const offset = Number(start ?? 0);
      return this.#api.get(
        "/v2/datasource_types",
        { query: { limit: pageSize, offset } },
        readJson((json) => pageFrom(json, offset, toKind)),
        scope,
      );
    });
    for await (const { id, name } of kinds) if (name === kind) return id;
    throw notFound(`kind of connection named ${JSON.stringify(kind)}`, "the platform");
  }
}

/** Pages by how many are skipped: one that isn't full is the last. */
function pageFrom<T>(
  json: unknown,
  offset: number,
  toItem: (json: unknown) => T | undefined,
): Page<T> | undefined {
  const resources = record(json)?.resources;
  if (!Array.isArray(resources)) return undefined;
  const items = list(resources).flatMap((item) => toItem(item) ?? []);
  return { items, next: resources.length < pageSize ? undefined : String(offset + pageSize) };
}

function toKind(json: unknown): { id: string; name: string } | undefined {
  const { metadata, entity } = record(json) ?? {};
  const [id, name] = [text(record(metadata)?.asset_id), text(record(entity)?.name)];
  return id === undefined || name === undefined ? undefined : { id, name };
}

function toConnection(json: unknown): Connection | undefined {
  const { metadata, entity } = record(json) ?? {};
  const [id, fields] = [text(record(metadata)?.asset_id), record(entity)];
  if (id === undefined || text(fields?.name) === undefined || fields === undefined)
    return undefined;
  return new Connection(id, fields, text(record(metadata)?.create_time));
}

function idOf(connection: Connection): string {
  if (connection instanceof Connection) return connection.connectionId;
  throw argumentError("A connection is one that was got from the project");
}
