import { isObject, type Json, type JsonObject } from "../json.js";
import { Refusal } from "../reply.js";

interface Operation {
  readonly op: "add" | "replace" | "remove";
  readonly path: string;
  readonly value?: Json;
}

/** A copy of a document with RFC 6902's add, replace and remove applied to its objects. @throws Refusal 400 */
export function patched(document: JsonObject, patch: unknown): JsonObject {
  return (patch as readonly Operation[]).reduce((before, { op, path, value = null }) => {
    const steps = path
      .slice(1)
      .split("/")
      .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    return changed(before, steps, { op, path, value });
  }, document);
}

function changed(
  object: JsonObject,
  [key = "", ...rest]: readonly string[],
  operation: Required<Operation>,
): JsonObject {
  const { op, path, value } = operation;
  const there = Object.hasOwn(object, key);
  if (rest.length === 0) {
    if (op !== "add" && !there) throw nothingAt(path);
    if (op !== "remove") return { ...object, [key]: value };
    return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
  }
  const inner = there ? object[key] : undefined;
  if (!isObject(inner)) throw nothingAt(path);
  return { ...object, [key]: changed(inner, rest, operation) };
}

function nothingAt(path: string): Refusal {
  return new Refusal(400, "invalid_patch", `There is nothing at ${path}.`);
}
