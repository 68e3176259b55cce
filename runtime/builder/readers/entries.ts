import { isSecret } from "../../secret/is-secret.js";
import { refuse } from "../refuse.js";

/**
 * The entries of a plain object or a Map, in their order.
 *
 * @throws BuilderError for anything else, and for an object that has lost the order of its keys or some of them
 */
export function entriesOf(place: string, value: unknown): (readonly [string, unknown])[] {
  if (value instanceof Map) return [...(value as ReadonlyMap<string, unknown>)];
  if (isSecret(value)) refuse(place, "can't hold a secret: it would go out in clear");
  // Plain objects, of whichever realm, come from what comes from nothing and has nothing that a loop would meet.
  const prototype = isObject(value) && (Object.getPrototypeOf(value) as unknown);
  let isPlain = prototype === null || (isObject(prototype) && !Object.getPrototypeOf(prototype));
  for (const _ in prototype as object) isPlain = false;
  if (!isPlain) refuse(place, "takes a plain object or a Map");
  const entries = Object.entries(value as object);
  // An object puts such names first, whatever order its author wrote.
  const [[first = ""] = []] = entries;
  if (entries.length > 1 && String(Number(first) >>> 0) === first) {
    refuse(place, `takes a Map where names such as ${first} have an order`);
  }
  return entries;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
