import { FlowError } from "../flow-error.js";

/** A JSON object of a document that nobody has looked at. */
export type Source = Readonly<Record<string, unknown>>;

/** Deeper than any document of the vendor, and far from what a stack holds. */
const deepest = 200;

/** @throws FlowError `FLOW_DOCUMENT` */
export function refuse(place: string, message: string, hint?: string): never {
  throw new FlowError("DOCUMENT", place, message, { hint });
}

export function isObject(value: unknown): value is Source {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object at a key; none is an empty one. */
export function objectAt(source: Source, key: string, place: string): Source {
  const { [key]: value = {} } = source;
  return isObject(value) ? value : refuse(`${place}.${key}`, "must be an object");
}

/** The objects in the list at a key; none is an empty list. */
export function objectsAt(source: Source, key: string, place: string): readonly Source[] {
  const value = source[key] ?? [];
  if (!Array.isArray(value)) return refuse(`${place}.${key}`, "must be a list");
  return (value as unknown[]).map((item, index) =>
    isObject(item) ? item : refuse(`${place}.${key}[${index}]`, "must be an object"),
  );
}

/** The text at a key. */
export function textAt(source: Source, key: string, place: string): string {
  const value = source[key];
  return typeof value === "string" ? value : refuse(`${place}.${key}`, "must be a text");
}

/** The text at a key, where there is one. */
export function maybeText(source: Source, key: string): string | undefined {
  const value = source[key];
  return typeof value === "string" ? value : undefined;
}

/** The document in what holds one: itself, a flow of a project, an answer of the service, an entry of an export. */
export function documentIn(source: unknown): { readonly document: Source; readonly name?: string } {
  if (isObject(source) && typeof source["toDocument"] === "function") {
    const { name } = source;
    const inner = documentIn((source as unknown as { toDocument(): unknown }).toDocument());
    return { ...inner, ...(typeof name === "string" && { name }) };
  }
  const [only] = Array.isArray(source) ? (source as unknown[]) : [source];
  if (!isObject(only)) return refuse("The document", "must be a JSON object");
  const metadata = isObject(only["metadata"]) ? only["metadata"] : {};
  const name = maybeText(metadata, "name");
  const inner = only["attachments"] ?? only["pipeline_flows"] ?? only;
  const [document] = Array.isArray(inner) ? (inner as unknown[]) : [inner];
  if (!isObject(document)) return refuse("The document", "must be a JSON object");
  checkDepth(document);
  const version = document["version"] ?? "3.0";
  if (version !== "3.0") {
    return refuse(
      "The document",
      `has the version ${JSON.stringify(version)}`,
      "Only 3.0 is known.",
    );
  }
  return { document, ...(name !== undefined && { name }) };
}

/** Whatever goes through a document later may do so by recursion. */
function checkDepth(document: Source): void {
  let level: unknown[] = [document];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) refuse("The document", `is nested more than ${deepest} levels deep`);
    level = level.flatMap((value) =>
      Object.values(value as Source).filter((part) => typeof part === "object" && part !== null),
    );
  }
}
