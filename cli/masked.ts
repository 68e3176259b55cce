import { type CredentialPayload, Secret, type WorkflowPayload } from "specanvil";
import { listAt, part } from "./part.js";

/** A copy whose secrets hold nothing but their masks. */
export function masked(payload: WorkflowPayload): WorkflowPayload {
  return withMasks(withoutOpenSecrets(payload)) as WorkflowPayload;
}

/** What is secret in a payload, or may be, as secrets, which print as masks that say where they come from. */
export function withoutOpenSecrets(payload: WorkflowPayload): WorkflowPayload {
  // Of a payload that somebody wrote by hand nothing but its name is certain.
  if (!Array.isArray(payload.payload)) return payload;
  const credentials = listAt(payload, "payload").map((item) => {
    const body = part(item, "body");
    if (typeof body !== "object" || body === null) return item;
    return { ...(item as CredentialPayload), body: withoutTexts({ ...body }) };
  });
  return { ...payload, payload: credentials as CredentialPayload[] };
}

/**
 * What somebody wrote by hand says nowhere what is secret in it: a password is, and without a {@link Secret} beside it
 * everything in `extra` may be.
 */
function withoutTexts(body: CredentialPayload["body"]): CredentialPayload["body"] {
  const { password, extra } = body;
  const isMarked = Object.values(body).some(hasSecret);
  return {
    ...body,
    ...(password === undefined ? {} : { password: hidden(password) }),
    ...(extra === undefined || isMarked ? {} : { extra: hidden(extra) }),
  };
}

function hidden(value: unknown): unknown {
  if (typeof value === "string") return value === "" ? value : Secret.value("[secret]");
  if (typeof value !== "object" || value === null || Secret.is(value)) return value;
  if (Array.isArray(value)) return value.map(hidden);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, hidden(item)]));
}

function hasSecret(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Secret.is(value) || Object.values(value).some(hasSecret);
}

function withMasks(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Secret.is(value)) return Secret.value(String(value));
  if (Array.isArray(value)) return value.map(withMasks);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withMasks(item)]));
}
