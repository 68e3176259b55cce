import type { CallScope } from "../../../client/call-options.js";
import { list, record, text } from "../../../client/lenient.js";
import { readJson } from "../../../http/read.js";
import { notFound } from "../error-kinds.js";
import type { PlatformApi } from "../platform-api.js";

/** Where batch flows run. */
export interface BatchEnvironment {
  /** What jobs and settings name it by: `default_datastage_px`. */
  readonly name: string;
  readonly displayName: string;
}

export function batchEnvironments(
  api: PlatformApi,
  projectId: string,
  scope: CallScope,
): Promise<readonly BatchEnvironment[]> {
  return api.get(
    "/v2/environments",
    { query: { project_id: projectId, types: "datastage" } },
    readJson((json) => {
      const resources = record(json)?.resources;
      return Array.isArray(resources) ? list(resources).flatMap(toEnvironment) : undefined;
    }),
    scope,
  );
}

function toEnvironment(json: unknown): BatchEnvironment[] {
  const { metadata, entity } = record(json) ?? {};
  const name = text(record(metadata)?.name);
  if (name === undefined) return [];
  const displayName = text(record(record(entity)?.environment)?.display_name) ?? name;
  return [{ name, displayName }];
}

/** The name of the one that people see under this name. @throws NotFoundError `DATASTAGE_NOT_FOUND` */
export function named(environments: readonly BatchEnvironment[], displayName: string): string {
  const found = environments.find((environment) => environment.displayName === displayName);
  if (found !== undefined) return found.name;
  const known = environments.map((environment) => environment.displayName).join(", ");
  throw notFound(
    `batch environment ${JSON.stringify(displayName)}`,
    `the project, which has ${known || "none"}`,
  );
}
