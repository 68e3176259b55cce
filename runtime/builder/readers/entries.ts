import { BuilderError } from "../../errors.js";
import { isSecret } from "../../secret/is-secret.js";

/**
 * The entries of a plain object or a Map, in their order.
 *
 * @throws BuilderError for anything else, and for an object that has lost the order of its keys or some of them
 */
export function entriesOf(place: string, value: unknown): (readonly [string, unknown])[] {
  const refuse = (what: string): never => {
    throw new BuilderError("ARGUMENT_TYPE", place, what);
  };
  if (isSecret(value)) {
    return refuse("can't hold a secret; a secret goes only where an argument takes one");
  }
  if (value instanceof Map) {
    const entries = [...(value as ReadonlyMap<unknown, unknown>)];
    if (entries.some(([key]) => typeof key !== "string")) refuse("takes only texts as names");
    return entries as [string, unknown][];
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return refuse("takes an object or a Map");
  }
  const prototype = Object.getPrototypeOf(value) as object | null;
  const inherited = prototype && [Object.getPrototypeOf(prototype) as unknown];
  // The prototype of plain objects, of whichever realm, has none itself, and nothing that a loop would meet.
  for (const key in prototype) inherited?.push(key);
  if (inherited && (inherited.length > 1 || inherited[0] !== null)) {
    refuse("takes a plain object: what comes from a prototype would be lost; give a Map");
  }
  const keys = Object.keys(value);
  // An object puts these names first, whatever order its author wrote.
  if (keys.length > 1 && String(Number(keys[0]) >>> 0) === keys[0]) {
    refuse(`has names such as ${keys[0]}, which an object doesn't keep in order; give a Map`);
  }
  return Object.entries(value);
}
