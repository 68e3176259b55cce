import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { LoadedApi } from "../load/load.js";
import type { Path } from "../load/source-document.js";

/** What can be told of an OpenAPI document without turning it into types. */
export function apiMistakes({ document }: LoadedApi): Diagnostic[] {
  const { data } = document;
  if (document.diagnostics.length > 0) return [];
  const version =
    typeof data === "object" && data !== null && "openapi" in data ? data.openapi : undefined;
  if (typeof version !== "string" || !/^3\.\d/.test(version)) {
    const message = "The file is no OpenAPI document of version 3.";
    const fix = 'Begin it with openapi: "3.1.0", or rename it if it is a definition.';
    return [document.at(["openapi"], "openapi", message, fix)];
  }
  return outerReferences(data, []).map(({ path, target }) => {
    // They would be read from wherever they are, over the network too, and no hash would notice a change.
    const message = `The reference ${JSON.stringify(target)} leads out of the document.`;
    const fix = "Put what it means under components, and write #/components/….";
    return document.at(path, "openapi", message, fix);
  });
}

function outerReferences(
  data: unknown,
  path: Path,
): { readonly path: Path; readonly target: string }[] {
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const inner = [...path, key];
    if (key !== "$ref" || typeof value !== "string") return outerReferences(value, inner);
    return value.startsWith("#") ? [] : [{ path: inner, target: value }];
  });
}
