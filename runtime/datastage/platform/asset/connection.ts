import { record, text } from "../../../client/lenient.js";
import { argumentError } from "../error-kinds.js";
import type { Made } from "../made.js";

const inspect = Symbol.for("nodejs.util.inspect.custom");

/**
 * Properties of a connection that say where it leads. A list of what is secret is never complete, hence of these. No
 * `url`: of some kinds it has user, password or token in it.
 */
const harmless =
  /^(?:host|port|database|schema|region|bucket|account|warehouse|username|user|ssl)$/i;

export function isHarmless(property: string): boolean {
  return harmless.test(property);
}

/** Where data comes from or goes to. It prints without the values of its properties that may be secret. */
export class Connection implements Made {
  readonly id: string;
  readonly connectionId: string;
  readonly name: string;
  readonly description: string;
  /** The id of its kind. */
  readonly datasourceType: string;
  readonly createdAt: string | undefined;
  readonly #properties: Readonly<Record<string, unknown>> | undefined;

  constructor(id: string, entity: Readonly<Record<string, unknown>>, createdAt?: string) {
    this.id = id;
    this.connectionId = id;
    this.name = text(entity.name) ?? "";
    this.description = text(entity.description) ?? "";
    this.datasourceType = text(entity.datasource_type) ?? "";
    this.createdAt = createdAt;
    this.#properties = record(entity.properties);
  }

  /** As the platform shows them; secrets may be among them. */
  get properties(): Readonly<Record<string, unknown>> {
    return this.#properties ?? {};
  }

  toJSON(): object {
    const { connectionId, name, description, datasourceType, createdAt } = this;
    const properties = Object.fromEntries(
      Object.entries(this.properties).map(([key, value]) => [
        key,
        isHarmless(key) ? value : "[secret]",
      ]),
    );
    return { connectionId, name, description, datasourceType, createdAt, properties };
  }

  [inspect](): string {
    return `Connection ${JSON.stringify(this.toJSON())}`;
  }

  /** Whether there is something that a property can be added to. */
  static hasProperties(connection: Connection): boolean {
    return connection.#properties !== undefined;
  }
}

/** What the platform answers; undefined for what is no connection. */
export function toConnection(json: unknown): Connection | undefined {
  const { metadata, entity } = record(json) ?? {};
  const [id, fields] = [text(record(metadata)?.asset_id), record(entity)];
  if (id === undefined || text(fields?.name) === undefined || fields === undefined)
    return undefined;
  return new Connection(id, fields, text(record(metadata)?.create_time));
}

/** @throws InvalidRequestError `DATASTAGE_ARGUMENT` for what is no connection */
export function idOf(connection: Connection): string {
  if (connection instanceof Connection) return connection.connectionId;
  throw argumentError("A connection is one that was got from the project");
}
