import { isObject, type Json, type JsonObject } from "../json.js";

/** What says which credential it is. All else in a credential is hidden: a list of what is secret is never complete. */
const HARMLESS = new Set(["name", "authType", "connectorType", "connectorConfigName"]);

const MASK = "********";

/** The placeholder in parameters that stands for the guid of the stored credential. */
const PLACEHOLDER = "{{credentialGuid}}";

/** A credential that is safe to keep and to show: names stay, values go. */
export function masked(credential: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(credential).map(([key, value]) => [
      key,
      HARMLESS.has(key) ? value : hide(value),
    ]),
  );
}

function hide(value: Json): Json {
  if (Array.isArray(value)) return value.map(hide);
  if (isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, hide(v)]));
  }
  return value === null ? null : MASK;
}

/** A copy of `value` in which texts name the credential by its guid. */
export function withGuid(value: Json, guid: string): Json {
  if (typeof value === "string") return value.replaceAll(PLACEHOLDER, () => guid);
  if (Array.isArray(value)) return value.map((item: Json) => withGuid(item, guid));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withGuid(item, guid)]),
  );
}
