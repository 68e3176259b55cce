import { isObject, type Json, type JsonObject } from "../json.js";

const MASK = "********";

/**
 * Properties of a connection that say where it leads. All else is hidden: a list of what is secret is never complete. No
 * `url`: there may be a password in it.
 */
const HARMLESS =
  /^(?:host|port|database|schema|region|bucket|account|warehouse|username|user|ssl)$/i;

/** Properties of a connection that are safe to keep and to show. */
export function maskedProperties(properties: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      key,
      HARMLESS.test(key) || value === null ? value : MASK,
    ]),
  );
}

/** A parameter set without the values of what is encrypted. */
export function maskedParameters(content: JsonObject): JsonObject {
  const parameters = content["parameters"];
  if (!Array.isArray(parameters)) return content;
  return { ...content, parameters: (parameters as readonly Json[]).map(masked) };
}

function masked(parameter: Json): Json {
  if (!isObject(parameter) || parameter["type"] !== "encrypted") return parameter;
  return { ...parameter, value: MASK };
}
