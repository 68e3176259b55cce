import { record } from "../client/lenient.js";
import type { CallerDocument } from "./rest.js";

/** The word in the routes that a caller may use. */
export type RouteFamily = "workflows" | "package-workflows";

const managing = new Set(["$api-token-default-access", "$admin"]);

/** API tokens and administrators manage workflows; people run packages. */
export function routeFamily(json: unknown): RouteFamily | undefined {
  if (record(json) === undefined) return undefined;
  const { roles } = json as CallerDocument;
  // An answer without roles, or with roles of another form, belongs to somebody without these two.
  const isManaging =
    Array.isArray(roles) && roles.some((role: unknown) => managing.has(String(record(role)?.name)));
  return isManaging ? "workflows" : "package-workflows";
}
