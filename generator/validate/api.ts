import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { LoadedApi } from "../load/load.js";
import type { Path } from "../load/source-document.js";

/** What can be told of an OpenAPI document without turning it into types; of its YAML, where that is wrong. */
export function apiMistakes({ document }: LoadedApi): readonly Diagnostic[] {
  const { data } = document;
  if (document.diagnostics.length > 0) return document.diagnostics;
  const version =
    typeof data === "object" && data !== null && "openapi" in data ? data.openapi : undefined;
  if (typeof version !== "string" || !/^3\.\d/.test(version)) {
    const message = "The file is no OpenAPI document of version 3.";
    const fix = 'Begin it with openapi: "3.1.0", or rename it if it is a definition.';
    return [document.at(["openapi"], "openapi", message, fix)];
  }
  return references(data, []).flatMap(({ path, target }): Diagnostic[] => {
    const quoted = JSON.stringify(target);
    if (!target.startsWith("#")) {
      // It would be read from wherever it is, over the network too, and no hash would notice a change.
      const message = `The reference ${quoted} leads out of the document.`;
      const fix = "Put what it means under components, and write #/components/….";
      return [document.at(path, "openapi", message, fix)];
    }
    if (leadsSomewhere(data, target)) return [];
    const message = `The reference ${quoted} leads nowhere.`;
    return [document.at(path, "openapi", message, "Mend it, or add what it means.")];
  });
}

function references(data: unknown, path: Path): { readonly path: Path; readonly target: string }[] {
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const inner = [...path, key];
    if (key === "$ref" && typeof value === "string") return [{ path: inner, target: value }];
    return references(value, inner);
  });
}

/** Whether `#/components/schemas/Thing` is there. */
function leadsSomewhere(data: unknown, target: string): boolean {
  const steps = target.slice(1).split("/").slice(1);
  const words = steps.map((step) => decode(step).replaceAll("~1", "/").replaceAll("~0", "~"));
  let value = data;
  for (const word of words) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, word)) return false;
    value = (value as Readonly<Record<string, unknown>>)[word];
  }
  return true;
}

function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    // A lone % stands for itself.
    return step;
  }
}
