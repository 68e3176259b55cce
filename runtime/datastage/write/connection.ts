import type { DocumentConnection, Parameters } from "../document/types.js";
import type { StagePart } from "../model/parts.js";
import type { LocalConnection, ProjectConnection } from "../parameters/connection.js";
import { connectionParts } from "../stage/index.js";

/** The connection of a stage, its own properties included; undefined for a stage that has none. */
export function connectionOf(
  { connection }: StagePart,
  properties: Parameters | undefined,
): DocumentConnection | undefined {
  if (properties === undefined) return undefined;
  const given = connection as ProjectConnection | LocalConnection | undefined;
  const name = given?.name === undefined ? undefined : { name: given.name };
  if (given === undefined) {
    return { app_data: {}, ref: "local", properties };
  }
  if ("assetId" in given) {
    return {
      ...name,
      app_data: {},
      ref: given.assetId,
      ...(given.projectId !== undefined && { project_ref: given.projectId }),
      properties,
    };
  }
  const own = connectionParts(given.connection, given.props);
  return { ...name, app_data: {}, ref: "local", properties: { ...properties, ...name, ...own } };
}
