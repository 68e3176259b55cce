import { record } from "../../../client/lenient.js";

/**
 * A document with other ids in place of its own: those of its pipelines, stages, ports, links and schemas, wherever they
 * stand. The ids of what it refers to in its project stay.
 */
export function withIds(text: string, ids: ReadonlyMap<string, string>): string {
  return ids.size === 0 ? text : text.replaceAll(uuid, (id) => ids.get(id) ?? id);
}

/** The document as text, with the same ids whichever process has built it. */
export function withoutIds(document: object): string {
  const own = idsAsIn(document, document).keys();
  return withIds(
    JSON.stringify(document),
    new Map(Array.from(own, (id, index) => [id, `#${index}`] as const)),
  );
}

/** What another document has for the own ids of this one, by those of the other: one for one. */
export function idsAsIn(document: object, other: object): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const [id, there] of pairsOf(document, other)) {
    // Two that became one would hide which of them is referred to.
    if (ids.has(there) || taken.has(id)) continue;
    ids.set(there, id);
    taken.add(id);
  }
  return ids;
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The own ids of two documents, place by place. */
function* pairsOf(one: unknown, other: unknown): Iterable<readonly [id: string, there: string]> {
  if (Array.isArray(one) && Array.isArray(other)) {
    for (const [index, part] of one.entries()) yield* pairsOf(part, other[index]);
    return;
  }
  const [fields, there] = [record(one), record(other)];
  if (fields === undefined || there === undefined) return;
  for (const [key, part] of Object.entries(fields)) {
    const counterpart = there[key];
    if (key === "id" && typeof part === "string" && typeof counterpart === "string") {
      if (part !== "") yield [part, counterpart];
      continue;
    }
    // What is called `id` among the values of a stage is the id of something in its project.
    if (key !== "parameters") yield* pairsOf(part, counterpart);
  }
}
