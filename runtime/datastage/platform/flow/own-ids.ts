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
  const ids = new Map<string, string>();
  pair(document, document, (id) => ids.set(id, `#${ids.size}`));
  return withIds(JSON.stringify(document), ids);
}

/** What another document has for the own ids of this one, by those of the other. */
export function idsAsIn(document: object, other: object): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  pair(document, other, (id, there) => ids.set(there, id));
  return ids;
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

function pair(one: unknown, other: unknown, tell: (id: string, there: string) => void): void {
  if (Array.isArray(one) && Array.isArray(other)) {
    one.forEach((part, index) => pair(part, other[index], tell));
    return;
  }
  const [fields, there] = [record(one), record(other)];
  if (fields === undefined || there === undefined) return;
  for (const [key, part] of Object.entries(fields)) {
    const counterpart = there[key];
    const isId = key === "id" && typeof part === "string" && typeof counterpart === "string";
    if (isId) tell(part, counterpart);
    else pair(part, counterpart, tell);
  }
}
