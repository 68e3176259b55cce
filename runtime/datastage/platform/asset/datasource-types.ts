import type { CallScope } from "../../../client/call-options.js";
import { record, text } from "../../../client/lenient.js";
import { argumentError, notFound } from "../error-kinds.js";
import type { PlatformApi } from "../platform-api.js";
import { offsetListing } from "./offset-listing.js";

/**
 * The id of a kind of connections that is given by its name or its id.
 *
 * @throws NotFoundError `DATASTAGE_NOT_FOUND`
 */
export async function datasourceTypeId(
  api: PlatformApi,
  kind: string,
  scope: CallScope,
): Promise<string> {
  if (text(kind) === undefined) throw argumentError("createConnection() takes a datasourceType");
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(kind)) return kind;
  const kinds = offsetListing(
    (query, read) => api.get("/v2/datasource_types", { query }, read, scope),
    toKind,
  );
  for await (const { id, name } of kinds) if (name === kind) return id;
  throw notFound(`kind of connection named ${JSON.stringify(kind)}`, "the platform");
}

function toKind(json: unknown): { id: string; name: string } | undefined {
  const { metadata, entity } = record(json) ?? {};
  const [id, name] = [text(record(metadata)?.asset_id), text(record(entity)?.name)];
  return id === undefined || name === undefined ? undefined : { id, name };
}
