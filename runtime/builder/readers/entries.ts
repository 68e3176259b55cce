import { isSecret } from "../../secret/is-secret.js";
import { refuse } from "../refuse.js";

/**
 * The entries of a plain object or a Map, in their order.
 *
 * @throws BuilderError for anything else, and for an object that has lost the order of its keys or some of them
 */
export function entriesOf(place: string, value: unknown): (readonly [string, unknown])[] {
  if (value instanceof Map) return [...(value as ReadonlyMap<string, unknown>)];
  if (isSecret(value)) refuse(place, "can't hold a secret");
  // What an object has from anywhere else would be lost.
  const prototype = Object.getPrototypeOf(value ?? 0) as unknown;
  if (prototype && prototype !== Object.prototype) refuse(place, "takes a plain object or a Map");
  const entries = Object.entries(value as object);
  // An object puts such names first, whatever order its author wrote.
  const first = entries.length > 1 ? entries[0]?.[0] : "";
  if (String(Number(first) >>> 0) === first) {
    refuse(place, `loses the order of ${first}; give a Map`);
  }
  return entries;
}
