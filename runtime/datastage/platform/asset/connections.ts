import type { CallOptions, CallScope } from "../../../client/call-options.js";
import { record, text } from "../../../client/lenient.js";
import { secretsIn } from "../../../client/secrets-in.js";
import { RawBody } from "../../../http/raw-body.js";
import { ignoreBody, type Read, readJson } from "../../../http/read.js";
import { resolveSecrets } from "../../../secret/resolve-secrets.js";
import { argumentError, notFound } from "../error-kinds.js";
import type { Listing } from "../listing.js";
import { type Claims, madeSince } from "../made.js";
import type { PlatformApi } from "../platform-api.js";
import { type Connection, idOf, toConnection } from "./connection.js";
import type {
  ConnectionChanges,
  CopyConnectionOptions,
  CreateConnectionOptions,
  UpdateConnectionOptions,
} from "./connection-options.js";
import { isNamedAfter, mayBeCopy } from "./connection-copy.js";
import { connectionPatch, type Patch } from "./connection-patch.js";
import { datasourceTypeId } from "./datasource-types.js";
import { offsetListing } from "./offset-listing.js";

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
    if (text(record(options)?.name) === undefined) {
      throw argumentError("createConnection() takes a name");
    }
    const { name, description, properties = {}, test = true } = options;
    const scope = this.#api.begin(options);
    const kind = await datasourceTypeId(this.#api, options.datasourceType, scope);
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
   * Saves changes. What isn't named stays as the platform keeps it, secrets included.
   *
   * @throws InvalidRequestError with what the platform says, where it isn't reachable with them
   */
  async update(
    connection: Connection,
    changes: ConnectionChanges,
    given: UpdateConnectionOptions = {},
  ): Promise<Connection> {
    if (record(changes) === undefined) throw argumentError("updateConnection() takes changes");
    if (record(given) === undefined) {
      throw argumentError("updateConnection() takes options as an object");
    }
    const { test = true, ...options } = given;
    const { name, description, properties = {} } = changes;
    if (name === "") throw argumentError("A connection takes a name");
    const resolved = await resolveSecrets({ ...properties });
    const patch = connectionPatch(connection, { name, description, properties: resolved });
    return this.#patch(
      connection,
      patch,
      await secretsIn(properties),
      test,
      readJson(toConnection),
      options,
    );
  }

  /**
   * Makes a copy of it, with its secrets, under a name that the platform gives.
   *
   * @returns the copy, which is of the other project where one is given
   * @throws DataIntegrationError `DATASTAGE_IN_DOUBT` where the answer was lost, and which copy it made can't be told
   */
  async copy(connection: Connection, options: CopyConnectionOptions = {}): Promise<Connection> {
    const id = idOf(connection);
    const target =
      options.project === undefined ? this.#query.project_id : text(options.project.projectId);
    if (target === undefined) throw argumentError("connections.copy() takes a project");
    const made = await this.#api.post(
      "/v2/connections/{id}/copy",
      { parameters: { id }, query: { ...this.#query, target_project_id: target } },
      {
        read: readJson(toConnection),
        effect: madeSince<Connection>({
          api: this.#api,
          claims: this.#claims,
          what: `a copy of the connection ${JSON.stringify(connection.name)}`,
          candidates: (within) => this.#list(within, undefined, { project_id: target }),
          matches: (found) => mayBeCopy(found, connection),
          surely: (found) => isNamedAfter(found.name, connection.name),
          look: "connections.getAll()",
        }),
      },
      this.#api.begin(options),
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
    await this.#patch(connection, [], [], true, ignoreBody, options);
  }

  async delete(connection: Connection, options: CallOptions = {}): Promise<void> {
    await this.#api.delete(
      "/v2/connections/{id}",
      { parameters: { id: idOf(connection) }, query: this.#query },
      ignoreBody,
      this.#api.begin(options),
    );
  }

  #patch<T>(
    connection: Connection,
    patch: Patch,
    secrets: readonly string[],
    test: boolean,
    read: Read<T>,
    options: CallOptions,
  ): Promise<T> {
    return this.#api.patch(
      "/v2/connections/{id}",
      { parameters: { id: idOf(connection) }, query: { ...this.#query, test } },
      {
        read,
        secrets,
        effect: "repeatable",
        raw: new RawBody("application/json-patch+json", JSON.stringify(patch)),
      },
      this.#api.begin(options),
    );
  }

  #list(scope: CallScope, name?: string, query = this.#query): Listing<Connection> {
    return offsetListing(
      (part, read) =>
        this.#api.get(
          "/v2/connections",
          {
            query: {
              ...query,
              ...part,
              "entity.flags": "parameterized,personal_credentials",
              decrypt_secrets: false,
              ...(name !== undefined && { "entity.name": JSON.stringify(name) }),
            },
          },
          read,
          scope,
        ),
      toConnection,
    );
  }
}
