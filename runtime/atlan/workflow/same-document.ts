import { record } from "../../client/lenient.js";

// What Atlan decides by itself, and what its searches don't show.
const ownKeys = new Set(["apiVersion", "kind", "payload", "status"]);
const ownMetadata = new Set([
  "namespace",
  "uid",
  "creationTimestamp",
  "resourceVersion",
  "generation",
  "managedFields",
]);

/** Whether Atlan shows a workflow just as it was sent: nothing less, and nothing that was there before. */
export function sameDocument(sent: object, shown: object): boolean {
  const [before, after] = [parts(sent), parts(shown)];
  return same(before.metadata, after.metadata) && same(before.rest, after.rest);
}

function parts(document: object): { metadata: object; rest: object } {
  const metadata = record(record(document)?.metadata) ?? {};
  return {
    metadata: without(metadata, ownMetadata),
    rest: without(document, ownKeys, "metadata"),
  };
}

function without(object: object, keys: ReadonlySet<string>, also?: string): object {
  const entries = Object.entries(object).filter(([key]) => !keys.has(key) && key !== also);
  return Object.fromEntries(entries);
}

/** Null and what is not there are the same. */
function same(left: unknown, right: unknown): boolean {
  if (typeof left !== "object" || typeof right !== "object")
    return (left ?? null) === (right ?? null);
  if (left === null || right === null) return left === right;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const [before, after] = [present(left), present(right)];
  return (
    before.size === after.size && [...before].every(([key, value]) => same(value, after.get(key)))
  );
}

function present(object: object): ReadonlyMap<string, unknown> {
  const entries = Object.entries(object) as [string, unknown][];
  return new Map(entries.filter(([, value]) => (value ?? null) !== null));
}
